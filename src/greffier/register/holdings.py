"""One source as it is held: what commands need to know of it before they change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.errors import RegisterError
from greffier.register.preparing import Words, words_of
from greffier.register.retelling import claims_of, source_of

if TYPE_CHECKING:
    from greffier.register.opening import Register

__all__ = ["Holding", "Indexed", "find", "indexed_as"]

SHORTEST = 6
"""Figures of a digest that may stand for the whole."""


class Holding(Struct, frozen=True):
    """A source as it is held; `reading` is null once it is erased."""

    key: int
    sha256: str
    origin: str
    name: str
    level: int
    withdrawn: bool
    reading: int | None
    work: str | None
    language: str | None


def find(register: Register, named: str) -> Holding:
    """The source that a digest, the beginning of one, or the name of its file stands for.

    Raises RegisterError (`not_found`, `ambiguous`).
    """
    rows = register.database.rows(
        "SELECT s.id, s.sha256, s.origin, h.name, h.level, h.withdrawn, h.reading_id, t.work, t.language "
        "FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "LEFT JOIN register_text t ON t.id = h.text_id"
    )
    wanted = named.lower()
    found = [row for row in rows if row[1] == wanted]
    if not found and len(wanted) >= SHORTEST:
        found = [row for row in rows if row[1].startswith(wanted)]
    found = found or [row for row in rows if row[3] == named or row[3].rsplit("/", 1)[-1] == named]
    found = found or [row for row in rows if row[7] == named]
    if not found:
        raise RegisterError(
            "not_found",
            f"no source {named!r}: name it by its file, its document's key or the beginning of its digest",
            "no-source",
            said=named,
        )
    if len(found) > 1:
        listed = ", ".join(f"{row[1][:12]} ({row[3]})" for row in found[:8])
        raise RegisterError(
            "ambiguous", f"{named!r} could be any of: {listed}", "could-be", said=named, listed=listed
        )
    key, sha256, origin, name, level, withdrawn, reading, work, language = found[0]
    return Holding(key, sha256, origin, name, level, bool(withdrawn), reading, work, language)


class Indexed(Struct, frozen=True):
    """A source as the index has it: its level, the reading whose parts are indexed, its words."""

    level: int
    reading: int
    words: Words


def indexed_as(register: Register, key: int) -> Indexed:
    """A source as the index has it, made again from what is kept."""
    database = register.database
    level, reading = database.rows(
        "SELECT level, reading_id FROM register_holding WHERE source_id = %s", (key,)
    )[0]
    parts = database.rows(
        "SELECT eid, type, marker, text FROM register_part WHERE reading_id = %s ORDER BY id", (reading,)
    )
    words = words_of(source_of(database, reading, level), claims_of(database, key, reading), parts)
    return Indexed(level, reading, words)
