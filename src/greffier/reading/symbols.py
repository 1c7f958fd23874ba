"""Document symbols in running text, found by their slashes."""

from __future__ import annotations

import re

from msgspec import Struct

from greffier.documents.script import UNSPACED
from greffier.documents.symbol import Symbol, SymbolError
from greffier.treaties import Treaty

_SIGN = rf"(?:[^\W{UNSPACED}]|\.)"
_HEAD = re.compile(rf"{_SIGN}{{0,25}}")
_TOKEN = re.compile(
    rf"{_SIGN}+(?:\(\w{{1,10}}\))?(?:/{_SIGN}+(?:-\d{{1,3}}(?=/))?(?:\([\w.\s-]{{1,30}}\))?)+"
    r"(?:[\s\u00a0]\((?:\d{4}|[IVXLC]{1,7}|[SE]{1,2}-[IVXLC]{1,6}|(?:Part|Parts|Vol|Sect|Supp)[.\s][^()\n]{1,20})\)"
    rf"(?:/{_SIGN}+)*)?"
)
_JOINED = re.compile("^[\u0590-\u08ff]{1,3}(?=[A-Z])")
"""Words of one letter that Arabic writes together with what follows: `وA/58/422`."""
_MOST = 4096
"""Symbols remembered; a document holds dozens, an archive many more."""
_NONE: dict[int, str] = {}
_BLANK = re.compile(r"\s")


class SymbolSpan(Struct, gc=False):
    """A symbol in a text; `joined` where it continues a joint symbol, `raw` as printed."""

    start: int
    end: int
    symbol: str
    raw: str
    lookalikes: bool
    joined: bool
    body: str


class SymbolFinder:
    """Finds symbols under one treaty's rule of look-alike letters: they are folded in its own roots only."""

    def __init__(self, treaty: Treaty | None) -> None:
        self._roots = tuple(f"{root}/" for root in treaty.lookalike_roots) if treaty is not None else ()
        self._table = treaty.lookalikes if treaty is not None else {}
        self._known: dict[str, tuple[str, bool, str] | None] = {}

    def find(self, text: str) -> list[SymbolSpan]:
        """The symbols of a text, in order; addresses of the web give none."""
        found: list[SymbolSpan] = []
        at = 0
        while (slash := text.find("/", at)) >= 0:
            head = _before(text, at, slash)
            if not head:
                blank = _BLANK.search(text, slash)
                at = blank.start() if blank is not None else len(text)
                continue
            start = slash - len(head)
            m = _TOKEN.match(text, start)
            if m is None or (start and text[start - 1] in "@/"):
                at = slash + 1
                continue
            raw = m[0].rstrip(".")
            at = max(start + len(raw), slash + 1)
            one = self.parsed(raw)
            if one is not None:
                joined = bool(found) and found[-1].end == start - 1 and text[start - 1] in "-–"
                found.append(SymbolSpan(start, start + len(raw), one[0], raw, one[1], joined, one[2]))
        return found

    def parsed(self, raw: str) -> tuple[str, bool, str] | None:
        """Canonical form, whether letters were folded, series root; None for what is no symbol."""
        if raw not in self._known:
            if len(self._known) > _MOST:
                self._known.clear()
            self._known[raw] = self._parse(raw)
        return self._known[raw]

    def _parse(self, raw: str) -> tuple[str, bool, str] | None:
        if not raw[0].isupper():
            return None
        folded = raw.translate(self._table)
        lookalikes = folded != raw
        if lookalikes and not folded.startswith(self._roots):
            return None
        try:
            symbol = Symbol.parse(folded, _NONE)
        except SymbolError:
            return None
        return symbol.canonical, lookalikes, symbol.body


def _before(text: str, low: int, slash: int) -> str:
    """What stands right before a slash and may begin a symbol, read backwards; empty if nothing does."""
    run = _HEAD.match(text[max(low, slash - 25) : slash][::-1])
    return _JOINED.sub("", run[0][::-1].lstrip("._")) if run is not None else ""
