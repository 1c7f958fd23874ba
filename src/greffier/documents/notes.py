"""Footnote marks that are digits behind a word: `Convention1, the`, `الإنسان(1)`, where note 1 stands below."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from msgspec import Struct

from .block import Block
from .letters import plain
from .mending import Mended
from .script import UNSPACED

_MARK = re.compile(
    r"(?<=[^\W\d_]|[»”\"’)])(?P<glued>\d{1,3})(?=[\s,.;:»”)]|$)"
    r"|(?<=[,.;:])\s?(?P<behind>\d{1,3})(?=\s|$)"
    r"|(?<=[^\W\d_»”\"’)])\s(?P<before>\d{1,3})(?=[,.;:])"
    r"|(?<=[^\W\d_»”\"’)])\s(?P<between>\d{1,3})(?=\s)"
)
"""Figures that may be marks: glued to a word, behind a sign, set apart before one, set apart between words."""
_ROUND = re.compile(r"\s?\((?P<round>\d{1,3})\)")
_FIGURE = re.compile(r"\d+")
_MARKS = ("round", "plain")
"""Kinds of notes whose marks are digits of the text."""
_WEIGHTS = {"round": 8, "glued": 8, "behind": 4, "before": 2, "between": 1}
"""How much each kind looks like a mark and not like a number of the text."""


class _Candidate(Struct):
    """A figure that may be a mark: its block, its span in the block's text, the place of its note in their order."""

    block: int
    start: int
    end: int
    note: int
    weight: int
    kind: str


def note_mark(words: dict[str, str] | None) -> re.Pattern[str]:
    """What such a mark looks like; `words` are the signs beside which a figure is a number, in a script without blanks."""
    if words is None:
        return _MARK
    behind = rf"(?<=[{UNSPACED}”’)\]])(?<![{re.escape(words['not_behind'])}])"
    sign = rf"(?=[{UNSPACED}“‘]|\s|$)(?!\s?[{re.escape(words['not_before'])}])"
    before = rf"(?:{sign}|(?=(?:19|20)\d\d{words['year_sign']}))"
    return re.compile(rf"{behind}\s?(?P<glued>\d{{1,3}}){before}")


def drop_marks(blocks: list[Block], mark: re.Pattern[str]) -> None:
    """Leave out of the texts the digits that mark the document's footnotes, in the order of the notes."""
    numbers = [b.number for b in blocks if b.why in _MARKS and b.number is not None]
    if not numbers:
        return
    order = {number: i for i, number in enumerate(numbers)}
    kinds = {b.why for b in blocks}
    marks = _ROUND if "round" in kinds else mark
    found = [
        _Candidate(i, m.start(), m.end(), order[number], _WEIGHTS[kind], kind)
        for i, block in enumerate(blocks)
        if block.role == "text"
        for m in _marks_in(block.text, marks)
        if (kind := m.lastgroup or "") and (number := plain(m[kind])) in order
    ]
    chosen = _in_order([c for c in found if c.kind != "between"], len(numbers))
    if len(chosen) < len(numbers) and any(c.kind == "before" for c in chosen):
        chosen = _in_order(found, len(numbers))
    cuts: dict[int, list[tuple[int, int]]] = {}
    for one in chosen:
        cuts.setdefault(one.block, []).append((one.start, one.end))
    for i, spans in cuts.items():
        blocks[i].hold(_without(blocks[i].mended, spans))


def _marks_in(text: str, mark: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What `mark.finditer` finds; only figures and what stands right before them are looked at, which is much faster."""
    at = 0
    for figure in _FIGURE.finditer(text):
        for start in range(max(at, figure.start() - 2), figure.start() + 1):
            m = mark.match(text, start)
            if m is not None:
                at = m.end()
                yield m
                break


def _in_order(found: list[_Candidate], size: int) -> list[_Candidate]:
    """Of the figures, which stand in the order of the text, those in the order of the notes that weigh most together.

    A tree holds for every note the best row that ends there or before (Fenwick's), so time grows as n log n.
    """
    best = [(0, -1)] * (size + 1)
    before = [-1] * len(found)
    for i, one in enumerate(found):
        weight, k = 0, one.note
        while k > 0:
            if best[k][0] > weight:
                weight, before[i] = best[k]
            k -= k & -k
        weight, k = weight + one.weight, one.note + 1
        while k <= size:
            if best[k][0] < weight:
                best[k] = (weight, i)
            k += k & -k
    row: list[_Candidate] = []
    i = max(best)[1]
    while i >= 0:
        row.append(found[i])
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
