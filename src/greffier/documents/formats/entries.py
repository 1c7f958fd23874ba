"""What is in an archive: the names of its files, each with how it is read; nothing is unpacked before it is asked for."""

from __future__ import annotations

import bz2
import gzip
import stat
import tarfile
from contextlib import closing
from functools import partial
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, NamedTuple

from greffier.documents.errors import DocumentError

from .magic import BZIP2, GZIP, HEAD, XZ, ZIP, is_archive
from .unpacking import Budget, Counted, Xz
from .zips import open_zip, read_member

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterator

    from .unpacking import Readable

__all__ = ["MAX_MEMBER", "Entry", "entries", "listed"]

MAX_MEMBER = 64 * 1024 * 1024
"""Bytes of a member: as many as a file may have."""

_CLIMBS = "its name leads out of the archive: it is not read"
_LINK = "it is a link or a device, not a file: it is not read"
_TOO_LARGE = "unpacked it has more than {most:,} bytes, the most that is read"
_SUFFIXES = frozenset((".gz", ".xz", ".bz2"))


class Entry(NamedTuple):
    """A file in an archive: its path there, and how its bytes are got, which raises DocumentError and what unpacking raises.

    It is to be read, if at all, before the next one is asked for.
    """

    path: str
    read: Callable[[], bytes]


def entries(file: IO[bytes], name: str, budget: Budget) -> Iterator[Entry]:
    """The files in an archive of that name, hidden ones left out. Raises DocumentError and what unpacking raises."""
    head = file.read(HEAD)
    file.seek(0)
    if head.startswith(ZIP):
        return _zip(file, budget)
    counted = Counted(_plain(file, head), file, budget)
    return _tar(counted, budget) if _begins_as_tar(counted.peek(HEAD)) else _single(counted, name, budget)


def listed(opened: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """The files in a ZIP file, hidden ones left out."""
    for member in opened.infolist():
        if not member.is_dir() and (_climbs(member.filename) or not _hidden(member.filename)):
            yield member


def _hidden(path: str) -> bool:
    return any(
        part.startswith(".") and part not in (".", "..") for part in path.split("/")
    ) or path.startswith("__MACOSX/")


def _climbs(path: str) -> bool:
    plain = path.replace("\\", "/")
    return plain.startswith("/") or ".." in plain.split("/") or plain[1:2] == ":" or "\0" in path


def _zip(file: IO[bytes], budget: Budget) -> Iterator[Entry]:
    with closing(open_zip(file, budget.members)) as opened:
        for member in listed(opened):
            budget.count()
            yield Entry(member.filename, partial(_unzipped, opened, member, budget))


def _unzipped(opened: zipfile.ZipFile, member: zipfile.ZipInfo, budget: Budget) -> bytes:
    _refuse(member.filename, is_file=not stat.S_ISLNK(member.external_attr >> 16))
    return read_member(opened, member, MAX_MEMBER, budget.spend)


def _refuse(path: str, *, is_file: bool) -> None:
    if _climbs(path):
        raise DocumentError("damaged", _CLIMBS)
    if not is_file:
        raise DocumentError("unsupported_format", _LINK)


def _plain(file: IO[bytes], head: bytes) -> Readable:
    """What a file that begins so holds, unpacked while it is read."""
    if head.startswith(GZIP):
        return gzip.GzipFile(fileobj=file)
    if head.startswith(BZIP2):
        return bz2.BZ2File(file)
    return Xz(file) if head.startswith(XZ) else file


def _begins_as_tar(head: bytes) -> bool:
    """Whether a TAR archive begins so: one that says it, an old one whose sum is right, or an empty one."""
    if is_archive(head) and not head.startswith((*ZIP, GZIP, XZ, BZIP2)):
        return True
    try:
        tarfile.TarInfo.frombuf(head, tarfile.ENCODING, "surrogateescape")
    except tarfile.TarError:
        return len(head) == HEAD and not head.strip(b"\0")
    return True


def _tar(counted: Counted, budget: Budget) -> Iterator[Entry]:
    with tarfile.open(fileobj=counted, mode="r|", errorlevel=2) as opened:  # type: ignore[call-overload] # only read is asked of it
        for member in opened:
            opened.members = []  # else it keeps a list of all
            counted.allow(member.size)
            path = _written(member.name).removeprefix("./")
            if member.isdir() or (_hidden(path) and not _climbs(path)):
                continue
            budget.count()
            yield Entry(path, partial(_untarred, opened, member, path))


def _written(name: str) -> str:
    """A name as text: bytes in it that are not UTF-8 are written as hexadecimal numbers, so that no two names become one."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _untarred(opened: tarfile.TarFile, member: tarfile.TarInfo, path: str) -> bytes:
    _refuse(path, is_file=member.isreg())
    if member.size > MAX_MEMBER:
        raise DocumentError("too_large", _TOO_LARGE.format(most=MAX_MEMBER))
    packed = opened.extractfile(member)
    return packed.read() if packed is not None else b""


def _single(counted: Counted, name: str, budget: Budget) -> Iterator[Entry]:
    """The one file that is packed without an archive around it: `b.txt` in `b.txt.gz`."""
    path = PurePath(name)
    budget.count()
    yield Entry(path.stem if path.suffix.lower() in _SUFFIXES else path.name, partial(_whole, counted))


def _whole(counted: Counted) -> bytes:
    counted.allow(MAX_MEMBER)
    data = bytearray()
    while piece := counted.read(HEAD * HEAD):
        data += piece
        if len(data) > MAX_MEMBER:
            raise DocumentError("too_large", _TOO_LARGE.format(most=MAX_MEMBER))
    return bytes(data)
