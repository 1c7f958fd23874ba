"""Where a passage stands on the pages: boxes, so that it can be shown on the picture of its page."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from .block import Block
from .extract import Box, Extract
from .models import Part

__all__ = ["PageBox", "boxes_of", "place_on_pages"]

PageBox = tuple[int, float, float, float, float]
"""A page, counted from 1, and left, top, right, bottom in points from the top left corner of the page."""


def boxes_of(extract: Extract, start: int, end: int) -> list[PageBox]:
    """The boxes of a passage, one for each printed line; none where the format has no pages.

    Where the passage begins or ends within a line the edge is told from the number of letters before it.
    """
    found: list[PageBox] = []
    last_end = -1
    for box in _boxes(extract, start, end):
        part = _part(box, start, end, extract.text)
        if found and "\n" not in extract.text[last_end : box.start] and found[-1][0] == part[0]:
            found[-1] = _union(found[-1], part)
        else:
            found.append(part)
        last_end = box.end
    return found


def place_on_pages(parts: list[Part], blocks: list[Block | None], extract: Extract) -> None:
    """Tell of each part on which page it begins, and where on its pages its own lines stand; `blocks` hold the lines."""
    boxes = extract.boxes
    places = {box.start: n for n, box in enumerate(boxes)}
    for part, block in zip(parts, blocks, strict=True):
        part.page = bisect_right(extract.pages, part.start) or 1
        if not boxes:
            continue
        found: list[PageBox] = []
        if block is not None and block.lines:
            for line in block.lines:
                _join(found, _boxes(extract, line.start, line.start + len(line.text), places.get(line.start)))
        else:
            _join(found, _boxes(extract, part.start, part.end))
        part.boxes = [_rounded(box) for box in found]


def _join(found: list[PageBox], boxes: list[Box]) -> None:
    """Add the boxes of a line to those of its part: lines that stand under one another are one box."""
    for box in boxes:
        part = (box.page, box.left, box.top, box.right, box.bottom)
        if found and _under(found[-1], part):
            found[-1] = _union(found[-1], part)
        else:
            found.append(part)


def _boxes(extract: Extract, start: int, end: int, at: int | None = None) -> list[Box]:
    """The boxes that hold some of a passage; `at` is the number of the first where it is known."""
    boxes = extract.boxes
    first = at if at is not None else max(bisect_right(boxes, start, key=_start) - 1, 0)
    behind = first
    while behind < len(boxes) and boxes[behind].start < end:
        behind += 1
    return boxes[first:behind] if at is not None else [box for box in boxes[first:behind] if box.end > start]


def _start(box: Box) -> int:
    return box.start


def _part(box: Box, start: int, end: int, text: str) -> PageBox:
    """The part of a line's box that a passage covers."""
    letter = (box.right - box.left) / (box.end - box.start)
    before = max(start - box.start, 0) * letter
    behind = max(box.end - end, 0) * letter
    if any(unicodedata.bidirectional(c) in ("R", "AL") for c in text[box.start : box.end]):
        before, behind = behind, before
    return _rounded((box.page, box.left + before, box.top, box.right - behind, box.bottom))


def _under(one: PageBox, two: PageBox) -> bool:
    """Whether a line stands under, or beside, what was before it; the first line of another column stands above it."""
    return one[0] == two[0] and two[4] >= one[2]


def _union(one: PageBox, two: PageBox) -> PageBox:
    page, left, top, right, bottom = one
    return page, min(left, two[1]), min(top, two[2]), max(right, two[3]), max(bottom, two[4])


def _rounded(box: PageBox) -> PageBox:
    page, left, top, right, bottom = box
    return page, round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)
