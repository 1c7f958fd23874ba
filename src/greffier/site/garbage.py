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
"""Seconds of work. After a look that took longer much was loaded for good: the next one takes in all, and sets aside what is alive.

What was in use then and has gone since is collected by the next look of that kind: nothing stays aside for ever.
"""


def tame() -> None:
    """Set aside what is loaded by now, and from now on what else turns out to stay. Once in a process."""
    gc.set_threshold(YOUNG, 10, 10)
    gc.freeze()
    begun, whole = 0.0, False

    def watch(phase: str, looked: dict[str, int]) -> None:
        nonlocal begun, whole
        if looked["generation"] < 2:
            return
        if phase == "start":
            begun = time.thread_time()
            if whole:
                gc.unfreeze()
        elif whole:
            gc.freeze()
            whole = False
        else:
            whole = time.thread_time() - begun > LONG

    gc.callbacks.append(watch)
