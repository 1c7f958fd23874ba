"""How far a long run has come: a line on the terminal that is drawn anew, or now and then a line in a log."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

from greffier.cli import messages
from greffier.cli.wording import span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["LONG", "Progress", "clear", "with_progress"]

LONG = 20  # files; fewer are read before anyone could look
PAUSE = 0.1  # seconds between two updates on a terminal
LOG_PAUSE = 60.0  # … and in a log
EARLY = 2.0  # seconds after which a rate means something
BAR = 24

Item = TypeVar("Item")


class Progress:
    """Counts what is done, and tells of it on standard error.

    `total` is how many there are at least; once more are done, nobody knows how many are left.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = self.failed = 0
        self.began = time.monotonic()
        self.terminal = sys.stderr.isatty()
        self.shown = 0.0 if self.terminal else self.began

    @property
    def long(self) -> bool:
        """Whether there are so many that it is worth telling of them."""
        return max(self.total, self.done) > LONG

    def step(self, *, failed: bool = False) -> None:
        """One more is done."""
        self.done += 1
        self.failed += failed
        now = time.monotonic()
        if self.long and now - self.shown > (PAUSE if self.terminal else LOG_PAUSE):
            self.shown = now
            self.show(now)

    def show(self, now: float) -> None:
        """Draw the line anew, or write another."""
        line = self.line(now - self.began)
        sys.stderr.write(f"\r{line}\x1b[K" if self.terminal else line + "\n")
        sys.stderr.flush()

    def line(self, seconds: float) -> str:
        """`reading ███░░ 812 of 10,000, 59/s, 2 min 36 s left, 3 failed`; `reading 812, 59/s` past the total."""
        known = self.done <= self.total
        filled = BAR * self.done // self.total if known else 0
        bar = "█" * filled + "░" * (BAR - filled)
        form = messages.PROGRESS if known else messages.PROGRESS_PAST
        told = [form.format(bar=bar, done=self.done, total=self.total)]
        if seconds > EARLY and self.done:
            rate = self.done / seconds
            told.append(messages.RATE.format(rate=f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"))
            if known:
                told.append(messages.TIME_LEFT.format(time=span((self.total - self.done) / rate)))
        if self.failed:
            told.append(messages.FAILED_SO_FAR.format(count=self.failed))
        return ", ".join(told)


def with_progress(items: Iterable[Item], total: int) -> Iterator[Item]:
    """Pass the items on, and tell how many have gone."""
    progress = Progress(total)
    for item in items:
        yield item
        progress.step()
    if progress.long:
        clear()


def clear() -> None:
    """Take the line away, so that something else can be said."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
