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


def open_zip(file: IO[bytes], most: int) -> zipfile.ZipFile:
    """A ZIP file with at most so many members. Raises DocumentError: `damaged`, `limit_exceeded`."""
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


def names_of(file: IO[bytes]) -> list[str]:
    """The names of a ZIP file's members; none where it is broken."""
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
