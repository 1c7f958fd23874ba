"""Parts that a format knows, put into the outline: what they are is said, only their place and ids are ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .extract import GivenPart
from .listing import OpenList, places, printed

if TYPE_CHECKING:
    from .block import Block
    from .outline import Outline

__all__ = ["given_nodes", "place_known"]

_DEEPEST = 8
_DIGITS = re.compile(r"\d{1,4}$")


def place_known(outline: Outline, block: Block, following: Block | None) -> None:
    """Put a block whose part is known into its place; the numbers after it are expected to go on from it."""
    number = block.marker.number if block.marker is not None else None
    kind = block.known
    if kind == "formula":
        outline.mode = "preamble"
        outline.leaf("other", "formula", block, 0)
    elif kind == "preambular":
        outline.recital(block, following)
    elif kind == "closing":
        outline.closing(block)
    elif kind == "annex":
        outline.annex(block)
    elif kind == "item":
        _item(outline, block, number)
    elif kind in ("chapter", "section"):
        outline.division(kind, number, block)
    else:
        if kind == "operative":
            outline.mode = "operative"
        if number is not None and _DIGITS.match(number):
            outline.due = int(number) + 1
        outline.paragraph(kind, number, block)


def _item(outline: Outline, block: Block, marker: str | None) -> None:
    lists = list(outline.lists)
    depth = min(block.level, len(lists), _DEEPEST - 1)
    number = marker
    found = places(marker) if marker is not None else {}
    if depth == len(lists) and _goes_on(lists, found):
        depth -= 1
    opened = OpenList("letter", 0)
    if found:
        kind, place = _place(lists[depth:], found)
        number, opened = printed(kind, place), OpenList(kind, place)
    lists[depth:] = [opened]
    outline.item(number, block, depth)
    outline.lists = lists


def _goes_on(lists: list[OpenList], found: dict[str, list[int]]) -> bool:
    """Whether the first item of a list goes on with the list around it: the file parted the two by a fault."""
    if not lists or any(1 in values for values in found.values()):
        return False
    return lists[-1].last + 1 in found.get(lists[-1].kind, ())


def _place(opened: list[OpenList], found: dict[str, list[int]]) -> tuple[str, int]:
    """Which of the places that a marker may have is meant in its list; `opened` has that list first, if it goes on."""
    if opened and opened[0].last + 1 in found.get(opened[0].kind, ()):
        return opened[0].kind, opened[0].last + 1
    if not opened:
        for kind, values in found.items():
            if 1 in values:
                return kind, 1
    elif opened[0].kind in found:
        return opened[0].kind, found[opened[0].kind][0]
    kind = next(iter(found))
    return kind, found[kind][0]


def given_nodes(outline: Outline, blocks: list[Block], parts: list[GivenPart]) -> None:
    """Take the parts as they are given; `blocks` has those of the masthead too. Where one has no text it has no block."""
    at = {block.lines[0].start: block for block in blocks if block.lines}
    for part in parts:
        outline.take(part, at.get(part.start))
