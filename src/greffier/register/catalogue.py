"""Lists of records: by kind, narrowed by headings, in order, a page at a time; how many there are.

What a list shows is its records as they were folded; what is looked up with a session (its documents, reports,
provisions) is left out of lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.access import LEVELS
from greffier.record.models import RECORDS
from greffier.register.aliases import names_of
from greffier.register.cards import FAN, heading_digest
from greffier.register.database import marks
from greffier.register.errors import RegisterError
from greffier.register.headings import ALL, CELLS, HEADINGS
from greffier.register.kept import Kept
from greffier.register.lookup import decoded
from greffier.register.paging import Page, cursor, limited, position

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.models import AnyRecord
    from greffier.register.database import Row
    from greffier.register.lookup import RegisterLookup

__all__ = ["ORDERS", "counts", "data_of", "first", "page", "values_of"]

EXACT, COUNTED = 20_000, 10_000
"""What stands under several headings is counted exactly where one of them has at most `EXACT` cards, else up to `COUNTED`."""
MOST_VALUES = 100
"""Values of one heading that may be asked for at once."""
FEW = 8
"""Headings of one drawer whose cards are merged as they stand in the index; those of more are put in order first."""
LAST = 99_999_999


class _Stretch(Struct, frozen=True):
    """Cards of a heading that stand together in an index, and in which order: `day` is that of cursors.

    `later` says which of them come after a cursor; `takes` which values of the cursor (day, place) it names.
    """

    order: str
    day: str
    later: str
    takes: tuple[int, ...]
    which: str = ""


ORDERS = {
    "key": (_Stretch("c.place", "0", "c.place > %s", (1,)),),
    "newest": (
        _Stretch(
            "c.day DESC, c.place", "-c.day", "c.day <= -%s AND (c.day < -%s OR c.place > %s)", (0, 0, 1)
        ),
    ),
    "oldest": (
        _Stretch(
            "c.day, c.place",
            "c.day",
            "c.day >= %s AND (c.day > %s OR c.place > %s)",
            (0, 0, 1),
            " AND c.day > 0",
        ),
        _Stretch("c.place", str(LAST), f"({LAST} > %s OR c.place > %s)", (0, 1), " AND c.day = 0"),
    ),
}
"""In the order of keys (numbers by their value), or by date and then by key; what has no date comes last by both."""

_counts: Kept[int] = Kept(2000)


class _Drawer(Struct, frozen=True):
    """Headings of which any will do: their numbers, and how many cards they have together."""

    headings: tuple[int, ...]
    cards: int


def page(
    lookup: RegisterLookup,
    kind: str,
    *,
    filters: Mapping[str, str | Iterable[str]] | None = None,
    order: str = "key",
    after: str | None = None,
    limit: int = 50,
) -> Page[AnyRecord]:
    """A page of the records of a kind that stand under all of some headings (`headings.HEADINGS`).

    Of several values of one heading, any will do; values that name things may be aliases. `after` is `next` of the
    page before. Raises RegisterError (`bad_value`) for a kind, heading, order, cursor or limit that there is none of.
    """
    begin = position(after, tuple[int, str]) if after is not None else None
    asked = _asked(lookup, kind, filters, order)
    cards = asked.cards(order, begin, limited(limit) + 1)
    count, exact = asked.count()
    data = data_of(lookup, (card[0] for card in cards[:limit]))
    records = [decoded(kind, data[record]) for record, _, _ in cards[:limit]]
    _, day, place = cards[limit - 1] if len(cards) > limit else (0, 0, b"")
    return Page(records, cursor(day, bytes(place).decode()) if place else None, count, exact)


def first(
    lookup: RegisterLookup,
    kind: str,
    *,
    filters: Mapping[str, str | Iterable[str]] | None = None,
    order: str = "key",
    begin: tuple[int, str] | None = None,
    most: int,
) -> list[tuple[tuple[int, str], int]]:
    """The numbers of the first `most` records of such a list behind a place, each with its own. Raises RegisterError as `page`."""
    cards = _asked(lookup, kind, filters, order).cards(order, begin, most)
    return [((day, bytes(place).decode()), record) for record, day, place in cards]


def data_of(lookup: RegisterLookup, numbers: Iterable[int]) -> dict[int, str]:
    """The data of records by their numbers."""
    return dict(lookup.database.listed("SELECT id, data FROM register_record WHERE id IN ({})", numbers))


def counts(lookup: RegisterLookup) -> dict[str, int]:
    """How many records there are of each kind."""
    rows = lookup.database.rows(
        f"SELECT kind, {LEVELS[lookup.level]} FROM register_heading WHERE name = ''"  # noqa: S608 - the names are ours
    )
    return dict.fromkeys(RECORDS, 0) | dict(rows)


def values_of(lookup: RegisterLookup, kind: str, heading: str) -> dict[str, int]:
    """The values of a heading, each with the number of records of a kind that stand under it, in the order of values.

    Names of one thing are counted each for itself. Raises RegisterError (`bad_value`).
    """
    _allowed(kind, heading)
    level = LEVELS[lookup.level]
    rows = lookup.database.rows(
        f"SELECT value, {level} FROM register_heading WHERE kind = %s AND name = %s AND {level} > 0",  # noqa: S608 - the names are ours
        (kind, heading),
    )
    return dict(sorted(rows))


def _asked(
    lookup: RegisterLookup, kind: str, filters: Mapping[str, str | Iterable[str]] | None, order: str
) -> _Asked:
    if order not in ORDERS:
        raise RegisterError(
            "bad_value",
            f"order: {order!r} is not allowed; allowed: {', '.join(ORDERS)}",
            "among",
            what="order",
            said=order,
            allowed=", ".join(ORDERS),
        )
    return _Asked(lookup, _drawers(lookup, kind, filters or {}))


class _Asked:
    """A question for cards that stand in each of some drawers; the first, with the fewest, is looked through."""

    def __init__(self, lookup: RegisterLookup, drawers: list[_Drawer]) -> None:
        self.lookup = lookup
        self.database = lookup.database
        self.drawers = drawers
        self.nothing = not drawers[0].headings
        self.where = "c.low <= %s AND c.high > %s"
        self.values: list[object] = [lookup.level, lookup.level]
        for one in drawers[1:]:
            # With a sign before the heading, or SQLite looks through all of its cards instead of those of the record.
            self.where += (
                f" AND EXISTS (SELECT 1 FROM register_card o WHERE o.id >= c.id / {FAN} * {FAN} "  # noqa: S608 - no value is pasted
                f"AND o.id < (c.id / {FAN} + 1) * {FAN} AND +o.heading IN ({marks(len(one.headings))}))"
            )
            self.values += one.headings

    def cards(self, order: str, begin: tuple[int, str] | None, limit: int) -> list[Row]:
        """Record, day by the order, and place of the first cards after a place."""
        if self.nothing:
            return []
        headings = self.drawers[0].headings
        # As many lists as there are headings are merged, each read no further than it must be; many are put in order.
        apart = [(one,) for one in headings] if len(headings) <= FEW else [headings]
        lists = [self._list(some, stretch, begin, limit) for stretch in ORDERS[order] for some in apart]
        if len(lists) == 1:
            return self.database.rows(*lists[0])
        # A record may stand under several headings of one drawer.
        merged = " UNION ".join(
            f"SELECT * FROM ({question}) list_{n}"  # noqa: S608 - no value is pasted
            for n, (question, _) in enumerate(lists)
        )
        values = [value for _, some in lists for value in some]
        return self.database.rows(f"{merged} ORDER BY 2, 3 LIMIT %s", [*values, limit])

    def _list(
        self, headings: tuple[int, ...], stretch: _Stretch, begin: tuple[int, str] | None, limit: int
    ) -> tuple[str, list[object]]:
        """The question for the first cards of one stretch."""
        where, values = f"{self.where}{stretch.which}", [*headings, *self.values]
        if begin is not None:
            after = (begin[0], begin[1].encode())
            where += f" AND {stretch.later}"
            values += [after[one] for one in stretch.takes]
        once = "DISTINCT " if len(headings) > 1 else ""
        question = (
            f"SELECT {once}c.id / {FAN} AS record, {stretch.day} AS day, c.place FROM register_card c "  # noqa: S608 - no value is pasted
            f"WHERE c.heading IN ({marks(len(headings))}) AND {where} ORDER BY {stretch.order} LIMIT %s"
        )
        return question, [*values, limit]

    def count(self) -> tuple[int, bool]:
        """How many there are, and whether there are no more than that."""
        first, *others = self.drawers
        if self.nothing or (not others and len(first.headings) == 1):
            return first.cards, True
        most = COUNTED + 1 if others and first.cards > EXACT else first.cards
        what = tuple(one.headings for one in self.drawers)
        count = self.lookup.kept(_counts, what, lambda: self._counted(most))
        return (COUNTED, False) if most == COUNTED + 1 == count else (count, True)

    def _counted(self, most: int) -> int:
        headings = self.drawers[0].headings
        rows = self.database.rows(
            f"SELECT COUNT(*) FROM (SELECT DISTINCT c.id / {FAN} FROM register_card c "  # noqa: S608 - no value is pasted
            f"WHERE c.heading IN ({marks(len(headings))}) AND {self.where} LIMIT %s) found",
            [*headings, *self.values, most],
        )
        return int(rows[0][0])


def _drawers(lookup: RegisterLookup, kind: str, filters: Mapping[str, str | Iterable[str]]) -> list[_Drawer]:
    """What a list is narrowed to, that with the fewest cards first."""
    _allowed(kind)
    wanted: dict[int, str] = {heading_digest(kind, *ALL): ""}
    for name, said in filters.items():
        _allowed(kind, name)
        values = {said} if isinstance(said, str) else set(said)
        if len(values) > MOST_VALUES:
            raise RegisterError(
                "bad_value",
                f"{name}: {len(values)} values; at most {MOST_VALUES} are allowed",
                "most",
                what=name,
                most=MOST_VALUES,
            )
        wanted |= {heading_digest(kind, name, value): name for value in _names(lookup, name, values)}
    rows = lookup.database.listed(
        f"SELECT digest, id, {LEVELS[lookup.level]} FROM register_heading WHERE digest IN ({{}})",  # noqa: S608 - the names are ours
        wanted,
    )
    found: dict[str, dict[int, int]] = {name: {} for name in ("", *filters)}
    for digest, heading, cards in rows:
        if cards:
            found[wanted[digest]][heading] = cards
    drawers = [
        _Drawer(tuple(sorted(one)), sum(one.values())) for name, one in found.items() if name or not filters
    ]
    return sorted(drawers, key=lambda one: one.cards)


def _allowed(kind: str, name: str = "") -> None:
    if kind not in HEADINGS:
        raise RegisterError(
            "bad_value",
            f"kind: {kind!r} is not allowed; allowed: {', '.join(HEADINGS)}",
            "among",
            what="kind",
            said=kind,
            allowed=", ".join(HEADINGS),
        )
    if name and name not in HEADINGS[kind]:
        allowed = ", ".join(HEADINGS[kind]) or "none"
        raise RegisterError(
            "bad_value",
            f"{name}: no list of {kind} is narrowed by it; allowed: {allowed}",
            "among",
            what=kind,
            said=name,
            allowed=allowed,
        )


def _names(lookup: RegisterLookup, heading: str, values: set[str]) -> set[str]:
    """All names of the things that some values name."""
    cell = CELLS.get(heading)
    if cell is None:
        return values
    keys = set(lookup.keys(cell, sorted(values)).values())
    return values.union(keys, *names_of(lookup.database, lookup.level, cell, sorted(keys)).values())
