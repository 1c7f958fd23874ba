"""Full-text search in SQLite: a table of FTS5 that keeps words and their places, but not the texts.

The words are made by `greffier.register.search.words`; the table divides them at blanks and changes nothing. A row is
a source; its `rowid` is the source's. A table without texts cannot tell what a row held: whoever removes one says its
words again, exactly as they were put.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeAlias

__all__ = ["Connection", "Row", "create", "creation", "matches", "merge", "put", "remove", "table"]

Row: TypeAlias = tuple[int, str, str, str]
"""A source's id, and the words of its title, its body and its symbols."""


class Connection(Protocol):
    """A connection of `sqlite3`, or a cursor: whatever runs statements with `?` for values."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Any:  # noqa: ANN401 - a cursor of either kind
        """Run a statement; what comes back can be asked for its rows."""

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> Any:  # noqa: ANN401 - as above
        """Run a statement for each row."""


# `ascii` takes every letter beyond ASCII as part of a word, of any script and version of Unicode.
_CREATE = """
CREATE VIRTUAL TABLE {table} USING fts5 (
    title, body, symbols, content = '', detail = 'full', tokenize = "ascii tokenchars '_'"
)"""
_PUT = "INSERT INTO {table} (rowid, title, body, symbols) VALUES (?, ?, ?, ?)"
_MERGE = "INSERT INTO {table} ({table}) VALUES ('optimize')"
_REMOVE = "INSERT INTO {table} ({table}, rowid, title, body, symbols) VALUES ('delete', ?, ?, ?, ?)"
_MATCHES = """
SELECT rowid, bm25({table}, 4.0, 1.0, 10.0) AS score
FROM {table} WHERE {table} MATCH ? ORDER BY score, rowid LIMIT ?"""
"""A word in a title counts for four in a body, a symbol for ten. The better the match, the lower the score."""


def table(level: int) -> str:
    """The table of one level of access: ranks depend on all rows of a table, and must tell nothing of closed ones."""
    return f"register_search_{level}"


def creation(level: int = 0) -> str:
    """The statement that makes a table."""
    return _CREATE.format(table=table(level))


def create(connection: Connection, level: int = 0) -> None:
    """Make the table."""
    connection.execute(creation(level))


def put(connection: Connection, rows: Iterable[Row], level: int = 0) -> None:
    """Put sources in. One that is there already must be removed first."""
    connection.executemany(_PUT.format(table=table(level)), rows)


def remove(connection: Connection, row: Row, level: int = 0) -> None:
    """Take a source out. The words must be those that were put: others would be left behind in the index."""
    connection.execute(_REMOVE.format(table=table(level)), row)


def merge(level: int = 0) -> str:
    """The statement that merges a table into one, by which words that were taken out are gone for good."""
    return _MERGE.format(table=table(level))


def matches(
    connection: Connection, fts: str, limit: int | None = None, level: int = 0
) -> list[tuple[int, float]]:
    """The sources that an expression of `query.parse` matches, the best first, then by id; all without a limit."""
    found = connection.execute(_MATCHES.format(table=table(level)), (fts, -1 if limit is None else limit))
    return [(rowid, score) for rowid, score in found.fetchall()]
