"""Search over the texts that are held: indexed with the source, in the same transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.keys import DOCUMENT, SESSION
from greffier.register.aliases import keys_of
from greffier.register.search.query import Query, parse
from greffier.register.search.results import FACETS, Hit, Results

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greffier.register.database import Database
    from greffier.register.preparing import Words

__all__ = ["index_source", "search", "unindex_source"]


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
    offset: int = 0,
    narrowed: Mapping[str, str] | None = None,
) -> Results:
    """The texts that answer a query, as far as an audience may see them, the best first.

    `offset` leaves out so many of the best; `narrowed` has one value for each of some FACETS, as `Results.facets` has
    them. Raises QueryError for a query that cannot be answered.
    """
    query = parse(words)
    scores: dict[int, float] = {}
    for closed in range(level + 1):
        scores |= database.engine.matches(database, closed, query.fts)
    rows = _rows(database, level, scores)
    counted: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    kept = [row for row in rows if all(value in row.facets[name] for name, value in (narrowed or {}).items())]
    for row in kept:
        for name, values in row.facets.items():
            for value in values:
                counted[name][value] = counted[name].get(value, 0) + 1
    kept.sort(key=lambda row: (scores[row.source], row.sha256))
    shown = kept[offset : offset + limit]
    documents = keys_of(database, level, DOCUMENT, [row.work for row in shown])
    return Results(
        count=len(kept),
        hits=tuple(_hit(database, row, documents[row.work] or row.work, query) for row in shown),
        facets={name: dict(sorted(found.items())) for name, found in counted.items()},
        following=offset + limit if offset + limit < len(kept) else None,
    )


class _Row(Struct):
    source: int
    sha256: str
    reading: int
    work: str
    language: str
    kind: str
    body: str | None
    date: str | None
    facets: dict[str, set[str]]


def _rows(database: Database, level: int, scores: Mapping[int, float]) -> list[_Row]:
    """The matches that are current for an audience."""
    found = database.listed(
        "SELECT h.source_id, s.sha256, h.reading_id, t.work, t.language, h.kind, h.body, h.date, r.told "
        "FROM register_holding h JOIN register_source s ON s.id = h.source_id JOIN register_text t ON t.id = h.text_id "
        "JOIN register_reading r ON r.id = h.reading_id "
        "WHERE h.withdrawn = 0 AND h.low <= %s AND h.high > %s AND h.source_id IN ({})",
        scores,
        (level, level),
    )
    rows = {row[2]: _Row(*(*row[:8], _facets(*row[4:]))) for row in found}
    keys = keys_of(database, level, SESSION, (one for row in rows.values() for one in row.facets["session"]))
    for row in rows.values():
        row.facets["session"] = {keys[one] or one for one in row.facets["session"]}
    for reading, said in database.listed(
        "SELECT reading_id, keys FROM register_claim WHERE kind = 'provision' AND reading_id IN ({})", rows
    ):
        provision = msgspec.json.decode(said)
        rows[reading].facets["addressee"] |= set(provision["addressees"])
        rows[reading].facets["class"] |= {provision["class"]}
    return list(rows.values())


def _facets(language: str, kind: str, body: str | None, date: str | None, told: str) -> dict[str, set[str]]:
    session = msgspec.json.decode(told).get("session")
    single = {"language": language, "kind": kind, "body": body, "year": (date or "")[:4], "session": session}
    return {name: {value} if (value := single.get(name)) else set() for name in FACETS}


def _hit(database: Database, row: _Row, document: str, query: Query) -> Hit:
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
        document=document,
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
