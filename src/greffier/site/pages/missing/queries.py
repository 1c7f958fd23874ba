"""Gaps as a page shows them: what lacks, what would fill it, what was looked for in vain."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from greffier.record.keys import DOCUMENT, SESSION, canonical
from greffier.register.gaplists import Apart, apart, between
from greffier.register.gaps import GAPS, Gap, Part, parts
from greffier.register.kept import Kept
from greffier.site.pages.owners import body_of
from greffier.treaties import of_series

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from greffier.site.desk import Desk
    from greffier.site.models import Sought

__all__ = [
    "STATES",
    "Choice",
    "Found",
    "Line",
    "all_parts",
    "chosen",
    "gaps_between",
    "lacks",
    "lines",
    "name_of",
    "remembered",
]

Told = tuple[str, str]
"""Code of a gap, and what it is about."""

STATES = ("open", "sought", "all")
OF_DOCUMENTS = ("report_not_held", "language_not_held")
COPIES = 12
"""Official copies that a line points to."""


class Choice(Struct, frozen=True):
    """What the list is narrowed to."""

    kind: str = ""
    body: str = ""
    state: str = "open"


class Found(Struct, frozen=True):
    """The gaps that were chosen; how many there are of each kind and body, whatever was chosen there."""

    gaps: Apart
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


def name_of(told: Told) -> str:
    """A name for a gap that stays while the same lacks."""
    return hashlib.sha256(canonical(list(told)).encode()).hexdigest()[:16]


def lacks(desk: Desk, told: Told) -> bool:
    """Whether there is a gap of that code about that thing."""
    return bool(apart(desk.lookup, all_parts(desk), [told], wanted=True).parts)


UNNAMED: Kept[dict[str, Told]] = Kept(6)


def remembered(desk: Desk, noted: Iterable[Sought]) -> dict[Told, Sought]:
    """What was looked for in vain, by the gap. Older notes have no more than its name: it is looked for among all gaps."""
    listed = list(noted)
    unnamed = frozenset(one.gap for one in listed if not one.code)
    told = (
        UNNAMED.get((desk.evidence_state, desk.today, unnamed), lambda: _called(desk, unnamed))
        if unnamed
        else {}
    )
    return {told.get(one.gap, (one.code, one.about)): one for one in listed}


def _called(desk: Desk, names: Collection[str]) -> dict[str, Told]:
    found = Apart(all_parts(desk))
    listed = between(desk.lookup, desk.register.treaties.values(), found, 0, found.count)
    called = {name_of(told): told for told in ((one.code, one.about) for one in listed)}
    return {name: called[name] for name in names if name in called}


def chosen(desk: Desk, choice: Choice, sought: Collection[Told]) -> Found:
    """Which gaps there are, narrowed."""
    listed = Apart(all_parts(desk))
    if choice.state != "all":
        listed = apart(desk.lookup, listed.parts, sought, wanted=choice.state == "sought")
    kinds, bodies = Counter[str](), Counter[str]()
    found = []
    for one in listed.parts:
        body = body_of(desk.records.bodies, one.home)
        if choice.body in ("", body):
            kinds[one.code] += one.count
        if choice.kind in ("", one.code):
            bodies[body] += one.count
            if choice.body in ("", body):
                found.append(one)
    return Found(
        replace(listed, parts=found),
        {code: kinds[code] for code in GAPS if kinds[code]},
        dict(sorted(bodies.items())),
    )


PARTS: Kept[list[Part]] = Kept(6)


def all_parts(desk: Desk) -> list[Part]:
    """How much lacks, home by home: worked out once for each state of the register, for each audience and day."""
    treaties, bodies = desk.register.treaties.values(), desk.records.bodies.values()
    key = (desk.evidence_state, desk.today)
    return PARTS.get(key, lambda: parts(desk.lookup, treaties, bodies, desk.today))


def gaps_between(desk: Desk, found: Found, begin: int, end: int) -> list[Gap]:
    """The gaps of a page."""
    return between(desk.lookup, desk.register.treaties.values(), found.gaps, begin, end)


def lines(desk: Desk, listed: Sequence[Gap], sought: Mapping[Told, Sought]) -> list[Line]:
    """Some gaps in words."""
    desk.records.ahead(DOCUMENT, [one.about for one in listed if one.code in OF_DOCUMENTS])
    return desk.records.together(
        lambda: [_line(desk, one, sought.get((one.code, one.about))) for one in listed]
    )


def _line(desk: Desk, gap: Gap, sought: Sought | None) -> Line:
    labels, detail = desk.labels, gap.detail
    kind, words, said, copies = DOCUMENT, "", "", list[tuple[str, str]]()
    if gap.code == "series_hole":
        kind, words = "", labels.symbol(gap.about)
        copies = [
            (labels.symbol(one), address) for one, address in _addresses(desk, detail["symbols"][:COPIES])
        ]
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
    return Line(
        name_of((gap.code, gap.about)), gap.code, kind, gap.about, words, said, copies[:COPIES], sought
    )


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
