"""Archives (ZIP, TAR, TAR packed by gzip, bzip2 or xz): their members one after the other, within limits.

Nothing is written anywhere: a member is read into memory, and forgotten when the next one is asked for.
"""

from __future__ import annotations

import bz2
import gzip
import shutil
import stat
import tarfile
import tempfile
import zipfile
from contextlib import closing
from io import BytesIO
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, NamedTuple

from greffier.documents.errors import DocumentError

from .magic import BZIP2, GZIP, HEAD, XZ, ZIP, begins_as_archive, is_archive
from .refused import office_format
from .unpacking import Budget, Counted, SpentError, Xz
from .zips import BROKEN, open_zip, read_member

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MAX_MEMBER", "MAX_NESTING", "Member", "archive_at", "archive_from", "count", "find", "members"]

MAX_NESTING = 1
"""An archive may lie in an archive; one in that is not opened."""
MAX_MEMBER = 64 * 1024 * 1024
"""Bytes of a member: as many as a file may have."""

_CLIMBS = "its name leads out of the archive: it is not read"
_LINK = "it is a link or a device, not a file: it is not read"
_DEEP = "it is an archive in an archive in an archive: unpack the outermost one first"
_NO_TAR = "what is packed in it is no TAR archive, or a broken one: unpack it and give the file itself"


class Member(NamedTuple):
    """A member of an archive: its name behind that of the archive, its bytes or why there are none."""

    name: str
    data: bytes | DocumentError


def members(file: IO[bytes], name: str, budget: Budget | None = None, depth: int = 0) -> Iterator[Member]:
    """The members of an archive that are files, in its order; hidden ones are left out, as in folders.

    What is wrong with one member comes in its place; what is wrong with the archive comes last, under its own name.
    `file` can be sought in.
    """
    spending = budget or Budget()
    head = file.read(HEAD)
    file.seek(0)
    found = _zip(file, spending) if head.startswith(ZIP) else _tar(file, head, spending)
    try:
        for path, data in found:
            whole = f"{name}/{path}"
            inner = archive_in(data) if isinstance(data, bytes) else None
            if inner is None:
                yield Member(whole, data)
            elif depth >= MAX_NESTING:
                yield Member(whole, DocumentError("limit_exceeded", _DEEP))
            else:
                yield from members(inner, whole, spending, depth + 1)
    except SpentError as error:
        if depth:
            raise
        yield Member(name, error)
    except DocumentError as error:
        yield Member(name, error)


def archive_at(path: str) -> IO[bytes] | None:
    """The archive that a file is, opened; None where it is none, or cannot be opened: then reading it tells why."""
    if not begins_as_archive(path):
        return None
    try:
        file = open(path, "rb")  # noqa: SIM115 - it is handed on open
    except OSError:
        return None
    return file if _is_one(file) else None


def _is_one(file: IO[bytes]) -> bool:
    """Whether an open file is an archive; it is closed if not."""
    head = file.read(HEAD)
    file.seek(0)
    try:
        found = is_archive(head) and (not head.startswith(ZIP) or office_format(file) == "archive")
    except DocumentError:
        found = False
    file.seek(0)
    if not found:
        file.close()
    return found


def archive_from(data: bytes, stream: IO[bytes]) -> IO[bytes] | None:
    """The archive that begins with `data` and goes on in a stream, opened; it is kept in a file if it is large."""
    if len(data) <= MAX_MEMBER:
        return archive_in(data)
    file = tempfile.TemporaryFile()  # noqa: SIM115 - it is handed on open
    file.write(data)
    shutil.copyfileobj(stream, file)
    file.seek(0)
    return file if _is_one(file) else None


def archive_in(data: bytes) -> IO[bytes] | None:
    """The archive that bytes are, opened; None where they are none."""
    file = BytesIO(data)
    return file if _is_one(file) else None


def count(file: IO[bytes]) -> int:
    """How many members an archive has, without unpacking what need not be: those of archives in it are not counted."""
    head = file.read(HEAD)
    file.seek(0)
    found = (
        _zip(file, Budget(), read=False) if head.startswith(ZIP) else _tar(file, head, Budget(), read=False)
    )
    try:
        return sum(1 for _ in found)
    except DocumentError:
        return 1


def find(path: str) -> bytes | None:
    """The bytes of a member named as `members` names it, `ARCHIVE/member`; None where there is no such archive or member.

    Raises DocumentError for a member that cannot be read.
    """
    for parent in PurePath(path).parents:
        archive = archive_at(str(parent))
        if archive is not None:
            with archive:
                member = next((m for m in members(archive, str(parent)) if m.name == path), None)
            if member is None:
                return None
            if isinstance(member.data, DocumentError):
                raise member.data
            return member.data
    return None


def _hidden(path: str) -> bool:
    return any(
        part.startswith(".") and part not in (".", "..") for part in path.split("/")
    ) or path.startswith("__MACOSX/")


def _wrong(path: str) -> DocumentError | None:
    """What is wrong with a member's name."""
    plain = path.replace("\\", "/")
    if plain.startswith("/") or ".." in plain.split("/") or plain[1:2] == ":" or "\0" in path:
        return DocumentError("damaged", _CLIMBS)
    return None


def _zip(
    file: IO[bytes], budget: Budget, *, read: bool = True
) -> Iterator[tuple[str, bytes | DocumentError]]:
    with closing(open_zip(file, budget.members)) as opened:
        for member in opened.infolist():
            path = member.filename
            wrong = _wrong(path)
            if path.endswith("/") or (wrong is None and _hidden(path)):
                continue
            budget.count()
            if wrong is None and stat.S_ISLNK(member.external_attr >> 16):
                wrong = DocumentError("unsupported_format", _LINK)
            yield path, wrong or (_unzipped(opened, member, budget) if read else b"")


def _unzipped(opened: zipfile.ZipFile, member: zipfile.ZipInfo, budget: Budget) -> bytes | DocumentError:
    try:
        return read_member(opened, member, MAX_MEMBER, budget.spend)
    except SpentError:
        raise
    except DocumentError as error:
        return error


def _tar(
    file: IO[bytes], head: bytes, budget: Budget, *, read: bool = True
) -> Iterator[tuple[str, bytes | DocumentError]]:
    plain: IO[bytes] | Xz = file
    if head.startswith(GZIP):
        plain = gzip.GzipFile(fileobj=file)  # type: ignore[assignment] # it reads as a file does
    elif head.startswith(BZIP2):
        plain = bz2.BZ2File(file)
    elif head.startswith(XZ):
        plain = Xz(file)
    counted = Counted(plain, file, budget)
    try:
        with tarfile.open(fileobj=counted, mode="r|", errorlevel=2) as opened:  # type: ignore[call-overload] # only read is asked of it
            for member in opened:
                opened.members = []  # else it keeps a list of all
                counted.allow(member.size)
                path = member.name.removeprefix("./")
                wrong = _wrong(path)
                if member.isdir() or (wrong is None and _hidden(path)):
                    continue
                budget.count()
                yield path, wrong or (_untarred(opened, member) if read else b"")
    except (tarfile.TarError, *BROKEN) as error:
        raise DocumentError("damaged", f"{_NO_TAR} ({error})") from error


def _untarred(opened: tarfile.TarFile, member: tarfile.TarInfo) -> bytes | DocumentError:
    if not member.isreg():
        return DocumentError("unsupported_format", _LINK)
    if member.size > MAX_MEMBER:
        return DocumentError(
            "too_large", f"unpacked it has more than {MAX_MEMBER:,} bytes, the most that is read"
        )
    packed = opened.extractfile(member)
    return packed.read() if packed is not None else b""
