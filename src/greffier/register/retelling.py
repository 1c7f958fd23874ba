"""Readings taken out again as claims for the fold, exactly as they were when they were made: nothing is read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from greffier.record.claims import Claim, Source

if TYPE_CHECKING:
    from greffier.register.database import Database

__all__ = ["claims_of", "source_of"]


def source_of(database: Database, reading: int, level: int = 0) -> Source:
    """The source as a reading tells it."""
    row = database.rows("SELECT told FROM register_reading WHERE id = %s", (reading,))[0]
    return replace(msgspec.json.decode(row[0], type=Source), level=level)


def claims_of(database: Database, source: int, reading: int) -> list[Claim]:
    """The claims of a source by one of its readings, as the fold takes them, in the order in which they are kept."""
    level = database.rows("SELECT level FROM register_holding WHERE source_id = %s", (source,))[0][0]
    told = source_of(database, reading, level)
    return [
        Claim(
            id=fingerprint,
            kind=kind,
            keys=msgspec.json.decode(keys),
            source=told,
            part=part,
            start=start,
            end=end,
            more=msgspec.json.decode(more) if more is not None else {},
        )
        for fingerprint, kind, keys, more, part, start, end in database.rows(
            "SELECT fingerprint, kind, keys, more, part, start, stop FROM register_claim WHERE reading_id = %s ORDER BY id",
            (reading,),
        )
    ]
