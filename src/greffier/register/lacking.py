"""What lists of gaps are made of: headings that documents stand under so that what lacks is found without looking at all.

They are headings like others (`headings.py`), with as many cards for each audience as it may know, but no list is
narrowed by them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from greffier.documents.symbol import Symbol, SymbolError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.models import Document, Report

__all__ = ["HELD_IN", "REPORTED", "SERIES", "UNHELD_REPORT", "home_of", "lacking"]

SERIES = "series "
"""Before the name of a series, `series CTOC/COP/2028`: the values of that heading are its numbers."""
HELD_IN = "held_in"
"""Languages and home of a document that is held: `ar+en CTOC/COP/2028`."""
UNHELD_REPORT = "unheld_report"
"""The home of a report that is only cited."""
REPORTED = "reported"
"""A session that a report prints."""
SERIAL = re.compile(r"(?P<series>.+/\d{4})/(?P<number>\d{1,3})(?=/|$)")


def lacking(document: Document, report: Report | None) -> Iterator[tuple[str, object]]:
    """The headings of a document, names and values; what Greffier drafted itself lacks nothing."""
    if document.drafted:
        return
    for match in filter(None, map(SERIAL.match, document.symbols)):
        yield SERIES + match["series"], str(int(match["number"]))
    home = home_of(document.symbols[0] if document.symbols else document.key)
    if document.held and document.symbols:
        yield HELD_IN, f"{'+'.join(document.languages)} {home}"
    if report is not None and not document.held:
        yield UNHELD_REPORT, home
    if document.kind and document.kind[0].value == "report":
        yield from ((REPORTED, value.value) for value in document.session)


@lru_cache(maxsize=65536)
def home_of(symbol: str) -> str:
    """What a symbol is listed under: all of it but its number and what follows that.

    >>> home_of("CTOC/COP/WG.6/2028/4/Rev.1"), home_of("A/RES/76/1")
    ('CTOC/COP/WG.6/2028', 'A/RES/76')
    """
    try:
        base = Symbol.parse(symbol).base or symbol
    except SymbolError:
        base = symbol
    return base.rpartition("/")[0] or base
