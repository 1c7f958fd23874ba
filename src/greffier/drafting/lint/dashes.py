"""Dashes: the language's own between numbers and in a pause of a sentence, blanks beside them, one kind a document."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from greffier.documents.script import WORD

from .models import Finding
from .prose import Prose
from .usage import Dashes

__all__ = ["dashes"]

_DASH = "-‐‑‒–—―−－"
_SIGN = re.compile(rf"[{_DASH}]{{1,2}}")
_LEFT = re.compile(rf"(?<!{WORD})(?<![/.,–-])(?P<a>\d{{1,4}}) ?$")
_RIGHT = re.compile(rf" ?(?P<b>\d{{1,4}})(?!{WORD}|[/–-]|[.,]\d)")
_HYPHENS = "-‐‑"


def dashes(prose: Prose) -> Iterator[Finding]:
    """What is wrong with them; kinds that are right and mixed are told of once."""
    if prose.usage is None:
        return
    usage = prose.usage.dashes
    seen: dict[str, Counter[str]] = {"range": Counter(), "pause": Counter()}
    first: dict[tuple[str, str], tuple[int, int]] = {}
    for m in _SIGN.finditer(prose.text):
        found = _used(prose.text, m.start(), m.end())
        if found is None or not prose.beside(found.start, found.end):
            continue
        if (found.use == "pause" or found.left) and prose.span_at(found.start).node.type == "table":
            continue  # an empty cell
        judge = _range if found.use == "range" else _pause
        finding = judge(prose, usage, found)
        if finding is not None:
            yield finding
        else:
            kind = _kind(found.dash)
            seen[found.use][kind] += 1
            first.setdefault((found.use, kind), (found.start, found.end))
    for use, kinds in seen.items():
        if len(kinds) > 1:
            usual, rare = kinds.most_common()[0][0], kinds.most_common()[-1][0]
            place = first[use, rare]
            if not prose.foreign(place[0]):
                yield prose.finding(
                    "mixed_dashes", *place, use=use, found=_named(rare), expected=_named(usual)
                )


class _Dash(Struct):
    """A dash with its use, `range` between two numbers or `pause` between words, and the blanks beside it."""

    use: str
    start: int
    end: int
    dash: str
    left: bool
    right: bool


def _used(text: str, start: int, end: int) -> _Dash | None:
    """What a dash is used for; None for one that belongs to a word, a symbol, a list or a table."""
    dash = text[start:end]
    left, right = text[start - 1 : start] == " ", text[end : end + 1] == " "
    before, behind = text[start - 1 - left : start - left], text[end + right : end + right + 1]
    if before.isdigit() and behind.isdigit():
        one, other = _LEFT.search(text, max(0, start - 7), start), _RIGHT.match(text, end)
        if one is None or other is None or int(one["a"]) >= int(other["b"]):
            return None
        return _Dash("range", one.start(), other.end(), dash, left, right)
    if not behind.isalpha() or not (before.isalnum() or before in ")»”“]"):
        return None
    if dash[0] in _HYPHENS and not left:
        return None  # a compound, or `long- and short-term`
    if dash == "–" and not left and not right:
        return None  # two names, `a)–f)`
    return _Dash("pause", start - left, end + right, dash, left, right)


def _range(prose: Prose, usage: Dashes, found: _Dash) -> Finding | None:
    """What is wrong with a dash between two numbers: `6–10`, `2015–2030`."""
    printed = prose.text[found.start : found.end]
    one, other = (part.strip() for part in printed.split(found.dash, 1))
    place = found.start, found.end
    if found.dash not in usage.range:
        if "/" in prose.token(found.start):
            return None
        return prose.finding("range_dash", *place, found=printed, expected=f"{one}{usage.range[0]}{other}")
    uneven = found.left != found.right or (found.left and found.dash in _HYPHENS)
    if uneven and not prose.laid and "/" not in prose.token(found.start):
        return prose.finding("dash_blanks", *place, found=printed, expected=f"{one}{found.dash}{other}")
    return None


def _pause(prose: Prose, usage: Dashes, found: _Dash) -> Finding | None:
    """What is wrong with a dash between words."""
    place, printed = (found.start, found.end), prose.text[found.start : found.end]
    if "/" in prose.token(found.start) or prose.foreign(found.start):
        return None
    usual = next(iter(usage.pause))
    if found.dash not in usage.pause:
        if found.dash[0] in _HYPHENS and not found.right:
            return prose.finding("dash_blanks", *place, found=printed, expected=found.dash)
        return prose.finding("pause_dash", *place, found=printed, expected=_set(usual, usage.pause[usual]))
    blanks = usage.pause[found.dash]
    right = {
        "both": found.left and found.right,
        "none": not found.left and not found.right,
        "outside": found.left != found.right,
    }
    if right[blanks] or prose.laid:
        return None
    return prose.finding("dash_blanks", *place, found=printed, expected=_set(found.dash, blanks))


def _kind(dash: str) -> str:
    """A dash by its length: a hyphen that may not be broken is one like others."""
    return "-" if dash in _HYPHENS else dash


def _set(dash: str, blanks: str) -> str:
    """A dash with its blanks, as a pattern to read: `… – …`."""
    return {"both": f"… {dash} …", "none": f"…{dash}…", "outside": f"… {dash}…{dash} …"}[blanks]


@lru_cache(maxsize=16)
def _named(dash: str) -> str:
    return f"{dash} ({unicodedata.name(dash[0], '')})"
