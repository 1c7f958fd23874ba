"""What a judgement bears on: looked at again when it is made or revoked, and when who may know of it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.access import LEVELS
from greffier.record.keys import BODY, DOCUMENT, SESSION, Ref, family
from greffier.register.claims import Cited, claim_named
from greffier.register.errors import RegisterError
from greffier.register.ids import name_digest
from greffier.register.judgements import judgements_in_force, judgements_made
from greffier.register.projection import mentioned, set_interval
from greffier.register.striking import struck_of
from greffier.register.tally import retally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.judgements import Judgement
    from greffier.register.database import Database
    from greffier.register.opening import Register

__all__ = ["cited", "level_of", "look_again", "relevel"]

MOST_CLOSED = len(LEVELS) - 1


def level_of(database: Database, judgement: Judgement) -> int:
    """The smallest audience that may know of a judgement: of all its claims, and of both its things.

    What was erased nobody is reminded of but those who may see everything.
    """
    levels = [judgement.level, *(_level_of_claim(database, claim) for claim in judgement.claims)]
    things = [Ref(judgement.cell, name) for name in judgement.things] if judgement.cell else []
    return max(*levels, *(_level_of_thing(database, thing) for thing in things), 0)


def _level_of_claim(database: Database, claim: str) -> int:
    """The level of its source, whose digest the name of a claim begins with."""
    row = database.row(
        "SELECT MAX(CASE WHEN h.reading_id IS NULL THEN %s ELSE h.level END) FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id WHERE s.sha256 >= %s AND s.sha256 < %s",
        (MOST_CLOSED, claim[:8], f"{claim[:8]}g"),
    )
    return MOST_CLOSED if row is None or row[0] is None else int(row[0])


def _level_of_thing(database: Database, thing: Ref) -> int:
    """The lowest level of a source that speaks of it by this name, withdrawn or not."""
    row = database.row(
        "SELECT MIN(h.level) FROM register_name n JOIN register_mention m ON m.name = n.id "
        "JOIN register_holding h ON h.source_id = m.source_id WHERE n.digest = %s",
        (name_digest(thing),),
    )
    return MOST_CLOSED if row is None or row[0] is None else int(row[0])


def relevel(register: Register, touched: set[Ref], works: set[str]) -> None:
    """Say anew who may know of each judgement; what those bear on for whom that changed is added to what is touched."""
    database = register.database
    known = [(one, level_of(database, one), level) for one, level in judgements_made(database)]
    changed = [(one, level) for one, level, before in known if level != before]
    database.executemany(
        "UPDATE register_judgement SET level = %s WHERE name = %s",
        [(level, one.id) for one, level in changed],
    )
    for one, _ in changed:
        look_again(register, one, touched, works)


def look_again(register: Register, judgement: Judgement, touched: set[Ref], works: set[str]) -> None:
    """Add what a judgement is about to what is touched; show again, or no more, the claims that it strikes."""
    database = register.database
    found = cited(register, judgement.claims)
    if judgement.kind in ("misread", "prefer"):
        touched |= mentioned(database, {one.source for one in found})
    if judgement.kind == "misread":
        for source in {one.source for one in found}:
            _strike_again(database, source)
        works |= {one.work for one in found}
    if judgement.cell is not None:
        things = {Ref(judgement.cell, name) for name in judgement.things}
        touched |= things
        if judgement.cell == SESSION:
            touched |= {Ref(BODY, family(thing)) for thing in things}
        if judgement.cell == DOCUMENT:
            works |= set(judgement.things)


def cited(register: Register, claims: Iterable[str]) -> list[Cited]:
    """Those of some claims that a current reading makes; the others change nothing (`judging.orphaned` lists them)."""
    found = []
    for claim in claims:
        try:
            found.append(claim_named(register, claim))
        except RegisterError as error:
            if error.code != "not_found":
                raise
    return found


def _strike_again(database: Database, source: int) -> None:
    """Show all claims of a source again but those that are judged to be misread now."""
    low, high = database.rows("SELECT low, high FROM register_holding WHERE source_id = %s", (source,))[0]
    set_interval(database, source, (low, high), struck_of(database, source, judgements_in_force(database)))
    retally(database, [source])
