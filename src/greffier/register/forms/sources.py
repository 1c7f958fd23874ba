"""Sources: those of a document, and what became of one that was added, withdrawn or stated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.record.access import LEVELS
from greffier.record.keys import DOCUMENT, TWIN
from greffier.register.adding import Added

if TYPE_CHECKING:
    from greffier.reading.models import Failure
    from greffier.record.claims import Claim
    from greffier.register.holdings import Holding
    from greffier.register.lookup import RegisterLookup

__all__ = [
    "FAILED", "HeldSource", "claim_json", "document_name", "held_sources", "holding_json", "outcome_json",
    "sources_json",
]  # fmt: skip

FAILED = "failed"
"""The outcome of a file that could not be read."""


class HeldSource(Struct, frozen=True):
    """A source of a document; `current` where its claims hold for the audience."""

    sha256: str
    name: str
    language: str
    level: str
    current: bool
    reading: int


def held_sources(lookup: RegisterLookup, key: str) -> list[HeldSource]:
    """The sources of a document that an audience may see, the current one of each language first."""
    level = lookup.level
    names = [key, *lookup.names(DOCUMENT, lookup.key(DOCUMENT, key))]
    rows = lookup.database.listed(
        "SELECT s.sha256, h.name, t.language, h.level, h.low, h.high, h.reading_id FROM register_text t "
        "JOIN register_holding h ON h.text_id = t.id JOIN register_source s ON s.id = h.source_id "
        "WHERE h.withdrawn = 0 AND h.level <= %s AND t.work IN ({})",
        dict.fromkeys(names),
        (level,),
    )
    found = [
        HeldSource(sha256, name, language, LEVELS[closed], low <= level < high, reading)
        for sha256, name, language, closed, low, high, reading in rows
        if reading is not None
    ]
    return sorted(found, key=lambda one: (one.language, not one.current, one.name))


def sources_json(lookup: RegisterLookup, key: str) -> list[dict[str, Any]]:
    """The sources of a document."""
    return [
        {
            "source": one.sha256,
            "name": one.name,
            "language": one.language,
            "access": one.level,
            "current": one.current,
        }
        for one in held_sources(lookup, key)
    ]


def outcome_json(outcome: Added | Failure) -> dict[str, Any]:
    """What became of a file: always a path and an outcome."""
    if not isinstance(outcome, Added):
        error = {"code": outcome.error.code, "message": outcome.error.message}
        return {"path": outcome.source.path, "outcome": FAILED, "error": error}
    told = {
        "path": outcome.name,
        "outcome": outcome.outcome,
        "sha256": outcome.sha256,
        "level": outcome.level,
        "document": document_name(outcome.work),
        "kind": outcome.kind,
        "claims": outcome.claims if outcome.outcome == "new" else None,
        "findings": outcome.findings if outcome.outcome == "new" else None,
    }
    return told | {"drafted": True} if outcome.drafted else told


def document_name(work: str | None) -> str | None:
    """A document as it is called, without what tells the texts of one description apart."""
    return work.partition(TWIN)[0] if work is not None else None


def holding_json(holding: Holding, outcome: str) -> dict[str, Any]:
    """What was done with a source."""
    return {
        "outcome": outcome,
        "name": holding.name,
        "sha256": holding.sha256,
        "origin": holding.origin,
        "level": LEVELS[holding.level],
        "document": document_name(holding.work),
        "language": holding.language,
    }


def claim_json(claim: Claim) -> dict[str, Any]:
    """What was stated, as an export has it."""
    return {
        "claim": claim.id,
        "kind": claim.kind,
        "keys": msgspec.to_builtins(claim.keys),
        "source": claim.source.digest,
    }
