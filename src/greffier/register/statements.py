"""What is said of things, as an audience may know it: the claims of current sources, those that say the same as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.record.claims import Statement
from greffier.register.ids import hexadecimal
from greffier.register.projection import numbers_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.keys import Ref
    from greffier.register.database import Database

__all__ = ["statements_about"]


def statements_about(
    database: Database, level: int, refs: Iterable[Ref], preferred: frozenset[int] = frozenset()
) -> list[Statement]:
    """What an audience may know to be said of things.

    As in `record.fold`: only documents are counted (rank 0 of ORIGINS), and data (rank 2) tell no time.
    """
    known = numbers_of(database, refs)
    rows = database.listed(
        "SELECT g.name, s.digest, s.role, s.value, s.language, g.documents, g.first, g.last, g.origin FROM "
        "(SELECT name, statement, COUNT(DISTINCT CASE WHEN origin = 0 THEN work END) AS documents, "
        "MIN(CASE WHEN origin < 2 THEN date END) AS first, MAX(CASE WHEN origin < 2 THEN date END) AS last, "
        "MIN(origin) AS origin FROM register_mention WHERE low <= %s AND high > %s AND name IN ({}) "
        "GROUP BY name, statement) g JOIN register_statement s ON s.id = g.statement",
        known,
        (level, level),
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
