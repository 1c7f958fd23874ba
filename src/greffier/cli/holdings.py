"""What is held of a document: its sources, by language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.access import LEVELS
from greffier.record.keys import DOCUMENT

if TYPE_CHECKING:
    from greffier.cli.looking import Look

__all__ = ["HeldSource", "held_sources", "parts_and_claims"]


class HeldSource(Struct, frozen=True):
    """A source of a document; `current` where its claims hold for the audience."""

    sha256: str
    name: str
    language: str
    level: str
    current: bool
    reading: int


def held_sources(look: Look, key: str) -> list[HeldSource]:
    """The sources of a document that an audience may see, the current one of each language first."""
    level = look.view.level
    names = [key, *look.view.lookup.names(DOCUMENT, look.view.lookup.key(DOCUMENT, key))]
    rows = look.view.register.database.listed(
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


def parts_and_claims(look: Look, source: HeldSource) -> tuple[int, int]:
    """How many parts and claims the reading of a source has."""
    row = look.view.register.database.row(
        "SELECT (SELECT COUNT(*) FROM register_part WHERE reading_id = %s), "
        "(SELECT COUNT(*) FROM register_claim WHERE reading_id = %s)",
        (source.reading, source.reading),
    )
    return (int(row[0]), int(row[1])) if row is not None else (0, 0)
