"""A page read: its printed lines from top to bottom, each with its place, its size and whether it is bold."""

from __future__ import annotations

from msgspec import Struct, field

from .calls import bind
from .rebuilding import is_from_right, rebuilt
from .rows import Cell, Row, rows_of
from .runs import Frame, is_sideways, letters_of, runs_of

__all__ = ["Page", "Printed", "page_lines"]

_BOOK = 450
"""Letters that are no heavier than this begin no bold line."""


class Printed(Struct, gc=False):
    """One printed line. `role`, `begins` and `label` are those of `LaidLine`, told later.

    `column` counts the columns of the page; `weight` is that of its first letters, or of its last where they are lighter,
    and the least of those of its cells (`weights`).
    """

    cells: list[Cell]
    page: int
    left: float
    top: float
    right: float
    bottom: float
    size: float
    weight: int
    column: int = 0
    role: str = "text"
    begins: bool = True
    label: str = ""
    weights: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of its first cell, by which a paragraph is told."""
        return self.cells[0].text


class Page(Struct):
    """One page: its number, counted from 1, its frame and its lines in reading order.

    On a `mirrored` page, one that is read from right to left, places count from the right edge; a `picture` is a page
    without text that its file has only as a picture.
    """

    number: int
    frame: Frame
    lines: list[Printed] = field(default_factory=list)
    mirrored: bool = False
    picture: bool = False


def page_lines(number: int, frame: Frame, page: int, count: int) -> Page:
    """The lines of a page of `count` characters; `page` is the address of its text.

    What runs up or down the margin comes last, and belongs to the page.
    """
    text = letters_of(page, count)
    mirrored = is_from_right(text)
    runs = rebuilt(page, text, frame) if mirrored else runs_of(page, text, frame)
    aside = [run for run in runs if is_sideways(run)]
    if aside:
        runs = [run for run in runs if not is_sideways(run)]
    lines = [_printed(row, number, page) for row in rows_of(runs)]
    for run in aside:
        lines.append(_printed(rows_of([run])[0], number, page))
        lines[-1].role, lines[-1].label = "furniture", "page_number"
    return Page(number, frame, lines, mirrored)


def _printed(row: Row, number: int, page: int) -> Printed:
    weights = [_weight(cell, page) for cell in row.cells]
    line = Printed(row.cells, number, row.left, row.top, row.right, row.bottom, row.size, min(weights))
    line.weights = weights
    return line


def _weight(cell: Cell, page: int) -> int:
    weight = bind().weight
    heavy = weight(page, cell.first)
    if cell.last != cell.first and heavy > _BOOK:
        heavy = min(heavy, weight(page, cell.last))
    return heavy
