"""Python's collector of cyclic garbage, kept from looking through what a server holds for good in the middle of answers.

Django, messages and treaties are some hundred thousand objects that never go: a look through all of them takes longer
than the answer to most requests.
"""

from __future__ import annotations

import gc
import time

__all__ = ["tame"]

YOUNG = 20_000
"""Objects that come before the collector looks at those which came last: a page makes some thousands."""
LONG = 0.01
"""Seconds of work. What a look that took longer found alive is set aside: most of it was loaded for good since the one before."""


def tame() -> None:
    """Set aside what is loaded by now, and from now on what else turns out to stay. Once in a process."""
    gc.set_threshold(YOUNG, 10, 10)
    gc.freeze()
    begun = 0.0

    def watch(phase: str, looked: dict[str, int]) -> None:
        nonlocal begun
        if looked["generation"] < 2:
            return
        if phase == "start":
            begun = time.thread_time()
        elif time.thread_time() - begun > LONG:
            gc.freeze()

    gc.callbacks.append(watch)
