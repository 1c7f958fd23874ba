"""What is said of things, as an audience may know it: the claims of current sources, those that say the same as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.record.claims import Statement
from greffier.register.ids import hexadecimal
from greffier.register.projection import SHIFT, numbers_of
from greffier.register.tally import COUNTED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.keys import Ref
    from greffier.register.database import Database

__all__ = ["statements_about", "statements_of_claims"]


def statements_about(
    database: Database, level: int, refs: Iterable[Ref], preferred: frozenset[int] = frozenset()
) -> list[Statement]:
    """What an audience may know to be said of things."""
    known = numbers_of(database, refs)
    rows = (
        database.listed(
            "SELECT name, digest, role, value, language, documents, first, last, origin FROM register_statement "
            "WHERE origin IS NOT NULL AND name IN ({})",
            known,
        )
        if level == 0  # what the public may know is counted already
        else database.listed(
            "SELECT s.name, s.digest, s.role, s.value, s.language, g.documents, g.first, g.last, g.origin FROM "  # noqa: S608 - no value is pasted
            f"(SELECT statement, {COUNTED} FROM register_mention WHERE low <= %s AND high > %s AND name IN ({{}}) "
            "GROUP BY name, statement) g JOIN register_statement s ON s.id = g.statement",
            known,
            (level, level),
        )
    )
    return [
        Statement(
            id=hexadecimal(statement),
            ref=known[name],
            role=role,
            value=msgspec.json.decode(value),
            language=language,
            documents=documents,
            first=first,
            last=last,
            origin=origin,
            preferred=statement in preferred,
        )
        for name, statement, role, value, language, documents, first, last, origin in rows
    ]


def statements_of_claims(database: Database, fingerprints: Iterable[str]) -> set[int]:
    """The statements (their digests, as numbers) that some claims make at present."""
    found: set[int] = set()
    for fingerprint in fingerprints:
        rows = database.rows(
            "SELECT g.digest FROM register_source s JOIN register_holding h ON h.source_id = s.id "
            "JOIN register_claim c ON c.reading_id = h.reading_id AND c.fingerprint = %s "
            "JOIN register_mention m ON m.id >= s.id * %s AND m.id < (s.id + 1) * %s "
            "AND m.claim = c.id - c.reading_id * %s JOIN register_statement g ON g.id = m.statement "
            "WHERE substr(s.sha256, 1, 8) = %s",
            (fingerprint, SHIFT, SHIFT, SHIFT, fingerprint[:8]),
        )
        found |= {statement for (statement,) in rows}
    return found
