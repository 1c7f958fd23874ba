"""A line on the terminal that tells how far a long run has come."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

from greffier.cli import messages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["LONG", "clear", "with_progress"]

LONG = 20  # files; fewer are read before anyone could look
PAUSE = 0.1  # seconds between two updates
BAR = 24

Item = TypeVar("Item")


def with_progress(items: Sequence[Item]) -> Iterator[Item]:
    """Pass the items on, and tell on standard error how many have gone."""
    shown = 0.0
    for done, item in enumerate(items):
        now = time.monotonic()
        if now - shown > PAUSE:
            shown = now
            show(done, len(items))
        yield item
    clear()


def show(done: int, total: int) -> None:
    """Draw the line anew."""
    filled = BAR * done // total
    line = messages.PROGRESS.format(bar="█" * filled + "░" * (BAR - filled), done=done, total=total)
    sys.stderr.write(f"\r{line}\x1b[K")
    sys.stderr.flush()


def clear() -> None:
    """Take the line away, so that something else can be said."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
