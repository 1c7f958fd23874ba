"""Mended text that keeps its offsets: lines joined, hyphenation undone, marks of Markdown, HTML and notes left out.

A mended text is made of pieces, each a run of source characters taken over unchanged; a list of pairs
`(place in the mended text, place in the source)`, one a piece, is its offset map.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from .script import FIRST, unspaced

INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069"
NO_XML = "\x00-\x08\x0e-\x1b\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff"
"""What no XML can hold (production Char), and our own signs: left out of texts, so that they are the same in all formats."""
_ODD = re.compile(
    rf"[*_\[\]<`¹²³⁰⁴-⁹{INVISIBLE}{NO_XML}\t\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\f\v\r]"
)
_CUT = re.compile(
    r"<sup>\s*[^<>\s]{1,4}\s*</sup>"
    r"|\[\^?\d{1,3}\](?!\()"
    r"|[¹²³⁰⁴-⁹]+"
    r"|\*+"
    r"|(?<!\w)_+(?=[^\W_])|(?<=[^\W_])_+(?!\w)|`+"
    r"|\[(?!(?:…|\.{3}|\?)\])(?=[^\[\]\n]{1,300}\]\([^()\n]{0,300}\))"
    r"|(?<=.)(?<!\[…)(?<!\[\.{3})(?<!\[\?)\]\([^()\n]{0,300}\)"
    r"|</?(?:b|i|u|em|strong|br|p|span)\s*/?>"
    rf"|[{INVISIBLE}{NO_XML}]+"
    r"|\s+"
)
_BLANKS = re.compile(r" {2,}")
_HYPHENS = "-\u2010\u00ad"
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_REACH = 40
"""A word before a hyphen is looked for so far back."""
_MARK_REACH = 400
"""A mark may begin so far before a place, or end so far behind it."""


class Mended(Struct, frozen=True, gc=False):
    """A mended text and its offset map: `places[i]` of the text is `sources[i]` of the source, and so on from there."""

    text: str
    places: list[int]
    sources: list[int]

    def source(self, place: int) -> int:
        """The source offset of a character."""
        i = bisect_right(self.places, place) - 1
        return self.sources[i] + place - self.places[i]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of a non-empty span: from its first character to behind its last."""
        return self.source(start), self.source(end - 1) + 1


def odd(text: str) -> bool:
    """Whether a line holds anything but printed characters and single blanks."""
    return _ODD.search(text) is not None or "  " in text


def pieces(text: str, start: int) -> list[tuple[str, int]]:
    """The printed runs of one line, without marks; `start` is the line's offset."""
    runs: list[tuple[str, int]] = []
    at = 0
    found = _ODD.search(text)
    while found is not None:
        cut = _CUT.match(text, found.start())
        if cut is None:
            found = _ODD.search(text, found.end())
            continue
        a, b = cut.span()
        if a > at:
            runs.append((text[at:a], start + at))
        if cut[0].isspace():
            runs.append((" ", start + a))
        at = b
        found = _ODD.search(text, b)
    if at < len(text):
        runs.append((text[at:], start + at))
    return _one_space(runs)


def words_between(text: str, start: int, end: int) -> str:
    """What is printed between two places of a text, marks left out, white space folded.

    >>> words_between("7. *Urges* States:<sup>1</sup>", 4, 18)
    'Urges States:'
    """
    first = max(text.rfind("\n", 0, start) + 1, start - _MARK_REACH)
    behind = text.find("\n", end)
    last = min(behind if behind >= 0 else len(text), end + _MARK_REACH)
    found: list[str] = []
    for line in text[first:last].split("\n"):
        found += [run[max(0, start - at) : max(0, end - at)] for run, at in pieces(line, first)]
        found.append(" ")
        first += len(line) + 1
    return " ".join("".join(found).split())


def _one_space(runs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """No two blanks in a row and none at the ends, also where a mark between them was left out."""
    kept: list[tuple[str, int]] = []
    last = " "
    for run, at in runs:
        for part, place in _single_spaced(run, at):
            drop = last == " " and part[0] == " "
            if len(part) > drop:
                kept.append((part[drop:], place + drop))
                last = part[-1]
    if kept and last == " ":
        run, at = kept[-1]
        kept[-1:] = [(run[:-1], at)] if len(run) > 1 else []
    return kept


def _single_spaced(run: str, at: int) -> list[tuple[str, int]]:
    """A run cut where blanks stand in a row, so that each part has one of them at most."""
    if "  " not in run:
        return [(run, at)]
    parts: list[tuple[str, int]] = []
    begin = 0
    for m in _BLANKS.finditer(run):
        parts.append((run[begin : m.start() + 1], at + begin))
        begin = m.end()
    if begin < len(run):
        parts.append((run[begin:], at + begin))
    return parts


class Hyphenation:
    """Which hyphens at line ends belong to the word: the language's own compounds, and those seen inside a line."""

    def __init__(self, keep: re.Pattern[str] | None, text: str) -> None:
        self._keep = keep
        self._text = text
        self._seen: frozenset[str] | None = None

    def kept(self, left: str, right: str) -> bool:
        """Whether the hyphen that ends `left` stays when `right` follows on the next line."""
        before, after = left[-2:-1], right[:1]
        if not before.isalpha() or not after.isalpha():
            return True
        token = left.rsplit(None, 1)[-1][:-1]
        if after.isupper() or "/" in token:
            return True
        head = token if token.isalpha() else _word_before(token, len(token), _WORD_REACH)
        tail = _LETTERS.match(right)
        if not head or tail is None:
            return True
        one, two = head.lower(), tail[0].lower()
        if self._keep is not None and self._keep.fullmatch(f"{one}|{two}"):
            return True
        return f"{one}-{two}" in self._compounds()

    def _compounds(self) -> frozenset[str]:
        if self._seen is None:
            self._seen = frozenset(_compounds(self._text))
        return self._seen


def _compounds(text: str) -> Iterable[str]:
    """Words with a hyphen inside, as they stand within lines."""
    i = text.find("-")
    while i >= 0:
        right = _LETTERS.match(text, i + 1)
        if right is not None and (left := _word_before(text, i, 30)):
            yield f"{left}-{right[0]}".lower()
        i = text.find("-", i + 1)


def _word_before(text: str, end: int, reach: int) -> str:
    """The letters that stand right before a place, of the last `reach` characters."""
    m = _LETTERS.match(text[max(0, end - reach) : end][::-1])
    return m[0][::-1] if m is not None else ""


def _in_symbol(left: str, first: str) -> bool:
    """Whether the slash that ends a line stands in a symbol: behind another, or between capitals, as in `(CTOC/`."""
    word = "".join(left[:-1].rsplit(None, 1)[-1:]).lstrip("([«“")
    return "/" in word or (word.isalnum() and word.isupper() and (first.isupper() or first.isdigit()))


def joint(left: str, right: str, hyphenation: Hyphenation) -> tuple[int, str]:
    """How a line follows another: characters to drop at the end of the first, and what stands between them."""
    last, first = left[-1], right[0]
    if (last >= FIRST or first >= FIRST) and (unspaced(last) or unspaced(first)):
        return 0, ""
    if last.isalnum():
        return 0, " "
    if last in _HYPHENS and len(left) > 1:
        if last == "\u00ad":
            return 1, ""
        before = left[-2]
        if before.isspace():
            return 0, " "
        return (0, "") if hyphenation.kept(left, right) else (1, "")
    if last == "/" and first.isalnum() and _in_symbol(left, first):
        return 0, ""
    if last in "–—" and len(left) > 1 and left[-2].isdigit() and first.isdigit():
        return 0, ""
    return 0, " "
