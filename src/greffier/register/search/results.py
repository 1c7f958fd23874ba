"""What search answers with: texts that answer, with their passages, counted by facets."""

from __future__ import annotations

from msgspec import Struct

from greffier.register.named import Named
from greffier.register.search.facets import FACETS

__all__ = ["FACETS", "Hit", "Results"]


class Hit(Struct, frozen=True):
    """A text that answers: its document and language, and the part that answers best.

    `document` is the key of the document, `part` the id of the part; `start` and `end` are its place in the text of the
    source, `passage` is its own text and `marks` are the places in `passage` of what was looked for, in order. The part is
    null where only the title or the symbols of the text answer.
    """

    source: int
    sha256: str
    document: str
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
    """How many texts answer, some of them, and their number for each value of each facet.

    Where more texts answer than `count` says, `sample` is how many of them hits, count and facets are of; else it is null.
    `following` is the offset of the next page, null on the last. `named` are the things that the query is a name of.
    """

    count: int
    hits: tuple[Hit, ...]
    facets: dict[str, dict[str, int]]
    sample: int | None = None
    following: int | None = None
    named: tuple[Named, ...] = ()
