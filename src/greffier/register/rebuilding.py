"""Making everything again from the evidence: reading all sources, or only folding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.documents import DocumentError
from greffier.record.claims import FILES
from greffier.register import feed, journal, sources
from greffier.register.adding import finish, hold, read_document
from greffier.register.errors import RegisterError
from greffier.register.indexing import reindex
from greffier.register.judgements import judgements_in_force
from greffier.register.listing import LISTS
from greffier.register.preparing import prepare_mentions
from greffier.register.projection import project
from greffier.register.readings import save_reading
from greffier.register.retelling import claims_of, source_of
from greffier.register.striking import struck_of
from greffier.register.texts import together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.keys import Ref
    from greffier.register.journal import Hand
    from greffier.register.opening import Register

__all__ = ["FOLDED", "rebuild", "refold_all"]

FOLDED = ("mention", "statement", "name", "alias", "thing", "record", "discrepancy", *LISTS)
"""Tables that hold nothing but what is made from evidence."""


class _Held(Struct, frozen=True):
    key: int
    sha256: str
    origin: str
    name: str
    level: int
    reading: int
    withdrawn: int


def rebuild(register: Register, hand: Hand) -> Iterator[str]:
    """Read all sources again where reader or data have changed, then fold; the digest of each comes back when read.

    All of it is one transaction. Raises RegisterError where a source can no longer be read.
    """
    with register.database.transaction():
        for one in _held(register):
            data = sources.load(register.home.sources, one.sha256)
            if one.origin in FILES:
                _read(register, one, data, hand)
            yield one.sha256
        _fold_all(register)


def refold_all(register: Register) -> None:
    """Throw away all that is folded and fold it again."""
    with register.database.transaction():
        _fold_all(register)


def _held(register: Register) -> list[_Held]:
    rows = register.database.rows(
        "SELECT s.id, s.sha256, s.origin, h.name, h.level, h.reading_id, h.withdrawn FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id WHERE h.reading_id IS NOT NULL ORDER BY s.id"
    )
    return [_Held(*row) for row in rows]


def _read(register: Register, held: _Held, data: bytes, hand: Hand) -> None:
    """Read a source, if this reader with these data has not read it yet; the newest reading is the current one."""
    database, reader, version = register.database, *register.versions
    made = database.row(
        "SELECT id FROM register_reading WHERE source_id = %s AND reader = %s AND data = %s",
        (held.key, reader, version),
    )
    if made is not None and made[0] == held.reading:
        return
    reading = int(made[0]) if made is not None else _read_anew(register, held, data)
    journal.append(database, "read", {"sha256": held.sha256, "reader": reader, "data": version}, hand)
    database.execute("DELETE FROM register_holding WHERE source_id = %s", (held.key,))
    hold(register, held.key, reading, source_of(database, reading, held.level), held.name)
    database.execute(
        "UPDATE register_holding SET withdrawn = %s WHERE source_id = %s", (held.withdrawn, held.key)
    )


def _read_anew(register: Register, held: _Held, data: bytes) -> int:
    try:
        ready = read_document(register, data, held.name)
    except DocumentError as error:
        raise RegisterError(
            "damaged", f"source {held.sha256[:12]} ({held.name}) can no longer be read: {error}"
        ) from error
    return save_reading(register.database, held.key, ready, register.versions)


def _fold_all(register: Register) -> None:
    """Mentions, index and records of all that is held, from nothing."""
    database = register.database
    for table in FOLDED:
        database.execute(f"DELETE FROM register_{table}")  # noqa: S608 - the tables are ours
    feed.forget(database)
    database.execute("UPDATE register_holding SET low = 0, high = 0")
    judgements = judgements_in_force(database)
    works: set[str] = set()
    touched: set[Ref] = set()
    for one in _held(register):
        claims = claims_of(database, one.key, one.reading)
        struck = struck_of(database, one.key, judgements)
        touched |= project(database, one.key, prepare_mentions(claims), (0, 0), struck)
        if claims:
            works.add(claims[0].source.work)
    reindex(register)
    finish(register, touched, together(works, judgements))
