"""Folded records on the shelf: written where they differ from what is there, and from what the level below has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.record.folded import Folded
from greffier.record.folding import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.register.database import Database

__all__ = ["Things", "encode", "save_things"]

Thing = tuple[str, str]
"""Cell and key."""
Rows = dict[tuple[str, ...], str]
"""Of one thing: (record kind, key) or (discrepancy name, code, about) → JSON."""
Things = dict[Thing, Folded | None]
"""Each thing as it was folded; None where nothing is left to fold."""


def encode(value: object) -> str:
    """A record as it is stored: JSON in the one form."""
    return msgspec.json.encode(value, order="sorted").decode()


def save_things(database: Database, level: int, things: Things) -> None:
    """Write things folded for an audience."""
    wanted = {thing: _rows(folded) for thing, folded in things.items()}
    if level:
        for thing, below in _effective(database, level - 1, things).items():
            if below == wanted[thing] or (wanted[thing] is None and below is None):
                wanted[thing] = None  # the level below speaks for this one
            elif wanted[thing] is None:
                wanted[thing] = {}  # the level below has it, this one has not
    present = _stored(database, level, things)
    _write_things(database, level, wanted, present)
    _write_rows(database, level, wanted, present)


def _rows(folded: Folded | None) -> Rows | None:
    if folded is None:
        return None
    rows: Rows = {(kind_of(record), record.key): encode(record) for record in folded.records}
    return rows | {(one.id, one.code, one.about): encode(one) for one in folded.discrepancies}


def _effective(database: Database, level: int, things: Iterable[Thing]) -> dict[Thing, Rows | None]:
    """What an audience has of each thing; None where it has nothing."""
    found: dict[Thing, Rows | None] = dict.fromkeys(things)
    for lower in range(level + 1):
        found.update(_stored(database, lower, found))
    return {thing: rows or None for thing, rows in found.items()}


def _stored(database: Database, level: int, things: Iterable[Thing]) -> dict[Thing, Rows]:
    """The rows of exactly this level."""
    cells: dict[str, list[str]] = {}
    for cell, key in things:
        cells.setdefault(cell, []).append(key)
    found: dict[Thing, Rows] = {}
    for cell, keys in cells.items():
        for (key,) in database.listed(
            "SELECT key FROM register_thing WHERE cell = %s AND level = %s AND key IN ({})",
            keys,
            (cell, level),
        ):
            found[cell, key] = {}
        for thing, kind, key, data in database.listed(
            "SELECT thing, kind, key, data FROM register_record WHERE cell = %s AND level = %s AND thing IN ({})",
            found_keys(found, cell),
            (cell, level),
        ):
            found[cell, thing][kind, key] = data
        for thing, name, code, about, data in database.listed(
            "SELECT thing, name, code, about, data FROM register_discrepancy "
            "WHERE cell = %s AND level = %s AND thing IN ({})",
            found_keys(found, cell),
            (cell, level),
        ):
            found[cell, thing][name, code, about] = data
    return found


def found_keys(found: Mapping[Thing, Rows], cell: str) -> list[str]:
    """The keys of one cell."""
    return [key for one, key in found if one == cell]


def _write_things(
    database: Database, level: int, wanted: Mapping[Thing, Rows | None], present: Mapping[Thing, Rows]
) -> None:
    gone = [(cell, key, level) for (cell, key) in present if wanted[cell, key] is None]
    new = [
        (cell, key, level)
        for (cell, key), rows in wanted.items()
        if rows is not None and (cell, key) not in present
    ]
    database.executemany("DELETE FROM register_thing WHERE cell = %s AND key = %s AND level = %s", gone)
    database.executemany("INSERT INTO register_thing (cell, key, level) VALUES (%s, %s, %s)", new)


def _write_rows(
    database: Database, level: int, wanted: Mapping[Thing, Rows | None], present: Mapping[Thing, Rows]
) -> None:
    """Delete what is no longer so, then insert what is new: a row that stays as it is is not touched."""
    records_gone: list[tuple[object, ...]] = []
    records_new: list[tuple[object, ...]] = []
    found_gone: list[tuple[object, ...]] = []
    found_new: list[tuple[object, ...]] = []
    for (cell, thing), rows in wanted.items():
        old, new = present.get((cell, thing), {}), rows or {}
        for key, data in old.items():
            if new.get(key) != data:
                (records_gone if len(key) == 2 else found_gone).append((cell, thing, level, *key))
        for key, data in new.items():
            if old.get(key) != data:
                (records_new if len(key) == 2 else found_new).append((cell, thing, level, *key, data))
    database.executemany(
        "DELETE FROM register_record WHERE cell = %s AND thing = %s AND level = %s AND kind = %s AND key = %s",
        records_gone,
    )
    database.executemany(
        "DELETE FROM register_discrepancy WHERE cell = %s AND thing = %s AND level = %s AND name = %s AND code = %s "
        "AND about = %s",
        found_gone,
    )
    database.executemany(
        "INSERT INTO register_record (cell, thing, level, kind, key, data) VALUES (%s, %s, %s, %s, %s, %s)",
        records_new,
    )
    database.executemany(
        "INSERT INTO register_discrepancy (cell, thing, level, name, code, about, data) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s)",
        found_new,
    )
