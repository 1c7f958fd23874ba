"""Which documents make a statement, as the chain asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import DOCUMENT
from greffier.register.ids import hexadecimal, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.record.chain import Tellers
    from greffier.register.database import Database
    from greffier.register.lookup import RegisterLookup

__all__ = ["by_document", "documents_telling", "tellers_of"]


def tellers_of(database: Database, lookup: RegisterLookup) -> Tellers:
    """The tellers of a register, as an audience sees it. See `record.chain.Tellers`."""
    return lambda statements: by_document(documents_telling(database, lookup, statements))


def by_document(told: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Statements with the documents that make them, the other way round; both in order."""
    found: dict[str, list[str]] = {}
    for statement, documents in sorted(told.items()):
        for document in documents:
            found.setdefault(document, []).append(statement)
    return {key: found[key] for key in sorted(found)}


def documents_telling(
    database: Database, lookup: RegisterLookup, statements: Sequence[str]
) -> dict[str, set[str]]:
    """The documents (their keys) that make each of some statements."""
    rows = {
        (work, statement)
        for work, statement in database.listed(
            "SELECT t.work, g.digest FROM register_statement g "
            "JOIN register_mention m ON m.name = g.name AND m.statement = g.id "
            "JOIN register_holding h ON h.source_id = m.source_id JOIN register_text t ON t.id = h.text_id "
            "JOIN register_source s ON s.id = m.source_id "
            "WHERE s.origin = 'document' AND m.low <= %s AND m.high > %s AND g.digest IN ({})",
            [number(one) for one in statements],
            (lookup.level, lookup.level),
        )
    }
    keys = lookup.keys(DOCUMENT, sorted({work for work, _ in rows}))
    found: dict[str, set[str]] = {one: set() for one in statements}
    for work, statement in rows:
        found[hexadecimal(statement)].add(keys[work])
    return found
