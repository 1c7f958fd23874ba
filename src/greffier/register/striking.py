"""Claims that a person judged to be misread: which of a source, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.register.projection import SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.judgements import Judgement
    from greffier.register.database import Database

__all__ = ["struck_claims", "struck_of"]


def struck_claims(judgements: Iterable[Judgement]) -> dict[str, int]:
    """The claims, each with the lowest level of a judgement that strikes it."""
    found: dict[str, int] = {}
    for one in judgements:
        if one.kind == "misread":
            for claim in one.claims:
                found[claim] = min(one.level, found.get(claim, one.level))
    return found


def struck_of(database: Database, source: int, judgements: Iterable[Judgement]) -> dict[int, int]:
    """The same of one source, by the numbers of its claims in its current reading."""
    struck = struck_claims(judgements)
    if not struck:
        return {}
    rows = database.listed(
        "SELECT c.id, c.fingerprint FROM register_holding h JOIN register_claim c ON c.reading_id = h.reading_id "
        "WHERE h.source_id = %s AND c.fingerprint IN ({})",
        struck,
        (source,),
    )
    return {key % SHIFT: struck[fingerprint] for key, fingerprint in rows}
