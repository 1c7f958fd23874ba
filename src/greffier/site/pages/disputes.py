"""Where the evidence of one record disagrees, as its page tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greffier.record.models import Discrepancy
    from greffier.site.desk import Desk

__all__ = ["disputes_about", "meaning"]


def disputes_about(desk: Desk, key: str) -> list[Discrepancy]:
    """The discrepancies of a record that no judgement explains; for a body also those of requests to it."""
    return [
        one
        for one in desk.lookup.discrepancies(key)
        if one.explained is None and (one.about == key or key in one.more.get("bodies", ()))
    ]


def meaning(code: str) -> str:
    """The message that says what a kind of discrepancy means."""
    return f"discrepancy-{code.replace('_', '-')}"
