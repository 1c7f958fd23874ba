"""A bundle: the sources and the journal of a register in one ZIP file, from which it can be made again elsewhere.

It holds everything, closed sources too: whoever has the bundle has the register.
"""

from __future__ import annotations

import hashlib
import lzma
import os
import zipfile
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

import msgspec

from greffier.documents import DocumentError
from greffier.record.access import level_number
from greffier.record.claims import DOCUMENT_ORIGIN
from greffier.record.judgements import Judgement
from greffier.record.keys import Ref, canonical
from greffier.register import sources
from greffier.register.access import restrict
from greffier.register.adding import File, finish, insert, read_document
from greffier.register.errors import RegisterError
from greffier.register.journal import REGISTER, Entry, Hand, entries, verify_chain
from greffier.register.judgements import judgements_in_force
from greffier.register.judging import put, take_back
from greffier.register.keeping import erase_record, erase_shell, keep_shell, restore, withdraw
from greffier.register.stating import keep_statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greffier.register.opening import Register

__all__ = ["BUNDLE", "check_bundle", "export_bundle", "import_bundle"]

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


def export_bundle(register: Register, path: Path) -> int:
    """Write the bundle, whole or not at all; how many sources it holds comes back."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    journal = [canonical(msgspec.to_builtins(entry)) for entry in entries(register.database)]
    held = register.database.rows(
        "SELECT s.sha256, h.name FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "WHERE h.reading_id IS NOT NULL"
    )
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as bundle:
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
        unfinished.replace(path)
    except OSError as error:
        raise RegisterError("not_allowed", f"{path} cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return len(held)


def _write(bundle: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    bundle.writestr(info, data)


class _Bundle:
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
        except (msgspec.DecodeError, RegisterError) as error:
            raise RegisterError("bad_bundle", f"{path}: {JOURNAL}: {error}") from None
        self.names: dict[str, str] = self._json(NAMES)

    def source(self, sha256: str) -> bytes:
        """The bytes of a source, checked."""
        data = self._bytes(f"sources/{sha256}")
        if hashlib.sha256(data).hexdigest() != sha256:
            raise RegisterError("bad_bundle", f"{self.path}: source {sha256[:16]} was altered")
        return data

    def _json(self, name: str) -> dict[str, Any]:
        try:
            return msgspec.json.decode(self._bytes(name), type=dict[str, Any])
        except msgspec.DecodeError as error:
            raise RegisterError("bad_bundle", f"{self.path}: {name}: {error}") from None

    def _bytes(self, name: str) -> bytes:
        try:
            info = self.bundle.getinfo(name)
            if name.startswith("sources/") and info.file_size > LARGEST:
                raise RegisterError("bad_bundle", f"{self.path}: {name} has more than {LARGEST} bytes")
            return self.bundle.read(info)
        except KeyError:
            raise RegisterError("bad_bundle", f"{self.path}: it holds no {name}") from None
        except BROKEN as error:
            raise RegisterError("bad_bundle", f"{self.path}: {name}: {error}") from None


def check_bundle(path: Path) -> int:
    """How many entries the journal of a bundle has, once all of it has been looked at: the journal, each source.

    Raises RegisterError (`bad_bundle`) where anything of it is broken, altered or not there.
    """
    with _Bundle(path) as bundle:
        try:
            erased = {entry.content["sha256"] for entry in bundle.entries if entry.act == "erase"}
            for sha256 in {
                entry.content["sha256"] for entry in bundle.entries if entry.act == "add"
            } - erased:
                bundle.source(sha256)
        except (LookupError, TypeError) as error:
            raise _unclear(path, error) from None
        return len(bundle.entries)


def _unclear(path: Path, error: Exception) -> RegisterError:
    return RegisterError("bad_bundle", f"{path}: its journal cannot be followed ({error!r})")


def import_bundle(register: Register, path: Path) -> Iterator[Entry]:
    """Replay a bundle's journal here, in one transaction; each entry comes back when it is done.

    What is here already (the same source, the same judgement) is not done twice. Into an empty register the journal
    comes out entry by entry as it was, where the same version of Greffier made it: what that read anew is read by
    this one. Raises RegisterError (`bad_bundle`), with nothing changed.
    """
    here = {_done(entry) for entry in entries(register.database)}
    with _Bundle(path) as bundle:
        replay = _Replay(register, bundle)
        with register.database.transaction():
            for entry in bundle.entries:
                if entry.stream != REGISTER:
                    continue
                if _done(entry) not in here:
                    try:
                        replay.follow(entry)
                    except (LookupError, TypeError, ValueError, msgspec.MsgspecError) as error:
                        raise _unclear(path, error) from error
                yield entry
            replay.finish()
            sources.settle(register.home.sources, replay.kept)
        for sha256 in replay.erased:
            sources.forget(register.home.sources, sha256)
        if replay.erased:
            register.database.engine.scrub(register.database)


def _done(entry: Entry) -> str:
    """What was done, by whom and when: the same in two journals is one act."""
    return canonical([entry.at, entry.actor, entry.act, entry.content])


class _Replay:
    """What a journal says, done here: each entry in the name of who did it first, and at that time.

    `kept` are the sources whose bytes were written, `erased` those whose bytes may go once all of it is committed.
    """

    def __init__(self, register: Register, bundle: _Bundle) -> None:
        self.register = register
        self.bundle = bundle
        self.gone = {entry.content["sha256"] for entry in bundle.entries if entry.act == "erase"}
        self.touched: set[Ref] = set()
        self.works: set[str] = set()
        self.kept: list[str] = []
        self.erased: list[str] = []

    def finish(self) -> None:
        """Fold what was touched so far."""
        finish(self.register, self.touched, self.works)

    def follow(self, entry: Entry) -> None:
        """Do what one entry says, unless it is so already."""
        hand = Hand(entry.actor, entry.at)
        if entry.act == "judge":
            self._judge(msgspec.convert(entry.content["judgement"], Judgement), hand)
        elif entry.act == "revoke":
            for one in judgements_in_force(self.register.database):
                if one.id == entry.content["judgement"]:
                    take_back(self.register, one, entry.content["reason"], hand)
        else:
            self._follow_source(entry, hand)

    def _judge(self, judgement: Judgement, hand: Hand) -> None:
        self.finish()
        if all(one.id != judgement.id for one in judgements_in_force(self.register.database)):
            put(self.register, judgement, hand)

    def _follow_source(self, entry: Entry, hand: Hand) -> None:
        """What happened to one source."""
        register, content, sha256 = self.register, entry.content, entry.content["sha256"]
        row = register.database.row(
            "SELECT s.id, h.level, h.withdrawn, h.reading_id FROM register_source s JOIN register_holding h ON "
            "h.source_id = s.id WHERE s.sha256 = %s",
            (sha256,),
        )
        if entry.act == "add" and row is None:
            if sha256 in self.gone:
                keep_shell(register, content, hand)
            else:
                self._add(content, hand)
        elif entry.act == "restrict" and row is not None:
            level = level_number(content["level"])
            if row[3] is not None and row[1] < level:
                self.touched |= restrict(register, row[0], sha256, level, hand)
        elif entry.act in ("withdraw", "restore", "erase") and row is not None:
            self._take_back(entry, row, hand)

    def _take_back(self, entry: Entry, row: tuple[Any, ...], hand: Hand) -> None:
        """Withdraw, restore or erase."""
        register, (_, _, withdrawn, reading) = self.register, row
        sha256, reason = entry.content["sha256"], entry.content["reason"]
        if reading is None:
            if entry.act == "erase":
                erase_shell(register, row[0], entry.content, hand)
        elif entry.act == "erase":
            erase_record(register, sha256, reason, hand)
            self.erased.append(sha256)
        elif entry.act == "withdraw" and not withdrawn:
            withdraw(register, sha256, reason, hand)
        elif entry.act == "restore" and withdrawn:
            restore(register, sha256, reason, hand)

    def _add(self, content: dict[str, Any], hand: Hand) -> None:
        register, sha256, level = self.register, content["sha256"], level_number(content["level"])
        data = self.bundle.source(sha256)
        if content["origin"] != DOCUMENT_ORIGIN:
            keep_statement(register, msgspec.json.decode(data), level, hand)
            return
        name = self.bundle.names.get(sha256, sha256[:16])
        try:
            ready = read_document(register, data, name)
        except DocumentError as error:
            raise RegisterError(
                "bad_bundle", f"{self.bundle.path}: {name} cannot be read: {error}"
            ) from error
        sources.keep(register.home.sources, sha256, data)
        file = File(name, sha256, len(data), level)
        source = insert(register, file, ready, hand, self.touched)
        self.works.add(source.work)
        self.kept.append(sha256)
