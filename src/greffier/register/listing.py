"""Listing records: the cards and bands of those that are written, or of all that there are."""

from __future__ import annotations

import hashlib
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.record.access import LEVELS
from greffier.record.folding import kind_of
from greffier.record.keys import DOCUMENT
from greffier.record.models import Provision
from greffier.register import bands, cards, feed
from greffier.register.headings import entries
from greffier.register.lookup import decoded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from greffier.record.models import AnyRecord
    from greffier.register.database import Database

__all__ = ["LISTS", "Name", "Thing", "by_cell", "ends_of", "keep_lists", "list_records"]

Thing = tuple[str, str]
"""Cell and key."""
Name = tuple[str, ...]
"""Kind and key of a record."""
LISTS = ("heading", "card", "band")
"""Tables that hold nothing but where records are listed."""
CHUNK = 500
"""Things that are listed together."""


def list_records(
    database: Database,
    level: int,
    things: Mapping[Thing, Iterable[AnyRecord]],
    numbers: Mapping[Name, int],
    new: Collection[Name],
    touched: Collection[Name],
) -> None:
    """Lay the cards and bands of records of a level: `things` with all records of each, of which some are `touched`.

    `numbers` are those of the records that the level has; those that are `new` have no cards yet.
    """
    ends = ends_of(database, level, things)
    laid: dict[int, cards.Laid] = {}
    texts: dict[int, Provision] = {}
    for thing, records in things.items():
        # A provision stands where its document does, and a document by its report: whatever became of its own record.
        wanted = numbers if thing[0] == DOCUMENT else touched
        listed = [one for one in records if (kind_of(one), one.key) in wanted]
        for record, entry in zip(listed, entries(listed), strict=True):
            name = (entry.kind, entry.key)
            laid[numbers[name]] = cards.Laid(entry, level, ends[thing])
            if isinstance(record, Provision) and name in touched:
                texts[numbers[name]] = record
    known = {number for name, number in numbers.items() if name not in new}
    cards.lay(database, laid, known)
    bands.lay(database, texts, {number: laid[number][1:] for number in texts}, known)


def by_cell(things: Iterable[Thing]) -> dict[str, list[str]]:
    """Keys by cell."""
    cells: dict[str, list[str]] = {}
    for cell, key in things:
        cells.setdefault(cell, []).append(key)
    return cells


def ends_of(database: Database, level: int, things: Iterable[Thing]) -> dict[Thing, int]:
    """Up to which level, not with it, holds what a level has of things: the next that has rows of its own."""
    found = dict.fromkeys(things, len(LEVELS))
    for cell, keys in by_cell(found).items():
        for key, end in database.listed(
            "SELECT key, MIN(level) FROM register_thing WHERE cell = %s AND level > %s AND key IN ({}) GROUP BY key",
            keys,
            (cell, level),
        ):
            found[cell, key] = end
    return found


def keep_lists(database: Database) -> None:
    """List all records anew, where they are not listed by the rules of now: none is yet, or another version did it."""
    if feed.rules_of_lists(database) != rules():
        with database.transaction():
            _list_all(database)
            feed.mark_lists(database, rules())


@cache
def rules() -> str:
    """A digest of what decides how records are listed: our code."""
    made = hashlib.sha256()
    for name in ("headings.py", "lacking.py", "bands.py"):
        made.update((Path(__file__).parent / name).read_bytes())
    return made.hexdigest()[:16]


def _list_all(database: Database) -> None:
    for table in LISTS:
        database.execute(f"DELETE FROM register_{table}")  # noqa: S608 - the tables are ours
    for level in range(len(LEVELS)):
        left = iter(database.rows("SELECT cell, key FROM register_thing WHERE level = %s", (level,)))
        while some := list(islice(left, CHUNK)):
            things: dict[Thing, list[AnyRecord]] = {}
            numbers: dict[Name, int] = {}
            for cell, keys in by_cell(some).items():
                for thing, kind, key, data, number in database.listed(
                    "SELECT thing, kind, key, data, id FROM register_record "
                    "WHERE cell = %s AND level = %s AND thing IN ({})",
                    keys,
                    (cell, level),
                ):
                    things.setdefault((cell, thing), []).append(decoded(kind, data))
                    numbers[kind, key] = number
            list_records(database, level, things, numbers, numbers.keys(), numbers.keys())
    feed.begin(database)
