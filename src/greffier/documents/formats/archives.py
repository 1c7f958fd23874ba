"""Archives (ZIP, TAR, TAR packed by gzip, bzip2 or xz): their members one after the other, within limits.

Nothing is written anywhere: a member is read into memory, and forgotten when the next one is asked for.
"""

from __future__ import annotations

import bz2
import gzip
import stat
import tarfile
import zipfile
from contextlib import closing
from io import BytesIO
from typing import IO, TYPE_CHECKING, NamedTuple

from greffier.documents.errors import DocumentError

from .unpacking import Budget, Counted, Spent, Xz
from .zips import BROKEN, open_zip, read_member

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MAX_MEMBER", "MAX_NESTING", "Member", "is_archive", "members"]

MAX_NESTING = 1
"""An archive may lie in an archive; one in that is not opened."""
MAX_MEMBER = 64 * 1024 * 1024
"""Bytes of a member: as many as a file may have."""
HEAD = 512

_ZIP, _GZIP, _XZ, _BZIP2 = (b"PK\x03\x04", b"PK\x05\x06"), b"\x1f\x8b", b"\xfd7zXZ\x00", b"BZh"
_CLIMBS = "its name leads out of the archive: it is not read"
_LINK = "it is a link or a device, not a file: it is not read"
_DEEP = "it is an archive in an archive in an archive: unpack the outermost one first"
_NO_TAR = "what is packed in it is no TAR archive, or a broken one: unpack it and give the file itself"


class Member(NamedTuple):
    """A member of an archive: its name behind that of the archive, its bytes or why there are none."""

    name: str
    data: bytes | DocumentError


def is_archive(head: bytes) -> bool:
    """Whether a file that begins so is an archive, or (a ZIP) may be one: Word files are ZIP files too."""
    return head.startswith((*_ZIP, _GZIP, _XZ, _BZIP2)) or head[257:262] == b"ustar"


def members(file: IO[bytes], name: str, budget: Budget | None = None, depth: int = 0) -> Iterator[Member]:
    """The members of an archive that are files, in its order; hidden ones are left out, as in folders.

    What is wrong with one member comes in its place; what is wrong with the archive comes last, under its own name.
    `file` can be sought in.
    """
    spending = budget or Budget()
    head = file.read(HEAD)
    file.seek(0)
    found = _zip(file, spending) if head.startswith(_ZIP) else _tar(file, head, spending)
    try:
        for path, data in found:
            whole = f"{name}/{path}"
            if isinstance(data, DocumentError) or not is_archive(data[:HEAD]) or not holds_files(data):
                yield Member(whole, data)
            elif depth >= MAX_NESTING:
                yield Member(whole, DocumentError("limit_exceeded", _DEEP))
            else:
                yield from members(BytesIO(data), whole, spending, depth + 1)
    except Spent as error:
        if depth:
            raise
        yield Member(name, error)
    except DocumentError as error:
        yield Member(name, error)


def holds_files(data: bytes) -> bool:
    """Whether what begins as an archive is one, and no document of a program that packs its files so."""
    from . import format_of

    try:
        return format_of(data) == "archive"
    except DocumentError:
        return False


def _hidden(path: str) -> bool:
    return any(part.startswith(".") and part not in (".", "..") for part in path.split("/")) or path.startswith("__MACOSX/")


def _wrong(path: str) -> DocumentError | None:
    """What is wrong with a member's name."""
    plain = path.replace("\\", "/")
    if plain.startswith("/") or ".." in plain.split("/") or plain[1:2] == ":" or "\0" in path:
        return DocumentError("damaged", _CLIMBS)
    return None


def _zip(file: IO[bytes], budget: Budget) -> Iterator[tuple[str, bytes | DocumentError]]:
    with closing(open_zip(file, budget.members)) as opened:
        for member in opened.infolist():
            path = member.filename
            if member.is_dir() or _hidden(path):
                continue
            budget.count()
            wrong = _wrong(path)
            if wrong is None and stat.S_ISLNK(member.external_attr >> 16):
                wrong = DocumentError("unsupported_format", _LINK)
            yield path, wrong or _unzipped(opened, member, budget)


def _unzipped(opened: zipfile.ZipFile, member: zipfile.ZipInfo, budget: Budget) -> bytes | DocumentError:
    try:
        return read_member(opened, member, MAX_MEMBER, budget.spend)
    except Spent:
        raise
    except DocumentError as error:
        return error


def _tar(file: IO[bytes], head: bytes, budget: Budget) -> Iterator[tuple[str, bytes | DocumentError]]:
    plain: IO[bytes] | Xz = file
    if head.startswith(_GZIP):
        plain = gzip.GzipFile(fileobj=file)  # type: ignore[assignment] # it reads as a file does
    elif head.startswith(_BZIP2):
        plain = bz2.BZ2File(file)
    elif head.startswith(_XZ):
        plain = Xz(file)
    counted = Counted(plain, file, budget)
    try:
        with tarfile.open(fileobj=counted, mode="r|", errorlevel=2) as opened:  # type: ignore[call-overload] # only read is asked of it
            for member in opened:
                opened.members = []  # else it keeps a list of all
                counted.allow(member.size)
                path = member.name.removeprefix("./")
                if member.isdir() or _hidden(path):
                    continue
                budget.count()
                yield path, _wrong(path) or _untarred(opened, member)
    except (tarfile.TarError, *BROKEN) as error:
        raise DocumentError("damaged", f"{_NO_TAR} ({error})") from error


def _untarred(opened: tarfile.TarFile, member: tarfile.TarInfo) -> bytes | DocumentError:
    if not member.isreg():
        return DocumentError("unsupported_format", _LINK)
    if member.size > MAX_MEMBER:
        return DocumentError("too_large", f"unpacked it has more than {MAX_MEMBER:,} bytes, the most that is read")
    packed = opened.extractfile(member)
    return packed.read() if packed is not None else b""
