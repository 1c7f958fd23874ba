"""Full-text search in SQLite: tables of FTS5 that keep words and their places, but not the texts.

The words are made by `greffier.register.search.words`; the tables divide them at blanks and change nothing. There are
two kinds: a row of the first is a source, by which texts are found and ranked; a row of the second is a part, by which
the passage is found in a text that was. A table without texts cannot tell what a row held: whoever removes one says its
words again, exactly as they were put.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeAlias

__all__ = [
    "PARTS",
    "Connection",
    "Part",
    "Text",
    "creations",
    "exceeds",
    "matches",
    "merges",
    "put",
    "remove",
    "table",
    "tables",
]

Text: TypeAlias = tuple[int, str, str, str, str]
"""A source's id, and the words of its title, its body, its symbols and its facets."""

Part: TypeAlias = tuple[int, str, str]
"""A part's id, and the words of its text and of its facets."""


class Connection(Protocol):
    """A connection of `sqlite3`, or a cursor: whatever runs statements with `?` for values."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Any:  # noqa: ANN401 - a cursor of either kind
        """Run a statement; what comes back can be asked for its rows."""

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> Any:  # noqa: ANN401 - as above
        """Run a statement for each row."""


# `ascii` takes every letter beyond ASCII as part of a word, of any script and version of Unicode.
_CREATE = """
CREATE VIRTUAL TABLE {table} USING fts5 (
    {columns}, content = '', detail = 'full', columnsize = {sizes}, tokenize = "ascii tokenchars '_'"
)"""
_TEXT, _PART = ("title", "body", "symbols", "facets"), ("body", "facets")
_SCORE = "bm25({table}, 4.0, 1.0, 10.0, 0.0) + bm25({table}, 1.0, 0.0, 0.0, 0.0)"
"""A word in a title counts for four in a body, a symbol for ten; and the title counts once more by itself, for a word that
a long text has often would hide it. The better the match, the lower the score."""
_MATCHES = """
SELECT f.rowid, COALESCE(h.date, ''), h.facets, {score} FROM {table} f CROSS JOIN register_holding h ON h.source_id = f.rowid
WHERE {table} MATCH ? AND h.withdrawn = 0 AND h.low <= ? AND h.high > ? ORDER BY f.rowid DESC LIMIT ?"""
_MORE = "SELECT COUNT(*) FROM (SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?)"
_BEST = """
SELECT reading, MAX(worth * {shift} + {shift} - 1 - part % {shift}) FROM (
    SELECT r.value AS reading, p.rowid AS part, SUM(json_extract(s.value, '$[1]')) AS worth
    FROM json_each(?) r CROSS JOIN json_each(?) s CROSS JOIN register_search_parts p
    WHERE p.register_search_parts MATCH json_extract(s.value, '$[0]')
    AND p.rowid >= r.value * {shift} AND p.rowid < r.value * {shift} + {most} GROUP BY p.rowid)
WHERE worth >= ? GROUP BY reading"""
_ANY = """
SELECT r.value, (
    SELECT p.rowid FROM register_search_parts p
    WHERE p.register_search_parts MATCH ? AND p.rowid >= r.value * {shift} + {most} ORDER BY p.rowid LIMIT 1)
FROM json_each(?) r"""

MOST = 600
"""Parts of a text that are looked through for the best."""

PARTS = "register_search_parts"
"""The table of parts. No rank is taken from it, so that one does for all levels of access."""


def table(level: int) -> str:
    """The table of one level of access: ranks depend on all rows of a table, and must tell nothing of closed ones."""
    return f"register_search_{level}"


def tables(levels: int) -> list[str]:
    """All tables."""
    return [*map(table, range(levels)), PARTS]


def creations(levels: int) -> list[str]:
    """The statements that make all tables."""
    return [
        _CREATE.format(table=name, columns=", ".join(_columns(name)), sizes=int(name != PARTS))
        for name in tables(levels)
    ]


def _columns(name: str) -> tuple[str, ...]:
    return _PART if name == PARTS else _TEXT


def put(connection: Connection, level: int, text: Text, parts: Sequence[Part]) -> None:
    """Put a source in. One that is there already must be removed first."""
    for name, rows in ((table(level), [text]), (PARTS, parts)):
        columns = ("rowid", *_columns(name))
        connection.executemany(
            f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({_marks(columns)})",  # noqa: S608 - the names are ours
            rows,
        )


def remove(connection: Connection, level: int, text: Text, parts: Sequence[Part]) -> None:
    """Take a source out. The words must be those that were put: others would be left behind in the index."""
    for name, rows in ((table(level), [text]), (PARTS, parts)):
        columns = (name, "rowid", *_columns(name))
        connection.executemany(
            f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({_marks(columns)})",  # noqa: S608 - the names are ours
            [("delete", *row) for row in rows],
        )


def _marks(columns: Sequence[str]) -> str:
    return ", ".join("?" * len(columns))


def merges(levels: int) -> list[str]:
    """The statements that merge each table into one, by which words that were taken out are gone for good."""
    return [f"INSERT INTO {name} ({name}) VALUES ('optimize')" for name in tables(levels)]  # noqa: S608 - as above


def matches(
    connection: Connection, levels: int, expression: str, limit: int, *, scored: bool
) -> list[tuple[int, str, str, float]]:
    """The sources that an expression matches and the audience of the highest of some levels sees, those added last first.

    Of each level at most `limit`. A row has the source's id, date, facets and score; without `scored` every score is 0.
    """
    found: list[tuple[int, str, str, float]] = []
    for level in range(levels):
        name = table(level)
        sql = _MATCHES.format(table=name, score=_SCORE.format(table=name) if scored else "0.0")
        found += connection.execute(sql, (expression, levels - 1, levels - 1, limit)).fetchall()
    return found


def exceeds(connection: Connection, levels: int, expression: str, limit: int) -> bool:
    """Whether more than so many sources match, be they seen or not; counted no further."""
    counts: Iterable[int] = (
        connection.execute(_MORE.format(table=table(level)), (expression, limit + 1)).fetchone()[0]
        for level in range(levels)
    )
    return sum(counts) > limit


def best_parts(
    connection: Connection, readings: Sequence[int], sought: Sequence[tuple[str, int]], least: int, shift: int
) -> dict[int, int]:
    """For each reading the part that is worth most, the first of equals, if one is worth so much: ids of both.

    `sought` are expressions and what a part is worth that one matches; `shift` the number of part ids of a reading. Where
    none of the first MOST parts answers, it is the first behind them that does.
    """
    form = {"shift": shift, "most": MOST}
    values = json.dumps(readings), json.dumps(sought), least
    best = {
        reading: reading * shift + shift - 1 - worth % shift
        for reading, worth in connection.execute(_BEST.format(**form), values)
    }
    rest = json.dumps([reading for reading in readings if reading not in best])
    any_of = " OR ".join(expression for expression, worth in sought if worth >= least) or '""'
    behind = connection.execute(_ANY.format(**form), (any_of, rest)).fetchall()
    return best | {reading: part for reading, part in behind if part is not None and part // shift == reading}
