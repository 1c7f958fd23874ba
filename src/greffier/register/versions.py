"""The texts of a document: its versions and renditions that an audience may see, and their parts, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.record.models import Document
from greffier.register.catalogue import page
from greffier.register.headings import parsed
from greffier.register.projection import SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.outlines import Entry
    from greffier.register.database import Database, Row
    from greffier.register.lookup import RegisterLookup

__all__ = [
    "Part", "Version", "number_of", "outlines", "own_extent", "page_of", "parts_at", "parts_named", "parts_of", "related", "starts_of", "versions_of",
]  # fmt: skip

WEIGHT = 300
"""What a part weighs on a page besides its words, in characters."""
FULL = 24_000
"""Characters that are enough for a page."""


class Version(Struct, frozen=True):
    """A source of a document, and its reading. Of those in one language the `current` one supports the record.

    `form` is its media type, `size` in bytes, `characters` those of its text, `warnings` those of the contract.
    """

    source: int
    sha256: str
    name: str
    form: str
    size: int
    language: str
    level: int
    current: bool
    reading: int
    characters: int
    warnings: list[dict[str, Any]] = []

    @property
    def ending(self) -> str:
        """What the name of the file ends with, in capitals: `PDF`."""
        return self.name.rpartition(".")[2].upper() if "." in self.name else self.form


class Part(Struct, frozen=True):
    """A part of a text, as the reading contract has it. `n` is its place in the reading."""

    n: int
    id: str
    type: str
    number: str | None
    text: str
    start: int
    end: int
    parent: str | None
    page: int | None


def versions_of(lookup: RegisterLookup, key: str) -> list[Version]:
    """All sources of a document that an audience may see: by language, the current one first, then the best format."""
    rows = lookup.database.listed(
        "SELECT s.id, s.sha256, h.name, s.media_type, s.size, t.language, h.level, h.low, h.high, r.id, r.characters, "
        "r.warnings, h.form FROM register_text t JOIN register_holding h ON h.text_id = t.id "
        "JOIN register_source s ON s.id = h.source_id JOIN register_reading r ON r.id = h.reading_id "
        "WHERE h.withdrawn = 0 AND h.level <= %s AND t.work IN ({})",
        dict.fromkeys([key, *lookup.names(DOCUMENT, key)]),
        (lookup.level,),
    )
    found = [(row[-1], _version(row, lookup.level)) for row in rows]
    found.sort(key=lambda one: (one[1].language, not one[1].current, one[0], one[1].sha256))
    return [version for _, version in found]


def _version(row: Row, level: int) -> Version:
    low, high = row[7:9]
    return Version(
        source=row[0],
        sha256=row[1],
        name=row[2],
        form=row[3],
        size=row[4],
        language=row[5],
        level=row[6],
        current=low <= level < high,
        reading=row[9],
        characters=row[10],
        warnings=msgspec.json.decode(row[11], type=list),
    )


def starts_of(database: Database, reading: int) -> list[int]:
    """The places of the parts with which the pages of a text begin: a page is full of words, or of parts."""
    starts, weight = [0], 0
    for n, length in database.rows(
        "SELECT id, length(text) FROM register_part WHERE id >= %s AND id < %s ORDER BY id", _all(reading)
    ):
        if weight > FULL:
            starts.append(n - reading * SHIFT)
            weight = 0
        weight += WEIGHT + length
    return starts


def page_of(starts: Sequence[int], n: int) -> int:
    """The number of the page, from 0, on which a part stands."""
    from bisect import bisect_right

    return bisect_right(starts, n) - 1


def parts_of(database: Database, reading: int, first: int = 0, behind: int | None = None) -> list[Part]:
    """The parts of a text from one place up to, not with, another."""
    begin, end = _all(reading)
    rows = database.rows(
        "SELECT id, eid, type, marker, text, start, stop, parent, page FROM register_part "
        "WHERE id >= %s AND id < %s ORDER BY id",
        (begin + first, begin + behind if behind is not None else end),
    )
    return [Part(row[0] - begin, *row[1:]) for row in rows]


def number_of(database: Database, readings: Sequence[int], part: str) -> dict[int, int]:
    """Reading → the place of the part with this id, for those that have it."""
    rows = database.listed(
        "SELECT reading_id, id FROM register_part WHERE eid = %s AND reading_id IN ({})", readings, (part,)
    )
    return {reading: n - reading * SHIFT for reading, n in rows}


def outlines(database: Database, readings: Sequence[int]) -> dict[int, list[Entry]]:
    """Reading → its outline, for those that have one: what `record.alignment.align` joins."""
    rows = database.listed(
        "SELECT reading_id, keys FROM register_claim WHERE kind = 'outline' AND reading_id IN ({})", readings
    )
    return {reading: msgspec.json.decode(keys)["parts"] for reading, keys in rows}


def _all(reading: int) -> tuple[int, int]:
    """The numbers of the rows of a reading's parts: from, up to."""
    return reading * SHIFT, (reading + 1) * SHIFT


def parts_at(database: Database, reading: int, places: Iterable[int]) -> dict[int, Part]:
    """The parts that stand at some places of a text."""
    begin, _ = _all(reading)
    rows = database.listed(
        "SELECT id, eid, type, marker, text, start, stop, parent, page FROM register_part WHERE id IN ({})",
        (begin + n for n in places),
    )
    return {row[0] - begin: Part(row[0] - begin, *row[1:]) for row in rows}


def parts_named(database: Database, reading: int, ids: Iterable[str]) -> dict[str, Part]:
    """The parts of a text with these ids."""
    rows = database.listed(
        "SELECT id, eid, type, marker, text, start, stop, parent, page FROM register_part "
        "WHERE reading_id = %s AND eid IN ({})",
        ids,
        (reading,),
    )
    return {row[1]: Part(row[0] - reading * SHIFT, *row[1:]) for row in rows}


def own_extent(database: Database, reading: int, part: str) -> tuple[int, int] | None:
    """Where the words of a part begin and end in the text, without those of the parts inside it."""
    row = database.row(
        "SELECT p.start, p.stop, (SELECT MIN(c.start) FROM register_part c WHERE c.reading_id = p.reading_id "
        "AND c.parent = p.eid) FROM register_part p WHERE p.reading_id = %s AND p.eid = %s",
        (reading, part),
    )
    if row is None:
        return None
    start, end, inner = row
    return (start, inner) if inner is not None and inner > start else (start, end)


def related(lookup: RegisterLookup, record: Document, limit: int = 20) -> list[Document]:
    """The documents whose symbols differ from this one's in revisions, addenda and corrigenda alone, by their keys."""
    bases = {symbol.base for symbol in map(parsed, record.symbols) if symbol is not None}
    if not bases:
        return []
    found = page(lookup, DOCUMENT, filters={"base": sorted(bases)}, limit=limit).items
    return [one for one in found if isinstance(one, Document) and one.key != record.key]
