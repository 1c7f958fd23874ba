"""The documents of a session along the weeks before it: until when each was due, when it came."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.site.pictures.shapes import SHAPES, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Line", "Weeks", "weeks"]

WIDTH = 880
MARGIN = 26
NAMES = 210
"""The column of names, at the side on which lines begin."""
LONGEST = 30
"""Signs of a name that fit there."""
ROW = 30
HEAD = 10
FOOT = 30
LEAST = (-12, 1)
"""Weeks that are shown at least, counted from the opening."""
MOST = (-24, 8)
"""What lies farther off stands at the edge."""


class Line(Struct, frozen=True):
    """A document: its name in full and in short, its address, days (ISO) until which it is submitted and issued, its own day, its shape."""

    name: str
    short: str
    address: str
    shape: str
    submit_by: str | None
    issue_by: str | None
    day: str | None


class Placed(Struct, frozen=True):
    """A line where it stands: from `begin` to `due` lies the time in which it is made ready, `mark` is its own day."""

    y: int
    number: int
    name: str
    begin: int | None
    due: int | None
    mark: int | None
    line: Line
    shape: Shape


class Weeks(Struct, frozen=True):
    """What the template draws, in whole units. `ticks` are x and weeks before the opening, which is at `opening`.

    Names stand at `edge`.
    """

    width: int
    height: int
    axis: int
    opening: int
    edge: int
    ticks: list[tuple[int, int]]
    lines: list[Placed]
    shapes: list[tuple[str, Shape]]


def weeks(lines: Sequence[Line], opening: str, direction: str = "ltr") -> Weeks | None:
    """The picture; time runs as the reader's lines do. None where there is nothing to show."""
    if not lines:
        return None
    days = [day for line in lines for day in (line.submit_by, line.issue_by, line.day) if day]
    found = [_week(day, opening) for day in days]
    first = max(MOST[0], int(min([LEAST[0], *found])) - 1)
    last = min(MOST[1], int(max([LEAST[1], *found])) + 1)
    scale = (WIDTH - NAMES - 2 * MARGIN) / (last - first)

    def across(week: float) -> int:
        x = NAMES + MARGIN + (min(max(week, first), last) - first) * scale
        return round(WIDTH - x if direction == "rtl" else x)

    def at(day: str | None) -> int | None:
        return across(_week(day, opening)) if day else None

    placed = [
        Placed(
            HEAD + ROW * n + ROW // 2,
            n + 1,
            _cut(one.short),
            at(one.submit_by),
            at(one.issue_by),
            at(one.day),
            one,
            SHAPES[one.shape],
        )
        for n, one in enumerate(lines)
    ]
    axis = HEAD + ROW * len(lines)
    step = 2 if last - first <= 20 else 4 if last - first <= 36 else 8
    ticks = [(across(week), -week) for week in range(first, last + 1) if week % step == 0 and week < 0]
    used = {line.shape for line in lines}
    shapes = [(name, shape) for name, shape in SHAPES.items() if name in used]
    edge = WIDTH - 4 if direction == "rtl" else 4
    return Weeks(WIDTH, axis + FOOT, axis, across(0), edge, ticks, placed, shapes)


def _cut(name: str) -> str:
    """A name that fits its column."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def _week(day: str, opening: str) -> float:
    return (date.fromisoformat(day) - date.fromisoformat(opening)).days / 7
