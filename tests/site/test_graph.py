"""Graphs in columns: what comes of something stands behind it, whatever the edges; nothing lies on anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from greffier.site.chains import Edge, Node
from greffier.site.pictures.graph import HEIGHT, WIDTH, draw

NUMBERS = st.integers(0, 7)


def nodes(count: int) -> list[Node]:
    return [Node(number, "document", f"D/{number}", "words " * number, 0) for number in range(count)]


@given(st.sets(st.tuples(NUMBERS, NUMBERS).filter(lambda one: one[0] != one[1])), st.booleans())
def test_no_box_lies_on_another(pairs: set[tuple[int, int]], rtl: bool) -> None:
    drawing = draw(nodes(8), [Edge(start, end, "leads to") for start, end in sorted(pairs)], rtl=rtl)

    assert len(drawing.boxes) == 8
    for at, one in enumerate(drawing.boxes):
        assert 0 <= one.x <= drawing.width - WIDTH
        assert 0 <= one.y <= drawing.height - HEIGHT
        for other in drawing.boxes[at + 1 :]:
            assert abs(one.x - other.x) >= WIDTH or abs(one.y - other.y) >= HEIGHT


@given(st.sets(st.tuples(NUMBERS, NUMBERS).filter(lambda one: one[0] < one[1])))
def test_what_comes_of_something_stands_behind_it(pairs: set[tuple[int, int]]) -> None:
    """Of edges that make no circle."""
    places = {
        box.node.id: box.x
        for box in draw(nodes(8), [Edge(*pair, "leads to") for pair in sorted(pairs)]).boxes
    }

    assert all(places[start] < places[end] for start, end in pairs)


@given(st.sets(st.tuples(NUMBERS, NUMBERS).filter(lambda one: one[0] < one[1])), st.booleans())
def test_no_line_goes_through_a_box(pairs: set[tuple[int, int]], rtl: bool) -> None:
    """A line is level where it crosses a column; between columns, where it bends, there are no boxes."""
    drawing = draw(nodes(8), [Edge(*pair, "leads to") for pair in sorted(pairs)], rtl=rtl)

    for line in drawing.lines:
        for left, y, right in levels(line.path):
            for box in drawing.boxes:
                aside = max(left, right) <= box.x or min(left, right) >= box.x + WIDTH
                assert aside or not box.y < y < box.y + HEIGHT


def levels(path: str) -> Iterator[tuple[float, float, float]]:
    """The level pieces of a path: from, at which height, to."""
    for x, y, to in re.findall(r"(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)", path):
        yield float(x), float(y), float(to)


def test_arabic_begins_on_the_right() -> None:
    (first, second) = draw(nodes(2), [Edge(0, 1, "leads to")], rtl=True).boxes

    assert first.x > second.x
