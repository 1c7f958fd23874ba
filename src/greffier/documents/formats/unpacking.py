"""What may be spent on an archive, and streams that hold to it while they are unpacked."""

from __future__ import annotations

import lzma
from typing import IO, Protocol

from greffier.documents.errors import DocumentError

from .zips import MAX_RATIO, RATIO_FROM

__all__ = [
    "MAX_DICTIONARY",
    "MAX_EXPANDED",
    "MAX_HEADER",
    "MAX_MEMBERS",
    "Budget",
    "Counted",
    "Readable",
    "SpentError",
    "Xz",
]

MAX_MEMBERS = 200_000
"""Files of an archive, those of archives in it among them."""
MAX_EXPANDED = 32 * 1024 * 1024 * 1024
"""Bytes of an archive, unpacked."""
MAX_HEADER = 1024 * 1024
"""Bytes of a TAR archive between two members: long names and the like."""
MAX_DICTIONARY = 256 * 1024 * 1024
"""Memory that xz may ask for."""
_CHUNK = 64 * 1024


class SpentError(DocumentError):
    """A limit on the whole archive is reached: nothing more of it is read."""

    def __init__(self, message: str) -> None:
        super().__init__("limit_exceeded", message)


class Budget:
    """What is left of what may be spent on one archive, with all that is inside it: files, and bytes unpacked."""

    def __init__(self, members: int | None = None, size: int | None = None) -> None:
        self.most = self.members = members or MAX_MEMBERS
        self.most_bytes = self.bytes = size or MAX_EXPANDED

    def count(self) -> None:
        """One more member. Raises SpentError."""
        self.members -= 1
        if self.members < 0:
            raise SpentError(
                f"the archive has more than {self.most:,} files, the most that are read: part it"
            )

    def spend(self, size: int) -> None:
        """So many bytes more. Raises SpentError."""
        self.bytes -= size
        if self.bytes < 0:
            raise SpentError(
                f"unpacked the archive has more than {self.most_bytes:,} bytes, the most that is read: part it"
            )


class Readable(Protocol):
    """What can be read from."""

    def read(self, size: int = -1, /) -> bytes:
        """So many bytes at most."""
        ...


class Counted:
    """A stream as it is unpacked: every byte is counted, against what is packed too.

    Between members it gives no more than MAX_HEADER; `allow` is told of a member's size.
    """

    def __init__(self, plain: Readable, packed: IO[bytes], budget: Budget) -> None:
        self.plain = plain
        self.packed = packed
        self.budget = budget
        self.given = 0
        self.allowed = MAX_HEADER
        self.ahead = b""

    def peek(self, size: int) -> bytes:
        """The first bytes, which will be read again; fewer only where there are no more. Raises SpentError."""
        while len(self.ahead) < size and (piece := self.read_on(size - len(self.ahead))):
            self.ahead += piece
        return self.ahead

    def allow(self, size: int) -> None:
        """A member of so many bytes comes, and behind it the head of another."""
        self.allowed = self.given + max(0, size) + MAX_HEADER

    def read(self, size: int) -> bytes:
        """So many bytes at most. Raises SpentError."""
        if self.ahead:
            data, self.ahead = self.ahead[:size], self.ahead[size:]
            return data
        return self.read_on(size)

    def read_on(self, size: int) -> bytes:
        """The same behind what was looked at before."""
        data = self.plain.read(size)
        self.given += len(data)
        self.budget.spend(len(data))
        if self.given > self.allowed:
            raise SpentError(
                "the archive has a head of more than a million bytes before a file: none is so long"
            )
        if self.given > RATIO_FROM and self.given > MAX_RATIO * max(1, self.packed.tell()):
            raise SpentError(
                f"unpacked the archive is more than {MAX_RATIO} times larger: no archive of documents is"
            )
        return data


class Xz:
    """What xz has packed, unpacked with no more memory than MAX_DICTIONARY."""

    def __init__(self, packed: IO[bytes]) -> None:
        self.packed = packed
        self.unpacker = lzma.LZMADecompressor(memlimit=MAX_DICTIONARY)

    def read(self, size: int = -1, /) -> bytes:
        """So many bytes at most."""
        while True:
            if self.unpacker.eof:
                rest = self.unpacker.unused_data.lstrip(b"\0") or self.packed.read(_CHUNK).lstrip(b"\0")
                if not rest:
                    return b""
                self.unpacker = lzma.LZMADecompressor(memlimit=MAX_DICTIONARY)
            else:
                rest = self.packed.read(_CHUNK) if self.unpacker.needs_input else b""
                if not rest and self.unpacker.needs_input:
                    raise EOFError("it ends too early")
            data = self.unpacker.decompress(rest, size)
            if data:
                return data
