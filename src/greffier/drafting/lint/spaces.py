"""Blanks: two where one is meant, one before a comma, none before a French colon or behind a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .models import Finding
from .prose import Prose
from .usage import Quotes, Spaces

__all__ = ["spaces"]

_DOUBLE = re.compile(r"[ \u00a0]{2,}(?=[^\s|_.…])")
_BLANKS = ("  ", " \u00a0", "\u00a0 ", "\u00a0\u00a0")
_FLOWING = frozenset(("paragraph", "operative", "preambular", "item", "footnote"))
"""Types of parts whose text flows; headings and tables are laid out with blanks."""
_REACH, _MARK = 80, 12
"""Characters before a blank that tell what it follows; before a part's own text stands its mark."""
_SENTENCE_ENDS = frozenset(".:!?|。．")
_CLOSED = ",،;؛.:?!؟"
_JOINING = ",،;؛"


def spaces(prose: Prose) -> Iterator[Finding]:
    """What is wrong with blanks beside words and signs."""
    if not prose.laid:
        yield from _doubled(prose)
    if prose.usage is None:
        return
    usage = prose.usage.spaces
    if usage.words:
        yield from _missing(prose, usage)
    if not prose.laid:
        yield from _before(prose, usage)
        yield from _inside(prose, usage, prose.usage.quotes)


def _doubled(prose: Prose) -> Iterator[Finding]:
    """Two blanks inside a sentence, on one line of a text that flows."""
    raw = prose.raw
    if not any(pair in raw for pair in _BLANKS):
        return
    for span in prose.spans:
        if span.node.type not in _FLOWING:
            continue
        start, end = prose.view.span(span.start, span.end)
        for m in _DOUBLE.finditer(raw, start, end):
            before = raw[max(0, start - _MARK, m.start() - _REACH) : m.start()].rpartition("\n")[2].strip()
            if (
                not before
                or before[-1] in _SENTENCE_ENDS
                or "\t" in before
                or not before.strip("0123456789*[]()")
            ):
                continue  # the indent, a sentence's end, a table, the mark of a note
            if not prose.in_furniture(m.start()):
                yield prose.at_source("double_space", *m.span())


def _before(prose: Prose, usage: Spaces) -> Iterator[Finding]:
    """A blank before a sign that has none."""
    text = prose.text
    for sign in _CLOSED:
        if sign in usage.before:
            continue
        at = text.find(f" {sign}")
        while at >= 0:
            behind = text[at + 2 : at + 3]
            if (not behind or behind.isspace() or behind in ")»”") and text[at - 1].isalnum():
                if prose.beside(at - 1, at + 2):
                    yield prose.finding("space_before", at, at + 2, found=f" {sign}", expected=sign)
            at = text.find(f" {sign}", at + 2)


def _missing(prose: Prose, usage: Spaces) -> Iterator[Finding]:
    """A sign that lacks its blank."""
    for m in _lacking(usage).finditer(prose.text):
        if prose.beside(m.start() - 1, m.end() + 1) and not _apart(prose, m.start()):
            expected = f" {m[0]}" if m[0] in usage.before else f"{m[0]} "
            yield prose.finding("space_missing", *m.span(), found=m[0], expected=expected)


def _inside(prose: Prose, usage: Spaces, marks: Quotes) -> Iterator[Finding]:
    """A blank behind what opens, or before what closes."""
    text = prose.text
    opening = "(" + "".join(pair[0] for pair in marks.outer if pair[0] not in usage.behind)
    closing = ")" + "".join(pair[1] for pair in marks.outer if pair[1] not in usage.before)
    for pair in (*(f"{sign} " for sign in opening), *(f" {sign}" for sign in closing)):
        at = text.find(pair)
        while at >= 0:
            beside = text[at + 2 : at + 3] if pair[1] == " " else text[at - 1 : at]
            if beside.isalnum() and prose.beside(at, at + 2):
                yield prose.finding("space_inside", at, at + 2, found=pair, expected=pair.strip())
            at = text.find(pair, at + 2)


@lru_cache(maxsize=16)
def _lacking(usage: Spaces) -> re.Pattern[str]:
    letter = r"[^\W\d_]"
    lacking = [rf"[{_JOINING}](?<={letter}.)(?={letter})"]
    if usage.before:
        lacking.append(rf"[{usage.before}](?<=[\w)»].)(?!\d)")
    if usage.behind:
        lacking.append(rf"[{usage.behind}](?=\w)")
    return re.compile("|".join(lacking))


def _apart(prose: Prose, place: int) -> bool:
    """Whether a sign belongs to an address, or to words of another language."""
    token = prose.token(place)
    return "//" in token or "@" in token or "www." in token or prose.foreign(place)
