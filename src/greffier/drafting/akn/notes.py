"""Where notes stand: at their marks, if the text prints these; what part they follow is kept beside."""

from __future__ import annotations

import re

from msgspec import Struct, field

from greffier.documents.block import Block
from greffier.documents.outline import Node

__all__ = ["Marks", "Placed", "marks_of"]

_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile(
    r"\s*(?:\[\^?(?P<square>[^\]\s]{1,4})\]|<sup>\s*(?P<sup>[^<>\s]{1,4})\s*</sup>"
    r"|(?P<small>[⁰¹²³⁴-⁹]+)|(?P<bare>\d{1,3}|\*{1,4}))\s*"
)
_LONGEST = 24
"""A mark with its brackets and blanks has fewer characters."""


class Placed(Struct):
    """A note, the id of the part that it follows in the text, and its place in the order of all parts."""

    note: Node
    after: str
    order: int


class Marks(Struct):
    """For each block its marks, with their places in its own text: of notes that stand there, or of notes elsewhere.

    `loose` has the notes without a mark, by the part that they follow.
    """

    of_block: dict[int, list[tuple[int, Placed, bool]]] = field(default_factory=dict)
    loose: dict[str, list[Placed]] = field(default_factory=dict)


def marks_of(
    text: str, blocks: list[Block], nodes: list[Node], before: str | None
) -> tuple[Marks, list[Node]]:
    """The marks in a document's blocks, and its parts without the notes; a note that follows no part stays among them.

    `blocks` are those of the masthead; `before` is the last part there.
    """
    notes: list[Placed] = []
    others: list[Node] = []
    for order, node in enumerate(nodes):
        if node.type == "footnote" and before is not None:
            notes.append(Placed(node, before, order))
        else:
            before = node.id
            others.append(node)
    found = Marks()
    if notes:
        _find(text, blocks, others, {id(n): i for i, n in enumerate(nodes)}, notes, found)
    return found, others


def _find(
    text: str,
    blocks: list[Block],
    others: list[Node],
    order: dict[int, int],
    notes: list[Placed],
    found: Marks,
) -> None:
    """Give each mark its note: the first with its number that is free and does not stand before it."""
    by_number: dict[str, list[Placed]] = {}
    for placed in notes:
        by_number.setdefault(placed.note.number or "", []).append(placed)
    free = {id(placed) for placed in notes}
    places = [(-1, block) for block in blocks] + [
        (order[id(n)], n.block) for n in others if n.block is not None and n.type != "furniture"
    ]
    for at, block in places:
        for place, number in _printed(text, block):
            same = by_number.get(number, [])
            own = next((p for p in same if id(p) in free and p.order > at), None)
            other = own or next((p for p in reversed(same) if id(p) not in free), None)
            if other is not None:
                free.discard(id(other))
                found.of_block.setdefault(id(block), []).append((place, other, own is not None))
    for placed in notes:
        if id(placed) in free:
            found.loose.setdefault(placed.after, []).append(placed)


def _printed(text: str, block: Block) -> list[tuple[int, str]]:
    """What stands in a block where its own text leaves something out that looks like a mark: places and numbers."""
    mended = block.mended
    if not block.lines or not mended.text:
        return []
    found: list[tuple[int, str]] = []
    last = block.lines[-1]
    ends = [*mended.places[1:], len(mended.text)]
    stops = [*mended.sources[1:], last.start + len(last.text)]
    for place, source, end, stop in zip(mended.places, mended.sources, ends, stops, strict=True):
        gap = text[source + end - place : stop] if stop - source - end + place < _LONGEST else ""
        m = _MARK.fullmatch(gap) if gap else None
        if m is not None:
            found.append((end, m["square"] or m["sup"] or (m["small"] or "").translate(_SMALL) or m["bare"]))
    return found
