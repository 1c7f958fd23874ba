"""ZIP files of strangers: opened within limits, their members read no further than allowed."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from typing import IO, TYPE_CHECKING

from greffier.documents.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["BROKEN", "MAX_RATIO", "RATIO_FROM", "names_of", "open_zip", "read_member"]

MAX_RATIO = 200
"""What is packed may become so many times larger; texts become some 10 times larger, XML 30 times."""
RATIO_FROM = 16 * 1024 * 1024
"""… once it has so many bytes: a small thing may be packed as tightly as it likes."""

BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, OverflowError,
    NotImplementedError, KeyError, IndexError,
)  # fmt: skip
"""What the standard library raises for archives that are broken or that it does not know."""
_ENCRYPTED = 0x1
_ENTRY = 512
"""A member takes fewer bytes than this in the list of contents, its name included."""
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_TAIL = 0x10000 + 128
"""The list of contents is told of within so many bytes of the end."""


def open_zip(file: IO[bytes], most: int) -> zipfile.ZipFile:
    """A ZIP file with at most so many members. Raises DocumentError: `damaged`, `limit_exceeded`."""
    if _contents(file) > most * _ENTRY:
        raise DocumentError("limit_exceeded", f"the ZIP file has too many members: {most:,} are read at most")
    try:
        opened = zipfile.ZipFile(file)
    except BROKEN as error:
        raise DocumentError("damaged", f"the ZIP file is broken ({error}): get another copy") from error
    count = len(opened.infolist())
    if count > most:
        opened.close()
        raise DocumentError(
            "limit_exceeded", f"the ZIP file has {count:,} members; {most:,} are read at most"
        )
    return opened


def _contents(file: IO[bytes]) -> int:
    """The bytes of the list of contents, before anything is made of it."""
    file.seek(0, 2)
    file.seek(max(0, file.tell() - _TAIL))
    tail = file.read(_TAIL)
    file.seek(0)
    at, at_64 = tail.rfind(_END), tail.rfind(_END_64)
    size = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    return max(
        size if size != 0xFFFFFFFF else 0,
        int.from_bytes(tail[at_64 + 40 : at_64 + 48], "little") if at_64 >= 0 else 0,
    )


def names_of(file: IO[bytes], most: int = 100_000) -> list[str]:
    """The names of a ZIP file's members; none where it is broken. Raises DocumentError (`limit_exceeded`)."""
    if _contents(file) > most * _ENTRY:
        raise DocumentError("limit_exceeded", f"the ZIP file has too many members: {most:,} are read at most")
    try:
        with zipfile.ZipFile(file) as opened:
            return opened.namelist()
    except BROKEN:
        return []


def read_member(
    opened: zipfile.ZipFile, member: zipfile.ZipInfo, most: int, spend: Callable[[int], None]
) -> bytes:
    """The bytes of a member, `most` at most; `spend` is told of them before they are unpacked.

    Raises DocumentError: `encrypted`, `too_large`, `limit_exceeded`, `damaged`.
    """
    if member.flag_bits & _ENCRYPTED:
        raise DocumentError(
            "encrypted", "it is packed with a password: unpack it and give the files themselves"
        )
    if member.file_size > most:
        raise DocumentError(
            "too_large", f"unpacked it would have more than {most:,} bytes, the most that is read"
        )
    if member.file_size > RATIO_FROM and member.file_size > MAX_RATIO * max(1, member.compress_size):
        raise DocumentError(
            "limit_exceeded", f"unpacked it would be more than {MAX_RATIO} times larger: no document is"
        )
    spend(member.file_size)
    try:
        with opened.open(member) as packed:
            return packed.read(member.file_size)
    except RuntimeError as error:  # what zipfile says of a password
        raise DocumentError("encrypted", "it is packed with a password") from error
    except BROKEN as error:
        raise DocumentError("damaged", f"it cannot be unpacked ({error}): get another copy") from error
