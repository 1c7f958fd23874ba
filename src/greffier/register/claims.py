"""Claims by their names, with the passages that make them: what every citation comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.register.errors import RegisterError
from greffier.register.ids import number
from greffier.register.projection import SHIFT
from greffier.register.readings import text_of_reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.register.database import Database
    from greffier.register.opening import Register

__all__ = [
    "Cited",
    "citations",
    "claim_named",
    "claims_by_name",
    "claims_of_mentions",
    "first_citations",
    "passage",
]

FIELDS = (
    "s.id, s.sha256, s.origin, h.name, h.level, t.work, t.language, h.reading_id, c.fingerprint, c.kind, c.keys, c.part, "
    "c.start, c.stop, h.date"
)
TABLES = (
    "register_source s JOIN register_holding h ON h.source_id = s.id LEFT JOIN register_text t ON t.id = h.text_id "
    "JOIN register_claim c ON c.reading_id = h.reading_id"
)


class Cited(Struct, frozen=True):
    """A claim in its source: who says it, where. `start` and `end` count in the text of the reading."""

    source: int
    sha256: str
    origin: str
    name: str
    level: int
    work: str
    language: str
    reading: int
    claim: str
    kind: str
    said: str
    part: str
    start: int
    end: int
    date: str | None

    @property
    def keys(self) -> dict[str, Any]:
        """The keys of the claim, as the reading contract has them; `said` is their JSON."""
        keys: dict[str, Any] = msgspec.json.decode(self.said)
        return keys


def _cited(row: tuple[Any, ...]) -> Cited:
    return Cited(*row)


def claim_named(register: Register, named: str) -> Cited:
    """The claim of a fingerprint, or of the beginning of one. Raises RegisterError (`not_found`, `ambiguous`)."""
    rows = (
        register.database.rows(
            f"SELECT {FIELDS} FROM {TABLES} WHERE substr(s.sha256, 1, 8) = %s AND substr(c.fingerprint, 1, %s) = %s",  # noqa: S608 - the fields are ours
            (named[:8], len(named), named),
        )
        if len(named) >= 12
        else []
    )
    if not rows:
        raise RegisterError(
            "not_found", f"no current reading makes a claim {named!r}", "no-claim", said=named
        )
    found = {row[8] for row in rows}
    if len(found) > 1:
        raise RegisterError(
            "ambiguous",
            f"{named!r} could be any of: {', '.join(sorted(found))}",
            "could-be",
            said=named,
            listed=", ".join(sorted(found)),
        )
    return _cited(rows[0])


def citations(database: Database, level: int, statements: Iterable[str]) -> dict[str, list[Cited]]:
    """For each statement (its digest) all claims that make it, by date of the document."""
    return _citations(database, level, statements, "1")[0]


def first_citations(
    database: Database, level: int, statements: Iterable[str], most: int
) -> tuple[dict[str, list[Cited]], dict[str, int]]:
    """For each statement the first `most` claims that make it, by date of the document; and how many there are.

    Which are the first is told by the index of mentions alone: what thousands of documents say costs no more.
    """
    return _citations(
        database,
        level,
        statements,
        str(most),
        "ROW_NUMBER() OVER (PARTITION BY m.statement "
        "ORDER BY COALESCE(m.date, ''), m.work, m.source_id, m.claim)",
        "COUNT(*) OVER (PARTITION BY m.statement)",
    )


def _citations(
    database: Database, level: int, statements: Iterable[str], most: str, place: str = "1", count: str = "1"
) -> tuple[dict[str, list[Cited]], dict[str, int]]:
    found: dict[str, list[Cited]] = {}
    counts: dict[str, int] = {}
    numbers = {number(one): one for one in statements}
    for row in database.listed(
        # By the name first: that is how mentions are indexed.
        f"SELECT m.digest, m.total, {FIELDS} FROM (SELECT g.digest, m.source_id, m.claim, {place} AS place, "  # noqa: S608 - the fields are ours
        f"{count} AS total FROM register_statement g JOIN register_mention m ON m.name = g.name "
        "AND m.statement = g.id WHERE m.low <= %s AND m.high > %s AND g.digest IN ({})) m "
        "JOIN register_holding h ON h.source_id = m.source_id "
        "JOIN register_source s ON s.id = m.source_id LEFT JOIN register_text t ON t.id = h.text_id "
        f"JOIN register_claim c ON c.id = h.reading_id * {SHIFT} + m.claim WHERE m.place <= {most}",
        numbers,
        (level, level),
    ):
        statement = numbers[row[0]]
        found.setdefault(statement, []).append(_cited(row[2:]))
        counts[statement] = row[1]
    for group in found.values():
        group.sort(key=lambda one: (one.date or "", one.work, one.language, one.start, one.claim))
    return found, counts


def claims_of_mentions(database: Database, mentions: Iterable[int]) -> dict[int, Cited]:
    """The claims that mentions (their numbers) come from, in the readings that are current."""
    rows = database.listed(
        f"SELECT m.id, {FIELDS} FROM register_mention m JOIN register_holding h ON h.source_id = m.source_id "  # noqa: S608 - the fields are ours
        "JOIN register_source s ON s.id = m.source_id LEFT JOIN register_text t ON t.id = h.text_id "
        f"JOIN register_claim c ON c.id = h.reading_id * {SHIFT} + m.claim WHERE m.id IN ({{}})",
        mentions,
    )
    return {row[0]: _cited(row[1:]) for row in rows}


def passage(database: Database, cited: Cited, texts: dict[int, str] | None = None) -> str:
    """The words of a claim as its source prints them, white space folded; `texts` keeps what was opened before."""
    kept = texts if texts is not None else {}
    if cited.reading not in kept:
        kept[cited.reading] = text_of_reading(database, cited.reading)
    return " ".join(kept[cited.reading][cited.start : cited.end].split())


def claims_by_name(database: Database, level: int, fingerprints: Iterable[str]) -> dict[str, Cited]:
    """Claims by their whole fingerprints, from any reading that their sources still have: what was known at a time."""
    wanted = set(fingerprints)
    begins = {one[:8] for one in wanted}
    rows = database.rows(
        "SELECT s.id, s.sha256 FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "WHERE h.level <= %s",
        (level,),
    )
    sources = [key for key, sha256 in rows if sha256[:8] in begins]
    found: dict[str, Cited] = {}
    for row in database.listed(
        f"SELECT {FIELDS.replace('h.reading_id', 'r.id')} FROM register_source s "  # noqa: S608 - the fields are ours
        "JOIN register_holding h ON h.source_id = s.id LEFT JOIN register_text t ON t.id = h.text_id "
        "JOIN register_reading r ON r.source_id = s.id JOIN register_claim c ON c.reading_id = r.id "
        "WHERE s.id IN ({})",
        sources,
    ):
        if row[8] in wanted:
            found[row[8]] = _cited(row)
    return found
