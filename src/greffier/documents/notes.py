"""Footnote marks that are digits behind a word: `Convention1, the`, `الإنسان(1)`, where note 1 stands below."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import groupby

from .block import Block
from .letters import plain
from .mending import Mended
from .script import UNSPACED

_GLUED = re.compile(
    r"(?<=[^\W\d_]|[»”\"’)])(?P<a>\d{1,3})(?=[\s,.;:»”)]|$)|(?<=[,.;:])\s?(?P<b>\d{1,3})(?=\s|$)|(?<=[^\W\d_])\s(?P<c>\d{1,3})(?=[,.;:])"
)

_ROUND = re.compile(r"\s?\((?P<a>\d{1,3})\)")
_MARKS = ("round", "plain")
"""Kinds of notes whose marks are digits of the text."""


def note_mark(words: dict[str, str] | None) -> re.Pattern[str]:
    """What such a mark looks like; `words` are the signs beside which a figure is a number, in a script without blanks."""
    if words is None:
        return _GLUED
    behind = rf"(?<=[{UNSPACED}”’)\]])(?<![{re.escape(words['not_behind'])}])"
    sign = rf"(?=[{UNSPACED}“‘]|\s|$)(?!\s?[{re.escape(words['not_before'])}])"
    before = rf"(?:{sign}|(?=(?:19|20)\d\d{words['year_sign']}))"
    return re.compile(rf"{behind}\s?(?P<a>\d{{1,3}}){before}(?P<b>)(?P<c>)")


def drop_marks(blocks: list[Block], mark: re.Pattern[str]) -> None:
    """Leave out of the texts the digits that mark the document's footnotes, in the order of the notes."""
    expected = [b.number for b in blocks if b.why in _MARKS and b.number is not None]
    if not expected:
        return
    kinds = {b.why for b in blocks}
    marks = _ROUND if "round" in kinds else mark
    order = {number: n for n, number in enumerate(expected)}
    found = [
        (order[number], k, m.span())
        for k, block in enumerate(blocks)
        if block.role == "text"
        for m in marks.finditer(block.text)
        if (number := plain(next(filter(None, m.groups())))) in order
    ]
    chosen = [found[i] for i in _rising([n for n, _, _ in found])]
    for k, group in groupby(chosen, key=lambda each: each[1]):
        blocks[k].hold(_without(blocks[k].mended, [span for _, _, span in group]))


def _rising(numbers: list[int]) -> list[int]:
    """The places of the longest row that rises: the marks in the order of their notes, figures of the text aside."""
    ends: list[int] = []
    before: list[int] = []
    lowest: list[int] = []
    for i, number in enumerate(numbers):
        at = bisect_left(lowest, number)
        before.append(ends[at - 1] if at else -1)
        ends[at:] = [i, *ends[at + 1 :]]
        lowest[at:] = [number, *lowest[at + 1 :]]
    row: list[int] = []
    i = ends[-1] if ends else -1
    while i >= 0:
        row.append(i)
        i = before[i]
    return row[::-1]


def drop_spans(blocks: list[Block], marks: list[tuple[int, int]]) -> None:
    """Leave out of the texts the reference marks of footnotes, given as spans of the source in order."""
    starts = [start for start, _ in marks]
    for block in blocks:
        first = bisect_left(starts, block.start)
        inside = marks[first : bisect_left(starts, block.end, lo=first)]
        cuts = [cut for mark in inside if (cut := _cut(block.mended, *mark)) is not None]
        if cuts:
            block.hold(_without(block.mended, cuts))


def _cut(mended: Mended, start: int, end: int) -> tuple[int, int] | None:
    """The span of a mended text that a span of the source became, if it is still there."""
    i = bisect_right(mended.sources, start) - 1
    if i < 0:
        return None
    place = mended.places[i] + start - mended.sources[i]
    behind = mended.places[i + 1] if i + 1 < len(mended.places) else len(mended.text)
    stop = min(place + end - start, behind)
    return (place, stop) if place < stop else None


def _without(mended: Mended, cuts: list[tuple[int, int]]) -> Mended:
    texts: list[str] = []
    places: list[int] = []
    sources: list[int] = []
    length = 0
    bounds = [0, *(x for cut in cuts for x in cut), len(mended.text)]
    for a, b in zip(bounds[::2], bounds[1::2], strict=True):
        if a == b:
            continue
        texts.append(mended.text[a:b])
        places.append(length)
        sources.append(mended.source(a))
        for place, source in zip(mended.places, mended.sources, strict=True):
            if a < place < b:
                places.append(place - a + length)
                sources.append(source)
        length += b - a
    return Mended("".join(texts), places, sources)
