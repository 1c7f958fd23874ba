"""Folded records on the shelf: written where they differ from what is there, and from what the level below has.

With them are written the cards by which they are listed (`cards.py`), the bands by which texts are found that are like
them (`bands.py`), and that they changed (`feed.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct, field

from greffier.record.folded import Folded
from greffier.record.folding import kind_of
from greffier.register import bands, cards, feed
from greffier.register.listing import Name, Thing, by_cell, ends_of, list_records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.models import AnyRecord
    from greffier.register.database import Database

__all__ = ["Things", "encode", "save_things"]

Rows = dict[tuple[str, ...], str]
"""Of one thing: (record kind, key) or (discrepancy name, code, about) → JSON."""
Things = dict[Thing, Folded | None]
"""Each thing as it was folded; None where nothing is left to fold."""


class _Stored(Struct):
    """What a level has: the rows of things; the numbers of their records."""

    rows: dict[Thing, Rows] = field(default_factory=dict)
    numbers: dict[Name, int] = field(default_factory=dict)


class _Altered(Struct):
    """What is otherwise than it was: rows that are gone, that have other data, that are new; each with its thing."""

    gone: list[tuple[Thing, Name]] = field(default_factory=list)
    other: list[tuple[Thing, Name, str]] = field(default_factory=list)
    new: list[tuple[Thing, Name, str]] = field(default_factory=list)

    def names(self) -> set[tuple[str, ...]]:
        """All that is named."""
        return {name for _, name in self.gone} | {name for _, name, _ in (*self.other, *self.new)}

    def things(self) -> set[Thing]:
        """All of which something is named."""
        return {thing for thing, _ in self.gone} | {thing for thing, _, _ in (*self.other, *self.new)}


def encode(value: object) -> str:
    """A record as it is stored: JSON in the one form."""
    return msgspec.json.encode(value, order="sorted").decode()


def save_things(database: Database, level: int, things: Things) -> None:
    """Write things folded for an audience."""
    wanted = {thing: _rows(folded) for thing, folded in things.items()}
    below = _effective(database, level - 1, things) if level else {}
    for thing, rows in below.items():
        if rows == wanted[thing] or (wanted[thing] is None and rows is None):
            wanted[thing] = None  # the level below speaks for this one
        elif wanted[thing] is None:
            wanted[thing] = {}  # the level below has it, this one has not
    stored = _stored(database, level, things)
    records, discrepancies = _altered(wanted, stored.rows)
    turned = _write_things(database, level, wanted, stored.rows)
    _write_discrepancies(database, level, discrepancies)
    numbers = _write_records(database, level, records, stored.numbers)
    changed = {thing: _records(things[thing]) for thing in records.things()}
    new = {name for _, name, _ in records.new}
    list_records(database, level, changed, numbers, new, new | {name for _, name, _ in records.other})
    masked: set[Name] = {name for thing in turned for name in below.get(thing) or () if len(name) == 2}
    feed.note(database, level, masked | records.names())


def _records(folded: Folded | None) -> list[AnyRecord]:
    return folded.records if folded is not None else []


def _rows(folded: Folded | None) -> Rows | None:
    if folded is None:
        return None
    rows: Rows = {(kind_of(record), record.key): encode(record) for record in folded.records}
    return rows | {(one.id, one.code, one.about): encode(one) for one in folded.discrepancies}


def _effective(database: Database, level: int, things: Iterable[Thing]) -> dict[Thing, Rows | None]:
    """What an audience has of each thing; None where it has nothing."""
    found: dict[Thing, Rows | None] = dict.fromkeys(things)
    for lower in range(level + 1):
        found.update(_stored(database, lower, found).rows)
    return {thing: rows or None for thing, rows in found.items()}


def _stored(database: Database, level: int, things: Iterable[Thing]) -> _Stored:
    """The rows of exactly this level."""
    found = _Stored()
    for cell, keys in by_cell(things).items():
        for (key,) in database.listed(
            "SELECT key FROM register_thing WHERE cell = %s AND level = %s AND key IN ({})",
            keys,
            (cell, level),
        ):
            found.rows[cell, key] = {}
        known = [key for one, key in found.rows if one == cell]
        for thing, kind, key, data, number in database.listed(
            "SELECT thing, kind, key, data, id FROM register_record WHERE cell = %s AND level = %s AND thing IN ({})",
            known,
            (cell, level),
        ):
            found.rows[cell, thing][kind, key] = data
            found.numbers[kind, key] = number
        for thing, name, code, about, data in database.listed(
            "SELECT thing, name, code, about, data FROM register_discrepancy "
            "WHERE cell = %s AND level = %s AND thing IN ({})",
            known,
            (cell, level),
        ):
            found.rows[cell, thing][name, code, about] = data
    return found


def _altered(wanted: Mapping[Thing, Rows | None], present: Mapping[Thing, Rows]) -> tuple[_Altered, _Altered]:
    """What is otherwise than it is stored: of records, of discrepancies. A row that stays as it is is not touched."""
    records, discrepancies = _Altered(), _Altered()
    for thing, rows in wanted.items():
        old, new = present.get(thing, {}), rows or {}
        for name in old.keys() - new.keys():
            (records if len(name) == 2 else discrepancies).gone.append((thing, name))
        for name, data in new.items():
            altered = records if len(name) == 2 else discrepancies
            if name not in old:
                altered.new.append((thing, name, data))
            elif old[name] != data:
                altered.other.append((thing, name, data))
    return records, discrepancies


def _write_things(
    database: Database, level: int, wanted: Mapping[Thing, Rows | None], present: Mapping[Thing, Rows]
) -> list[Thing]:
    """Write of which things this level has rows of its own; those come back that had none, or have none now."""
    gone = [thing for thing in present if wanted[thing] is None]
    new = [thing for thing, rows in wanted.items() if rows is not None and thing not in present]
    database.executemany(
        "DELETE FROM register_thing WHERE cell = %s AND key = %s AND level = %s",
        [(*thing, level) for thing in gone],
    )
    database.executemany(
        "INSERT INTO register_thing (cell, key, level) VALUES (%s, %s, %s)",
        [(*thing, level) for thing in new],
    )
    if level:
        for cell, keys in by_cell(new).items():
            bands.end(database, cards.cover(database, level, cell, keys))
        ends = ends_of(database, level, gone)
        for cell, keys in by_cell(gone).items():
            again = {key: ends[cell, key] for key in keys}
            bands.end(database, cards.uncover(database, level, cell, again))
    return [*gone, *new]


def _write_discrepancies(database: Database, level: int, altered: _Altered) -> None:
    database.executemany(
        "DELETE FROM register_discrepancy WHERE cell = %s AND thing = %s AND level = %s AND name = %s AND code = %s "
        "AND about = %s",
        [(*thing, level, *name) for thing, name in [*altered.gone, *((t, n) for t, n, _ in altered.other)]],
    )
    database.executemany(
        "INSERT INTO register_discrepancy (cell, thing, level, name, code, about, data) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s)",
        [(*thing, level, *name, data) for thing, name, data in [*altered.other, *altered.new]],
    )


def _write_records(
    database: Database, level: int, altered: _Altered, known: Mapping[Name, int]
) -> dict[Name, int]:
    """Write records; the numbers of those that the level has now come back."""
    gone = [known[name] for _, name in altered.gone]
    cards.take(database, gone)
    bands.take(database, gone)
    database.executemany("DELETE FROM register_record WHERE id = %s", [(one,) for one in gone])
    database.executemany(
        "UPDATE register_record SET data = %s WHERE id = %s",
        [(data, known[name]) for _, name, data in altered.other],
    )
    last = database.rows("SELECT COALESCE(MAX(id), 0) FROM register_record")[0][0]
    # There is one writer: the next numbers are nobody else's.
    new = {name: number for number, (_, name, _) in enumerate(altered.new, last + 1)}
    database.executemany(
        "INSERT INTO register_record (id, cell, thing, level, kind, key, data) VALUES (%s, %s, %s, %s, %s, %s, %s)",
        [(new[name], *thing, level, *name, data) for thing, name, data in altered.new],
    )
    return {name: known[name] for name in known.keys() - {name for _, name in altered.gone}} | new
