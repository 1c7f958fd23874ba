"""Sessions by their days, and what was added last: what stands on the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.record.models import Document, Session
from greffier.register.catalogue import page
from greffier.register.journal import REGISTER

if TYPE_CHECKING:
    from greffier.register.lookup import RegisterLookup

__all__ = ["Latest", "latest", "recent", "upcoming"]


class Latest(Struct, frozen=True):
    """A document and when the last of its sources that one may see was added (ISO time in UTC)."""

    document: Document
    at: str


def upcoming(lookup: RegisterLookup, today: str, limit: int = 10) -> list[Session]:
    """Sessions that last until today (ISO) or later, the first first. They may be cancelled: see their status."""
    found = [one for one in _by_day(lookup) if _end(one) >= today]
    return sorted(found, key=lambda one: (_start(one), one.key))[:limit]


def recent(lookup: RegisterLookup, today: str, limit: int = 10) -> list[Session]:
    """Sessions that ended before today, the last first."""
    found = [one for one in _by_day(lookup) if "" < _end(one) < today]
    return sorted(found, key=lambda one: (_end(one), one.key), reverse=True)[:limit]


def _by_day(lookup: RegisterLookup) -> list[Session]:
    found: list[Session] = []
    after = None
    while True:
        part = page(lookup, "session", order="newest", after=after, limit=1000)
        found += (one for one in part.items if isinstance(one, Session))
        after = part.next
        if after is None:
            return found


def _start(session: Session) -> str:
    return str(session.days[0].value["start"] or session.days[0].value["end"]) if session.days else ""


def _end(session: Session) -> str:
    return str(session.days[0].value["end"] or session.days[0].value["start"]) if session.days else ""


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
