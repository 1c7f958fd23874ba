"""Quotation marks and brackets: of the language's kind, in pairs, one kind inside the other; one kind of apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from .models import Finding
from .prose import Prose
from .usage import Quotes

__all__ = ["quotes"]

_PAIRS = ("“”", "«»", "„“", "„”", "‘’", "‚‘", "‚’", "‹›", "「」", "『』", "《》", "〈〉", '""')
"""Every pair that some language uses; the first that a sign opens is meant where the language has none."""
_STRAIGHT = '"'
_BRACKETS = {"(": ")", "[": "]", "（": "）", "［": "］", "【": "】"}
_SIGNS = re.compile(f"[{''.join(sorted(set(''.join(_PAIRS))))}]")
_APOSTROPHES = re.compile(r"(?<=[^\W\d_])(?:(?P<straight>')|(?P<curly>’))(?=[^\W\d_])")
_STRAIGHT_SINGLE = re.compile(r"(?<![\w’'])'(?=\w)[^'\n]{1,120}(?<=[\w.!?])'(?!\w)")
_BRACKET = re.compile(r"[()\[\]（）［］【】]")
_MARKER = re.compile(
    r"(?:^|[\s(/–-])(?:[^\W\d_]{1,2}|[ivx]{1,5})$|(?:^|[\d);:,؛；：]\s)\d{1,2}$|(?:^|\s)[’‘']?\d{1,2}[‘’']$"
)
"""What stands before a bracket that closes a marker in running text: `a)`, `iv)`, `2)`."""
_DEEPEST = 16
"""Quotations lie in one another so deep at most."""
_FAR = 12
"""A quotation of several paragraphs ends within so many parts."""


class _Open(Struct):
    """A quotation mark that waits for its partner, and the number of its part."""

    place: int
    pair: str
    part: int


def quotes(prose: Prose) -> Iterator[Finding]:
    """Quotation marks, apostrophes and brackets."""
    if prose.usage is not None:
        yield from _Marks(prose, prose.usage.quotes).findings()
        if prose.usage.quotes.apostrophe:
            yield from _apostrophes(prose)
    if not prose.rebuilt:
        yield from _brackets(prose)


class _Marks:
    """The way through the quotation marks of a document."""

    def __init__(self, prose: Prose, usage: Quotes) -> None:
        self.prose = prose
        self.usage = usage
        self.allowed = (*usage.outer, *usage.inner, *usage.titles, *usage.foreign)
        self.closers = {pair[1] for pair in self.allowed}
        self.waiting: list[_Open] = []

    def findings(self) -> Iterator[Finding]:
        """What is wrong with them, part after part."""
        text = self.prose.text
        for number, span in enumerate(self.prose.spans):
            yield from self._given_up(number - _FAR)
            stack: list[_Open] = []
            for m in _SIGNS.finditer(text, span.start, span.end):
                yield from self._sign(stack, m.start(), m[0], number)
            self.waiting += stack
        yield from self._given_up(len(self.prose.spans))

    def _given_up(self, part: int) -> Iterator[Finding]:
        """The marks that still wait and were opened before a part."""
        while self.waiting and self.waiting[0].part < part:
            yield self._unpaired(self.waiting.pop(0))

    def _unpaired(self, one: _Open) -> Finding:
        return self.prose.finding(
            "unpaired_quote", one.place, one.place + 1, found=one.pair[0], expected=one.pair[1]
        )

    def _sign(self, stack: list[_Open], place: int, sign: str, part: int) -> Iterator[Finding]:
        text = self.prose.text
        before, behind = text[place - 1 : place], text[place + 1 : place + 2]
        if (
            sign in "’‘"
            and self.usage.apostrophe
            and before.isalnum()
            and (behind.isalnum() or not (stack and stack[-1].pair[1] == sign))
        ):
            return  # an apostrophe
        if sign in "’‘" and not self._single(sign, before, behind):
            return
        if stack and stack[-1].pair[1] == sign and not (sign == _STRAIGHT and _opens(before, behind)):
            one = stack.pop()
            if one.place == self.prose.spans[part].start:  # the last of several paragraphs, which all open
                self._settle(sign, part)
            yield from self._judged(one, place, stack)
            return
        pair = self._opened(sign)
        if pair is not None and (sign != _STRAIGHT or _opens(before, behind) or not stack):
            if len(stack) >= _DEEPEST:
                yield self._unpaired(stack.pop(0))
            stack.append(_Open(place, pair, part))
            return
        yield from self._closed(stack, place, sign, part)

    def _single(self, sign: str, before: str, behind: str) -> bool:
        """Whether a single mark is one of quotation here: in some languages it may be the mark of an item, or nothing."""
        pairs = [pair for pair in self.allowed if sign in pair]
        return bool(pairs) and not (before.isdigit() or behind.isdigit())

    def _opened(self, sign: str) -> str | None:
        """The pair that a sign opens, the language's own first."""
        own = next((pair for pair in self.allowed if pair[0] == sign), None)
        if own is not None:
            return own
        return next((p for p in _PAIRS if p[0] == sign and sign not in self.closers), None)

    def _judged(self, one: _Open, place: int, stack: list[_Open]) -> Iterator[Finding]:
        """Whether a pair that is closed now may stand where it does; `stack` is what is open around it."""
        usage, text = self.usage, self.prose.text
        if one.pair in usage.titles:
            return
        expected = " ".join(usage.outer[0])
        if one.pair not in self.allowed:
            yield self.prose.finding(
                "wrong_quotes", one.place, place + 1, found=" ".join(one.pair), expected=expected
            )
            return
        around = [open_ for open_ in stack if open_.pair not in usage.titles]
        if around and one.pair not in usage.inner and one.pair == around[-1].pair:
            expected = " ".join(usage.inner[0])
        elif (
            around or one.pair in usage.outer or (one.pair in usage.foreign and text[one.place + 1].isascii())
        ):
            return
        yield self.prose.finding(
            "nested_quotes", one.place, place + 1, found=" ".join(one.pair), expected=expected
        )

    def _closed(self, stack: list[_Open], place: int, sign: str, part: int) -> Iterator[Finding]:
        """A sign that closes nothing that was opened last."""
        deeper = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].pair[1] == sign), None)
        if deeper is not None:
            for one in stack[deeper + 1 :]:
                yield self._unpaired(one)
            del stack[deeper:]
        elif stack:
            one = stack.pop()
            found = f"{one.pair[0]} {sign}"
            yield self.prose.finding(
                "mismatched_quotes", place, place + 1, found=found, expected=" ".join(one.pair)
            )
        elif any(one.pair[1] == sign and part - one.part <= _FAR for one in self.waiting):
            self._settle(sign, part)
        else:
            expected = next((p[0] for p in (*self.allowed, *_PAIRS) if p[1] == sign), "")
            yield self.prose.finding("unpaired_quote", place, place + 1, found=sign, expected=expected)

    def _settle(self, sign: str, part: int) -> None:
        """A sign closes what was opened in paragraphs not far before."""
        self.waiting = [one for one in self.waiting if one.pair[1] != sign or part - one.part > _FAR]


def _opens(before: str, behind: str) -> bool:
    """Whether a straight mark opens, by what stands beside it."""
    return (not before or before.isspace() or before in "([{—–-«“„/") and not behind.isspace()


def _apostrophes(prose: Prose) -> Iterator[Finding]:
    """Apostrophes of two kinds in one document, told of once, at the first of the fewer; straight single quotation marks."""
    found = list(_APOSTROPHES.finditer(prose.text)) if "'" in prose.text else []
    straight = [m for m in found if m["straight"]]
    if straight and len(straight) < len(found):
        few = straight if len(straight) * 2 <= len(found) else [m for m in found if m["curly"]]
        other = "’" if few is straight else "'"
        yield prose.finding(
            "mixed_apostrophes", *few[0].span(), found=few[0][0], expected=other, count=str(len(few))
        )
    pair = " ".join(prose.usage.quotes.outer[0]) if prose.usage is not None else ""
    for m in _STRAIGHT_SINGLE.finditer(prose.text) if "'" in prose.text else ():
        yield prose.finding("wrong_quotes", *m.span(), found="' '", expected=pair)


def _brackets(prose: Prose) -> Iterator[Finding]:
    """Brackets without partner within a part; those that close a marker in running text have none."""
    text = prose.text
    for span in prose.spans:
        stack: list[int] = []
        for m in _BRACKET.finditer(text, span.start, span.end):
            if m[0] in _BRACKETS:
                stack.append(m.start())
                continue
            if (stack and _BRACKETS[text[stack[-1]]] == m[0]) or (
                stack and {text[stack[-1]], m[0]} in _WIDTHS
            ):
                stack.pop()
            elif m.start() > span.start + 3 and not _MARKER.search(
                text, max(span.start, m.start() - 8), m.start()
            ):
                yield prose.finding("unpaired_bracket", *m.span(), found=m[0])
        for place in stack:
            yield prose.finding("unpaired_bracket", place, place + 1, found=text[place])


_WIDTHS = ({"(", "）"}, {"（", ")"}, {"[", "］"}, {"［", "]"})
"""Brackets of two widths that close each other all the same."""
