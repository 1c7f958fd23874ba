"""Marks of direction (Unicode UAX 9): each that opens is closed in its paragraph, and where isolates are used, all are.

In text that runs from right to left `1/CP.21` and `2–4` are printed in another order, unless they stand in isolates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .models import Finding
from .prose import Prose

__all__ = ["isolates"]

_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ISOLATES = "\u2066\u2067\u2068"
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_NAMES = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_PAIR = re.compile(r"(?<![A-Za-z0-9.])[A-Za-z0-9][A-Za-z0-9.]{0,40}(?:[/–—-]\(?[A-Za-z0-9.]{1,40}\)?){1,20}")
_PARAGRAPHS = re.compile(r"\n[ \t\r]*\n")
_REACH = 200
"""Characters to either side on the line that tell in which direction it runs."""
_DEEPEST = 64
"""Marks of direction lie in one another so deep at most: UAX 9 allows for 125 levels."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


def isolates(prose: Prose) -> Iterator[Finding]:
    """Marks without partner; symbols and pairs of numbers outside of isolates in a text that uses isolates."""
    raw = prose.raw
    if _MARKS.search(raw) is None:
        return
    covered: list[tuple[int, int]] = []
    for start, end in _paragraphs(prose):
        yield from _paired(prose, start, end, covered)
    if not covered or prose.structure.language is None or _RIGHT_TO_LEFT.search(raw) is None:
        return
    at = 0
    for m in _PAIR.finditer(raw):
        while at < len(covered) and covered[at][1] <= m.start():
            at += 1
        if at < len(covered) and covered[at][0] < m.start():
            continue
        before = raw[max(0, m.start() - _REACH) : m.start()].rpartition("\n")[2]
        behind = raw[m.end() : m.end() + _REACH].partition("\n")[0]
        if _RIGHT_TO_LEFT.search(before + behind) is not None:
            yield prose.at_source("not_isolated", *m.span(), found=m[0])


def _paragraphs(prose: Prose) -> Iterator[tuple[int, int]]:
    """Where isolates end by themselves: at a blank line of a text that is wrapped, else at each line's end."""
    raw = prose.raw
    ends = _PARAGRAPHS if prose.wrapped else re.compile("\n")
    at = 0
    for m in ends.finditer(raw):
        yield at, m.start()
        at = m.end()
    yield at, len(raw)


def _paired(prose: Prose, start: int, end: int, covered: list[tuple[int, int]]) -> Iterator[Finding]:
    """The marks of one paragraph; stretches in isolates go into `covered`."""
    stack: list[tuple[int, str]] = []
    for m in _MARKS.finditer(prose.raw, start, end):
        mark = m[0]
        if mark in _ISOLATES or mark in _EMBEDDINGS:
            if len(stack) < _DEEPEST:
                stack.append((m.start(), mark))
            continue
        openers = _ISOLATES if mark == "\u2069" else _EMBEDDINGS
        match = next((i for i in range(len(stack) - 1, -1, -1) if stack[i][1] in openers), None)
        if match is None:
            yield prose.at_source("unopened_isolate", *m.span(), found=_NAMES[mark])
            continue
        for place, opened in stack[match + 1 :]:
            yield prose.at_source("unclosed_isolate", place, place + 1, found=_NAMES[opened])
        place, opened = stack[match]
        del stack[match:]
        if opened in _ISOLATES and not any(other in _ISOLATES for _, other in stack):
            covered.append((place, m.start()))
    for place, opened in stack:
        yield prose.at_source("unclosed_isolate", place, place + 1, found=_NAMES[opened])
