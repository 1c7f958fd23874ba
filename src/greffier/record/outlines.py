"""What versions of a document in other languages must have alike: its parts, and the figures and days in each.

Figures are told from the text, with few words of its language; days are those of its claims.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from .wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["THOUSANDS", "Entry", "figures", "key_of", "outline"]

Entry = tuple[str, str | None, int, list[str], list[str]]
"""Identifier of a part, its number, the length of its text, its figures, its days."""

PARTS = frozenset({"chapter", "section", "preambular", "operative", "paragraph", "item", "annex"})
"""Types of part that every version has; titles and notes are printed, or counted, in other ways in each."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_GROUPED = re.compile(
    r"(?<![\d/])(?:\d{3}(?:[ \u00a0\u202f]\d{3})*[ \u00a0\u202f]\d{1,3}|\d{1,3}(?:[ \u00a0\u202f,.٬]\d{3})+)(?![\d/])"
)
"""Numbers with their thousands apart; in Arabic the groups may stand in the order in which they are read."""
_FIGURE = re.compile(r"\d+(?:/\d+)*")
_YEARS = re.compile(r"(\d\d)(\d\d)/(\d\d)")
THOUSANDS = "·"
"""Stands between the groups of a large number, which is `1.2 billion` in one language and `12亿` in another."""
_LONG = 4
"""Figures of fewer digits are written out in one language and not in another, or multiplied by a word behind them."""


def outline(reading: Mapping[str, Any]) -> dict[str, Any] | None:
    """The outline of a reading as a claim of its own; None where it has no such parts."""
    language = reading["document"]["language"]
    days: dict[str, set[str]] = {}
    for claim in reading["claims"]:
        days.setdefault(claim["part"], set()).update(_days(claim))
    parts: list[Entry] = [
        (
            part["id"],
            part["number"],
            len(part["text"]),
            figures(part["text"], language),
            sorted(days.get(part["id"], ())),
        )
        for part in reading["parts"]
        if part["type"] in PARTS
    ]
    if not parts:
        return None
    return {
        "kind": "outline",
        "parts": [list(part) for part in parts],
        "part": "",
        "start": 0,
        "end": 0,
    }


def figures(text: str, language: str | None = None) -> list[str]:
    """Numbers of four digits and more, numbers with a stroke (`70/1`), sorted; `key_of` says which are the same.

    Those that the words of the language show to be printed otherwise in others (`1.2 billion`, `12亿`) are left out.
    """
    if not any(map(str.isdigit, text)):
        return []
    text = _INVISIBLE.sub("", text if text.isascii() else unicodedata.normalize("NFKC", _western(text)))
    words = wording(language)
    if words is not None:
        text = words.uncounted.sub(" ", text)
    found: set[str] = set()
    for grouped in _GROUPED.findall(text):
        found.add(THOUSANDS.join(re.findall(r"\d+", grouped)))
    for figure in _FIGURE.findall(_GROUPED.sub(" ", text)):
        if len(figure) >= _LONG or "/" in figure:
            found.add(_YEARS.sub(r"\1\2/\1\3", figure) if _YEARS.fullmatch(figure) else figure)
    return sorted(found)


def key_of(figure: str) -> str:
    """What a figure is in every language: the groups of a large number may stand in either order.

    >>> key_of("17·159·700") == key_of("700·159·17")
    True
    """
    return THOUSANDS.join(sorted(figure.split(THOUSANDS)))


def _western(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)


def _days(claim: Mapping[str, Any]) -> Iterator[str]:
    """The days that a claim gives."""
    for name in ("date", "start", "end"):
        value = claim.get(name)
        if isinstance(value, str):
            yield value
    dates = claim.get("dates")
    if isinstance(dates, dict):
        yield from (value for value in dates.values() if value is not None)
