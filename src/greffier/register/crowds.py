"""How many may have something long made at once: whoever comes then is told to come again, and other pages go on."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["PLACES", "Crowd", "place"]

PLACES = 16
"""Of one process: threads that work, or wait for the one program that opens untrusted files."""


class Crowd:
    """So many places, and of them no more than `each` for one caller."""

    def __init__(self, places: int, each: int) -> None:
        self.places = places
        self.each = each
        self._taken: Counter[str] = Counter()
        self._lock = Lock()

    def enter(self, caller: str = "") -> Callable[[], None]:
        """Take a place; what comes back leaves it, and may be called again. Raises RegisterError (`crowded`)."""
        with self._lock:
            if self._taken.total() >= self.places or self._taken[caller] >= self.each:
                raise RegisterError("crowded", "much is being made: try again in a moment")
            self._taken[caller] += 1
        here = [caller]

        def leave() -> None:
            with self._lock:
                if here:
                    self._taken[here.pop()] -= 1
                    self._taken += Counter()  # none is kept who has no place

        return leave

    @contextmanager
    def place(self, caller: str = "") -> Iterator[None]:
        """A place while this lasts. Raises RegisterError (`crowded`)."""
        leave = self.enter(caller)
        try:
            yield
        finally:
            leave()


place = Crowd(PLACES, PLACES).place
"""A place among all those for whom something is made."""
