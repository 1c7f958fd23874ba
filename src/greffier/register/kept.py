"""What was worked out of readings, or of one state of the records, and is wanted again: neither changes.

In memory, while a server runs; `cached.py` keeps files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

__all__ = ["Kept"]

T = TypeVar("T")


class Kept(Generic[T]):
    """The last so many results by what they were worked out of: digests of sources, states (`feed.state`)."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._found: dict[Hashable, T] = {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept, or else made now."""
        found = self._found.get(key)
        if found is None:
            found = make()
            while len(self._found) >= self.most:
                self._found.pop(next(iter(self._found)), None)
            self._found[key] = found
        return found
