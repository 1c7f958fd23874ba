"""Numbers of resolutions and decisions behind the word for them, with their dates, in a row.

`resolutions 46/73 of 11 December 1991, 47/90 of 16 December 1992 and 56/180` is a row; so it is where each has its
title (`74/270 of 2 April 2020 on global solidarity, 74/274 of 20 April 2020 on …`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from msgspec import Struct

from greffier.documents.letters import letter_names
from greffier.documents.lines import CAPITALS
from greffier.documents.script import WORD
from greffier.documents.symbols.letters import LOOKALIKES, TYPOGRAPHY
from greffier.documents.symbols.sessions import in_latin, session_marks

from .context import Context
from .lexicon import BODY, DATE, ORGAN
from .tokens import Sentence, Token

_FIGURES = "IVXLC" + "".join(chr(c) for c in LOOKALIKES if chr(c).translate(LOOKALIKES) in "IVXLC")
_DASH = r"\s?[-\u2010\u2011–]\s?"
_NAMES = "|".join(letter_names())
_SPECIAL = f"(?:{'|'.join(k for k, v in session_marks().items() if v)}){_DASH}"
_SESSIONS = rf"(?:{'|'.join(session_marks())}){_DASH}\d{{1,2}}"
_EDGE = rf"(?!{WORD}|[_/])"
NUMBER = re.compile(
    rf"(?P<number>(?P<plain>(?:E?S[-\u2010\u2011]|{_SPECIAL})?\d{{1,4}}/\d{{1,4}})"
    rf"(?:\s?(?P<letter>[{CAPITALS}]){_EDGE}|\s(?P<named>{_NAMES}){_EDGE})?"
    r"|\d{1,3}/[A-Z]{2,4}\.\d{1,3}"
    rf"|(?P<old>\d{{1,4}})(?:\s?(?P<part>[{CAPITALS}])|\s(?P<called>{_NAMES}))?"
    rf"\s?\((?P<session>(?:E?S[-\u2010\u2011])?[{_FIGURES}]{{1,7}}|{_SESSIONS}|\d{{4}})\)){_EDGE}"
)
"""`70/1`, `50/70 M`, `S-27/2`, `1/CP.21`, `1514 (XV)`, `2200 A (XXI)`, `1325 (2000)`."""
_LETTER = re.compile(rf"(?:[{CAPITALS}]|{_NAMES})(?![\w/])")
_TITLE = 400
"""A title in quotation marks between a number and its date has at most so many characters."""
_NEAR = 24
"""So many characters before a number show what joins it to the number before."""


class Numbered(Struct):
    """A number in the mended text: its place with its date, the number, its ISO day, an owner named beside it."""

    start: int
    end: int
    number: str
    date: str | None = None
    owner: Token | None = None


class _Row(Struct):
    """What is known while a row is read; `starts` are the places of the sentence's tokens."""

    context: Context
    tokens: list[Token]
    starts: list[int]
    stop: int

    def at(self, place: int, *classes: int) -> Token | None:
        """The token of some classes that begins at a place."""
        i = bisect_left(self.starts, place)
        while i < len(self.tokens) and self.tokens[i][0] == place:
            if self.tokens[i][2] in classes:
                return self.tokens[i]
            i += 1
        return None


def numbers_of(context: Context, sentence: Sentence, i: int, stop: int) -> list[Numbered]:
    """The numbers behind token `i`, before `stop`; none where the word stands without."""
    tokens = sentence.tokens
    row = _Row(context, tokens, [t[0] for t in tokens], stop)
    text, patterns = context.text.text, context.lexicon.patterns
    owner = _owner_behind(row, tokens[i][1])
    at = owner[1] if owner is not None else tokens[i][1]
    at += text[at : at + 1].isspace()
    gap = patterns["decision_number"].match(context.text.lower, at, stop)
    m = NUMBER.match(text, gap.end() if gap is not None else at, stop)
    numbers: list[Numbered] = []
    while m is not None:
        numbers += _numbered(row, m, owner)
        m, named = _next(row, numbers[-1].end, numbers[-1].date is not None, m["old"] is not None)
        owner = named or owner
    return numbers


def _owner_behind(row: _Row, at: int) -> Token | None:
    """The organ or body named right behind a place: `резолюции Генеральной Ассамблеи 64/293`, `48/13 of the Council`."""
    i = bisect_left(row.starts, at)
    if i == len(row.tokens) or row.tokens[i][0] >= row.stop or row.tokens[i][2] not in (ORGAN, BODY):
        return None
    gap = row.context.text.lower[at : row.starts[i]].strip()
    return row.tokens[i] if gap in row.context.lexicon.small["of"] else None


def _numbered(row: _Row, m: re.Match[str], owner: Token | None) -> list[Numbered]:
    """One number with its date; several where its letters are a row (`36/87 A and B`)."""
    found = [Numbered(m.start(), m.end(), canonical(m), None, owner)]
    if m["letter"] or m["named"]:
        joint, text = row.context.lexicon.patterns["decision_and"], row.context.text.text
        lower = row.context.text.lower
        while (gap := joint.match(lower, found[-1].end, row.stop)) is not None:
            letter = _LETTER.match(text, gap.end(), row.stop)
            if letter is None:
                break
            printed = _latin(f"{m['plain']} {letter[0]}")
            found.append(Numbered(letter.start(), letter.end(), printed, None, owner))
    end, named, date = _dated(row, found[-1].end)
    for one in found:
        one.date = date
        one.owner = named or one.owner
    found[-1].end = end
    return found


def canonical(m: re.Match[str]) -> str:
    """A number in Latin letters, one blank before a letter and before brackets."""
    if m["old"]:
        part = m["part"] or m["called"]
        number = f"{m['old']}{' ' + part if part else ''} ({m['session']})"
    else:
        letter = m["letter"] or m["named"]
        number = f"{m['plain'] or m['number']}{' ' + letter if letter else ''}"
    return _latin(number)


def _latin(number: str) -> str:
    """A number with look-alike letters and typographic hyphens folded, and what Arabic prints for letters in Latin."""
    return in_latin(number).translate(TYPOGRAPHY).translate(LOOKALIKES)


def _dated(row: _Row, end: int) -> tuple[int, Token | None, str | None]:
    """Where a citation ends, whose it is said to be, and its date: `48/13 of the Council of 8 October 2021`."""
    patterns, text = row.context.lexicon.patterns, row.context.text.text
    named = _owner_behind(row, end)
    at = named[1] if named is not None else end
    quoted = quoted_title(tuple(row.context.lexicon.words["quotes"]["pairs"]))
    title = quoted.match(text, at, min(at + _TITLE, row.stop))
    for begin in (at, title.end()) if title is not None else (at,):
        m = patterns["decision_of"].match(row.context.text.lower, begin)
        date = row.at(m.end(), DATE) if m is not None else None
        if date is not None and date[3].first == date[3].last:
            return date[1], named or _owner_behind(row, date[1]), date[3].first
    return end, named, None


@lru_cache(maxsize=16)
def quoted_title(pairs: tuple[str, ...]) -> re.Pattern[str]:
    """A title in quotation marks."""
    quoted = "|".join(
        f"{re.escape(p[0])}[^{re.escape(p[1])}]{{1,{_TITLE}}}{re.escape(p[1])}" for p in sorted(set(pairs))
    )
    return re.compile(rf",?\s?(?:{quoted}),?")


def _next(row: _Row, at: int, dated: bool, old: bool) -> tuple[re.Match[str] | None, Token | None]:
    """The next number of a row and the owner named before it, if one is.

    Right behind what joins them any number goes on; further on one that bears a date (`dated`), where the one before
    bears one, or a session or year in brackets (`old`).
    """
    text, joint = row.context.text.text, row.context.lexicon.patterns["decision_and"]
    lower = row.context.text.lower
    m = joint.match(lower, at, row.stop)
    if m is not None:
        number = NUMBER.match(text, m.end(), row.stop)
        if number is not None:
            return number, None
        named = row.at(m.end(), ORGAN, BODY)
        if named is not None and named[1] < row.stop and text[named[1]].isspace():
            number = NUMBER.match(text, named[1] + 1, row.stop)
            if number is not None:
                return number, named
    if not (dated or old):
        return None, None
    for number in NUMBER.finditer(text, at, row.stop):
        low = max(at, number.start() - _NEAR)
        before = any(m.end() == number.start() for m in joint.finditer(lower, low, number.start()))
        if before and (number["old"] or _dated(row, number.end())[2] is not None):
            return number, None
    return None, None
