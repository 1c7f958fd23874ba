"""A text as lines with their offsets, the markers that begin them, and the remains of pages among them."""

from __future__ import annotations

import re

from msgspec import Struct

from .letters import numerals, plain, uncased
from .mending import INVISIBLE
from .numerals import HAN_FIGURES, ROMANS, folded, han_value

CAPITALS = "A-ZÀ-ÖØ-ÞЀ-Я" + "".join(c for c in map(chr, range(0x100, 0x250)) if c.isupper())
"""Capital letters of the Latin and Cyrillic alphabets, for use between brackets in an expression."""

_BULLET = r"(?:[-–—•·◦▪]\s+|\*\s+(?=\(?[^\W\d_]{1,5}\)))?"
_EMPHASIS = r"(?:\*{1,3}|_{1,2}|#{1,6}\s+)?"
_ABJAD = "[ء-ي\ufe80-\ufef4]\u0640?(?:\\s?[ء-ي\ufe80-\ufef4]\u0640?)?"
"""One letter or two of the Arabic alphabet, drawn out or not."""
_COMPOSED = (
    r"(?P<composed>\d{1,3}(?:\.\d{1,3}){1,2})\.?"
    rf"(?=\*{{0,3}}(?:\s+[(\[«“\"]?[{CAPITALS}]|(?:\t|\s{{2}})\s*[(\[«“\"]?[^\W\d_]))"
)
"""A number of chapter and paragraph, as `36.1`: what follows must begin a sentence, or it may be a quantity."""
_MARKER = re.compile(
    rf"[{INVISIBLE}]*{_BULLET}{_EMPHASIS}(?P<marker>{_COMPOSED}|"
    r"(?P<number>\d{1,3}(?:\s?(?:bis|ter|quater))?)(?:\.(?=\s|\*|[^\W\d_]|[“«《]|$)|[．、](?=\D)"
    rf"|\s?[-–—](?=[\s{INVISIBLE}]+(?:[^\W\d_a-z]|\[…)|\s*$))"
    r"|[(（]?(?P<letter>[a-zа-яё]|[ivx]{1,6}|(?P<twin>[a-z])(?P=twin)|"
    rf"{_ABJAD})[)）](?=\s|\*|[^\W\d_]{{2}}|[“«《]|$)"
    rf"|[(（](?P<han>[{HAN_FIGURES}]{{1,3}})[)）]|(?P<sign>[㈠-㈩])"
    r"|(?P<capital>[IVXLC]{1,7}|[A-ZА-Я])(?:\.(?=\s|\*)|[．、])"
    rf"|(?P<chapter>[{HAN_FIGURES}]{{1,3}})(?:、|[.．]\s?)"
    r"|[(（]?(?P<bracketed>\d{1,2})[)）](?=\s)|(?P<circled>[①-⑳])|[’‘'](?P<quoted>\d{1,2})[’‘'](?=\s)"
    r")(?:\*{1,3}|_{1,2})?\s*"
)
_PLAIN_BULLET = re.compile(r"(?P<marker>[-–—•·◦▪])\s+(?=\S)")
_MARKER_FIRST = frozenset(
    f"-–—•·◦▪*_#(（’‘'0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩{HAN_FIGURES}"
    "\u200e\u200f\u202a\u202b\u2066\u2067\u2068"
).union(map(chr, range(ord("①"), ord("⑳") + 1)))
_EMPHASIZED = frozenset("*_#")
_NAMED = re.compile(
    rf"{_EMPHASIS}"
    r"(?:(?P<name>\w+(?:\s\w+)?)\s?[-–—.]\s+(?=\S)|(?P<alone>\w+(?:\s\w+)?)\s?[-–—]$)"
)

_MARKS = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Invisible marks that may stand behind the last sign of a line."""


class Line(Struct, gc=False):
    """One printed line: offset of its first printed character, text without outer blanks, blank lines before it."""

    start: int
    text: str
    gap: int
    indent: int
    width: int


class Marker(Struct, gc=False):
    """What numbers a paragraph or item: kind `number` `letter` `capital` `bracketed` `bullet`, as printed.

    Figures and letters of other widths and Chinese numerals are folded: `１．` is `1`, `(二)` is `ii`. The number of a
    paragraph may have that of its chapter before it: `36.1`.

    `at` and `body` are the offsets, within the line, of the marker and of the text after it.
    """

    kind: str
    number: str
    at: int
    body: int


def lines_of(text: str) -> list[Line]:
    """The printed lines of a text, in order; blank ones are counted as the gap before the next."""
    lines: list[Line] = []
    add = lines.append
    at = gap = 0
    if "\n" not in text and "\r" in text:
        text = text.replace("\r", "\n")
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped and stripped[-1] in _MARKS:
            stripped = stripped.rstrip(_MARKS + " \t\u00a0")
        if stripped:
            indent = 0 if raw[0] == stripped[0] else len(raw) - len(raw.lstrip())
            add(Line(at + indent, stripped, gap, indent, indent + len(stripped)))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


def marker_of(text: str) -> Marker | None:
    """The marker that begins a line, if one does."""
    first = text[0]
    if uncased(first) and first not in _MARKER_FIRST:
        return _named(text)
    if first not in _MARKER_FIRST:
        # most lines end here: a letter marker has its bracket or point within a few characters
        head = text[:8]
        if ")" not in head and "." not in head and "．" not in head and "、" not in head:
            return None
    m = _MARKER.match(text)
    if m is None:
        named = _named(text) if first in _EMPHASIZED else None
        if named is not None:
            return named
        m = _PLAIN_BULLET.match(text)
        if m is None:
            return None
        return Marker("bullet", "", m.start("marker"), m.end())
    at, body = m.start("marker"), m.end()
    if m["composed"]:
        return Marker("number", m["composed"], at, body)
    for kind in ("number", "letter", "capital"):
        found = m[kind]
        if found:
            return Marker(kind, found if found.isascii() else plain(folded(found)), at, body)
    return _of_signs(m, at, body)


def _named(text: str) -> Marker | None:
    """The marker that is the name of a letter or a numeral: `ثانيا - …` is II, `باء - …` is B."""
    m = _NAMED.match(text) if any(dash in text[:16] for dash in "-–—.") else None
    if m is None:
        return None
    chapters, letters = numerals()
    name = plain(m["name"] or m["alone"])
    number = chapters.get(name) or letters.get(name)
    at = m.start("name") if m["name"] else m.start("alone")
    return Marker("capital", number, at, m.end()) if number is not None else None


def _of_signs(m: re.Match[str], at: int, body: int) -> Marker | None:
    """A marker of figures as other languages print it: `一、` is `I.`, `(一)` and Arabic `’1‘` are `(i)`, `①` is `(1)`."""
    if m["han"] or m["sign"] or m["chapter"]:
        value = han_value(folded(m["han"] or m["sign"] or m["chapter"]).strip("()"))
        if value is None or value > len(ROMANS):
            return None
        roman = ROMANS[value - 1]
        return (
            Marker("capital", roman.upper(), at, body) if m["chapter"] else Marker("letter", roman, at, body)
        )
    if m["quoted"] and 0 < int(m["quoted"]) <= len(ROMANS):
        return Marker("letter", ROMANS[int(m["quoted"]) - 1], at, body)
    return Marker("bracketed", plain(folded(m["bracketed"] or m["circled"] or m["quoted"])), at, body)
