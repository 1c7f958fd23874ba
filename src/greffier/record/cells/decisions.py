"""A resolution or decision, as those tell of it that cite it, print it, or adopt it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.folded import Folded, discrepancy, sides_of
from greffier.record.models import Decision
from greffier.record.values import by_language, values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.claims import Statement

__all__ = ["fold_decision"]


def fold_decision(key: str, statements: Sequence[Statement]) -> Folded:
    """The record of a decision."""
    body, kind, number = split(key)
    roles: dict[str, list[Statement]] = {}
    for statement in statements:
        roles.setdefault(statement.role, []).append(statement)
    dated = [*roles.get("cited", []), *roles.get("adopted", [])]
    record = Decision(
        key=key,
        body=body,
        kind=kind,
        number=number,
        about=by_language(roles.get("named", []), lambda s: s.value["words"]),
        date=values(dated, lambda s: s.value["date"]),
        texts=values(roles.get("text", []), lambda s: s.value["document"]),
        adopted=values(roles.get("adopted", []), lambda s: s.value),
        mandates=values(roles.get("mandates", []), lambda s: s.value),
        requests=values(roles.get("request", []), lambda s: s.value),
    )
    found = [discrepancy("decision_date", key, sides_of(record.date))] if len(record.date) > 1 else []
    return Folded([record], found)


def split(key: str) -> tuple[str, str, str]:
    """Body, kind and number of a decision's key.

    >>> split("CTOC/COP/resolution/7/1")
    ('CTOC/COP', 'resolution', '7/1')
    """
    for kind in ("resolution", "decision"):
        body, found, number = key.partition(f"/{kind}/")
        if found:
            return body, kind, number
    raise ValueError(f"{key!r} is no key of a decision")
