"""Pages set in two columns, read one after the other; and tables, of which each printed line is a row."""

from __future__ import annotations

from collections import Counter

from .page import Page, Printed
from .rows import Cell

__all__ = ["mark_tables", "part_columns", "part_masthead"]

_ROWS = 8
"""Columns are so many lines long, or it is a table."""
_NEAR = 3.0
_FULL = 0.8
"""Lines of running text fill this share of their column; cells of tables do not."""
_HEAD, _BESIDE = 0.4, 2
"""A masthead stands in this share of its page; so many of its lines or more stand beside each other."""
_ROWS_OF_TABLE = 3
_APART = 3
"""Rows of a table are so many lines apart at most."""


def part_columns(page: Page) -> None:
    """Bring a page that is set in two columns into the order in which it is read."""
    body = [i for i, line in enumerate(page.lines) if line.role == "text"]
    edge = _second_edge([page.lines[i] for i in body])
    if edge is None:
        return
    both = [i for i in body if _parted(page.lines[i], edge)]
    _part(page, both[0], both[-1], edge)


def _part(page: Page, first: int, last: int, edge: float) -> None:
    """Put the lines before an edge, of those from the first to the last, before the lines behind it."""
    lefts: list[Printed] = []
    rights: list[Printed] = []
    for line in page.lines[first : last + 1]:
        for cells, side, column in (
            ([c for c in line.cells if c.left < edge - _NEAR], lefts, 1),
            ([c for c in line.cells if c.left >= edge - _NEAR], rights, 2),
        ):
            if cells:
                side.append(_piece(line, cells, column))
    for line in page.lines[last + 1 :]:
        line.column = 3
    page.lines[first : last + 1] = lefts + rights


def part_masthead(page: Page) -> None:
    """Bring a masthead, the body's name on one side and what is said of the issue on the other, into that order."""
    top = [
        i
        for i, line in enumerate(page.lines)
        if line.role == "text" and line.bottom < _HEAD * page.frame.height
    ]
    edges = Counter(round(page.lines[i].cells[1].left) for i in top if len(page.lines[i].cells) == 2)
    edge, times = edges.most_common(1)[0] if edges else (0, 0)
    if times < _BESIDE:
        return
    both = [i for i in top if _parted(page.lines[i], edge)]
    last = both[-1]
    while last + 1 in top and _goes_on(page.lines[last], page.lines[last + 1], edge):
        last += 1
    _part(page, both[0], last, edge)


def _goes_on(line: Printed, following: Printed, edge: float) -> bool:
    """Whether a line stands right below the columns of a masthead: behind their edge, or in print of the same size."""
    gap = following.top - line.bottom
    if following.left >= edge - _NEAR:
        return gap < following.size
    return gap < 0.3 * line.size and following.size == line.size


def _second_edge(lines: list[Printed]) -> float | None:
    """The left edge of a second column, where most lines of a stretch fill two columns with running text."""
    edges = Counter(round(line.cells[1].left) for line in lines if len(line.cells) == 2)
    if not edges:
        return None
    edge = float(edges.most_common(1)[0][0])
    both = [i for i, line in enumerate(lines) if _parted(line, edge)]
    if len(both) < _ROWS or len(both) < 0.6 * (both[-1] - both[0] + 1):
        return None
    if any(len(line.cells) > 2 for line in lines[both[0] : both[-1] + 1]):
        return None
    for side in (0, 1):
        cells = [lines[i].cells[side] for i in both]
        left, right = min(c.left for c in cells), max(c.right for c in cells)
        if sum(c.right - left > _FULL * (right - left) for c in cells) < 0.6 * len(cells):
            return None
    return edge


def _parted(line: Printed, edge: float) -> bool:
    return len(line.cells) == 2 and abs(line.cells[1].left - edge) <= _NEAR and line.cells[0].right < edge


def _piece(line: Printed, cells: list[Cell], column: int) -> Printed:
    return Printed(
        cells,
        line.page,
        cells[0].left,
        min(c.top for c in cells),
        cells[-1].right,
        max(c.bottom for c in cells),
        max(c.size for c in cells),
        min([w for w, cell in zip(line.weights, line.cells, strict=True) if cell in cells]),
        column,
    )


def mark_tables(pages: list[Page]) -> None:
    """Mark the lines of tables: three or more lines of several cells, near one another, and what goes on in a cell.

    A table that goes on at the top of the next page is one.
    """
    number = 0
    open_ = False
    for page in pages:
        lines = [line for line in page.lines if line.role == "text"]
        for first, last in _stretches(lines):
            begins = not (open_ and first == 0)
            number += begins
            for i in range(first, last + 1):
                lines[i].role, lines[i].label = "table", str(number)
                lines[i].begins = begins and i == first
            open_ = last == len(lines) - 1
        if lines and lines[-1].role != "table":
            open_ = False


def _stretches(lines: list[Printed]) -> list[tuple[int, int]]:
    """The first and last lines of the tables of a page."""
    edges = Counter(round(cell.left / _NEAR) for line in lines for cell in line.cells[1:])
    edges = Counter({edge: times for edge, times in edges.items() if times >= _ROWS_OF_TABLE})
    found: list[tuple[int, int]] = []
    run: list[int] = []
    wide = 0
    for i, line in enumerate([*lines, None]):
        if line is not None and not (len(line.cells) > 1 or round(line.left / _NEAR) in edges):
            continue
        if run and (line is None or i - run[-1] > _APART):
            if wide >= _ROWS_OF_TABLE:
                found.append((run[0], run[-1]))
            run, wide = [], 0
        run.append(i)
        wide += line is not None and len(line.cells) > 1
    return found
