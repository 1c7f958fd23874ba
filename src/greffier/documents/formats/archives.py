"""Archives (ZIP, TAR, TAR or one file packed by gzip, bzip2 or xz): their members one after the other, within limits.

Nothing is written anywhere: a member is read into memory, and forgotten when the next one is asked for. Whatever goes
wrong costs one member or one archive.
"""

from __future__ import annotations

import tarfile
import tempfile
from contextlib import closing
from io import BytesIO
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, NamedTuple

from greffier.documents.errors import DocumentError

from .entries import MAX_MEMBER, entries, listed
from .magic import HEAD, ZIP, begins_as_archive, is_archive
from .refused import office_format
from .unpacking import Budget, SpentError
from .zips import BROKEN, open_zip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .entries import Entry

__all__ = [
    "MAX_NESTING",
    "MAX_STREAM",
    "Member",
    "archive_at",
    "archive_from",
    "archive_in",
    "count",
    "find",
    "members",
]

MAX_NESTING = 1
"""An archive may lie in an archive; one in that is not opened."""
MAX_STREAM = 4 * 1024 * 1024 * 1024
"""Bytes of an archive that comes as a stream: it is kept in a file while it is read."""
_CHUNK = 1024 * 1024

_DEEP = "it is an archive in an archive in an archive: unpack the outermost one first"
_BROKEN = "it cannot be unpacked ({error}): get another copy"
_TWICE = "another file of the archive has the same name: only the first is read"
_STREAM = "the archive has more than {most:,} bytes: save it as a file and name that"
_NO_ROOM = "the archive cannot be kept while it is read ({error}): save it as a file and name that"


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
    seen = set()
    try:
        for entry in entries(file, name, spending):
            whole = f"{name}/{entry.path}"
            data = DocumentError("damaged", _TWICE) if whole in seen else _read(entry)
            seen.add(whole)
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
    except Exception as error:
        yield Member(name, _why(error))


def _read(entry: Entry) -> bytes | DocumentError:
    """The bytes of a member, or what is wrong with it alone; what is wrong with its archive is raised."""
    try:
        return entry.read()
    except SpentError:
        raise
    except (DocumentError, MemoryError) as error:
        return _why(error)


def _why(error: Exception) -> DocumentError:
    """What went wrong, as an error of the contract: the standard library raises much for archives of strangers."""
    from greffier.documents.confined.guarding import reason

    if isinstance(error, DocumentError):
        return error
    if isinstance(error, (tarfile.TarError, *BROKEN)):
        return DocumentError("damaged", _BROKEN.format(error=error))
    return DocumentError(*reason(error))


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
    except (DocumentError, MemoryError):
        found = False  # reading it as a document tells why
    file.seek(0)
    if not found:
        file.close()
    return found


def archive_from(data: bytes, stream: IO[bytes]) -> IO[bytes] | None:
    """The archive that begins with `data` and goes on in a stream, opened; it is kept in a file if it is large.

    Raises DocumentError (`too_large`).
    """
    if len(data) <= MAX_MEMBER:
        return archive_in(data)
    file = tempfile.TemporaryFile()  # noqa: SIM115 - it is handed on open
    try:
        while data:
            if file.tell() + len(data) > MAX_STREAM:
                raise DocumentError("too_large", _STREAM.format(most=MAX_STREAM))
            file.write(data)
            data = stream.read(_CHUNK)
        file.seek(0)
    except OSError as error:
        file.close()
        raise DocumentError("too_large", _NO_ROOM.format(error=error.strerror)) from error
    except DocumentError:
        file.close()
        raise
    return file if _is_one(file) else None


def archive_in(data: bytes) -> IO[bytes] | None:
    """The archive that bytes are, opened; None where they are none."""
    file = BytesIO(data)
    return file if _is_one(file) else None


def count(file: IO[bytes]) -> int:
    """How many members an archive has, where its list of contents says so (ZIP); else 1. Nothing is unpacked."""
    head = file.read(HEAD)
    file.seek(0)
    if not head.startswith(ZIP):
        return 1
    try:
        with closing(open_zip(file, Budget().members)) as opened:
            return sum(1 for _ in listed(opened))
    except (DocumentError, MemoryError):
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
