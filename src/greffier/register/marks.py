"""What was read of a text, and what the record takes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.claims import Cited
from greffier.register.projection import SHIFT

if TYPE_CHECKING:
    from greffier.register.database import Database

__all__ = ["Read", "Use", "claim_seen", "claims_between", "uses_of"]

UNSEEN = ("document", "outline", "warning")
"""Claims that are about a text as a whole, or about how it is printed."""


class Read(Struct, frozen=True):
    """A claim as it stands in a text; `part` is the innermost that holds it."""

    claim: str
    kind: str
    part: str
    start: int
    end: int


class Use(Struct, frozen=True):
    """That a claim says something of a thing: the thing's cell and name, what of it (`role`)."""

    cell: str
    name: str
    role: str


def claims_between(database: Database, reading: int, start: int, end: int) -> list[Read]:
    """The claims of a reading that begin between two places of its text, in the order of the text."""
    rows = database.rows(
        "SELECT fingerprint, kind, part, start, stop FROM register_claim WHERE id >= %s AND id < %s "
        "AND start >= %s AND start < %s ORDER BY start, stop DESC, id",
        (reading * SHIFT, (reading + 1) * SHIFT, start, end),
    )
    return [Read(*row) for row in rows if row[1] not in UNSEEN]


def claim_seen(database: Database, level: int, name: str) -> tuple[Cited, int] | None:
    """The claim of a fingerprint in the reading that is used, and its number there, if an audience may see its source."""
    begin = name[:8]
    row = database.row(
        "SELECT s.id, s.sha256, s.origin, h.name, h.level, t.work, t.language, h.reading_id, c.fingerprint, c.kind, "
        "c.keys, c.part, c.start, c.stop, h.date, c.id FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id JOIN register_text t ON t.id = h.text_id "
        "JOIN register_claim c ON c.reading_id = h.reading_id "
        "WHERE s.sha256 >= %s AND s.sha256 < %s AND c.fingerprint = %s AND h.level <= %s AND h.withdrawn = 0",
        (begin, f"{begin}g", name, level),
    )
    return (Cited(*row[:-1]), row[-1] - row[7] * SHIFT) if row is not None else None


def uses_of(database: Database, level: int, source: int, claim: int) -> list[Use]:
    """What the record takes of a claim (its number in the reading of a source), for an audience; nothing where it takes none.

    It takes none of a kind that it has no use for, of a rendition that is not current, and of a claim judged misread.
    """
    rows = database.rows(
        "SELECT DISTINCT n.cell, n.name, s.role FROM register_mention m JOIN register_name n ON n.id = m.name "
        "JOIN register_statement s ON s.id = m.statement "
        "WHERE m.id >= %s AND m.id < %s AND m.claim = %s AND m.low <= %s AND m.high > %s",
        (source * SHIFT, (source + 1) * SHIFT, claim, level, level),
    )
    return sorted((Use(*row) for row in rows), key=lambda use: (use.cell, use.name, use.role))
