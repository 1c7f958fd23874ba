"""Symbols of documents: those that no series explains, those that are none, those of a year after the document's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from greffier.documents.symbol import Symbol, SymbolError
from greffier.documents.symbols.series import is_known
from greffier.treaties import Treaty, available, load, of_series

from .models import Finding
from .prose import Prose

__all__ = ["symbols"]

_CANDIDATE = re.compile(r"[A-Z][A-Z0-9.]{0,12}(?:/[A-Za-z][\w.()-]*)*/(?:[A-Za-z]+\.)?\d")
_NUMBER = re.compile(r"(?<=\.)\d+$")
_SHORT = 6
"""A series of fewer signs is like too many others."""


def symbols(prose: Prose) -> Iterator[Finding]:
    """Symbols that are odd, each told of where it stands first."""
    told: set[str] = set()
    issued = prose.reading.document.date
    for start, raw in prose.slashed:
        if raw in told or _CANDIDATE.match(raw) is None or raw.count("(") != raw.count(")") or "__" in raw:
            continue
        told.add(raw)
        place = start, start + len(raw)
        try:
            symbol = Symbol.parse(raw)
        except SymbolError as error:
            if is_known(raw.partition("/")[0]):
                yield prose.finding("no_symbol", *place, found=raw, reason=str(error))
            continue
        for one in symbol.joint or (symbol,):
            if (code := _unexplained(one)) is not None:
                yield prose.finding(code, *place, found=raw, series=one.body, expected=_like(one.body) or "")
            if issued is not None and one.year is not None and one.year > int(issued[:4]):
                yield prose.finding("symbol_after_date", *place, found=raw, date=issued)


def _unexplained(symbol: Symbol) -> str | None:
    """What is odd about a series: none that is known is so, though one is nearly so; or the treaty's data lack it."""
    treaty = of_series(_treaties(), symbol.canonical)
    if treaty is None:
        if is_known(symbol.root):
            return None
    elif treaty.organ or symbol.body in treaty.bodies or symbol.body in treaty.roots:
        return None
    return "unknown_series" if _like(symbol.body) else "unlisted_series"


@lru_cache(maxsize=512)
def _like(series: str) -> str | None:
    """The series that is meant where one is misspelt: `CTOC/COP/WG.2` for `CTCO/COP/WG.2`; its kind for `CTOC/COP/WG.29`."""
    stem = _NUMBER.sub("", series)
    known = {key: _NUMBER.sub("", key) for key in _series()}
    if stem != series and stem in known.values():
        return f"{stem}…"
    return next((key for key in known if _slip(series, key)), None)


def _slip(series: str, key: str) -> bool:
    """Whether a series is another with one sign changed, or two neighbours that changed places."""
    if len(series) != len(key) or len(key) < _SHORT:
        return False
    wrong = [i for i, (one, other) in enumerate(zip(series, key, strict=True)) if one != other]
    swapped = (
        len(wrong) == 2
        and wrong[1] - wrong[0] == 1
        and series[wrong[0]] == key[wrong[1]]
        and series[wrong[1]] == key[wrong[0]]
    )
    return len(wrong) == 1 or swapped


@lru_cache(maxsize=1)
def _series() -> tuple[str, ...]:
    """The series of all bodies of treaties that have one below a root."""
    return tuple(key for treaty in _treaties() if not treaty.organ for key in treaty.bodies if "/" in key)


@lru_cache(maxsize=1)
def _treaties() -> tuple[Treaty, ...]:
    return tuple(load(key) for key in available())
