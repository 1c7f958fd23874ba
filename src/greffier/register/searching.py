"""Search over the texts that are held: indexed with the source, in the same transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.search.query import Query, parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greffier.register.database import Database
    from greffier.register.preparing import Words

__all__ = ["FACETS", "Hit", "Results", "index_source", "search", "unindex_source"]

FACETS = ("kind", "body", "language", "year")
"""What results can be counted and narrowed by."""


class Hit(Struct, frozen=True):
    """A text that answers: its source, document and language, and the part that answers best with its words."""

    source: int
    sha256: str
    work: str
    language: str
    kind: str
    body: str | None
    date: str | None
    title: str | None
    part: str | None
    passage: str
    marks: tuple[tuple[int, int], ...]
    start: int | None
    end: int | None


class Results(Struct, frozen=True):
    """How many texts answer, the first of them, and their number for each value of each facet."""

    count: int
    hits: tuple[Hit, ...]
    facets: dict[str, dict[str, int]]


def index_source(database: Database, key: int, level: int, words: Words) -> None:
    """Put a source into the index of its level."""
    database.engine.put_words(database, level, [(key, words.title, words.body, words.symbols)])


def unindex_source(database: Database, key: int, level: int, words: Words) -> None:
    """Take a source out of the index of its level; the words must be those that were put in."""
    database.engine.remove_words(database, level, (key, words.title, words.body, words.symbols))


def search(
    database: Database,
    level: int,
    words: str,
    *,
    limit: int = 20,
    narrowed: Mapping[str, str] | None = None,
) -> Results:
    """The texts that answer a query, as far as an audience may see them, the best first.

    Raises QueryError for a query that cannot be answered.
    """
    query = parse(words)
    scores: dict[int, float] = {}
    for closed in range(level + 1):
        scores |= database.engine.matches(database, closed, query.fts)
    rows = _rows(database, level, scores)
    facets: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    kept = [row for row in rows if all(row.facet(name) == value for name, value in (narrowed or {}).items())]
    for row in kept:
        for name in FACETS:
            value = row.facet(name)
            if value is not None:
                facets[name][value] = facets[name].get(value, 0) + 1
    kept.sort(key=lambda row: (scores[row.source], row.sha256))
    hits = tuple(_hit(database, row, query) for row in kept[:limit])
    return Results(len(kept), hits, {name: dict(sorted(found.items())) for name, found in facets.items()})


class _Row(Struct, frozen=True):
    source: int
    sha256: str
    reading: int
    work: str
    language: str
    kind: str
    body: str | None
    date: str | None

    def facet(self, name: str) -> str | None:
        if name == "year":
            return self.date[:4] if self.date is not None else None
        value: str | None = getattr(self, name)
        return value


def _rows(database: Database, level: int, scores: Mapping[int, float]) -> list[_Row]:
    """The matches that are current for an audience."""
    sql = (
        "SELECT h.source_id, s.sha256, h.reading_id, t.work, t.language, h.kind, h.body, h.date "
        "FROM register_holding h JOIN register_source s ON s.id = h.source_id JOIN register_text t ON t.id = h.text_id "
        "WHERE h.withdrawn = 0 AND h.low <= %s AND h.high > %s"
    )
    if len(scores) > MANY:
        return [_Row(*row) for row in database.rows(sql, (level, level)) if row[0] in scores]
    return [_Row(*row) for row in database.listed(f"{sql} AND h.source_id IN ({{}})", scores, (level, level))]


MANY = 2000
"""So many matches are found faster by looking through all that is held."""


def _hit(database: Database, row: _Row, query: Query) -> Hit:
    from greffier.register.search.passages import best_passage

    parts = database.rows(
        "SELECT eid, text, start, stop, type FROM register_part WHERE reading_id = %s ORDER BY id",
        (row.reading,),
    )
    title = next((text for _, text, _, _, kind in parts if kind == "title"), None)
    texts: Sequence[tuple[str, str]] = [(part[0], part[1]) for part in parts]
    language = row.language if row.language != "und" else None
    best = best_passage(texts, language, query)
    part = parts[best[0]] if best is not None else None
    return Hit(
        source=row.source,
        sha256=row.sha256,
        work=row.work,
        language=row.language,
        kind=row.kind,
        body=row.body,
        date=row.date,
        title=title,
        part=part[0] if part is not None else None,
        passage=part[1] if part is not None else "",
        marks=tuple(best[1]) if best is not None else (),
        start=part[2] if part is not None else None,
        end=part[3] if part is not None else None,
    )
