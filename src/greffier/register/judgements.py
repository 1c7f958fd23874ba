"""The judgements that are in force: made, and not revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from greffier.record.judgements import Judgement

if TYPE_CHECKING:
    from greffier.register.database import Database

__all__ = ["judgements_in_force", "judgements_made"]


def judgements_made(database: Database) -> list[tuple[Judgement, int]]:
    """All judgements that are not revoked, as they were made, by name; and the smallest audience that may know of each now."""
    rows = database.rows("SELECT data, level FROM register_judgement ORDER BY name")
    return [(msgspec.json.decode(data, type=Judgement), level) for data, level in rows]


def judgements_in_force(database: Database) -> list[Judgement]:
    """All judgements that are not revoked, by name, at the level that they have now."""
    return [replace(one, level=level) for one, level in judgements_made(database)]
