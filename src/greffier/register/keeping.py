"""Taking back: a source is withdrawn (its history stays) or erased (its digest and the reason stay)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greffier.record.access import level_number
from greffier.record.claims import FILES
from greffier.register import journal, sources
from greffier.register.adding import finish
from greffier.register.cached import forget_made
from greffier.register.errors import RegisterError
from greffier.register.feed import begin_again
from greffier.register.holdings import find, indexed_as
from greffier.register.indexing import unindex_source
from greffier.register.projection import drop_mentions, mentioned, set_interval
from greffier.register.tally import retally

if TYPE_CHECKING:
    from greffier.register.holdings import Holding
    from greffier.register.journal import Hand
    from greffier.register.opening import Register

__all__ = ["erase", "erase_record", "erase_shell", "keep_shell", "restore", "withdraw"]


def withdraw(register: Register, named: str, reason: str, hand: Hand) -> Holding:
    """Take a source out of fold, search and export; it can be restored. Raises RegisterError."""
    return _turn(register, named, reason, hand, "withdraw", withdrawn=True)


def restore(register: Register, named: str, reason: str, hand: Hand) -> Holding:
    """Put a withdrawn source back. Raises RegisterError."""
    return _turn(register, named, reason, hand, "restore", withdrawn=False)


def _turn(register: Register, named: str, reason: str, hand: Hand, act: str, *, withdrawn: bool) -> Holding:
    database = register.database
    _ask_why(act, reason)
    with database.transaction():
        holding = find(register, named)
        _refuse_erased(holding)
        if holding.withdrawn == withdrawn:
            state = "withdrawn already" if withdrawn else "not withdrawn"
            says = "withdrawn-already" if withdrawn else "not-withdrawn"
            raise RegisterError("not_allowed", f"{holding.name} is {state}", says, said=holding.name)
        content = {"sha256": holding.sha256, "reason": reason}
        journal.append(database, act, content, hand)
        database.execute(
            "UPDATE register_holding SET withdrawn = %s WHERE source_id = %s", (int(withdrawn), holding.key)
        )
        finish(register, mentioned(database, [holding.key]), {holding.work or ""})
    return holding


def _ask_why(act: str, reason: str) -> None:
    if not reason.strip():
        raise RegisterError("bad_value", f"{act}: it needs a reason", "needs-reason")


def _refuse_erased(holding: Holding) -> None:
    if holding.reading is None:
        raise RegisterError(
            "gone",
            f"source {holding.sha256[:12]} was erased: nothing of it is left",
            "erased",
            said=holding.sha256[:12],
        )


def erase(register: Register, named: str, reason: str, hand: Hand) -> Holding:
    """Erase a source: bytes, parts and claims go, digest and reason stay. Raises RegisterError.

    Where an erasure was broken off after its commit, the bytes that were left are removed.
    """
    _ask_why("erase", reason)
    holding = find(register, named)
    if holding.reading is not None or not sources.path_of(register.home.sources, holding.sha256).exists():
        holding = erase_record(register, named, reason, hand)
    sources.forget(register.home.sources, holding.sha256)
    forget_made(register.home, holding.sha256)
    register.database.engine.scrub(register.database)
    return holding


def erase_record(register: Register, named: str, reason: str, hand: Hand) -> Holding:
    """Erase all that the database has of a source; its bytes may go once that is committed. Raises RegisterError."""
    database = register.database
    with database.transaction():
        holding = find(register, named)
        _refuse_erased(holding)
        touched = mentioned(database, [holding.key])
        if holding.origin in FILES:  # what a person stated is in no index
            unindex_source(database, holding.key, indexed_as(register, holding.key))
        content = {"sha256": holding.sha256, "reason": reason}
        entry = journal.append(database, "erase", content, hand)
        database.execute(
            "INSERT INTO register_erasure (source_id, reason, entry) VALUES (%s, %s, %s)",
            (holding.key, reason, entry),
        )
        set_interval(database, holding.key, (0, 0), {})
        retally(database, [holding.key])
        drop_mentions(database, holding.key)
        database.execute(
            "UPDATE register_holding SET reading_id = NULL, text_id = NULL, withdrawn = 1, name = '', body = NULL, "
            "facets = NULL, low = 0, high = 0 WHERE source_id = %s",
            (holding.key,),
        )
        readings = [
            key
            for (key,) in database.rows(
                "SELECT id FROM register_reading WHERE source_id = %s", (holding.key,)
            )
        ]
        for statement in (
            "DELETE FROM register_part WHERE reading_id = %s",
            "DELETE FROM register_claim WHERE reading_id = %s",
        ):
            database.executemany(statement, [(key,) for key in readings])
        database.execute("DELETE FROM register_reading WHERE source_id = %s", (holding.key,))
        _sweep(register)
        finish(register, touched, {holding.work or ""})
        _sweep_lists(register, holding.key)
    return holding


def keep_shell(register: Register, content: dict[str, Any], hand: Hand) -> None:
    """Write that a source was added of which nothing is left: its digest, as another register's journal tells it."""
    entry = journal.append(register.database, "add", content, hand)
    cursor = register.database.execute(
        "INSERT INTO register_source (sha256, origin, media_type, size, added) VALUES (%s, %s, '', 0, %s) RETURNING id",
        (content["sha256"], content["origin"], entry),
    )
    key = int(cursor.fetchone()[0])
    register.database.execute(
        "INSERT INTO register_holding (source_id, name, level, form, reissued, withdrawn, low, high, dated, kind) "
        "VALUES (%s, '', %s, 0, 0, 1, 0, 0, 'unknown', 'other')",
        (key, level_number(content["level"])),
    )


def erase_shell(register: Register, key: int, content: dict[str, Any], hand: Hand) -> None:
    """Write that such a source was erased, and why; once."""
    if register.database.row("SELECT 1 FROM register_erasure WHERE source_id = %s", (key,)) is None:
        entry = journal.append(register.database, "erase", content, hand)
        register.database.execute(
            "INSERT INTO register_erasure (source_id, reason, entry) VALUES (%s, %s, %s)",
            (key, content["reason"], entry),
        )


def _sweep(register: Register) -> None:
    """What an erased source alone said must not linger in statements and names."""
    register.database.execute(
        "DELETE FROM register_statement WHERE NOT EXISTS "
        "(SELECT 1 FROM register_mention m WHERE m.name = register_statement.name AND m.statement = register_statement.id)"
    )
    register.database.execute(
        "DELETE FROM register_name WHERE NOT EXISTS (SELECT 1 FROM register_mention m WHERE m.name = register_name.id)"
    )
    register.database.execute(
        "DELETE FROM register_text WHERE NOT EXISTS (SELECT 1 FROM register_holding h WHERE h.text_id = register_text.id)"
    )


def _sweep_lists(register: Register, source: int) -> None:
    """Nor in what lists are narrowed to, or in the feed of those who might ever have seen it."""
    database = register.database
    database.execute("DELETE FROM register_heading WHERE public = 0 AND delegations = 0 AND secretariat = 0")
    row = database.rows(
        "SELECT j.content FROM register_source s JOIN register_journal j ON j.stream = %s AND j.number = s.added "
        "WHERE s.id = %s",
        (journal.REGISTER, source),
    )[0]
    begin_again(database, level_number(msgspec.json.decode(row[0])["level"]))
