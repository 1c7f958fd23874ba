"""What answers a search, ready to be shown: snippets with their marks, facets with links that narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from msgspec import Struct

from greffier.record.keys import BODY, SESSION
from greffier.register.search.results import FACETS
from greffier.register.searching import search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from greffier.register.search.results import Hit, Results
    from greffier.site.desk import Desk

__all__ = ["PER_PAGE", "Choice", "Facet", "Found", "Piece", "Shown", "find", "query_of"]

PER_PAGE = 20
BEFORE, LONGEST = 90, 320
"""Characters of a snippet before its first mark, and in all."""
VALUES = 8
"""Values of a facet that stand open; the others are folded away."""
MOST = 40
"""Values of a facet that are shown at all: the most frequent."""


class Piece(Struct, frozen=True):
    """A piece of a snippet: `marked` is what was looked for."""

    text: str
    marked: bool = False


class Shown(Struct, frozen=True):
    """A text that answers, in words: its document, where the passage stands, the snippet."""

    document: str
    label: str
    title: str | None
    language: str
    kind: str
    date: str
    part: str | None
    place: str
    pieces: list[Piece]


class Choice(Struct, frozen=True):
    """A value of a facet: in words, with its number, and the query (of an address) that takes or leaves it."""

    words: str
    count: int
    query: str
    chosen: bool


class Facet(Struct, frozen=True):
    """A facet with its values: `first` stand open, `rest` do not."""

    name: str
    first: list[Choice]
    rest: list[Choice]


class Found(Struct, frozen=True):
    """What a search page shows. `named` are things that the query is a name of: kind, key, words.

    `addressee` is that of its narrowing, where it is written as the texts found have it: only such has a feed.
    """

    count: int
    sample: int | None
    named: list[tuple[str, str, str]]
    hits: list[Shown]
    facets: list[Facet]
    previous: str | None
    following: str | None
    addressee: str | None = None


def find(desk: Desk, words: str, narrowed: dict[str, str], offset: int) -> Found:
    """Search, narrowed by one value for each of some facets. Raises QueryError for what cannot be answered."""
    found = search(
        desk.register.database,
        desk.level,
        words,
        limit=PER_PAGE,
        offset=offset,
        narrowed=narrowed,
        language=desk.language,
    )
    desk.records.ahead("document", (hit.document for hit in found.hits))
    return Found(
        count=found.count,
        sample=found.sample,
        named=[(one.kind, one.key, desk.labels.of(one.kind, one.key)) for one in found.named],
        hits=[_shown(desk, hit) for hit in found.hits],
        facets=list(_facets(desk, words, narrowed, found)),
        previous=query_of(words, narrowed, max(0, offset - PER_PAGE)) if offset else None,
        following=query_of(words, narrowed, found.following) if found.following is not None else None,
        addressee=next(
            (one for one in found.facets.get("addressee", ()) if one == narrowed.get("addressee")), None
        ),
    )


def query_of(words: str, narrowed: Mapping[str, str], offset: int = 0) -> str:
    """The query of an address: the same search for whoever gets the link."""
    more = {"from": str(offset)} if offset else {}
    return urlencode({"q": words, **{name: narrowed[name] for name in FACETS if name in narrowed}, **more})


def _shown(desk: Desk, hit: Hit) -> Shown:
    return Shown(
        document=hit.document,
        label=desk.labels.document(hit.document),
        title=hit.title if hit.title != hit.passage else None,
        language=hit.language,
        kind=desk.labels.code(hit.kind),
        date=desk.labels.date(hit.date) if hit.date else "",
        part=hit.part,
        place=desk.labels.part(hit.part) if hit.part is not None else "",
        pieces=list(_pieces(hit.passage, hit.marks)),
    )


def _pieces(text: str, marks: tuple[tuple[int, int], ...]) -> Iterator[Piece]:
    """The passage around its first mark, cut at words."""
    start = max(0, marks[0][0] - BEFORE) if marks else 0
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = min(len(text), start + LONGEST)
    end = end if end == len(text) else max(text.rfind(" ", start, end), start + 1)
    at = start
    if start:
        yield Piece("…")
    for first, last in marks:
        if first < at or last > end:
            continue
        yield Piece(text[at:first])
        yield Piece(text[first:last], marked=True)
        at = last
    yield Piece(text[at:end] + ("…" if end < len(text) else ""))


def _facets(desk: Desk, words: str, narrowed: dict[str, str], found: Results) -> Iterator[Facet]:
    sessions = found.facets.get(SESSION, {})
    desk.records.keys_ahead(SESSION, sessions)
    bodies = (desk.records.key(SESSION, one).partition(":")[0] for one in sessions)
    desk.records.keys_ahead(BODY, [*found.facets.get(BODY, {}), *bodies])
    said: dict[str, Callable[[str], str]] = {
        "kind": desk.labels.code,
        "body": desk.labels.body,
        "session": desk.labels.session,
        "language": desk.labels.language_name,
        "addressee": desk.labels.code,
        "class": desk.labels.code,
    }
    for name in FACETS:
        counted = found.facets.get(name, {})
        if len(counted) < 2 and name not in narrowed:
            continue
        order = sorted(counted.items(), key=lambda one: one[0], reverse=True)
        order = order if name == "year" else sorted(order, key=lambda one: (-one[1], one[0]))
        others = {key: value for key, value in narrowed.items() if key != name}
        choices = [
            Choice(
                words=said.get(name, str)(value),
                count=count,
                query=query_of(words, others if narrowed.get(name) == value else others | {name: value}),
                chosen=narrowed.get(name) == value,
            )
            for value, count in order[:MOST]
        ]
        yield Facet(name, choices[:VALUES], choices[VALUES:])
