"""Closing a source to more people: it then leaves what smaller audiences see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.access import LEVELS
from greffier.register import journal
from greffier.register.holdings import indexed_as
from greffier.register.indexing import index_source, unindex_source
from greffier.register.projection import mentioned

if TYPE_CHECKING:
    from greffier.record.keys import Ref
    from greffier.register.journal import Hand
    from greffier.register.opening import Register

__all__ = ["restrict"]


def restrict(register: Register, key: int, sha256: str, level: int, hand: Hand) -> set[Ref]:
    """Raise the level of a source; the things that it mentions come back, to be folded again."""
    database = register.database
    journal.append(database, "restrict", {"sha256": sha256, "level": LEVELS[level]}, hand)
    indexed = indexed_as(register, key)
    unindex_source(database, key, indexed)
    database.execute("UPDATE register_holding SET level = %s WHERE source_id = %s", (level, key))
    index_source(database, key, replace(indexed, level=level))
    return mentioned(database, [key])
