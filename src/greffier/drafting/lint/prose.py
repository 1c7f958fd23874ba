"""The text that the rules look at: the parts' own words without remains of pages, each place known in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from greffier.documents.language import common_words
from greffier.documents.script import UNSPACED

from .models import Finding

if TYPE_CHECKING:
    from greffier.documents.models import Part
    from greffier.documents.structure import Span
    from greffier.documents.text import Document
    from greffier.reading.models import Reading

    from .usage import Usage

__all__ = ["Prose"]

_TOKEN_BEFORE = re.compile(r"\S*$")
_TOKEN_BEHIND = re.compile(r"\S*")
_REACH = 40
"""Words so many characters to either side tell in which language a passage is."""
_SIGN = rf"(?:[^\W{UNSPACED}]|[.-])"
_SLASHED = re.compile(rf"{_SIGN}+(?:/(?:{_SIGN}|[()])+)+")
_SIGNED = re.compile(_SIGN)
_BLANK = re.compile(r"\s")
_QUOTED = re.compile(r"[«»“”\n]")
_WORD = re.compile(r"[^\W\d_]+")


class Prose:
    """A document as its linter sees it. `text` is the mended text of its parts, a line each; `raw` the source.

    `laid` says that its lines were put together from places on a page, `rebuilt` its words from letters, `wrapped` that
    a line's end is no paragraph's. Places are those of `text` where nothing else is said; `finding` turns them into places of the source.
    """

    def __init__(self, document: Document, reading: Reading, usage: Usage | None) -> None:
        self.structure = document.structure
        self.raw = document.text
        self.laid = document.source.pages is not None
        self.rebuilt = any(warning.code == "rebuilt_text" for warning in reading.warnings)
        self.wrapped = document.extract.lines is None
        self.reading = reading
        self.usage = usage
        self.view = self.structure.view
        self.text = self.view.text
        self.spans = self.structure.spans
        self._starts = [span.start for span in self.spans]

    def span_at(self, place: int) -> Span:
        """Where the part's own text stands that holds a place."""
        return self.spans[max(0, bisect_right(self._starts, place) - 1)]

    def finding(self, code: str, start: int, end: int, **values: str) -> Finding:
        """A finding at a place of `text`."""
        return Finding(code, *self.view.span(start, end), self.span_at(start).node.id, values)

    def at_source(self, code: str, start: int, end: int, **values: str) -> Finding:
        """A finding at a place of the source."""
        return Finding(code, start, end, self._part_of(start), values)

    def beside(self, start: int, end: int) -> bool:
        """Whether a stretch of `text` stands in the source as it is: no line ends in it, nothing was left out of it."""
        start, end = max(0, start), min(end, len(self.text))
        first, last = self.view.span(start, end)
        return last - first == end - start and "\n" not in self.raw[first:last]

    def token(self, place: int) -> str:
        """What stands between blanks around a place."""
        low = max(0, place - _REACH)
        before = _TOKEN_BEFORE.search(self.text, low, place)
        behind = _TOKEN_BEHIND.match(self.text, place, place + _REACH)
        return (before[0] if before else "") + (behind[0] if behind else "")

    def foreign(self, place: int) -> bool:
        """Whether the words around a place are of another language that is written in the same letters."""
        before = _QUOTED.split(self.text[max(0, place - _REACH) : place])[-1]
        behind = _QUOTED.split(self.text[place : place + _REACH])[0]
        if self.usage is not None and self.usage.letters.script != "latin":
            return before[-3:].isascii() and behind[:3].isascii() and not (before + behind).isspace()
        common = common_words()
        own = common.get(self.structure.language or "", frozenset())
        others = [words for words in common.values() if words is not own]
        said = _WORD.findall(before.lower())
        if said and (said[-1] in own or any(said[-1] in words for words in others)):
            return said[-1] not in own  # the word right before tells best
        said += _WORD.findall(behind.lower())
        return max(sum(word in words for word in said) for words in others) > sum(
            word in own for word in said
        )

    @cached_property
    def slashed(self) -> list[tuple[int, str]]:
        """What stands around slashes, with its place: symbols, numbers of resolutions, words in a row; no addresses."""
        text = self.text
        found: list[tuple[int, str]] = []
        at = 0
        while (slash := text.find("/", at)) >= 0:
            low = slash
            while low > at and slash - low < _REACH and _SIGNED.match(text, low - 1):
                low -= 1
            m = _SLASHED.match(text, low)
            if m is None or text[low - 1 : low] in ("/", "@", ":"):
                blank = _BLANK.search(text, slash)
                at = blank.start() if blank is not None else len(text)
                continue
            found.append((low, _closed(m[0].rstrip(".-"))))
            at = m.end()
        return found

    @cached_property
    def _furniture(self) -> list[tuple[int, int]]:
        return sorted((node.start, node.end) for node in self.structure.nodes if node.type == "furniture")

    def in_furniture(self, place: int) -> bool:
        """Whether a place of the source is in the remains of a page."""
        i = bisect_right(self._furniture, (place, len(self.raw) + 1)) - 1
        return i >= 0 and place < self._furniture[i][1]

    @cached_property
    def _parts(self) -> tuple[list[int], dict[str, Part]]:
        """Where parts begin, in their order, and the parts by their ids."""
        return [part.start for part in self.reading.parts], {part.id: part for part in self.reading.parts}

    def _part_of(self, place: int) -> str | None:
        """The innermost part that holds a place of the source."""
        starts, by_id = self._parts
        i = bisect_right(starts, place) - 1
        part = self.reading.parts[i] if i >= 0 else None
        while part is not None and not part.start <= place < part.end:
            part = by_id.get(part.parent) if part.parent is not None else None
        return part.id if part is not None else None


def _closed(token: str) -> str:
    """A token without the brackets at its end that nothing in it opened."""
    while token.endswith(")") and token.count(")") > token.count("("):
        token = token[:-1].rstrip(".-")
    return token
