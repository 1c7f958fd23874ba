"""The parts without a number of two language versions, paired in order so that figures and lengths agree best."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .outlines import key_of

if TYPE_CHECKING:
    from .outlines import Entry

__all__ = ["MOST_CELLS", "best_path", "pairs_of"]

MOST_CELLS = 300 * 300
"""Runs of parts are compared one with another up to this product of their lengths."""
_FIGURE, _LENGTH = 2.0, 1.0
"""What a figure in common is worth, and lengths that agree."""

_Said = tuple[frozenset[str], int]
"""The figures and days of a part, the length of its text."""


def pairs_of(one: Sequence[Entry], two: Sequence[Entry]) -> list[tuple[int, int]]:
    """The places in two runs that are the same part, in order.

    Of long runs the heads and tails that agree in figures are paired as they stand; if what is between them is still
    too long to compare, it is paired by its place.

    >>> pairs_of([("rec_1", None, 80, ["70/1"], []), ("rec_2", None, 9, [], [])], [("rec_1", None, 10, [], [])])
    [(1, 0)]
    """
    left, right = [_said(entry) for entry in one], [_said(entry) for entry in two]
    if len(left) * len(right) <= MOST_CELLS:
        return _best(left, right)
    shorter = min(len(left), len(right))
    head = _alike(left, right)
    tail = min(_alike(left[::-1], right[::-1]), shorter - head)
    inner, other = left[head : len(left) - tail], right[head : len(right) - tail]
    if len(inner) * len(other) <= MOST_CELLS:
        between = _best(inner, other)
    else:
        between = [(i, i) for i in range(min(len(inner), len(other)))]
    return [
        *((i, i) for i in range(head)),
        *((head + i, head + j) for i, j in between),
        *((len(left) - i, len(right) - i) for i in range(tail, 0, -1)),
    ]


def _said(entry: Entry) -> _Said:
    return frozenset((*map(key_of, entry[3]), *entry[4])), entry[2]


def _alike(one: Sequence[_Said], two: Sequence[_Said]) -> int:
    """How many parts from the first on agree in their figures."""
    count = 0
    for a, b in zip(one, two, strict=False):
        if a[0] != b[0]:
            break
        count += 1
    return count


def _best(left: Sequence[_Said], right: Sequence[_Said]) -> list[tuple[int, int]]:
    return best_path([[_likeness(a, b) for b in right] for a in left])


def best_path(worth: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs of a row and a column that are worth most together, in the order of both; a gap costs nothing.

    The table is that of Needleman and Wunsch.

    >>> best_path([[0.2, 0.9], [0.8, 0.1]])
    [(0, 1)]
    """
    rows, columns = len(worth), len(worth[0]) if worth else 0
    table = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        row, below, like = table[i], table[i + 1], worth[i]
        for j in range(columns - 1, -1, -1):
            row[j] = max(below[j], row[j + 1], below[j + 1] + like[j])
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns:
        if table[i][j] == table[i + 1][j + 1] + worth[i][j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif table[i][j] == table[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _likeness(one: _Said, two: _Said) -> float:
    common = len(one[0] & two[0])
    apart = len(one[0]) + len(two[0]) - 2 * common
    shorter, longer = (one[1], two[1]) if one[1] < two[1] else (two[1], one[1])
    return _FIGURE * (common - apart) + _LENGTH * shorter / max(longer, 1)
