"""What the pages of due dates show: sessions with the state of their documents; the documents of one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT, SESSION
from greffier.record.models import Session
from greffier.register.due import slots_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.register.due import Slot
    from greffier.site.desk import Desk

__all__ = ["STATES", "Listed", "listed", "rules_of", "slots_in"]

STATES = ("late", "missing", "on_time", "to_come", "undated")
"""States that are counted, what should not be first."""


class Listed(Struct, frozen=True):
    """A session: its first day, how many of its documents are in which state, the next day on which one is due."""

    key: str
    start: str
    counts: list[tuple[str, int]]
    next: str | None


def listed(desk: Desk, *groups: Sequence[Session]) -> list[list[Listed]]:
    """Groups of sessions with the state of their documents."""
    keys = [one.key for group in groups for one in group]
    # with their documents, which lists of sessions leave out
    whole = {
        key: one for key, one in desk.lookup.records_of(SESSION, keys).items() if isinstance(one, Session)
    }
    slots = slots_of(desk.lookup, desk.register.treaties, list(whole.values()), desk.today)
    return [
        [_listed(desk, whole[one.key], slots[one.key]) for one in group if one.key in whole]
        for group in groups
    ]


def _listed(desk: Desk, session: Session, slots: Sequence[Slot]) -> Listed:
    counted = Counter[str](slot.state for slot in slots)
    days = sorted(
        day
        for slot in slots
        if slot.state in ("to_come", "untold")
        for day in (slot.submit_by, slot.issue_by)
        if day is not None and day >= desk.today
    )
    start = str(session.days[0].value["start"] or "") if session.days else ""
    counts = [(state, counted[state]) for state in STATES if counted[state]]
    return Listed(session.key, start, counts, days[0] if days else None)


def slots_in(desk: Desk, session: Session) -> list[Slot]:
    """The documents of a session, their names ready to be asked for."""
    found = slots_of(desk.lookup, desk.register.treaties, [session], desk.today)[session.key]
    desk.records.ahead(DOCUMENT, [slot.document for slot in found if slot.document is not None])
    return found


def rules_of(desk: Desk, session: Session, slot: Slot) -> list[str]:
    """The numbers of the rules of procedure that a day comes from."""
    for treaty in desk.register.treaties.values():
        if session.body in treaty.bodies:
            return list(dict.fromkeys(treaty.rules[name].number for name in slot.expected.rules))
    return []
