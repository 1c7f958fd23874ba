"""How much was read of a source of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greffier.cli.looking import Look
    from greffier.register.forms.sources import HeldSource

__all__ = ["parts_and_claims"]


def parts_and_claims(look: Look, source: HeldSource) -> tuple[int, int]:
    """How many parts and claims the reading of a source has."""
    row = look.view.register.database.row(
        "SELECT (SELECT COUNT(*) FROM register_part WHERE reading_id = %s), "
        "(SELECT COUNT(*) FROM register_claim WHERE reading_id = %s)",
        (source.reading, source.reading),
    )
    return (int(row[0]), int(row[1])) if row is not None else (0, 0)
