"""The cards of records: each says under which headings a record is listed, for whom, and where in the list."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from greffier.record.access import LEVELS
from greffier.record.keys import digest
from greffier.register.ids import number
from greffier.register.projection import numbered

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from greffier.register.database import Database
    from greffier.register.headings import Entry

__all__ = ["FAN", "Laid", "cover", "heading_digest", "is_listed", "lay", "take", "uncover"]

FAN = 1 << 10
"""Cards that one record may have."""
CHUNK = 4096
"""Records whose cards are written together."""

Cards = list[tuple[int, int, bytes, int, int, int]]
"""Number, heading, place, day, the first audience and the one after the last."""


class Laid(NamedTuple):
    """Where a record stands in lists, and for which audiences: from `low` up to, not with, `high`."""

    entry: Entry
    low: int
    high: int


@lru_cache(maxsize=65536)
def heading_digest(kind: str, name: str, value: str) -> int:
    """The digest of a heading, as a number."""
    return number(digest(kind, name, value))


def lay(database: Database, laid: Mapping[int, Laid], known: Collection[int]) -> None:
    """Write the cards of records (by their numbers) as they are to be; only those of `known` may have some already."""
    left = iter(laid.items())
    while some := dict(islice(left, CHUNK)):
        _lay(database, some, _cards(database, [one for one in some if one in known]))


def _lay(database: Database, laid: Mapping[int, Laid], before: Mapping[int, Cards]) -> None:
    headings = _headings(database, (one.entry for one in laid.values()))
    tally = _Tally()
    gone: list[tuple[int, int]] = []
    new: Cards = []
    for record, (entry, low, high) in laid.items():
        place = entry.place.encode()
        cards = [
            (record * FAN + at, headings[entry.kind, *heading], place, entry.day, low, high)
            for at, heading in enumerate(entry.headings[:FAN])
        ]
        old = before.get(record, [])
        if cards != old:
            if old:
                gone.append((record * FAN, (record + 1) * FAN))
                tally.add(old, -1)
            new += cards
            tally.add(cards, 1)
    _delete(database, gone)
    new.sort(key=itemgetter(1, 2))  # as the index has them: the pages of a stretch are written once
    database.executemany(
        "INSERT INTO register_card (id, heading, place, day, low, high) VALUES (%s, %s, %s, %s, %s, %s)", new
    )
    tally.save(database)


def take(database: Database, records: Iterable[int]) -> None:
    """Take away the cards of records that are gone."""
    tally = _Tally()
    for record, cards in _cards(database, records).items():
        tally.add(cards, -1)
        _delete(database, [(record * FAN, (record + 1) * FAN)])
    tally.save(database)


def is_listed(database: Database) -> bool:
    """Whether all records have cards, all cards are of records, and the cards are as many as the headings say.

    Bands must be for the audiences of the records that they are of.
    """
    audiences = ", ".join(
        f"SUM(CASE WHEN low <= {level} AND high > {level} THEN 1 ELSE 0 END)" for level in range(len(LEVELS))
    )
    cards = f"SELECT heading, {audiences} FROM register_card GROUP BY heading"  # noqa: S608 - no value is pasted
    counted = f"SELECT id, {', '.join(LEVELS)} FROM register_heading WHERE {' + '.join(LEVELS)} > 0"  # noqa: S608 - as above
    bands = (
        "SELECT b.low, b.high, c.id AS card, c.low AS first, c.high AS last FROM register_band b "  # noqa: S608 - as above
        f"LEFT JOIN register_card c ON c.id = b.id / {FAN} * {FAN}"
    )
    wrong = (
        f"SELECT COUNT(*) FROM register_record r LEFT JOIN register_card c ON c.id = r.id * {FAN} WHERE c.id IS NULL",  # noqa: S608 - as above
        f"SELECT COUNT(*) FROM register_card c LEFT JOIN register_record r ON r.id = c.id / {FAN} WHERE r.id IS NULL",  # noqa: S608 - as above
        f"SELECT COUNT(*) FROM ({bands}) found WHERE card IS NULL OR low <> first OR high <> last",  # noqa: S608 - as above
        f"SELECT COUNT(*) FROM ({cards} EXCEPT {counted}) found",  # noqa: S608 - as above
        f"SELECT COUNT(*) FROM ({counted} EXCEPT {cards}) found",  # noqa: S608 - as above
    )
    return not any(database.rows(one)[0][0] for one in wrong)


def cover(database: Database, level: int, cell: str, things: Iterable[str]) -> dict[int, int]:
    """What lower levels have of things is for the audiences below `level` only: it has rows of its own now.

    The numbers of the records come back, each with where it ends.
    """
    found = _below(database, level, cell, things, "c.high > %s")
    return _set_high(database, [(card, level) for card in found])


def uncover(database: Database, level: int, cell: str, things: Mapping[str, int]) -> dict[int, int]:
    """The same taken back: `things` say up to which level, not with it, what is below holds again."""
    found = _below(database, level, cell, things, "c.high = %s")
    return _set_high(database, [(card, things[card[-1]]) for card in found])


Below = tuple[int, int, int, str]
"""Number, heading and end of a card, and the thing that it is of."""


def _below(database: Database, level: int, cell: str, things: Iterable[str], which: str) -> Iterator[Below]:
    yield from database.listed(
        "SELECT c.id, c.heading, c.high, r.thing FROM register_record r JOIN register_card c "  # noqa: S608 - no value is pasted
        f"ON c.id >= r.id * {FAN} AND c.id < (r.id + 1) * {FAN} "
        f"WHERE r.cell = %s AND r.level < %s AND {which} AND r.thing IN ({{}})",
        things,
        (cell, level, level),
    )


def _set_high(database: Database, cards: Collection[tuple[Below, int]]) -> dict[int, int]:
    tally = _Tally()
    new: list[tuple[int, int]] = []
    for (card, heading, old, _), high in cards:
        tally.change(heading, range(high, old), -1)
        tally.change(heading, range(old, high), 1)
        new.append((high, card))
    database.executemany("UPDATE register_card SET high = %s WHERE id = %s", new)
    tally.save(database)
    return {card // FAN: high for (card, *_), high in cards}


def _headings(database: Database, entries: Iterable[Entry]) -> dict[tuple[str, ...], int]:
    """The numbers of headings by kind, name and value; those that are not there yet are made."""
    digests = {
        heading_digest(entry.kind, *heading): (entry.kind, *heading)
        for entry in entries
        for heading in entry.headings
    }
    found = numbered(
        database,
        "heading",
        "INSERT INTO register_heading (id, digest, kind, name, value, public, delegations, secretariat) "
        "VALUES (%s, %s, %s, %s, %s, 0, 0, 0)",
        {key: (key, *one) for key, one in digests.items()},
    )
    return {one: found[key] for key, one in digests.items()}


def _cards(database: Database, records: Iterable[int]) -> dict[int, Cards]:
    found: dict[int, Cards] = {}
    for row in database.listed(
        "SELECT c.id, c.heading, c.place, c.day, c.low, c.high FROM register_record r JOIN register_card c "  # noqa: S608 - no value is pasted
        f"ON c.id >= r.id * {FAN} AND c.id < (r.id + 1) * {FAN} WHERE r.id IN ({{}})",
        records,
    ):
        found.setdefault(row[0] // FAN, []).append((row[0], row[1], bytes(row[2]), *row[3:]))
    for cards in found.values():
        cards.sort()
    return found


def _delete(database: Database, ranges: Collection[tuple[int, int]]) -> None:
    if ranges:
        database.executemany("DELETE FROM register_card WHERE id >= %s AND id < %s", ranges)


class _Tally:
    """How many more cards each heading has now, for each audience: its columns are named by LEVELS."""

    def __init__(self) -> None:
        self.changes: dict[int, list[int]] = defaultdict(lambda: [0] * len(LEVELS))

    def add(self, cards: Cards, sign: int) -> None:
        for _, heading, _, _, low, high in cards:
            self.change(heading, range(low, high), sign)

    def change(self, heading: int, audiences: range, sign: int) -> None:
        counts = self.changes[heading]
        for audience in audiences:
            counts[audience] += sign

    def save(self, database: Database) -> None:
        database.executemany(
            "UPDATE register_heading SET public = public + %s, delegations = delegations + %s, "
            "secretariat = secretariat + %s WHERE id = %s",
            [(*counts, heading) for heading, counts in self.changes.items() if any(counts)],
        )
