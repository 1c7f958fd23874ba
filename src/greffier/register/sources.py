"""The bytes of sources: files named by their digest, written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["forget", "keep", "load", "path_of", "settle"]


def path_of(folder: Path, sha256: str) -> Path:
    """Where the bytes of a digest lie: `ab/cdef…`, so that no folder gets too full."""
    return folder / sha256[:2] / sha256[2:]


def keep(folder: Path, sha256: str, data: bytes) -> None:
    """Write the bytes of a source; `settle` sees them onto the disk. Raises RegisterError where they cannot be written."""
    path = path_of(folder, sha256)
    if _is_there(path, data):
        return
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    with _told(folder):
        try:
            try:
                unfinished.write_bytes(data)
            except FileNotFoundError:
                path.parent.mkdir(parents=True, exist_ok=True)
                unfinished.write_bytes(data)
            unfinished.replace(path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise


def _is_there(path: Path, data: bytes) -> bool:
    """Whether a file holds these bytes: after a crash it may hold none, or not all."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def settle(folder: Path, digests: Sequence[str]) -> None:
    """See new files and their names onto the disk, before the database says that they are there.

    All of them together: the first waits for the disk, the others find it done.
    """
    paths = [path_of(folder, sha256) for sha256 in digests]
    with _told(folder):
        for path in [*paths, *sorted({path.parent for path in paths}), *([folder] if paths else [])]:
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Errors of the file system in the user's terms."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise RegisterError(
                "disk_full", f"there is no room left in {folder}: nothing of this was added"
            ) from error
        raise RegisterError("not_allowed", f"{folder} cannot be written: {error.strerror}") from error


def load(folder: Path, sha256: str) -> bytes:
    """The bytes of a source. Raises RegisterError (`damaged`) where they are gone or were altered."""
    try:
        data = path_of(folder, sha256).read_bytes()
    except OSError as error:
        raise RegisterError(
            "damaged", f"source {sha256[:16]}: its bytes cannot be read ({error.strerror})"
        ) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise RegisterError("damaged", f"source {sha256[:16]}: its bytes were altered")
    return data


def forget(folder: Path, sha256: str) -> None:
    """Remove the bytes of a source."""
    path_of(folder, sha256).unlink(missing_ok=True)
