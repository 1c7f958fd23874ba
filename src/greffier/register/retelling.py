"""Readings taken out again as claims for the fold, as they were when they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greffier.record.claims import DOCUMENT_ORIGIN, Claim, Source
from greffier.record.readings import PSEUDO, evidence

if TYPE_CHECKING:
    from pathlib import Path

    from greffier.register.database import Database

__all__ = ["claims_of"]


def claims_of(database: Database, source: int, reading: int, treaties: Path | None) -> list[Claim]:
    """The claims of a source by one of its readings, as the fold takes them, in the order in which they are kept."""
    origin, sha256, level, form, reissued = database.rows(
        "SELECT s.origin, s.sha256, h.level, h.form, h.reissued FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id WHERE s.id = %s",
        (source,),
    )[0]
    document, warnings = database.rows(
        "SELECT document, warnings FROM register_reading WHERE id = %s", (reading,)
    )[0]
    rows = database.rows(
        "SELECT kind, keys, part, start, stop, fingerprint FROM register_claim WHERE reading_id = %s ORDER BY id",
        (reading,),
    )
    if origin != DOCUMENT_ORIGIN:
        return [_stated(row, sha256, level, origin, msgspec.json.decode(document)) for row in rows]
    told = [
        {**msgspec.json.decode(keys), "kind": kind, "part": part, "start": start, "end": end}
        for kind, keys, part, start, end, _ in rows
        if kind not in PSEUDO
    ]
    parts = database.rows(
        "SELECT eid, type, text, parent, start, stop FROM register_part WHERE reading_id = %s ORDER BY id",
        (reading,),
    )
    whole = {
        "document": msgspec.json.decode(document),
        "warnings": msgspec.json.decode(warnings),
        "claims": told,
        "parts": [
            {"id": i, "type": t, "text": x, "parent": p, "start": s, "end": e} for i, t, x, p, s, e in parts
        ],
    }
    _, claims = evidence(
        whole,
        sha256=sha256,
        level=level,
        origin=origin,
        form=form,
        reissued=bool(reissued),
        treaties=treaties,
    )
    return claims


def _stated(row: tuple[Any, ...], sha256: str, level: int, origin: str, document: dict[str, Any]) -> Claim:
    """A claim that a person made, or that data hold: its source is itself."""
    kind, keys, part, start, end, fingerprint = row
    source = Source(
        digest=sha256,
        work=f"{origin}:{sha256[:16]}",
        kind=kind,
        date=document["date"],
        dated="issue",
        level=level,
        origin=origin,
    )
    return Claim(
        id=fingerprint,
        kind=kind,
        keys=msgspec.json.decode(keys),
        source=source,
        part=part,
        start=start,
        end=end,
    )
