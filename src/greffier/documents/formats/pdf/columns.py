"""Pages set in two columns, read one after the other; and tables, of which each printed line is a row."""

from __future__ import annotations

from collections import Counter

from .page import Page, Printed
from .rows import Cell

__all__ = ["mark_tables", "part_columns"]

_ROWS = 8
"""Columns are so many lines long, or it is a table."""
_NEAR = 3.0
_FULL = 0.8
"""Lines of running text fill this share of their column; cells of tables do not."""
_APART = 3
"""Rows of a table are so many lines apart at most."""


def part_columns(page: Page) -> None:
    """Bring a page that is set in two columns into the order in which it is read."""
    body = [i for i, line in enumerate(page.lines) if line.role == "text"]
    edge = _second_edge([page.lines[i] for i in body])
    if edge is None:
        return
    both = [i for i in body if _parted(page.lines[i], edge)]
    first, last = both[0], both[-1]
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
        line.weight,
        column,
    )


def mark_tables(pages: list[Page]) -> None:
    """Mark the lines of tables: three or more lines of several cells, near one another."""
    number = 0
    for page in pages:
        lines = [line for line in page.lines if line.role == "text"]
        wide = [i for i, line in enumerate(lines) if len(line.cells) > 1]
        run: list[int] = []
        for i in [*wide, -1]:
            if run and (i < 0 or i - run[-1] > _APART):
                if len(run) >= 3:
                    number += 1
                    _mark(lines[run[0] : run[-1] + 1], str(number))
                run = []
            run.append(i)


def _mark(lines: list[Printed], number: str) -> None:
    for n, line in enumerate(lines):
        line.role, line.label, line.begins = "table", number, n == 0
