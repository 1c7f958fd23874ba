"""Where the boxes and lines of a graph in columns stand: places for a template, in pixels of its own."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.site.chains import Edge, Node

__all__ = ["Box", "Drawing", "Line", "draw"]

WIDTH, HEIGHT = 190, 62
BETWEEN, ABOVE = 74, 18
THIN = 8
"""The height of a place through which an edge goes."""
CHARACTERS, LINES = 25, 3
"""What fits into a box."""


class Box(Struct, frozen=True):
    """A node: the corner that stands first, and its words in lines."""

    node: Node
    x: int
    y: int
    lines: list[tuple[int, str]]


class Line(Struct, frozen=True):
    """An edge, as the path of a curve; its words stand at `x`, `y`."""

    path: str
    x: float
    y: float
    words: str


class Drawing(Struct, frozen=True):
    """The whole; `rtl` drawings begin on the right."""

    width: int
    height: int
    boxes: list[Box]
    lines: list[Line]


def draw(nodes: Sequence[Node], edges: Sequence[Edge], *, rtl: bool = False) -> Drawing:
    """Nodes in columns, each column in the middle; edges from the end of one box to the beginning of the other.

    What comes of something stands in a later column, as far as no edge leads back; in a column those stand high whose
    neighbours before them do. An edge over several columns has a place of its own in those between, as boxes have.
    """
    before = _before(nodes, edges)
    column = _columns(before)
    routes = [_route(edge, column, before) for edge in edges]
    centres = _centres(column, before)
    reach = max(abs(y) + _size(one) / 2 for one, y in centres.items())
    height, last = round(2 * (reach + ABOVE)), max(column.values())
    width = (last + 1) * (WIDTH + BETWEEN) - BETWEEN + 4

    def corner(one: int) -> tuple[int, int]:
        x = 2 + column[one] * (WIDTH + BETWEEN)
        return width - x - WIDTH if rtl else x, round(height / 2 + centres[one] - _size(one) / 2)

    boxes = [Box(node, *corner(node.id), lines=_lines(node.words)) for node in nodes]
    lines = [
        _line([corner(one) for one in (edge.start, *route, edge.end)], edge.words, rtl=rtl)
        for edge, route in zip(edges, routes, strict=True)
    ]
    return Drawing(width, height, boxes, lines)


def _before(nodes: Sequence[Node], edges: Sequence[Edge]) -> dict[int, set[int]]:
    """The nodes that lead to each; an edge that would close a circle does not count."""
    before: dict[int, set[int]] = {node.id: set() for node in nodes}
    for edge in edges:
        if not _closes(before, edge.start, edge.end):
            before[edge.end].add(edge.start)
    return before


def _columns(before: dict[int, set[int]]) -> dict[int, int]:
    """Each node one column behind the last of those that lead to it."""
    column: dict[int, int] = {}
    for one in TopologicalSorter(before).static_order():
        column[one] = max((column[other] + 1 for other in before[one]), default=0)
    return column


def _route(edge: Edge, column: dict[int, int], before: dict[int, set[int]]) -> list[int]:
    """The places of an edge in the columns that it crosses, by numbers below zero; they are added to both."""
    route: list[int] = []
    for at in range(column[edge.start] + 1, column[edge.end]):
        place = -len(column)
        column[place], before[place] = at, {route[-1] if route else edge.start}
        route.append(place)
    if route:
        before[edge.end].add(route[-1])
    return route


def _centres(column: dict[int, int], before: dict[int, set[int]]) -> dict[int, float]:
    """How far the middle of each box and place lies below the middle of the drawing."""
    centres: dict[int, float] = {}
    for at in range(max(column.values()) + 1):
        found = [one for one, place in column.items() if place == at]
        found.sort(key=lambda one: (_mean(centres, before[one]), -one if one < 0 else one))
        y = -(sum(map(_size, found)) + ABOVE * (len(found) - 1)) / 2
        for one in found:
            centres[one] = y + _size(one) / 2
            y += _size(one) + ABOVE
    return centres


def _size(one: int) -> int:
    return HEIGHT if one >= 0 else THIN


def _closes(before: dict[int, set[int]], start: int, end: int) -> bool:
    """Whether an edge would close a circle: its end leads to its start already."""
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        one = waiting.pop()
        if one == end:
            return True
        if one not in seen:
            seen.add(one)
            waiting += before[one]
    return False


def _mean(centres: dict[int, float], numbers: set[int]) -> float:
    known = [centres[one] for one in numbers if one in centres]
    return sum(known) / len(known) if known else 0.0


def _line(corners: Sequence[tuple[int, int]], words: str, *, rtl: bool) -> Line:
    """From corner to corner: curves between columns, straight through what lies in one."""
    side = 0 if rtl else WIDTH
    path, (first, *others) = "", corners
    x1, y1 = first[0] + side, first[1] + HEIGHT // 2
    middle = (0.0, 0.0)
    for at, (x, y) in enumerate(others, 1):
        x2, y2 = x + WIDTH - side, y + (HEIGHT if at == len(others) else THIN) // 2
        bend = (x2 - x1) / 2 or BETWEEN
        path += f"M{x1} {y1}C{x1 + bend:g} {y1} {x2 - bend:g} {y2} {x2} {y2}" if not path else ""
        if at > 1:
            path += f"H{x1}C{x1 + bend:g} {y1} {x2 - bend:g} {y2} {x2} {y2}"
        else:
            middle = ((x1 + x2) / 2, (y1 + y2) / 2 - 4)
        x1, y1 = x + side, y2
    return Line(path, *middle, words)


def _lines(words: str) -> list[tuple[int, str]]:
    """Words in lines that fit into a box, each with its place below the top; what does not fit is cut."""
    lines: list[str] = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= CHARACTERS or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    cut = [line if len(line) <= CHARACTERS + 3 else f"{line[: CHARACTERS + 2]}…" for line in lines[:LINES]]
    if len(lines) > LINES:
        cut[-1] = f"{cut[-1].rstrip('.,;…')}…"
    top = (HEIGHT - 17 * len(cut)) // 2 + 13
    return [(top + 17 * at, line) for at, line in enumerate(cut)]
