"""Readings: written once, and taken out again as claims for the fold."""

from __future__ import annotations

import hashlib
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

import greffier
from greffier.record.claims import DOCUMENT_ORIGIN, Claim, Source
from greffier.record.readings import PSEUDO, evidence
from greffier.register.projection import SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.register.database import Database
    from greffier.register.preparing import Prepared

__all__ = [
    "claims_of",
    "data_version",
    "reader_version",
    "save_reading",
    "statements_of_claims",
    "text_of_reading",
]

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
    cursor = database.execute(
        "INSERT INTO register_reading (source_id, reader, data, document, warnings, characters, text) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s) RETURNING id",
        (source, *versions, prepared.document, prepared.warnings, prepared.characters, prepared.text),
    )
    key = int(cursor.fetchone()[0])
    database.executemany(
        "INSERT INTO register_part (id, reading_id, eid, type, marker, text, start, stop, parent, page) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [(key * SHIFT + n, key, *row) for n, row in enumerate(prepared.parts)],
    )
    database.executemany(
        "INSERT INTO register_claim (id, reading_id, fingerprint, kind, keys, part, start, stop) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
        [(key * SHIFT + n, key, *row) for n, row in enumerate(prepared.claims)],
    )
    return key


def text_of_reading(database: Database, reading: int) -> str:
    """The text that the offsets of a reading count in."""
    row = database.row("SELECT text FROM register_reading WHERE id = %s", (reading,))
    return zlib.decompress(bytes(row[0])).decode("utf-8", "surrogatepass") if row is not None else ""


def claims_of(database: Database, source: int, reading: int, treaties: Path | None) -> list[Claim]:
    """The claims of a source by one of its readings, as the fold takes them, in the order in which they are kept."""
    origin, sha256, level, form, reissued = database.rows(
        "SELECT s.origin, s.sha256, h.level, h.form, h.reissued FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id WHERE s.id = %s",
        (source,),
    )[0]
    document, warnings = database.rows(
        "SELECT document, warnings FROM register_reading WHERE id = %s", (reading,)
    )[0]
    rows = database.rows(
        "SELECT kind, keys, part, start, stop, fingerprint FROM register_claim WHERE reading_id = %s ORDER BY id",
        (reading,),
    )
    if origin != DOCUMENT_ORIGIN:
        return [_stated(row, sha256, level, origin, msgspec.json.decode(document)) for row in rows]
    told = [
        {**msgspec.json.decode(keys), "kind": kind, "part": part, "start": start, "end": end}
        for kind, keys, part, start, end, _ in rows
        if kind not in PSEUDO
    ]
    parts = database.rows(
        "SELECT eid, type, text, parent, start, stop FROM register_part WHERE reading_id = %s ORDER BY id",
        (reading,),
    )
    whole = {
        "document": msgspec.json.decode(document),
        "warnings": msgspec.json.decode(warnings),
        "claims": told,
        "parts": [
            {"id": i, "type": t, "text": x, "parent": p, "start": s, "end": e} for i, t, x, p, s, e in parts
        ],
    }
    _, claims = evidence(
        whole,
        sha256=sha256,
        level=level,
        origin=origin,
        form=form,
        reissued=bool(reissued),
        treaties=treaties,
    )
    return claims


def _stated(row: tuple[Any, ...], sha256: str, level: int, origin: str, document: dict[str, Any]) -> Claim:
    """A claim that a person made, or that data hold: its source is itself."""
    kind, keys, part, start, end, fingerprint = row
    source = Source(
        digest=sha256,
        work=f"{origin}:{sha256[:16]}",
        kind=kind,
        date=document["date"],
        dated="issue",
        level=level,
        origin=origin,
    )
    return Claim(
        id=fingerprint,
        kind=kind,
        keys=msgspec.json.decode(keys),
        source=source,
        part=part,
        start=start,
        end=end,
    )


def statements_of_claims(database: Database, fingerprints: Iterable[str]) -> set[int]:
    """The statements (their digests, as numbers) that some claims make at present."""
    found: set[int] = set()
    for fingerprint in fingerprints:
        rows = database.rows(
            "SELECT g.digest FROM register_source s JOIN register_holding h ON h.source_id = s.id "
            "JOIN register_claim c ON c.reading_id = h.reading_id AND c.fingerprint = %s "
            "JOIN register_mention m ON m.id >= s.id * %s AND m.id < (s.id + 1) * %s "
            "AND m.claim = c.id - c.reading_id * %s JOIN register_statement g ON g.id = m.statement "
            "WHERE substr(s.sha256, 1, 8) = %s",
            (fingerprint, SHIFT, SHIFT, SHIFT, fingerprint[:8]),
        )
        found |= {statement for (statement,) in rows}
    return found
