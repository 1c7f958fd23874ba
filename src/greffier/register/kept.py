"""What was worked out of readings, or of one state of the records, and is wanted again: neither changes.

In memory, while a server runs; `cached.py` keeps files.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

__all__ = ["Kept"]

T = TypeVar("T")


class Kept(Generic[T]):
    """The last so many results by what they were worked out of: digests of sources, states (`feed.state`).

    Of several there are no more than weigh so much together, where they are weighed; the one used longest ago is given
    up first. Safe across threads.
    """

    def __init__(self, most: int, heaviest: int = 0, weigh: Callable[[T], int] = lambda _: 0) -> None:
        self.most = most
        self.heaviest = heaviest
        self.weigh = weigh
        self._found: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept, or else made now."""
        found = self.look(key)
        return self.put(key, make()) if found is None else found

    def look(self, key: Hashable) -> T | None:
        """What is kept, if it is."""
        with self._lock:
            found = self._found.get(key)
            if found is not None:
                self._found.move_to_end(key)
            return found

    def put(self, key: Hashable, made: T) -> T:
        """Keep something; it comes back."""
        with self._lock:
            self._found[key] = made
            self._found.move_to_end(key)
            while len(self._found) > 1 and self._too_much():
                self._found.popitem(last=False)
            return made

    def _too_much(self) -> bool:
        return len(self._found) > self.most or sum(map(self.weigh, self._found.values())) > self.heaviest
