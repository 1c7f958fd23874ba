"""What took long to make, kept between requests: the last few, the one used longest ago given up first."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Kept"]

Key = TypeVar("Key")
Made = TypeVar("Made")


class Kept(Generic[Key, Made]):
    """At most so many things, by their keys, and of several no more than weigh so much together; safe across threads."""

    def __init__(self, most: int, heaviest: int = 0, weigh: Callable[[Made], int] = lambda _: 0) -> None:
        self.most = most
        self.heaviest = heaviest
        self.weigh = weigh
        self._held: OrderedDict[Key, Made] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> Made | None:
        """A thing that is kept."""
        with self._lock:
            found = self._held.get(key)
            if found is not None:
                self._held.move_to_end(key)
            return found

    def put(self, key: Key, made: Made) -> Made:
        """Keep a thing; it comes back."""
        with self._lock:
            self._held[key] = made
            self._held.move_to_end(key)
            while len(self._held) > 1 and self._too_much():
                self._held.popitem(last=False)
            return made

    def _too_much(self) -> bool:
        return len(self._held) > self.most or sum(map(self.weigh, self._held.values())) > self.heaviest
