"""What is usual in a document: the size of its letters, the step from line to line, the margins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct

from .page import Page, Printed

__all__ = ["Usual", "margins_of", "usual_of"]


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
            length = len(line.text)
            sizes[_half(line.size)] += length
            weights[line.weight] += length
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    weight = weights.most_common(1)[0][0] if weights else 400
    steps: Counter[float] = Counter()
    for page in pages:
        for before, line in pairwise(page.lines):
            step = line.bottom - before.bottom
            if abs(line.size - size) < 0.6 and size * 0.9 < step < 4 * size:
                steps[_half(step)] += 1
    return Usual(size, steps.most_common(1)[0][0] if steps else 1.25 * size, weight)


def margins_of(lines: Iterable[Printed]) -> tuple[float, float]:
    """The left and right edge of the text of a column: the leftmost edge that several lines share, and the rightmost."""
    lefts: Counter[int] = Counter()
    rights: Counter[int] = Counter()
    for line in lines:
        lefts[round(line.left / 2)] += 1
        rights[round(line.right / 2)] += 1
    if not lefts:
        return 0.0, 0.0
    enough = max(2, sum(lefts.values()) // 12)
    shared = [at for at, times in lefts.items() if times >= enough] or list(lefts)
    edges = [at for at, times in rights.items() if times >= enough] or list(rights)
    return 2.0 * min(shared), 2.0 * max(edges)


def _half(number: float) -> float:
    return round(number * 2) / 2
