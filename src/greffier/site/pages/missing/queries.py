"""Gaps as a page shows them: what lacks, what would fill it, what was looked for in vain."""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT, SESSION, canonical
from greffier.register import journal
from greffier.register.gaps import GAPS, Gap, gaps
from greffier.site.pages.owners import body_of
from greffier.treaties import of_series

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greffier.site.desk import Desk
    from greffier.site.models import Sought

__all__ = ["STATES", "Choice", "Found", "Line", "chosen", "lacks", "lines", "name_of"]

STATES = ("open", "sought", "all")
COPIES = 12
"""Official copies that a line points to."""


class Choice(Struct, frozen=True):
    """What the list is narrowed to."""

    kind: str = ""
    body: str = ""
    state: str = "open"


class Found(Struct, frozen=True):
    """The gaps that were chosen, in their order; how many there are of each kind and body, whatever was chosen there."""

    gaps: list[Gap]
    kinds: dict[str, int]
    bodies: dict[str, int]


class Line(Struct, frozen=True):
    """A gap: what is said of it, the thing that it is about, and the official copies that would fill it (words, address)."""

    name: str
    code: str
    kind: str
    key: str
    words: str
    detail: str
    copies: list[tuple[str, str]]
    sought: Sought | None = None


def name_of(gap: Gap) -> str:
    """A name for a gap that stays while the same lacks."""
    return hashlib.sha256(canonical([gap.code, gap.about]).encode()).hexdigest()[:16]


def lacks(desk: Desk, name: str) -> bool:
    """Whether there is a gap of that name."""
    return any(name_of(one) == name for one in _all(desk))


def chosen(desk: Desk, choice: Choice, sought: Mapping[str, Sought]) -> Found:
    """Which gaps there are, narrowed."""
    listed = _all(desk)
    if choice.state != "all":
        listed = [one for one in listed if (name_of(one) in sought) == (choice.state == "sought")]
    bodies = {one.about: body_of(desk.records.bodies, one.about) for one in listed}
    kinds = Counter(one.code for one in listed if choice.body in ("", bodies[one.about]))
    return Found(
        [one for one in listed if choice.kind in ("", one.code) and choice.body in ("", bodies[one.about])],
        {code: kinds[code] for code in GAPS if kinds[code]},
        dict(sorted(Counter(bodies[one.about] for one in listed if choice.kind in ("", one.code)).items())),
    )


def _all(desk: Desk) -> Sequence[Gap]:
    """All gaps. To find them the whole record is looked through: that is done once for each state of the register."""
    head, register = journal.head(desk.register.database), desk.register
    return _found(Key((str(register.home.folder), head, register.versions, desk.level, desk.today), desk))


class Key:
    """What gaps depend on; the desk that looks is no part of it."""

    def __init__(self, parts: tuple[object, ...], desk: Desk) -> None:
        self.parts = parts
        self.desk: Desk | None = desk

    def __hash__(self) -> int:
        return hash(self.parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self.parts == other.parts


@lru_cache(maxsize=6)
def _found(key: Key) -> Sequence[Gap]:
    desk, key.desk = key.desk, None  # what is kept must not keep the register open
    assert desk is not None  # noqa: S101 - a key is made with its desk, and asked for once
    return tuple(gaps(desk.lookup, desk.register.treaties.values(), desk.today))


def lines(desk: Desk, listed: Sequence[Gap], sought: Mapping[str, Sought]) -> list[Line]:
    """Some gaps in words."""
    desk.records.ahead(DOCUMENT, [one.about for one in listed])
    return [_line(desk, one, sought.get(name_of(one))) for one in listed]


def _line(desk: Desk, gap: Gap, sought: Sought | None) -> Line:
    labels, detail = desk.labels, gap.detail
    kind, words, said, copies = DOCUMENT, "", "", list[tuple[str, str]]()
    if gap.code == "series_hole":
        kind, words = "", labels.symbol(gap.about)
        copies = [(labels.symbol(one), address) for one, address in _addresses(desk, detail["symbols"])]
    elif gap.code == "language_not_held":
        words = labels.document(gap.about)
        copies = [(labels.language_name(code), one) for code, one in detail["addresses"].items()]
    elif gap.code == "report_not_held":
        words = labels.document(gap.about)
        said = labels.listed([labels.session(one) for one in detail["of"] or ()])
        copies = [(labels.say("evidence-official"), address) for _, address in _addresses(desk, [gap.about])]
    else:
        kind, words = SESSION, labels.session(gap.about)
        said = labels.days(detail["start"], detail["end"])
    return Line(name_of(gap), gap.code, kind, gap.about, words, said, copies[:COPIES], sought)


def _addresses(desk: Desk, symbols: Sequence[str]) -> list[tuple[str, str]]:
    """Symbols with the addresses of their official copies, in the reader's language where there is one in it."""
    treaties = list(desk.register.treaties.values())
    found = []
    for symbol in symbols:
        treaty = of_series(treaties, symbol)
        if treaty is not None:
            language = desk.language if desk.language in treaty.languages else treaty.languages[0]
            found.append((symbol, treaty.official_copy(symbol, language)))
    return found
