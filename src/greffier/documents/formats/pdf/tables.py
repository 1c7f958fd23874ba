"""Rows of a table whose cells go over several lines: lines that stand closer together than the rows are one row."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise

from greffier.documents.script import unspaced

from .page import Page, Printed
from .rows import LISTED, Cell

__all__ = ["join_rows"]

_APART = 1.2
"""Rows are so many times as far apart as the lines of a cell, or more."""
_NEAR = 3.0
"""Cells of one column begin within so many points of one another."""
_TAB = "\t"
_JOINTS = ("/", "-", "\u2010")
"""Behind these a word goes on in the next line of its cell."""


def join_rows(pages: list[Page]) -> None:
    """Make one line of the lines of each row, cell after cell; where the distances tell no rows, the lines stay."""
    for page in pages:
        found: list[Printed] = []
        groups = [list(group) for _, group in groupby(page.lines, key=lambda line: (line.role, line.label))]
        for n, lines in enumerate(groups):
            if lines and lines[0].role == "table":
                rest = _rest(lines, groups[n + 1] if n + 1 < len(groups) else [])
                found += _joined([*lines, *rest])
            else:
                found += lines
        page.lines[:] = found


def _rest(lines: list[Printed], following: list[Printed]) -> list[Printed]:
    """The last lines of the last row, where its first cell goes on alone; they are taken from what follows."""
    least = _least(lines)
    taken: list[Printed] = []
    last = lines[-1]
    while following and following[0].role == "text" and len(following[0].cells) == 1:
        line = following[0]
        if not 0 < line.bottom - last.bottom < _APART * least or abs(line.left - lines[0].left) > _NEAR:
            break
        line.role, line.label, line.begins = last.role, last.label, False
        taken.append(following.pop(0))
        last = line
    return taken


def _least(lines: list[Printed]) -> float:
    """The least distance of two lines."""
    return min((below.bottom - line.bottom for line, below in pairwise(lines)), default=0.0)


def _joined(lines: list[Printed]) -> list[Printed]:
    least = _least(lines)
    apart = [below.bottom - line.bottom > _APART * least for line, below in pairwise(lines)]
    edges = _edges(lines)
    if least <= 0 or all(apart) or not any(apart) or len(edges) < 2:
        return lines
    rows = [[lines[0]]]
    for line, new in zip(lines[1:], apart, strict=True):
        if new:
            rows.append([])
        rows[-1].append(line)
    return [_row(row, edges) for row in rows]


def _edges(lines: list[Printed]) -> list[float]:
    """The left edges of the columns: where cells of several lines begin, and those of the first."""
    edges: list[float] = []
    times = Counter(round(cell.left) for line in lines for cell in line.cells)
    first = {round(cell.left) for cell in lines[0].cells}
    for left in sorted(times):
        if (times[left] > 1 or left in first) and (not edges or left - edges[-1] > _NEAR):
            edges.append(float(left))
    return edges


def _row(lines: list[Printed], edges: list[float]) -> Printed:
    """The lines of a row as one, its cells parted by tabs."""
    columns: list[list[Cell]] = [[] for _ in edges]
    for line in lines:
        for cell in line.cells:
            at = max((n for n, edge in enumerate(edges) if edge <= cell.left + _NEAR), default=0)
            for n, piece in enumerate(_parted(cell, edges[at + 1 : at + 2])):
                columns[at + n].append(piece)
    cells: list[Cell] = []
    for column in columns:
        for n, cell in enumerate(column):
            cell.before = _TAB if n == 0 else _joint(column[n - 1].text, cell.text)
            cells.append(cell)
    whole = lines[0]
    whole.cells = cells
    whole.right = max(line.right for line in lines)
    whole.bottom = lines[-1].bottom
    return whole


def _parted(cell: Cell, following: list[float]) -> list[Cell]:
    """What was taken for the marker of a list before its text, where the text stands in the next column."""
    marker = LISTED.match(cell.text)
    if marker is None or not following or cell.right < following[0] or cell.marks:
        return [cell]
    rest = cell.text[marker.end() :]
    if not rest.startswith(" ") or not rest.strip():
        return [cell]
    left = Cell(marker[0], cell.left, cell.top, following[0], cell.bottom, cell.size, cell.first, cell.first)
    return [
        left,
        Cell(rest.strip(), following[0], cell.top, cell.right, cell.bottom, cell.size, cell.first, cell.last),
    ]


def _joint(left: str, right: str) -> str:
    """What stands between two lines of a cell."""
    if left.endswith(_JOINTS) or (unspaced(left[-1]) and unspaced(right[0])):
        return ""
    return " "
