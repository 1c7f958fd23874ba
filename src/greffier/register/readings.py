"""Readings: which version read, what it found written once, and the text that it found it in."""

from __future__ import annotations

import hashlib
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import greffier
from greffier.record.keys import canonical
from greffier.register.projection import SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.register.database import Database
    from greffier.register.preparing import Prepared

__all__ = ["data_version", "reader_version", "save_reading", "text_of_reading", "texts_of_readings"]

READER = ("documents", "reading", "record")
"""The rooms whose code and words decide what a reading says."""


@cache
def reader_version() -> str:
    """The version of the package with a digest of the code and the words that read."""
    package = Path(greffier.__file__).parent
    return f"{greffier.__version__}+{_digest(package / room for room in READER)}"


def data_version(folder: Path | None) -> str:
    """A digest of the treaties' data: those shipped, and those of the user's folder."""
    from greffier.treaties.loading import DATA

    return _digest([DATA, *([folder] if folder is not None and folder.is_dir() else [])])


def _digest(folders: Iterable[Path]) -> str:
    made = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".py", ".toml", ".tsv")):
            made.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return made.hexdigest()[:16]


def save_reading(database: Database, source: int, prepared: Prepared, versions: tuple[str, str]) -> int:
    """Write a reading with its parts and claims; its id comes back. `versions` are those of reader and data."""
    told = canonical(msgspec.to_builtins(prepared.source))
    cursor = database.execute(
        "INSERT INTO register_reading (source_id, reader, data, told, document, warnings, characters, text) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s) RETURNING id",
        (source, *versions, told, prepared.document, prepared.warnings, prepared.characters, prepared.text),
    )
    key = int(cursor.fetchone()[0])
    database.executemany(
        "INSERT INTO register_part (id, reading_id, eid, type, marker, text, start, stop, parent, page) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [(key * SHIFT + n, key, *row) for n, row in enumerate(prepared.parts)],
    )
    database.executemany(
        "INSERT INTO register_claim (id, reading_id, fingerprint, kind, keys, more, part, start, stop) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [(key * SHIFT + n, key, *row) for n, row in enumerate(prepared.claims)],
    )
    return key


def text_of_reading(database: Database, reading: int) -> str:
    """The text that the offsets of a reading count in."""
    row = database.row("SELECT text FROM register_reading WHERE id = %s", (reading,))
    return zlib.decompress(bytes(row[0])).decode("utf-8", "surrogatepass") if row is not None else ""


def texts_of_readings(database: Database, readings: Iterable[int]) -> dict[int, str]:
    """The same of many readings."""
    rows = database.listed("SELECT id, text FROM register_reading WHERE id IN ({})", readings)
    return {key: zlib.decompress(bytes(text)).decode("utf-8", "surrogatepass") for key, text in rows}
