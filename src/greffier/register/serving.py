"""The register for a server: what takes time to open and to load is kept between requests."""

from __future__ import annotations

import atexit
import os
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

from greffier.register.home import database_url, open_home
from greffier.register.opening import Register, open_database
from greffier.register.tables import is_current

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greffier.register.home import Home

__all__ = ["close_idle", "reader"]

Stamp = tuple[object, ...]
"""What tells one database from another that took its place."""

IDLE = 16
"""Registers that stay open while nobody looks into them: as many as are looked into at once at most times."""
_idle: deque[tuple[Stamp, Register]] = deque()
_inherited: list[tuple[Stamp, Register]] = []


@contextmanager
def reader(folder: Path | None = None) -> Iterator[Register]:
    """A register to look into, as it is now: `opening.reading_register` for a process that goes on, safe across threads.

    Each who looks has a connection to themselves, taken from those that stand idle, and sees one state. A register that
    was put in the place of another is seen with the next call; the user's own treaties are read once. Raises
    RegisterError as `reading_register` does.
    """
    home = open_home(folder)
    stamp = _stamp(home)
    register = _kept(stamp) or Register(home, open_database(home))
    register.home = home  # settings may have changed
    try:
        with register.database.snapshot():
            yield register
    finally:
        if len(_idle) < IDLE:
            _idle.append((stamp, register))
        else:
            register.database.close()


def close_idle() -> None:
    """Close the registers that nobody looks into."""
    while _idle:
        _idle.pop()[1].database.close()


def _kept(stamp: Stamp) -> Register | None:
    """A register that stood idle; those that are of another database, or no longer of any, are closed on the way."""
    while True:
        try:
            known, register = _idle.pop()
        except IndexError:
            return None
        try:
            if known == stamp and is_current(register.database):
                return register
        except Exception:  # noqa: S110 - the server may have hung up; what is wrong, the new connection will tell
            pass
        register.database.close()


def _stamp(home: Home) -> Stamp:
    """Where a register is, and which file its database is."""
    try:
        file = home.database.stat()
    except OSError:
        return (home.folder, database_url())
    return (home.folder, database_url(), file.st_dev, file.st_ino)


def _leave() -> None:
    """In a child process: what is open belongs to the parent, and must not even be closed here."""
    _inherited.extend(_idle)
    _idle.clear()


os.register_at_fork(after_in_child=_leave)
atexit.register(close_idle)
