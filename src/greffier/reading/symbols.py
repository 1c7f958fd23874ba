"""Document symbols in running text, found by their slashes."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from greffier.documents.symbol import Symbol, SymbolError
from greffier.treaties import Treaty

_HEAD = re.compile(r"[^\W_][\w.]{0,24}$")
_TOKEN = re.compile(
    r"[\w.]+(?:\(\w{1,10}\))?(?:/[\w.]+(?:-\d{1,3}(?=/))?(?:\([\w.\s-]{1,30}\))?)+"
    r"(?:[\s\u00a0]\((?:\d{4}|[IVXLC]{1,7}|[SE]{1,2}-[IVXLC]{1,6}|(?:Part|Parts|Vol|Sect|Supp)[.\s][^()\n]{1,20})\)(?:/[\w.]+)*)?"
)
_NONE: dict[int, str] = {}
_BLANK = re.compile(r"\s")


class SymbolSpan(Struct):
    """A symbol in a text; `joined` where it continues a joint symbol, `raw` as printed."""

    start: int
    end: int
    symbol: str
    raw: str
    lookalikes: bool
    joined: bool
    body: str | None


def symbols_in(text: str, treaty: Treaty) -> list[SymbolSpan]:
    """The symbols of a text, in order; addresses of the web give none."""
    found: list[SymbolSpan] = []
    at = 0
    end_of_last = -1
    while (slash := text.find("/", at)) >= 0:
        head = _HEAD.search(text, max(at, slash - 26), slash)
        if head is None:
            blank = _BLANK.search(text, slash)
            at = blank.start() if blank is not None else len(text)
            continue
        start = head.start()
        m = _TOKEN.match(text, start)
        if m is None or (start and text[start - 1] in "@/"):
            at = slash + 1
            continue
        raw = m[0].rstrip(".")
        at = max(start + len(raw), slash + 1)
        joined = bool(found) and end_of_last == start - 1 and text[start - 1] in "-–"
        one = _parsed(raw, treaty)
        if one is None:
            continue
        canonical, lookalikes, body = one
        found.append(SymbolSpan(start, start + len(raw), canonical, raw, lookalikes, joined, body))
        end_of_last = start + len(raw)
    return found


def _parsed(raw: str, treaty: Treaty) -> tuple[str, bool, str | None] | None:
    return _cached(raw, treaty.key, tuple(treaty.roots), tuple(sorted(treaty.lookalikes.items())))


@lru_cache(maxsize=8192)
def _cached(raw: str, key: str, roots: tuple[str, ...], table: tuple[tuple[int, int], ...]) -> tuple[str, bool, str | None] | None:
    """Canonical form, whether letters were folded, series root; folding is the treaty's rule and only for its roots."""
    if not raw[0].isupper() and not raw.isascii():
        return None
    folded = raw.translate(dict(table))
    lookalikes = folded != raw
    if lookalikes and not folded.startswith(roots):
        return None
    try:
        symbol = Symbol.parse(folded, _NONE)
    except SymbolError:
        return None
    return str(symbol), lookalikes, symbol.body
