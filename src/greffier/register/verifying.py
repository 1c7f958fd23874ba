"""Checking that the register is whole: bytes and digests, the journal's chain, what the journal adds up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.readings import fingerprint
from greffier.register import sources
from greffier.register.cards import is_listed
from greffier.register.errors import RegisterError
from greffier.register.history import known_by
from greffier.register.journal import entries, head, verify_chain
from greffier.register.projection import SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.register.opening import Register

__all__ = ["Verified", "verify"]


class Verified(Struct):
    """How much was checked, and what is wrong, a sentence each."""

    sources: int
    entries: int
    faults: list[str]
    head: str | None = None
    """The digest of the last entry: kept elsewhere, it shows later that none was cut off."""


def verify(register: Register) -> Verified:
    """Check everything. What is wrong is listed; nothing is mended."""
    database = register.database
    faults: list[str] = []
    count = 0
    for (stream,) in sorted(database.rows("SELECT DISTINCT stream FROM register_journal")):
        try:
            count += verify_chain(entries(database, stream))
        except RegisterError as error:
            faults.append(error.message)
    rows = database.rows(
        "SELECT s.sha256, h.level, h.withdrawn, h.reading_id FROM register_source s "
        "LEFT JOIN register_holding h ON h.source_id = s.id ORDER BY s.id"
    )
    for sha256, _, _, reading in rows:
        faults += _bytes(register, sha256, erased=reading is None)
    if not faults:
        faults += _journalled(register, {sha256: (level, withdrawn) for sha256, level, withdrawn, _ in rows})
    faults += _claims(register)
    faults += _folded(register)
    last = head(database)
    return Verified(len(rows), count, faults, last[1] if last is not None else None)


def _bytes(register: Register, sha256: str, *, erased: bool) -> Iterator[str]:
    if erased:
        if sources.path_of(register.home.sources, sha256).exists():
            yield f"source {sha256[:16]}: it was erased, but its bytes are still there (erase it again)"
        return
    try:
        sources.load(register.home.sources, sha256)
    except RegisterError as error:
        yield error.message


def _journalled(register: Register, held: dict[str, tuple[int, int]]) -> Iterator[str]:
    """What is held is what the journal says is held."""
    levels = known_by(register, None).levels
    for sha256, (level, withdrawn) in held.items():
        expected = None if withdrawn else level
        if levels.get(sha256) != expected:
            yield f"source {sha256[:16]}: it is not held as the journal says"
    for sha256 in sorted(set(levels) - set(held)):
        yield f"source {sha256[:16]}: the journal says that it was added, but it is not there"


def _claims(register: Register) -> Iterator[str]:
    """The name of a claim is a digest of what it says and where."""
    for key, sha256, name in register.database.rows(
        "SELECT r.id, s.sha256, h.name FROM register_reading r JOIN register_source s ON s.id = r.source_id "
        "JOIN register_holding h ON h.source_id = s.id ORDER BY r.id"
    ):
        altered = sum(
            fingerprint(sha256, kind, msgspec.json.decode(keys), start, end) != claim
            for claim, kind, keys, start, end in register.database.rows(
                "SELECT fingerprint, kind, keys, start, stop FROM register_claim WHERE reading_id = %s",
                (key,),
            )
        )
        if altered:
            yield f"source {sha256[:16]} ({name}): {altered} {'claim was' if altered == 1 else 'claims were'} altered"


def _folded(register: Register) -> Iterator[str]:
    """Every mention is of a claim that is there; every record is listed, and nothing else."""
    row = register.database.row(
        "SELECT COUNT(*) FROM register_mention m JOIN register_holding h ON h.source_id = m.source_id "
        "LEFT JOIN register_claim c ON c.id = h.reading_id * %s + m.claim WHERE c.id IS NULL",
        (SHIFT,),
    )
    if row is not None and row[0]:
        yield f"{row[0]} mentions of claims that are not there: `greffier rebuild --fold` makes them anew"
    if not is_listed(register.database):
        yield "the lists are not those of the records: `greffier rebuild --fold` makes them anew"
