"""Where the evidence disagrees, and what is missing: `greffier check --json`, `greffier missing --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy
    from greffier.register.forms.sight import Sight
    from greffier.register.gaps import Gap

__all__ = ["CHECK", "MISSING", "check", "disputes", "missing"]

CHECK = "greffier.check/1"
MISSING = "greffier.missing/1"


def check(
    look: Sight,
    of: str | None,
    found: Sequence[Discrepancy],
    gaps: Sequence[Gap],
    lost: Sequence[tuple[Judgement, list[str]]],
) -> dict[str, Any]:
    """Discrepancies, gaps, and judgements with their claims that are there no more; `of` one thing or of all."""
    shape = {
        "schema": CHECK,
        "view": look.told_json(),
        "of": of,
        "discrepancies": disputes(look, found),
        "gaps": gaps,
        "orphaned": [{"judgement": judgement, "gone": claims} for judgement, claims in lost],
    }
    answer: dict[str, Any] = look.evidence.json(shape)
    return answer


def disputes(look: Sight, found: Sequence[Discrepancy]) -> list[dict[str, Any]]:
    """Discrepancies with what their codes mean; statements are still to be cited."""
    listed: list[dict[str, Any]] = msgspec.to_builtins(found)
    return [{**one, "meaning": look.meaning(one["code"])} for one in listed]


def missing(look: Sight, of: str | None, today: str, found: Sequence[Gap]) -> dict[str, Any]:
    """What is missing."""
    shape: dict[str, Any] = {
        "schema": MISSING,
        "view": look.told_json(),
        "of": of,
        "today": today,
        "gaps": found,
    }
    answer: dict[str, Any] = look.evidence.json(shape)
    return answer
