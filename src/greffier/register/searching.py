"""Search over the texts that are held: indexed with the source, in the same transaction."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.keys import DOCUMENT, SESSION
from greffier.register.aliases import keys_of, names_of
from greffier.register.direct import things_named
from greffier.register.errors import RegisterError
from greffier.register.lookup import RegisterLookup
from greffier.register.paging import limited
from greffier.register.search import facets
from greffier.register.search.passages import LEAST, marks, sought
from greffier.register.search.query import Query, parse, titled, within
from greffier.register.search.results import Hit, Results

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greffier.register.database import Database

__all__ = ["MOST", "RANKED", "search"]

MOST = 10_000
"""Texts that are listed and counted; where more answer, those added last."""
RANKED = 1_000
"""Texts that are ranked by how well they answer. Where more do, only those whose titles and symbols do are."""
OWN_LANGUAGE = 1.5
"""What a text in the reader's language answers better than another of the same score."""

Match = tuple[int, str, str, float]
"""A source's id, date (empty where it is not known), facets and score."""


def search(
    database: Database,
    level: int,
    words: str,
    *,
    limit: int = 20,
    offset: int = 0,
    narrowed: Mapping[str, str] | None = None,
    language: str | None = None,
) -> Results:
    """The texts that answer a query, as far as an audience may see them, the best first.

    Up to RANKED texts are in the order of how well they answer. Of more, those come first that have all of the query in
    their titles and symbols, then the others, the newest first; of more than MOST, only a sample is looked at. A document
    that the query is the name of comes before all. Texts in the reader's `language` count for more; of equals they come
    first.

    `offset` leaves out so many of the first; `narrowed` has one value for each of some `facets.FACETS`, as
    `Results.facets` has them. Raises QueryError for a query that cannot be answered, RegisterError (`bad_value`) for a
    limit, an offset or a facet that is not allowed.
    """
    limited(limit)
    asked = dict(narrowed or {})
    for name in set(asked) - set(facets.FACETS):
        raise RegisterError(
            "bad_value",
            f"nothing is narrowed by {name!r}; allowed: {', '.join(facets.FACETS)}",
            "among",
            what="search",
            said=name,
            allowed=", ".join(facets.FACETS),
        )
    if not 0 <= offset <= MOST:
        raise RegisterError(
            "bad_value",
            f"offset: {offset} is not allowed; allowed: 0 to {MOST}",
            "between",
            what="offset",
            said=offset,
            least=0,
            most=MOST,
        )
    query = parse(words)
    named = things_named(RegisterLookup(database, level), words)
    values = _words(database, level, asked)
    fts = within(query.fts, values)
    matches, exact = _matches(database, level, fts, within(titled(query.fts), values))
    first = _sources_of(database, level, [one.key for one in named if one.kind == DOCUMENT])
    ordered = _ordered(matches, first, language)[:MOST]
    return Results(
        count=len(ordered),
        hits=_hits(database, level, [match[0] for match in ordered[offset : offset + limit]], query, asked),
        facets=_counted(database, level, [match[2] for match in ordered]),
        sample=None if exact else len(ordered),
        following=offset + limit if offset + limit < len(ordered) else None,
        named=tuple(named),
    )


def _matches(database: Database, level: int, fts: str, title: str) -> tuple[list[Match], bool]:
    """What an expression matches, and whether that is all of it; scored are all of few, those that `title` matches of many."""
    engine = database.engine
    found: list[Match] = []
    if engine.exceeds(database, level, fts, RANKED):
        found = engine.matches(database, level, fts, MOST + 1, scored=False)
    if len(found) <= RANKED:
        return engine.matches(database, level, fts, RANKED, scored=True), True
    titles = engine.matches(database, level, title, RANKED, scored=True)
    return list({match[0]: match for match in (*found, *titles)}.values()), len(found) <= MOST


def _ordered(matches: Sequence[Match], first: frozenset[int], language: str | None) -> list[Match]:
    """Matches in the order in which they are shown."""
    line = f"\nlanguage {language}\n"
    own = (
        {match[0] for match in matches if line in f"\n{match[2]}\n"} if language is not None else frozenset()
    )
    found = sorted(matches, key=lambda match: (match[0] not in own, match[0]))
    found.sort(key=itemgetter(1), reverse=True)  # the order of equals stays
    found.sort(key=lambda match: match[3] * (OWN_LANGUAGE if match[0] in own else 1))
    return sorted(found, key=lambda match: match[0] not in first) if first else found


def _words(database: Database, level: int, narrowed: Mapping[str, str]) -> list[list[str]]:
    """The words of the index for each value that is asked for; a session has one for each of its names."""
    return [
        [
            facets.facet_word(name, one)
            for one in (
                sorted(names_of(database, level, SESSION, [value])[value]) if name == SESSION else [value]
            )
        ]
        for name, value in narrowed.items()
    ]


def _sources_of(database: Database, level: int, documents: list[str]) -> frozenset[int]:
    """The sources of some documents."""
    if not documents:
        return frozenset()
    names = set().union(*names_of(database, level, DOCUMENT, documents).values(), documents)
    rows = database.listed(
        "SELECT h.source_id FROM register_text t JOIN register_holding h ON h.text_id = t.id WHERE t.work IN ({})",
        names,
    )
    return frozenset(source for (source,) in rows)


def _counted(database: Database, level: int, texts: list[str]) -> dict[str, dict[str, int]]:
    """The facets of some texts; sessions by their keys."""
    found = facets.counted(texts)
    keys = keys_of(database, level, SESSION, found[SESSION])
    sessions: dict[str, int] = {}
    for name, count in found[SESSION].items():
        key = keys[name] or name
        sessions[key] = sessions.get(key, 0) + count
    return {name: dict(sorted(counts.items())) for name, counts in {**found, SESSION: sessions}.items()}


class _Row(Struct, frozen=True):
    source: int
    sha256: str
    reading: int
    work: str
    language: str
    kind: str
    body: str | None
    date: str | None
    told: str


class _Told(Struct):
    title: str | None = None


def _hits(
    database: Database, level: int, sources: Sequence[int], query: Query, narrowed: Mapping[str, str]
) -> tuple[Hit, ...]:
    """Sources as hits, each with its best passage, in their order."""
    rows = {
        row[0]: _Row(*row)
        for row in database.listed(
            "SELECT h.source_id, s.sha256, h.reading_id, t.work, t.language, h.kind, h.body, h.date, r.told "
            "FROM register_holding h JOIN register_source s ON s.id = h.source_id "
            "JOIN register_text t ON t.id = h.text_id JOIN register_reading r ON r.id = h.reading_id "
            "WHERE h.source_id IN ({})",
            sources,
        )
    }
    words = [facets.facet_word(name, narrowed[name]) for name in facets.OF_PROVISIONS if name in narrowed]
    readings = [row.reading for row in rows.values()]
    best = database.engine.best_parts(database, readings, sought(query, words), LEAST)
    parts = {
        part: (eid, text, start, stop)
        for part, eid, text, start, stop in database.listed(
            "SELECT id, eid, text, start, stop FROM register_part WHERE id IN ({})", best.values()
        )
    }
    keys = keys_of(database, level, DOCUMENT, [row.work for row in rows.values()])
    ordered = [rows[source] for source in sources]
    return tuple(
        _hit(row, keys[row.work] or row.work, parts.get(best.get(row.reading, -1)), query) for row in ordered
    )


def _hit(row: _Row, document: str, part: tuple[str, str, int, int] | None, query: Query) -> Hit:
    eid, text, start, end = part if part is not None else (None, "", None, None)
    language = row.language if row.language != "und" else None
    return Hit(
        source=row.source,
        sha256=row.sha256,
        document=document,
        language=row.language,
        kind=row.kind,
        body=row.body,
        date=row.date,
        title=msgspec.json.decode(row.told, type=_Told).title,
        part=eid,
        passage=text,
        marks=tuple(marks(text, language, query)),
        start=start,
        end=end,
    )
