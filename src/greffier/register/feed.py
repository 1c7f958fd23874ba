"""What changed in the records, noted as they are written: a row for each record, with the number of its last change.

Each level has numbers of its own, so that those of what is open tell nothing of what is closed.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from greffier.record.access import LEVELS

if TYPE_CHECKING:
    from collections.abc import Collection

    from greffier.register.database import Database

__all__ = [
    "SHIFT",
    "State",
    "begin",
    "begin_again",
    "forget",
    "mark_lists",
    "note",
    "rules_of_lists",
    "state",
]

State = tuple[tuple[int, str, int], ...]
"""Level, beginning and last change of each feed that an audience may see."""

SHIFT = 1 << 56
"""Changes that a level may have."""
RULES = -1
"""No level: where the rules of lists are kept."""


def note(database: Database, level: int, records: Collection[tuple[str, ...]]) -> None:
    """Note that records (kind and key) of a level were made, altered or taken away."""
    if not records:
        return
    last = _last(database, level)
    database.executemany(
        "INSERT INTO register_change (id, level, kind, key) VALUES (%s, %s, %s, %s) "
        "ON CONFLICT (kind, key, level) DO UPDATE SET id = excluded.id",
        [
            (level * SHIFT + number, level, kind, key)
            for number, (kind, key) in enumerate(sorted(records), last + 1)
        ],
    )
    database.execute("UPDATE register_feed SET last = %s WHERE level = %s", (last + len(records), level))


def _last(database: Database, level: int) -> int:
    """The number of the last change."""
    row = database.row("SELECT last FROM register_feed WHERE level = %s", (level,))
    if row is not None:
        return int(row[0])
    _begin(database, level)
    return 0


def _begin(database: Database, level: int) -> None:
    database.execute(
        "INSERT INTO register_feed (level, epoch, last) VALUES (%s, %s, 0)", (level, secrets.token_hex(4))
    )


def begin(database: Database) -> None:
    """Begin the feed of a register that has records and no feed yet."""
    if database.row("SELECT 1 FROM register_feed WHERE level >= 0") is None:
        begin_again(database)


def begin_again(database: Database, lowest: int = 0) -> None:
    """Forget what is gone, from a level on: tokens of before are refused, for they may need to know of it."""
    forget(database, lowest)
    for level in range(lowest, len(LEVELS)):
        note(
            database, level, database.rows("SELECT kind, key FROM register_record WHERE level = %s", (level,))
        )


def forget(database: Database, lowest: int = 0) -> None:
    """Forget all changes, from a level on."""
    database.execute("DELETE FROM register_feed WHERE level >= %s", (lowest,))
    database.execute("DELETE FROM register_change WHERE level >= %s", (lowest,))


def state(database: Database, level: int) -> State:
    """What the records that an audience sees are told by: they are the same wherever this is, once it is committed."""
    rows = database.rows(
        "SELECT level, epoch, last FROM register_feed WHERE level BETWEEN 0 AND %s ORDER BY level", (level,)
    )
    return tuple((int(one), str(epoch), int(last)) for one, epoch, last in rows)


def rules_of_lists(database: Database) -> str | None:
    """The rules by which records are listed (`listing.rules`), kept as the beginning of a feed that has no changes."""
    row = database.row("SELECT epoch FROM register_feed WHERE level = %s", (RULES,))
    return str(row[0]) if row is not None else None


def mark_lists(database: Database, rules: str) -> None:
    """Keep the rules by which records are listed."""
    database.execute(
        "INSERT INTO register_feed (level, epoch, last) VALUES (%s, %s, 0) "
        "ON CONFLICT (level) DO UPDATE SET epoch = excluded.epoch",
        (RULES, rules),
    )
