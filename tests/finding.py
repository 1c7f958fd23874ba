"""The index of search on its own, in memory, with as much of a register around it as it asks for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from greffier.register.engines import fts5
from greffier.register.search.passages import LEAST, sought
from greffier.register.search.query import Query, parse
from greffier.register.search.words import index_words
from greffier.register.tally import SHIFT

__all__ = ["best", "found", "index", "put"]

HOLDING = "CREATE TABLE register_holding (source_id INTEGER PRIMARY KEY, withdrawn, low, high, date, facets)"


@contextmanager
def index() -> Iterator[sqlite3.Connection]:
    """An index for everybody, empty."""
    connection = sqlite3.connect(":memory:")
    connection.execute(HOLDING)
    for statement in fts5.creations(1):
        connection.execute(statement)
    yield connection
    connection.close()


def put(connection: sqlite3.Connection, texts: Iterable[fts5.Text], parts: Sequence[fts5.Part] = ()) -> None:
    """Texts that everybody sees."""
    for text in texts:
        connection.execute("INSERT OR REPLACE INTO register_holding VALUES (?, 0, 0, 3, NULL, '')", text[:1])
        fts5.put(connection, 0, text, parts)


def found(connection: sqlite3.Connection, query: str | Query, limit: int = 100) -> list[int]:
    """The texts that answer, the best first."""
    asked = parse(query) if isinstance(query, str) else query
    matches = fts5.matches(connection, 1, asked.fts, limit, scored=True)
    return [source for source, *_ in sorted(matches, key=lambda match: (match[3], match[0]))]


def best(texts: Sequence[str], language: str | None, query: Query, facets: Sequence[str] = ()) -> int | None:
    """Which of the parts of a text is its best passage; behind `|` stand the words of a part's facets."""
    with index() as connection:
        halves = [text.partition("|") for text in texts]
        parts = [
            (7 * SHIFT + at, index_words(text, language), words) for at, (text, _, words) in enumerate(halves)
        ]
        put(connection, [(1, "", "", "", "")], parts)
        part = fts5.best_parts(connection, [7], sought(query, facets), LEAST, SHIFT).get(7)
        return part - 7 * SHIFT if part is not None else None
