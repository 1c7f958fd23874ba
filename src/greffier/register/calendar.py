"""Sessions by their days, and what was added last: what stands on the first page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.claims import DOCUMENT_ORIGIN
from greffier.record.keys import DOCUMENT
from greffier.record.models import Document, Session
from greffier.register.catalogue import page
from greffier.register.errors import RegisterError
from greffier.register.journal import REGISTER
from greffier.register.paging import cursor

if TYPE_CHECKING:
    from greffier.register.lookup import RegisterLookup

__all__ = ["Latest", "latest", "recent", "upcoming"]


LONGEST = timedelta(days=100)
"""What began longer ago is over."""
AT_ONCE = 8
"""Sources that are looked at for each document that is asked for: its languages and renditions."""
BESIDE = 50
"""Sessions that may be looked at in vain: they began before today, and end after it."""


class Latest(Struct, frozen=True):
    """A document and when the last of its sources that one may see was added (ISO time in UTC)."""

    document: Document
    at: str


def upcoming(lookup: RegisterLookup, today: str, limit: int = 10) -> list[Session]:
    """Sessions that last until today (ISO) or later, the first first. They may be cancelled: see their status.

    Raises RegisterError (`bad_value`) for what is no day.
    """
    begin = _day(today) - LONGEST
    found = _sessions(lookup, "oldest", _number(begin) - 1, limit + BESIDE)
    return [one for one in found if _end(one) >= today][:limit]


def recent(lookup: RegisterLookup, today: str, limit: int = 10) -> list[Session]:
    """Sessions that ended before today, that which began last first. Raises RegisterError (`bad_value`)."""
    found = _sessions(lookup, "newest", -_number(_day(today)), limit + BESIDE)
    return [one for one in found if _end(one) < today][:limit]


def _sessions(lookup: RegisterLookup, order: str, after: int, limit: int) -> list[Session]:
    """Sessions by the day on which they began, of those that are known, after a place of the list."""
    found = page(lookup, "session", order=order, after=cursor(after, ""), limit=limit).items
    return [one for one in found if isinstance(one, Session) and one.days]


def _day(today: str) -> date:
    try:
        return date.fromisoformat(today)
    except ValueError:
        raise RegisterError(
            "bad_value",
            f"today: {today!r} is no day; allowed: a day such as 2028-03-27",
            "no-day",
            said=today,
        ) from None


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _end(session: Session) -> str:
    days = session.days[0].value
    return str(days["end"] or days["start"])


def latest(lookup: RegisterLookup, limit: int = 10) -> list[Latest]:
    """The documents that were added last, the last first. Drafts and what is withdrawn are left out."""
    added: dict[str, int] = {}
    before = 1 << 62
    while len(added) < limit:
        rows = lookup.database.rows(
            "SELECT s.id, s.added, t.work FROM register_source s JOIN register_holding h ON h.source_id = s.id "
            "JOIN register_text t ON t.id = h.text_id WHERE s.id < %s AND h.low <= %s AND h.high > %s AND s.origin = %s "
            "ORDER BY s.id DESC LIMIT %s",
            (before, lookup.level, lookup.level, DOCUMENT_ORIGIN, AT_ONCE * limit),
        )
        if not rows:
            break
        before = rows[-1][0]
        keys = lookup.keys(DOCUMENT, [work for _, _, work in rows])
        for _, number, work in rows:
            added.setdefault(keys[work], number)
    shown = dict(list(added.items())[:limit])
    found = lookup.records_of(DOCUMENT, shown)
    times: dict[int, str] = dict(
        lookup.database.listed(
            "SELECT number, at FROM register_journal WHERE stream = %s AND number IN ({})",
            shown.values(),
            (REGISTER,),
        )
    )
    return [
        Latest(one, times[number])
        for key, number in shown.items()
        for one in [found.get(key)]
        if isinstance(one, Document)
    ]
