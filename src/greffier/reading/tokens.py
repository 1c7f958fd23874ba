"""A document's text as sentences of typed tokens: names, words, dates, symbols, ordinals with their nouns.

A token is a tuple `(start, end, class, value)` in the mended text. What a gathering is called is data: a numbered
session of the Conference, a numbered meeting of a working group; a sitting (`2nd meeting`, `заседание`) is another.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Any

from msgspec import Struct

from greffier.documents.dates import date_grammar, find_dates
from greffier.documents.letters import folded
from greffier.documents.lines import CAPITALS
from greffier.documents.outline import Node
from greffier.documents.script import WORD, unspaced
from greffier.documents.signs import CLOSING, HYPHENS
from greffier.documents.structure import Span, Structure
from greffier.treaties.spelling import CURLY, STRAIGHT

from .lexicon import (
    BODY,
    DATE,
    GATHER,
    HEAD,
    MONTH,
    NAME,
    ORDINAL,
    ORGAN,
    PLACE,
    PLURAL_HEAD,
    SITTING,
    SYMBOL,
    Lexicon,
)  # fmt: skip

Token = tuple[int, int, int, Any]

_UNCASED = "\u0621-\u064a"
"""Letters of alphabets without capitals, for use between brackets."""
_ENDS = {
    mark: re.compile(rf"({re.escape(mark)}[»”“\"’)\]]*)\s+(?=[{CAPITALS}{_UNCASED}«“”\"(\[])")
    for mark in ".!?…؟"
} | {mark: re.compile(rf"({mark}[{re.escape(CLOSING)}]*)\s*(?=\S)") for mark in "。！？"}
"""The end of a sentence, an expression a mark: one that begins with a plain character is found six times faster."""
_TABS = re.compile(r"\t+")
_DIGIT = re.compile(r"\d")
_BEHIND = re.compile(rf"\s([1-9]\d{{0,2}})(?![\d/{HYPHENS}]|\.\d|{WORD})")
_NAMES = (NAME, PLACE, BODY, ORGAN)
_NAME = 8
"""So many characters before a word for a body may tell that it is another organization's."""


class Gathering(Struct, gc=False):
    """Ordinals, and what is numbered: `session`, `meeting` or `sitting`; no ordinals where none is said."""

    ordinals: list[int]
    noun: str
    plural: bool = False


class Mention(Struct, gc=False):
    """A body mentioned: its key; None where only its kind is said (`kind`: the head's name), `bare` without a topic."""

    key: str | None
    kind: str
    bare: bool
    capital: bool
    plural: bool = False


class Sentence(Struct, gc=False):
    """A sentence: its place, its part, its tokens, and a mask of their classes; `cell` where a cell of a table begins."""

    start: int
    end: int
    node: Node
    tokens: list[Token]
    mask: int
    cell: bool = False

    def has(self, *classes: int) -> bool:
        """Whether tokens of all these classes occur."""
        wanted = 0
        for cls in classes:
            wanted |= 1 << cls
        return self.mask & wanted == wanted

    def of(self, cls: int) -> list[Token]:
        """The tokens of a class."""
        return [t for t in self.tokens if t[2] == cls]


MOST_TOKENS = 1500
"""A sentence of more tokens is read in stretches, so that time stays in proportion; lists of all States have 500."""


class Text(Struct):
    """The mended text of a document with its sentences in reading order."""

    text: str
    lower: str
    structure: Structure
    lexicon: Lexicon
    sentences: list[Sentence]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the mended text as a span of the source."""
        return self.structure.view.span(start, end)


@lru_cache(maxsize=1)
def lowered(text: str) -> str:
    """A text of the same length as words are looked for in it: folded, with curly apostrophes."""
    return folded(text).replace(STRAIGHT, CURLY)


def tokenized(structure: Structure, lexicon: Lexicon) -> Text:
    """All sentences of a document with their tokens."""
    text = structure.view.text
    lower = lowered(text)
    tokens = _tokens(text, lower, lexicon)
    out = Text(text, lower, structure, lexicon, [])
    i, n = 0, len(tokens)
    ends = _sentence_ends(text, lexicon)
    e = 0
    for span in structure.spans:
        start = span.start
        cells = _cells(structure, span) if span.node.type == "table" else []
        if cells:
            last = bisect_left(ends, (span.end, 0))
            ends[e:last] = sorted([*ends[e:last], *cells])
        begun = {start, *(after for _, after in cells)} if cells else ()
        while start < span.end:
            while e < len(ends) and ends[e][0] <= start:
                e += 1
            stop, after = ends[e] if e < len(ends) and ends[e][0] < span.end else (span.end, span.end)
            first = i
            mask = 0
            limit = min(n, first + MOST_TOKENS)
            while i < limit and tokens[i][0] < stop:
                mask |= 1 << tokens[i][2]
                i += 1
            if i == limit < n and tokens[i][0] < stop:
                stop = after = tokens[i][0]
            out.sentences.append(Sentence(start, stop, span.node, tokens[first:i], mask, start in begun))
            start = after
    return out


def _cells(structure: Structure, span: Span) -> list[tuple[int, int]]:
    """Where the cells of a table end and the next begin; known where tabs part them: then a line is a row."""
    block, view = span.node.block, structure.view
    if block is None or not any("\t" in line.text for line in block.lines):
        return []
    tabs = [line.start + m.start() for line in block.lines for m in _TABS.finditer(line.text)]
    rows = [line.start + len(line.text) for line in block.lines[:-1]]
    low, high = bisect_left(view.places, span.start), bisect_left(view.places, span.end)
    found = []
    for source in sorted([*tabs, *rows]):
        piece = bisect_right(view.sources, source, low, high) - 1
        end = view.places[piece + 1] if piece + 1 < high else span.end
        at = min(view.places[piece] + source - view.sources[piece], end)
        found.append((at, at + view.text.startswith(" ", at)))
    return found


def bodies_named(text: str, lexicon: Lexicon) -> list[str]:
    """The bodies that a stretch of mended text names in full, in order, none twice."""
    words, _ = _words(text, lowered(text), lexicon)
    named = (token[3].key for token in words if token[2] == BODY and not token[3].bare)
    return list(dict.fromkeys(key for key in named if key is not None))


def _sentence_ends(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where sentences end and the next begin; points of abbreviations and initials end none."""
    short = frozenset(lexicon.words["sentences"]["abbreviations"])
    ends: list[tuple[int, int]] = []
    for m in (m for mark, end in _ENDS.items() if mark in text for m in end.finditer(text)):
        at = m.start()
        if text[at] == ".":
            word = text[max(0, at - 12) : at].rsplit(None, 1)
            last = word[-1].lstrip('(«“"') if word else ""
            if (len(last) == 1 and last.isupper()) or last.lower() in short:
                continue
        ends.append((m.end(1), m.end()))
    ends.sort()
    return ends


def _tokens(text: str, lower: str, lexicon: Lexicon) -> list[Token]:
    """All tokens, ordered by start: words and names, then what is made of them."""
    made, months = _words(text, lower, lexicon)
    if months:
        dates = find_dates(date_grammar(lexicon.lang.code), lower, text, months)
        made = _without(made, [(d.start, d.end) for d in dates])
        made += [(d.start, d.end, DATE, d) for d in dates]
    if "/" in text:
        made += [(s.start, s.end, SYMBOL, s) for s in lexicon.symbols.find(text)]
    made.sort(key=_place)
    return made


def _place(token: Token) -> tuple[int, int]:
    return token[0], -token[1]


def _without(tokens: list[Token], taken: list[tuple[int, int]]) -> list[Token]:
    """Tokens that do not lie inside a date (`first` in no date, but a number word may)."""
    if not taken:
        return tokens
    kept: list[Token] = []
    i = 0
    for token in tokens:
        while i < len(taken) and taken[i][1] <= token[0]:
            i += 1
        if i == len(taken) or token[0] < taken[i][0]:
            kept.append(token)
    return kept


def _words(text: str, lower: str, lexicon: Lexicon) -> tuple[list[Token], list[int]]:
    """The words and names, and where months begin.

    Heads with their topics become mentions of bodies; ordinals with their nouns become gatherings. Names without a
    capital are none.
    """
    out: list[Token] = []
    months: list[int] = []
    behind = 0
    behind_nouns = lexicon.lang.ordinals_behind
    for start, end, entries in lexicon.hits(lower):
        for cls, value in entries:
            if cls == MONTH:
                months.append(start)
            elif start < behind or _is_other(cls, start, end, text, lexicon):
                continue
            elif cls == HEAD or cls == PLURAL_HEAD:
                if value == "meeting_of_experts":
                    _numbered_meeting(start, end, out)
                behind = _mention((start, end, cls, value), text, lower, lexicon, out)
            elif cls in (BODY, ORGAN) and _anothers(lower, start, end, lexicon):
                continue
            elif cls == BODY:
                out.append((start, end, BODY, Mention(value, "", False, True)))
                out += _numbered_behind(value, start, end, text, lexicon)
            elif cls == GATHER:
                out.append(_gathering((start, end, cls, value), out, lower, lexicon))
            elif cls == ORDINAL and behind_nouns and _numbers_before(start, end, value, out, lower, lexicon):
                continue
            else:
                out.append((start, end, cls, value))
    return out, months


def _anothers(lower: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word for a body belongs to another organization's name: `国际原子能机构大会`."""
    pattern = lexicon.patterns.get("of_another")
    return pattern is not None and any(
        m.end() == end for m in pattern.finditer(lower, max(0, start - _NAME), end)
    )


def _is_other(cls: int, start: int, end: int, text: str, lexicon: Lexicon) -> bool:
    """Whether a form is another word: a name without its capital, a noun behind a hyphen (`in-session workshop`)."""
    if cls == GATHER:
        return start > 0 and text[start - 1] in HYPHENS
    return cls in _NAMES and _small(text[start:end], lexicon)


def _numbered_behind(key: str, start: int, end: int, text: str, lexicon: Lexicon) -> list[Token]:
    """The session or meeting whose number stands behind the letters for its body: `SBI 58`."""
    if text[end : end + 1].isspace() and text[start:end].isupper() and key in lexicon.treaty.bodies:
        m = _BEHIND.match(text, end)
        if m is not None:
            noun = lexicon.treaty.bodies[key].gathering
            return [(m.start(1), m.end(1), GATHER, Gathering([int(m[1])], noun))]
    return []


def _small(printed: str, lexicon: Lexicon) -> bool:
    """Whether a name that has a capital is printed without one, in a script that has capitals."""
    return printed == printed.lower() != printed.upper() and printed not in lexicon.uncapitalized


def _numbered_meeting(start: int, end: int, out: list[Token]) -> None:
    """An ordinal right before a head that is a meeting itself numbers it."""
    if out and out[-1][2] == ORDINAL and start - out[-1][1] == 1:
        ordinal = out.pop()
        out.append((ordinal[0], end, GATHER, Gathering([ordinal[3]], "meeting")))


def _mention(token: Token, text: str, lower: str, lexicon: Lexicon, out: list[Token]) -> int:
    """A head with the topics that follow it, or bare; the place behind it."""
    start, end, cls, kind = token
    capital = not text[start].islower()
    plural = cls == PLURAL_HEAD
    topics = lexicon.topics.get(kind)
    m = topics.first.match(lower, end) if topics is not None else None
    if m is None or topics is None:
        known = lexicon.bare.get(kind) if capital or kind.endswith("bureau") else None
        out.append((start, end, BODY, Mention(known, kind, True, capital, plural)))
        return end
    while m is not None:
        end = m.end()
        key = topics.keys[" ".join(m["topic"].split())]
        out.append((start, end, BODY, Mention(key, kind, False, capital, plural)))
        start = m.end()
        m = topics.further.match(lower, end) if plural else None
        start = m.start("topic") if m is not None else start
    return end


def _gathering(token: Token, out: list[Token], lower: str, lexicon: Lexicon) -> Token:
    """A noun for a session, meeting or sitting, with the ordinals that stand before it."""
    start, end, _, noun = token
    own, figure_join = lexicon.patterns["own_gather"], lexicon.patterns["figure_join"]
    ordinals: list[int] = []
    at = start
    k = len(out) - 1
    while k >= 0 and out[k][2] == ORDINAL:
        gap = lower[out[k][1] : at]
        joined = bool(ordinals) and figure_join.fullmatch(gap) is not None
        if not joined and not (not ordinals and own.fullmatch(gap)):
            break
        ordinals.insert(0, out[k][3])
        at = out[k][0]
        k -= 1
    if ordinals:
        del out[k + 1 :]
        before = out[-1] if out else None
        if before is not None and before[2] == GATHER and before[3].noun == noun and unspaced(lower[end - 1]):
            if before[3].ordinals and figure_join.fullmatch(lower, before[1], at):
                # the noun may stand behind each of them: `第十四次会议和第十五次会议`
                del out[-1]
                at, ordinals = before[0], [*before[3].ordinals, *ordinals]
        return (at, end, SITTING if noun == "sitting" else GATHER, Gathering(ordinals, noun))
    if lexicon.lang.ordinals_behind:
        figures = _figures_behind(end, lower, lexicon) if noun == "sitting" else None
        stop, numbers = figures or (end, [])
        return (start, stop, SITTING if noun == "sitting" else GATHER, Gathering(numbers, noun))
    numeric = _numeric(lower, start, lexicon)
    if numeric is not None:
        first, numbers = numeric
        if noun == "session" or (noun == "meeting" and not lexicon.raw_patterns["meetings_are_sittings"]):
            return (first, end, GATHER, Gathering(numbers, noun))
        return (first, end, SITTING, Gathering(numbers, "sitting"))
    if noun == "sitting":
        return (start, end, SITTING, Gathering([], noun))
    return (start, end, GATHER, Gathering([], noun))


def _numbers_before(
    start: int, end: int, ordinal: int, out: list[Token], lower: str, lexicon: Lexicon
) -> bool:
    """Whether an ordinal belongs to the gathering before it, `الدورة السادسة والسبعون`; if so, it is added there."""
    last = out[-1] if out else None
    if last is None or last[2] not in (GATHER, SITTING):
        return False
    gap, ordinals = lower[last[1] : start], last[3].ordinals
    joint = lexicon.patterns["figure_join" if ordinals else "own_gather"]
    if joint.fullmatch(gap) is None:
        return False
    out[-1] = (last[0], end, last[2], Gathering([*ordinals, ordinal], last[3].noun, last[3].plural))
    return True


def _figures_behind(end: int, lower: str, lexicon: Lexicon) -> tuple[int, list[int]] | None:
    """Figures behind a noun: `الجلسات 1 إلى 4`; where they end."""
    words, joint = lexicon.raw_patterns["sitting_words"], lexicon.raw_patterns["figure_join"]
    m = re.compile(rf"(?:\s{words})?\s?\d{{1,3}}(?:{joint}\d{{1,3}})*(?![\d/])").match(lower, end)
    return (m.end(), [int(x) for x in re.findall(r"\d+", m[0])]) if m is not None else None


def _numeric(lower: str, start: int, lexicon: Lexicon) -> tuple[int, list[int]] | None:
    """Ordinals in figures before a noun: `1st and 2nd`, `3-м и 4-м`."""
    lang = lexicon.lang
    low = max(0, start - 60)
    if _DIGIT.search(lower, max(0, start - 24), start) is None:
        return None
    words, joint = lexicon.raw_patterns["sitting_words"], lexicon.raw_patterns["figure_join"]
    pattern = _figures(lang.ordinal_prefix, lang.ordinal_suffix, words, joint, lang.blank)
    m = pattern.search(lower, low, start)
    if m is None:
        return None
    return m.start(), [int(x) for x in re.findall(r"\d+", m[0])]


@lru_cache(maxsize=16)
def _figures(prefix: str, suffix: str, words: str, joint: str, blank: str) -> re.Pattern[str]:
    one = rf"\d{{1,4}}{suffix}"
    return re.compile(rf"(?<!{WORD}){prefix}{one}(?:{joint}(?:{prefix})?{one})*{blank}(?:{words})$")
