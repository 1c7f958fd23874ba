"""Marks along the years: the sessions of a body, or those of several bodies, a row each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.site.pictures.shapes import SHAPES, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Mark", "Row", "Timeline", "timeline"]

APART = 26
"""Units between the middles of two marks in a lane: wide enough for a finger."""
LANE = 38
MIDDLE = 15
"""From the upper edge of a lane to the middle of its marks."""
MARGIN = 18
HEAD = 8
FOOT = 26
LABEL = 120
YEAR = 52
"""Units that the label of a year needs."""
WIDTHS = (560, 1120)
"""The narrowest and the widest picture."""
EVERY = (1, 2, 5, 10, 20, 50, 100)


class Mark(Struct, frozen=True):
    """What happened on a day (ISO; a month or a year will do): a shape of `shapes.SHAPES`, its name, where it leads.

    `short` is written below it.
    """

    day: str
    shape: str
    name: str
    address: str
    short: str = ""


class Row(Struct, frozen=True):
    """Marks that belong together; a single row needs no name. `short` is what is written, `name` the whole of it."""

    marks: Sequence[Mark]
    name: str = ""
    short: str = ""
    address: str = ""


class Placed(Struct, frozen=True):
    """A mark where it stands."""

    x: int
    y: int
    mark: Mark
    shape: Shape
    flipped: bool


class PlacedRow(Struct, frozen=True):
    """A row: where its name stands, where its line is drawn."""

    x: int
    y: int
    top: int
    row: Row


class Timeline(Struct, frozen=True):
    """What the template draws, in whole units, for numbers with a point would be written as each language does.

    `years` are x and year; `shapes` those that are used, in the order of `SHAPES`.
    """

    width: int
    height: int
    axis: int
    years: list[tuple[int, str]]
    rows: list[PlacedRow]
    marks: list[Placed]
    shapes: list[tuple[str, Shape]]


def timeline(rows: Iterable[Row], direction: str = "ltr", today: str | None = None) -> Timeline | None:
    """Rows along the years, time running as the reader's lines do; None where no mark has a day.

    `today` (ISO) is within the years that are shown, if it is given.
    """
    listed = [row for row in rows if row.marks]
    moments = [_moment(mark.day) for row in listed for mark in row.marks]
    if not moments:
        return None
    shown = [*moments, _moment(today)] if today else moments
    first, last = int(min(shown)), int(max(shown)) + 1
    named = LABEL if any(row.name for row in listed) else 0
    width = min(max(WIDTHS[0], named + 2 * MARGIN + (last - first) * YEAR), WIDTHS[1])
    scale = (width - named - 2 * MARGIN) / (last - first)

    def across(moment: float) -> float:
        return named + MARGIN + (moment - first) * scale

    def mirrored(x: float) -> int:
        return round(width - x if direction == "rtl" else x)

    placed: list[Placed] = []
    bands: list[PlacedRow] = []
    top = HEAD
    for row in listed:
        ends: list[float] = []
        for mark in sorted(row.marks, key=lambda one: (_moment(one.day), one.name)):
            x = across(_moment(mark.day))
            lane = next((n for n, end in enumerate(ends) if x - end >= APART), len(ends))
            ends[lane : lane + 1] = [x]
            y = top + LANE * lane + MIDDLE
            placed.append(Placed(mirrored(x), y, mark, SHAPES[mark.shape], direction == "rtl"))
        bands.append(PlacedRow(mirrored(0), top + MIDDLE + 4, top, row))
        top += LANE * len(ends)
    step = next(one for one in EVERY if one * scale >= YEAR or one == EVERY[-1])
    years = [(mirrored(across(y)), str(y)) for y in range(first, last + 1) if y % step == 0]
    used = {mark.shape for row in listed for mark in row.marks}
    shapes = [(name, shape) for name, shape in SHAPES.items() if name in used]
    return Timeline(width, top + FOOT, top, years, bands, placed, shapes)


def _moment(day: str) -> float:
    """The year with its fraction: of a month its middle, of a year the same."""
    year, month, of_month = (*map(int, day.split("-")), 0, 0)[:3]
    if not month:
        return year + 0.5
    ordinal = date(year, month, of_month or 15).timetuple().tm_yday
    return year + (ordinal - 1) / 366
