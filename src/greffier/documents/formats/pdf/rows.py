"""Runs brought together: what stands at one height is a row, and what stands close together in a row is one cell."""

from __future__ import annotations

import re

from msgspec import Struct, field

from .runs import Run

__all__ = ["COLUMN", "LISTED", "Cell", "Row", "rows_of"]

COLUMN = "   "
"""What parts the columns of a masthead and the cells of a table: the fewest blanks that are read so."""

_BLANK = 0.17
"""A gap of this share of the font's size is a blank: letters of one word stand at most 0.15 apart, words 0.2 or more."""
_COLUMN = 1.6
"""A gap of so many times the font's size parts two cells; a justified line has gaps of up to one."""
_TAB = 12.0
"""No gap narrower than this, in points, parts two cells."""
_RAISED = 0.82
"""A mark of a footnote is smaller than this share of the letters beside it."""

_LIFT = 0.15
"""A mark of a footnote is raised by this share of the size of the letters beside it, or more."""
_MARK = re.compile(r"\d{1,3}(?:,\s?\d{1,3})*|[a-z]|\*{1,4}")
LISTED = re.compile(r"\(?[^\W_]{1,4}[.)、．]|[-–—•·◦▪\uf0b7]")
"""The marker of a list, which a tab may set apart from its text."""

_COMPOSED = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,2}\.?")
"""The number of a paragraph within its chapter, which is set apart likewise."""


class Cell(Struct, gc=False):
    """Text that stands together in a row: marks of footnotes are spans of the text.

    `first` and `last` are the indices of its first and its last character in the text page; `before` is what parts it
    from the cell before it.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    first: int
    last: int
    marks: list[tuple[int, int]] = field(default_factory=list)
    before: str = COLUMN


class Row(Struct, gc=False):
    """What stands at one height of a page, from left to right."""

    cells: list[Cell]
    left: float
    top: float
    right: float
    bottom: float
    size: float


def rows_of(runs: list[Run]) -> list[Row]:
    """The rows of a page, from top to bottom."""
    return [_row(group) for group in _grouped(runs)]


def _grouped(runs: list[Run]) -> list[list[Run]]:
    """Runs that stand at one height, from top to bottom: those whose middle lies within the tallest of the row."""
    groups: list[list[Run]] = []
    top = bottom = 0.0
    for run in sorted(runs, key=_bottom):
        middle = (run.top + run.bottom) / 2
        if groups and (top < middle < bottom or run.top < (top + bottom) / 2):
            groups[-1].append(run)
            if run.size > bottom - top:
                top, bottom = run.top, run.bottom
        else:
            groups.append([run])
            top, bottom = run.top, run.bottom
    return groups


def _bottom(run: Run) -> float:
    return run.bottom


def _left(run: Run) -> float:
    return run.left


def _row(runs: list[Run]) -> Row:
    runs.sort(key=_left)
    cells: list[Cell] = []
    group = [runs[0]]
    for run in runs[1:]:
        before = group[-1]
        gap = run.left - before.right
        if gap > _TAB and gap > _COLUMN * max(before.size, run.size) and not _marks_a_list(group, run):
            cells.append(_cell(group))
            group = []
        group.append(run)
    cells.append(_cell(group))
    if len(cells) == 1:
        cell = cells[0]
        return Row(cells, cell.left, cell.top, cell.right, cell.bottom, cell.size)
    return Row(
        cells,
        cells[0].left,
        min(c.top for c in cells),
        cells[-1].right,
        max(c.bottom for c in cells),
        max(c.size for c in cells),
    )


def _marks_a_list(group: list[Run], behind: Run) -> bool:
    if len(group) > 3:
        return False
    text = "".join([run.text for run in group])
    # figures with a point may be those of a table
    return LISTED.fullmatch(text) is not None or (
        behind.text[0].isalpha() and _COMPOSED.fullmatch(text) is not None
    )


def _cell(runs: list[Run]) -> Cell:
    """Runs as one text. A small raised number or letter behind a word is the mark of a footnote."""
    if len(runs) == 1:
        run = runs[0]
        return Cell(run.text, run.left, run.top, run.right, run.bottom, run.size, run.first, run.last)
    size = max([run.size for run in runs])
    parts: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    before: Run | None = None
    for run in runs:
        mark = run.size < _RAISED * size and _MARK.fullmatch(run.text) and _raised(run, runs, size)
        if before is not None and (
            before.after or run.before or run.left - before.right > _BLANK * min(before.size, run.size)
        ):
            if not mark:
                parts.append(" ")
                length += 1
        if mark:
            marks.append((length, length + len(run.text)))
        parts.append(run.text)
        length += len(run.text)
        before = run
    return Cell(
        "".join(parts),
        runs[0].left,
        min([run.top for run in runs]),
        max([run.right for run in runs]),
        max([run.bottom for run in runs]),
        size,
        runs[0].first,
        runs[-1].last,
        marks,
    )


def _raised(mark: Run, runs: list[Run], size: float) -> bool:
    """Whether a run stands higher than the letters of full size beside it."""
    floor = max(_base(run) for run in runs if run.size >= _RAISED * size)
    return floor - _base(mark) > _LIFT * size


def _base(run: Run) -> float:
    return run.bottom if run.base is None else run.base
