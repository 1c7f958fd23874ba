"""Sessions by their days, and what was added last: what stands on the first page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

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
            "bad_value", f"today: {today!r} is no day; allowed: a day such as 2028-03-27"
        ) from None


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _end(session: Session) -> str:
    days = session.days[0].value
    return str(days["end"] or days["start"])


def latest(lookup: RegisterLookup, limit: int = 10) -> list[Latest]:
    """The documents that were added last, the last first. Drafts and what is withdrawn are left out."""
    rows = lookup.database.rows(
        "SELECT t.work, MAX(s.added) FROM register_holding h JOIN register_source s ON s.id = h.source_id "
        "JOIN register_text t ON t.id = h.text_id WHERE h.low <= %s AND h.high > %s AND s.origin = 'document' "
        "GROUP BY t.work ORDER BY MAX(s.added) DESC LIMIT %s",
        (lookup.level, lookup.level, 2 * limit),  # two names may be one document's
    )
    keys = lookup.keys(DOCUMENT, [work for work, _ in rows])
    added: dict[str, int] = {}
    for work, number in rows:
        added[keys[work]] = max(number, added.get(keys[work], 0))
    found = lookup.records_of(DOCUMENT, added)
    times: dict[int, str] = dict(
        lookup.database.listed(
            "SELECT number, at FROM register_journal WHERE stream = %s AND number IN ({})",
            added.values(),
            (REGISTER,),
        )
    )
    listed = [(number, found[key]) for key, number in added.items() if key in found]
    return [
        Latest(one, times[number])
        for number, one in sorted(listed, key=lambda pair: -pair[0])
        if isinstance(one, Document)
    ][:limit]
