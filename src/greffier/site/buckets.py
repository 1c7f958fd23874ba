"""How often one may ask: so many requests a minute, whoever is counted.

It is counted in the memory of the process: of several server processes each counts for itself.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from threading import Lock

from msgspec import Struct

__all__ = ["MINUTE", "Counter", "Left"]

MINUTE = 60.0
CALLERS = 10_000
"""Callers that are remembered; of more the one that asked longest ago is forgotten."""


class Left(Struct, frozen=True):
    """What is left to a caller: `allowed` a minute, `remaining` now, and the seconds until it is all there again.

    `wait` is the time in seconds until the next request will be answered; 0 where this one is.
    """

    allowed: int
    remaining: int
    reset: float
    wait: float = 0.0


class Counter:
    """Buckets that fill steadily: whoever asked for long less than allowed may ask quickly for a while."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, caller: str, allowed: int, now: float | None = None) -> Left:
        """Count a request of a caller who may send so many a minute."""
        at = time.monotonic() if now is None else now
        rate = allowed / MINUTE
        with self._lock:
            level, before = self._buckets.pop(caller, (float(allowed), at))
            level = min(float(allowed), level + (at - before) * rate)
            answered = level >= 1
            level -= 1 if answered else 0
            self._buckets[caller] = (level, at)
            while len(self._buckets) > CALLERS:
                self._buckets.popitem(last=False)
        wait = 0.0 if answered else (1 - level) / rate
        return Left(allowed, int(level), (allowed - level) / rate, wait)
