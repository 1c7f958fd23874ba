"""How many may have something long made at once: whoever comes then is told to come again, and other pages go on."""

from __future__ import annotations

from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import TYPE_CHECKING

from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PLACES", "place"]

PLACES = 12
"""Of one process: threads that work, or wait for the one program that opens untrusted files."""
_free = BoundedSemaphore(PLACES)


@contextmanager
def place() -> Iterator[None]:
    """A place among them while something is made. Raises RegisterError (`locked`) where none is free."""
    if not _free.acquire(blocking=False):
        raise RegisterError("locked", "much is being made for others: try again in a moment")
    try:
        yield
    finally:
        _free.release()
