"""What is usual in a document: the size of its letters, the step from line to line, the margins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct

from .page import Page, Printed

__all__ = ["Usual", "margins_of", "usual_of"]

_FULL = 0.85
_ENOUGH = 10
_SINGLE, _DOUBLE = 1.4, 1.8
"""Lines are usually so many times their size apart; so many or more where they are set wide, which few lines cannot tell."""
_OUTLIERS = 3
_COUNTED = 30
"""So many letters of a line count at most: the items of an agenda are short, and the notes below them long."""


class Usual(Struct, frozen=True):
    """Size of the letters, distance from one line of a paragraph to the next, weight; all in points but the weight."""

    size: float
    step: float
    weight: int


def usual_of(pages: list[Page]) -> Usual:
    """The measures of the letters that most of the text is printed in."""
    sizes: Counter[float] = Counter()
    weights: Counter[int] = Counter()
    for page in pages:
        for line in page.lines:
            length = min(len(line.text), _COUNTED)
            sizes[_half(line.size)] += length
            weights[line.weight] += length
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    weight = weights.most_common(1)[0][0] if weights else 400
    return Usual(size, _step(pages, size), weight)


def _step(pages: list[Page], size: float) -> float:
    """The distance between lines of a paragraph: the smallest that is common below lines that fill their column."""
    steps: Counter[float] = Counter()
    for page in pages:
        full = _FULL * max((line.right for line in page.lines), default=0.0)
        for before, line in pairwise(page.lines):
            step = line.bottom - before.bottom
            if before.right > full and abs(line.size - size) < 0.6 and size * 0.9 < step < 4 * size:
                steps[_half(step)] += 1
    total = sum(steps.values())
    common = min((step for step, times in steps.items() if times >= max(total // 8, 2)), default=0.0)
    if total < _ENOUGH and not 0 < common < _DOUBLE * size:
        return _SINGLE * size
    return common


def margins_of(lines: Iterable[Printed]) -> tuple[float, float]:
    """The left and right edge of the text of a column: the leftmost that several lines share, the rightmost but a few."""
    lefts: Counter[int] = Counter()
    rights: list[float] = []
    for line in lines:
        lefts[round(line.left / 2)] += 1
        rights.append(line.right)
    if not rights:
        return 0.0, 0.0
    enough = max(2, len(rights) // 12)
    shared = [at for at, times in lefts.items() if times >= enough] or list(lefts)
    rights.sort(reverse=True)
    return 2.0 * min(shared), rights[_OUTLIERS - 1 if len(rights) > 5 * _OUTLIERS else 0]


def _half(number: float) -> float:
    return round(number * 2) / 2
