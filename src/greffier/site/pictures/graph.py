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
    neighbours before them do.
    """
    columns = _columns(nodes, edges)
    rows = max(map(len, columns.values()))
    height = rows * (HEIGHT + ABOVE) + ABOVE
    width = len(columns) * (WIDTH + BETWEEN) - BETWEEN + 4
    places: dict[int, tuple[int, int]] = {}
    for at, column in enumerate(sorted(columns)):
        x = 2 + at * (WIDTH + BETWEEN)
        x = width - x - WIDTH if rtl else x
        top = (height - len(columns[column]) * (HEIGHT + ABOVE) + ABOVE) // 2
        for row, node in enumerate(columns[column]):
            places[node.id] = (x, top + row * (HEIGHT + ABOVE))
    boxes = [Box(node, *places[node.id], lines=_lines(node.words)) for node in nodes]
    lines = [_curve(places[edge.start], places[edge.end], edge.words, rtl=rtl) for edge in edges]
    return Drawing(width, height, boxes, lines)


def _columns(nodes: Sequence[Node], edges: Sequence[Edge]) -> dict[int, list[Node]]:
    """Each node one column behind the last of those that lead to it, the nodes of a column in order."""
    before: dict[int, set[int]] = {node.id: set() for node in nodes}
    for edge in edges:
        if not _closes(before, edge.start, edge.end):
            before[edge.end].add(edge.start)
    place: dict[int, int] = {}
    for number in TopologicalSorter(before).static_order():
        place[number] = max((place[one] + 1 for one in before[number]), default=0)
    columns: dict[int, list[Node]] = {}
    height: dict[int, float] = {}
    for node in sorted(nodes, key=lambda one: (place[one.id], one.id)):
        columns.setdefault(place[node.id], []).append(node)
    for _, column in sorted(columns.items()):
        column.sort(key=lambda one: (_mean(height, before[one.id]), one.id))
        height |= {node.id: row - len(column) / 2 for row, node in enumerate(column)}
    return columns


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


def _mean(height: dict[int, float], numbers: set[int]) -> float:
    return sum(height[one] for one in numbers) / len(numbers) if numbers else 0.0


def _curve(start: tuple[int, int], end: tuple[int, int], words: str, *, rtl: bool) -> Line:
    side = 0 if rtl else WIDTH
    x1, y1 = start[0] + side, start[1] + HEIGHT // 2
    x2, y2 = end[0] + WIDTH - side, end[1] + HEIGHT // 2
    bend = (x2 - x1) / 2 or BETWEEN
    path = f"M{x1} {y1}C{x1 + bend:g} {y1} {x2 - bend:g} {y2} {x2} {y2}"
    return Line(path, (x1 + x2) / 2, (y1 + y2) / 2 - 4, words)


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
