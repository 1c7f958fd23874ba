"""A bundle: the sources and the journal of a register in one ZIP file, from which it can be made again elsewhere.

It holds everything, closed sources too: whoever has the bundle has the register.
"""

from __future__ import annotations

import hashlib
import lzma
import zipfile
import zlib
from typing import TYPE_CHECKING, Any, Self

import msgspec

from greffier.record.keys import canonical
from greffier.register import sources
from greffier.register.errors import RegisterError
from greffier.register.journal import REGISTER, Entry, entries, verify_chain
from greffier.register.shapes import check_entry
from greffier.register.unfinished import replacing

if TYPE_CHECKING:
    from pathlib import Path

    from greffier.register.opening import Register

__all__ = ["BUNDLE", "Bundle", "check_bundle", "export_bundle"]

BUNDLE = "greffier.bundle/1"
MANIFEST, JOURNAL, NAMES = "manifest.json", "journal.jsonl", "names.json"
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What a broken, encrypted or strangely packed file in a bundle raises when it is read."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file inside: the same register gives the same bytes."""
LARGEST = 64 * 1024 * 1024
"""The most bytes of one source."""
LARGEST_JOURNAL = 512 * 1024 * 1024
"""The most bytes of a journal, and of the other files beside it."""
LONGEST_NAME = 255
"""The most characters of a file's name."""


def export_bundle(register: Register, path: Path) -> int:
    """Write the bundle, whole or not at all; how many sources it holds comes back."""
    journal = [canonical(msgspec.to_builtins(entry)) for entry in entries(register.database)]
    held = register.database.rows(
        "SELECT s.sha256, h.name FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "WHERE h.reading_id IS NOT NULL"
    )
    try:
        with replacing(path) as unfinished, zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as bundle:
            text = "".join(f"{line}\n" for line in journal)
            manifest = {"schema": BUNDLE, "entries": len(journal), "sources": len(held)}
            _write(
                bundle,
                MANIFEST,
                canonical(manifest | {"journal": hashlib.sha256(text.encode()).hexdigest()}).encode(),
            )
            _write(bundle, JOURNAL, text.encode())
            _write(bundle, NAMES, canonical(dict(sorted(held))).encode())
            for sha256, _ in sorted(held):
                _write(bundle, f"sources/{sha256}", sources.load(register.home.sources, sha256))
    except OSError as error:
        raise RegisterError("not_allowed", f"{path} cannot be written: {error.strerror}") from error
    return len(held)


def _write(bundle: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    bundle.writestr(info, data)


class Bundle:
    """A bundle opened and checked: nothing of a broken one enters the register."""

    def __init__(self, path: Path) -> None:
        try:
            self.bundle = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as error:
            raise RegisterError("bad_bundle", f"{path} is no bundle: {error}") from None
        self.path = path
        try:
            self._open()
        except BaseException:
            self.bundle.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.bundle.close()

    def _open(self) -> None:
        path = self.path
        manifest = self._json(MANIFEST)
        if manifest.get("schema") != BUNDLE:
            raise RegisterError(
                "bad_bundle", f"{path}: its schema is {manifest.get('schema')!r}, not {BUNDLE!r}"
            )
        journal = self._bytes(JOURNAL)
        if hashlib.sha256(journal).hexdigest() != manifest.get("journal"):
            raise RegisterError("bad_bundle", f"{path}: its journal was altered")
        try:
            self.entries = [msgspec.json.decode(line, type=Entry) for line in journal.splitlines()]
            verify_chain(iter(self.entries))
            for entry in self.entries:
                if entry.stream == REGISTER:
                    check_entry(entry)
        except (msgspec.DecodeError, RegisterError, RecursionError) as error:
            raise RegisterError("bad_bundle", f"{path}: {JOURNAL}: {error}") from None
        self.names = self._json(NAMES)

    def name(self, sha256: str) -> str:
        """The name of a source's file, without what a terminal would obey."""
        said = self.names.get(sha256)
        shown = "".join(one for one in said if one.isprintable()) if isinstance(said, str) else ""
        return shown[:LONGEST_NAME] or sha256[:16]

    def digests(self, act: str) -> set[str]:
        """The sources to which something happened."""
        return {entry.content["sha256"] for entry in self.entries if entry.act == act}

    def source(self, sha256: str) -> bytes:
        """The bytes of a source, checked."""
        data = self._bytes(f"sources/{sha256}")
        if hashlib.sha256(data).hexdigest() != sha256:
            raise RegisterError("bad_bundle", f"{self.path}: source {sha256[:16]} was altered")
        return data

    def _json(self, name: str) -> dict[str, Any]:
        try:
            return msgspec.json.decode(self._bytes(name), type=dict[str, Any])
        except (msgspec.DecodeError, RecursionError) as error:
            raise RegisterError("bad_bundle", f"{self.path}: {name}: {error}") from None

    def _bytes(self, name: str) -> bytes:
        largest = LARGEST if name.startswith("sources/") else LARGEST_JOURNAL
        try:
            with self.bundle.open(name) as file:
                data = file.read(largest + 1)
        except KeyError:
            raise RegisterError("bad_bundle", f"{self.path}: it holds no {name}") from None
        except BROKEN as error:
            raise RegisterError("bad_bundle", f"{self.path}: {name}: {error}") from None
        if len(data) > largest:
            raise RegisterError("bad_bundle", f"{self.path}: {name} has more than {largest} bytes")
        return data


def check_bundle(path: Path) -> int:
    """How many entries the journal of a bundle has, once all of it has been looked at: the journal, each source.

    Raises RegisterError (`bad_bundle`) where anything of it is broken, altered or not there.
    """
    with Bundle(path) as bundle:
        for sha256 in sorted(bundle.digests("add") - bundle.digests("erase")):
            bundle.source(sha256)
        return len(bundle.entries)
