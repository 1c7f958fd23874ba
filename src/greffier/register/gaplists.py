"""Lists of gaps: narrowed to some, or to all but some; the gaps of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from greffier.record.access import LEVELS
from greffier.record.models import Document, Report
from greffier.register.cards import FAN
from greffier.register.gaps import Gap, Part, languages_lacking, parts, unheld_report
from greffier.register.lacking import SERIES
from greffier.register.lookup import decoded
from greffier.register.records import bodies_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from greffier.register.lookup import RegisterLookup
    from greffier.treaties import Treaty

__all__ = ["Apart", "apart", "between", "gaps"]

Told = tuple[str, str]
"""What names a gap: its code, and what it is about."""


def gaps(lookup: RegisterLookup, treaties: Collection[Treaty], today: str) -> list[Gap]:
    """All gaps that an audience may know of, `today` (an ISO day) being the day that days are past by."""
    found = Apart(parts(lookup, treaties, bodies_of(lookup).bodies.values(), today))
    return between(lookup, treaties, found, 0, found.count)


class Apart(Struct, frozen=True):
    """Parts that were narrowed: numbers of the records that are set apart, and whether these are wanted or the others."""

    parts: list[Part]
    records: frozenset[int] = frozenset()
    wanted: bool = False

    @property
    def count(self) -> int:
        """How many gaps there are."""
        return sum(one.count for one in self.parts)


def apart(lookup: RegisterLookup, listed: Iterable[Part], told: Collection[Told], *, wanted: bool) -> Apart:
    """Of some parts only the gaps that are told, or only the others."""
    named = set(told)
    cards = _cards(lookup, {about for _, about in named})
    found, records = [], set[int]()
    for part in listed:
        if part.gap is not None:
            if ((part.code, part.gap.about) in named) == wanted:
                found.append(part)
            continue
        own = {
            record
            for heading in part.headings
            for record, key in cards.get(heading, ())
            if (part.code, key) in named
        }
        records |= own
        count = len(own) if wanted else part.count - len(own)
        if count:
            found.append(replace(part, count=count))
    return Apart(found, frozenset(records), wanted)


def _cards(lookup: RegisterLookup, documents: Collection[str]) -> dict[int, list[tuple[int, str]]]:
    """Under which headings some documents stand: number and key by heading."""
    found: dict[int, list[tuple[int, str]]] = {}
    for heading, record, key in lookup.database.listed(
        "SELECT c.heading, r.id, r.key FROM register_record r JOIN register_card c "  # noqa: S608 - no value is pasted
        f"ON c.id >= r.id * {FAN} AND c.id < (r.id + 1) * {FAN} "
        "WHERE r.kind = 'document' AND c.low <= %s AND c.high > %s AND r.key IN ({})",
        sorted(documents),
        (lookup.level, lookup.level),
    ):
        found.setdefault(heading, []).append((record, key))
    return found


def between(
    lookup: RegisterLookup,
    treaties: Collection[Treaty],
    found: Apart,
    begin: int,
    end: int,
) -> list[Gap]:
    """The gaps of a list from one place up to, not with, another."""
    shown, before = list[Part](), 0
    skipped: int | None = None
    for part in found.parts:
        if before < end and before + part.count > begin:
            skipped = before if skipped is None else skipped
            shown.append(part)
        before += part.count
    listed = list(_listed(lookup, shown, found))
    first = begin - (skipped or 0)
    return _whole(lookup, treaties, listed[first : first + end - begin])


def _listed(
    lookup: RegisterLookup, shown: Sequence[Part], narrowed: Apart
) -> Iterator[Gap | tuple[str, int]]:
    """The gaps of some parts, those of documents by code and number of the record."""
    places: dict[int, list[tuple[bytes, int]]] = {}
    for heading, place, record in lookup.database.listed(
        f"SELECT heading, place, id / {FAN} FROM register_card WHERE low <= %s AND high > %s AND heading IN ({{}})",  # noqa: S608 - no value is pasted
        [heading for part in shown for heading in part.headings],
        (lookup.level, lookup.level),
    ):
        if (record in narrowed.records) == narrowed.wanted:
            places.setdefault(heading, []).append((bytes(place), record))
    for part in shown:
        if part.gap is not None:
            yield part.gap
        else:
            cards = sorted(card for heading in part.headings for card in places.get(heading, ()))
            yield from ((part.code, record) for _, record in cards)


def _whole(
    lookup: RegisterLookup, treaties: Collection[Treaty], listed: Sequence[Gap | tuple[str, int]]
) -> list[Gap]:
    """Gaps with all that is known of them."""
    numbers = {one[1] for one in listed if isinstance(one, tuple)}
    rows = lookup.database.listed("SELECT id, data FROM register_record WHERE id IN ({})", sorted(numbers))
    documents: dict[int, Document] = {number: decoded("document", data) for number, data in rows}
    unheld = [
        documents[one[1]].key for one in listed if isinstance(one, tuple) and one[0] == "report_not_held"
    ]
    reports = lookup.bare("report", unheld)
    holes = _holes(
        lookup, [one.about for one in listed if isinstance(one, Gap) and one.code == "series_hole"]
    )
    found: list[Gap] = []
    for one in listed:
        if isinstance(one, Gap):
            found.append(replace(one, detail={"symbols": holes[one.about]}) if one.about in holes else one)
            continue
        document = documents[one[1]]
        report = reports.get(document.key)
        if one[0] == "language_not_held":
            found += languages_lacking(document, treaties)
        elif isinstance(report, Report):
            found.append(unheld_report(report))
    return found


def _holes(lookup: RegisterLookup, series: Iterable[str]) -> dict[str, list[str]]:
    """The symbols that some series pass over."""
    level = LEVELS[lookup.level]
    numbers: dict[str, set[int]] = {}
    for name, value in lookup.database.listed(
        f"SELECT name, value FROM register_heading WHERE kind = 'document' AND {level} > 0 AND name IN ({{}})",  # noqa: S608 - the names are ours
        [SERIES + one for one in series],
    ):
        numbers.setdefault(name.removeprefix(SERIES), set()).add(int(value))
    return {
        one: [f"{one}/{number}" for number in range(min(there), max(there)) if number not in there]
        for one, there in numbers.items()
    }
