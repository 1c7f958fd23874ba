"""What stands on the first page: how much there is, what was added last, which sessions come and which were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.calendar import latest, recent, upcoming
from greffier.register.catalogue import counts
from greffier.register.disputing import open_count

if TYPE_CHECKING:
    from greffier.record.models import Session
    from greffier.site.desk import Desk

__all__ = ["COUNTED", "Added", "First", "Gathering", "first_of_all"]

COUNTED = ("body", "session", "document", "decision", "provision", "participant")
"""Kinds of records that are counted."""
NEW, NEXT = 8, 6


class Added(Struct, frozen=True):
    """A document and the day on which it was added, in words."""

    key: str
    words: str
    day: str


class Gathering(Struct, frozen=True):
    """A session: in words, its days and place, its status (a code) where it is not simply held or to come."""

    key: str
    words: str
    days: str
    place: str
    status: str | None


class First(Struct, frozen=True):
    """The first page; `disputed` is the number of open discrepancies."""

    counts: list[tuple[str, int]]
    latest: list[Added]
    upcoming: list[Gathering]
    recent: list[Gathering]
    bodies: list[tuple[str, str]]
    disputed: int


def first_of_all(desk: Desk) -> First:
    """Everything on the first page."""
    found = counts(desk.lookup)
    added = latest(desk.lookup, NEW)
    desk.records.ahead("document", [one.document.key for one in added])
    return First(
        counts=[(kind, found.get(kind, 0)) for kind in COUNTED],
        latest=[
            Added(one.document.key, desk.labels.document(one.document.key), desk.labels.date(one.at[:10]))
            for one in added
        ],
        upcoming=[_gathering(desk, one) for one in upcoming(desk.lookup, desk.today, NEXT)],
        recent=[_gathering(desk, one) for one in recent(desk.lookup, desk.today, NEXT)],
        disputed=open_count(desk.lookup),
        bodies=[(one.key, desk.labels.body(one.key)) for _, one in sorted(desk.records.bodies.items())],
    )


def _gathering(desk: Desk, session: Session) -> Gathering:
    days = session.days[0].value if session.days else {"start": None, "end": None}
    status = session.status[0].value if session.status else None
    return Gathering(
        key=session.key,
        words=desk.labels.session(session.key),
        days=desk.labels.days(days["start"], days["end"]),
        place=desk.labels.place(str(session.place[0].value)) if session.place else "",
        status=status if status in ("cancelled", "postponed") else None,
    )
