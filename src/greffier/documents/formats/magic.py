"""The first bytes by which archives are known, without opening them."""

from __future__ import annotations

import os
import stat

__all__ = ["BZIP2", "GZIP", "XZ", "ZIP", "begins_as_archive", "is_archive"]

ZIP, GZIP, XZ, BZIP2 = (b"PK\x03\x04", b"PK\x05\x06"), b"\x1f\x8b", b"\xfd7zXZ\x00", b"BZh"
HEAD = 512
_USTAR = slice(257, 262)


def is_archive(head: bytes) -> bool:
    """Whether a file that begins so is an archive, or (a ZIP) may be one: Word files are ZIP files too."""
    return head.startswith((*ZIP, GZIP, XZ, BZIP2)) or head[_USTAR] == b"ustar"


def begins_as_archive(path: str) -> bool:
    """The same of a file; False where it cannot be opened: reading it tells why."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return is_archive(file.read(HEAD))
    except (OSError, ValueError):
        return False
