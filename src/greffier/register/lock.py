"""One writer at a time: a lock on a file of the register's folder, which says who holds it."""

from __future__ import annotations

import fcntl
import os
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["PATIENCE", "writing"]

PATIENCE = 10.0
"""Seconds that a second writer waits before it says who holds the register."""
PAUSE = 0.05


@contextmanager
def writing(folder: Path, what: str, patience: float | None = None) -> Iterator[None]:
    """Hold the register for writing; `what` is told to those who wait in vain.

    The lock goes with the process, however that ends. Raises RegisterError (`locked`) after `patience` seconds.
    """
    try:
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise RegisterError("not_allowed", f"{folder} cannot be written: {error.strerror}") from error
    try:
        _wait(handle, folder, _patience() if patience is None else patience)
        with suppress(OSError):  # on a full disk nobody is told who holds it, and it is held all the same
            os.ftruncate(handle, 0)
            os.pwrite(handle, f"{what}, process {os.getpid()}, since {time.strftime('%H:%M:%S')}".encode(), 0)
        yield
    finally:
        os.close(handle)


def _patience() -> float:
    """As `$GREFFIER_PATIENCE` says, in seconds."""
    said = os.environ.get("GREFFIER_PATIENCE")
    try:
        return PATIENCE if said is None else float(said)
    except ValueError:
        raise RegisterError("settings", f"GREFFIER_PATIENCE is {said!r}: it must be seconds") from None


def _wait(handle: int, folder: Path, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                holder = os.pread(handle, 200, 0).decode("utf-8", "replace") or "another program"
                raise RegisterError("locked", f"the register in {folder} is held by: {holder}") from None
            time.sleep(PAUSE)
        else:
            return
