"""SQLite: the triggers that keep evidence, connections and their errors, full-text search."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from greffier.record.access import LEVELS
from greffier.register.engines import fts5
from greffier.register.tally import SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greffier.register.database import Database

__all__ = [
    "PRAGMAS",
    "begin_reading",
    "begin_writing",
    "best_parts",
    "bytewise",
    "connect",
    "drop_search",
    "exceeds",
    "fault",
    "guards",
    "mark_index",
    "matches",
    "missing_table",
    "put_words",
    "remove_words",
    "rules_of_index",
    "scrub",
    "search_tables",
    "sql",
    "unguard",
]

FAULTS = {
    sqlite3.SQLITE_FULL: ("disk_full", "there is no room left on the disk; nothing of this was added"),
    sqlite3.SQLITE_BUSY: (
        "locked",
        "another program holds the register, and did not let go of it for 10 seconds",
    ),
    sqlite3.SQLITE_LOCKED: ("locked", "another program holds the register"),
    sqlite3.SQLITE_READONLY: ("not_allowed", "the register may be read but not written here"),
    sqlite3.SQLITE_CANTOPEN: ("no_register", "the register's database cannot be opened"),
    sqlite3.SQLITE_CORRUPT: (
        "damaged",
        "the register's database is damaged: restore a copy or a bundle; the sources in sources/ may still be whole",
    ),
    sqlite3.SQLITE_NOTADB: ("damaged", "register.db is no database"),
    sqlite3.SQLITE_IOERR: ("disk_full", "the disk refused to read or write: it is full, or failing"),
}
"""Primary result codes of SQLite: what the user is told."""

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA cache_size = -65536",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA wal_autocheckpoint = 8000",
)
"""Each connection's. WAL lets people read while one writes; FULL keeps what was committed through a loss of power."""

ERASED = "EXISTS (SELECT 1 FROM register_erasure WHERE source_id = {source})"
UNIQUE = {
    "journal": ("stream, number",),
    "source": ("sha256",),
    "erasure": ("source_id",),
    "reading": ("source_id, reader, data",),
    "part": (),
    "claim": (),
}
"""Columns, besides the number of a row, that no two rows of evidence share."""
READ = "(SELECT source_id FROM register_reading WHERE id = OLD.reading_id)"


def guards() -> Iterator[str]:
    """Triggers that refuse to change evidence, and to delete it but for the readings of an erased source.

    `INSERT OR REPLACE` deletes without the triggers of deletion, so that an insertion in the place of a row is refused.
    """
    for table, unique in UNIQUE.items():
        there = " OR ".join(
            f"EXISTS (SELECT 1 FROM register_{table} WHERE ({columns}) = ({_new(columns)}))"  # noqa: S608 - the names are ours
            for columns in ("id", *unique)
        )
        yield _refuse(table, "INSERT", f"WHEN {there}")
    for table in ("journal", "source", "erasure"):
        yield _refuse(table, "UPDATE")
        yield _refuse(table, "DELETE")
    for table, source in (("reading", "OLD.source_id"), ("part", READ), ("claim", READ)):
        yield _refuse(table, "UPDATE")
        yield _refuse(table, "DELETE", f"WHEN NOT {ERASED.format(source=source)}")


def _new(columns: str) -> str:
    return ", ".join(f"NEW.{column}" for column in columns.split(", "))


def _refuse(table: str, act: str, when: str = "") -> str:
    place = " in the place of a row" if act == "INSERT" else ""
    return (
        f"CREATE TRIGGER register_{table}_{act.lower()} BEFORE {act} ON register_{table} {when} "
        f"BEGIN SELECT RAISE(ABORT, 'evidence is kept: register_{table} takes no {act}{place}'); END"
    )


def unguard() -> Iterator[str]:
    """Take the triggers away again: only a migration backwards does that."""
    for table in UNIQUE:
        for act in ("insert", "update", "delete"):
            yield f"DROP TRIGGER IF EXISTS register_{table}_{act}"


def connect(address: str) -> sqlite3.Connection:
    """Open a database file that is there already. Threads may use it one after the other (`serving.py`)."""
    connection = sqlite3.connect(address, isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    return connection


def sql(statement: str) -> str:
    """SQLite marks values by `?`."""
    return statement.replace("%s", "?")


def bytewise(column: str) -> str:
    """SQLite compares by bytes unless it is told otherwise."""
    return column


def fault(error: Exception) -> tuple[str, str] | None:
    """Errors of the file system and of the file, in the user's terms."""
    if not isinstance(error, sqlite3.Error):
        return None
    return FAULTS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)


def missing_table(error: Exception) -> bool:
    """Whether an error says that a table is not there."""
    return isinstance(error, sqlite3.OperationalError) and "no such table" in str(error)


def begin_writing() -> Iterator[str]:
    """Take the lock at once, so that nothing read before writing can be out of date."""
    yield "BEGIN IMMEDIATE"


def begin_reading() -> Iterator[str]:
    """In WAL mode a reader keeps seeing what was there when it first looked."""
    yield "BEGIN"


def search_tables() -> Iterator[str]:
    """The full-text tables."""
    yield from fts5.creations(len(LEVELS))


def drop_search() -> Iterator[str]:
    """Without search, and without the mark of the rules by which it was made."""
    yield "PRAGMA user_version = 0"
    yield from (f"DROP TABLE IF EXISTS {table}" for table in fts5.tables(len(LEVELS)))


def scrub(database: Database) -> None:
    """See that what was deleted is gone from the file too: from the full-text index, free pages and the log."""
    for statement in fts5.merges(len(LEVELS)):
        database.execute(statement)
    database.execute("VACUUM")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def rules_of_index(database: Database) -> int | None:
    """SQLite has a place for such a number."""
    return int(database.rows("PRAGMA user_version")[0][0])


def mark_index(database: Database, rules: int) -> None:
    """In the same place."""
    database.execute(f"PRAGMA user_version = {rules:d}")


def put_words(database: Database, level: int, text: fts5.Text, parts: Sequence[fts5.Part]) -> None:
    """Index a source."""
    fts5.put(database, level, text, parts)


def remove_words(database: Database, level: int, text: fts5.Text, parts: Sequence[fts5.Part]) -> None:
    """Take a source out of the index."""
    fts5.remove(database, level, text, parts)


def matches(
    database: Database, level: int, expression: str, limit: int, *, scored: bool
) -> list[tuple[int, str, str, float]]:
    """Sources that an expression matches."""
    return fts5.matches(database, level + 1, expression, limit, scored=scored)


def exceeds(database: Database, level: int, expression: str, limit: int) -> bool:
    """Whether more than so many sources match."""
    return fts5.exceeds(database, level + 1, expression, limit)


def best_parts(
    database: Database, readings: Sequence[int], sought: Sequence[tuple[str, int]], least: int
) -> dict[int, int]:
    """The part of each reading that answers best."""
    return fts5.best_parts(database, readings, sought, least, SHIFT)
