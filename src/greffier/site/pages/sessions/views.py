"""The list of sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import BODY, SESSION
from greffier.record.models import Session
from greffier.register import standing
from greffier.register.calendar import upcoming
from greffier.register.catalogue import values_of
from greffier.site.desk import desk
from greffier.site.pages.answers import rendered
from greffier.site.pages.gathered import of_records
from greffier.site.pages.sections import paged

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["sessions"]

FILTERS = ("body", "year", "status")
ROWS = 50
AHEAD = 20

Choice = tuple[str, str, int]
"""A value, its words, how many sessions have it."""


def sessions(request: Request) -> HttpResponse:
    """All sessions, the latest first."""
    at = desk(request)
    filters = {name: request.GET[name] for name in FILTERS if request.GET.get(name)}
    after = request.GET.get("sessions")
    found = standing.sessions(at.lookup, at.today, filters, order="newest", after=after, limit=ROWS)
    ahead = [] if filters or after else upcoming(at.lookup, at.today, AHEAD)
    context = {
        "title": at.labels.say("menu-sessions"),
        "choices": [(name, choices(at, name), filters.get(name, "")) for name in FILTERS],
        "ahead": of_records(at, ahead),
        "sessions": paged(request, "sessions", found),
        "gatherings": of_records(at, [one for one in found.items if isinstance(one, Session)]),
    }
    return rendered(request, "lists/sessions.html", context)


def choices(at: Desk, name: str) -> list[Choice]:
    """The values by which the list may be narrowed: bodies by name, years from the last, statuses as words."""
    counts = _statuses(at) if name == "status" else values_of(at.lookup, SESSION, name)
    if name == "body":
        at.records.keys_ahead(BODY, counts)
    words = {"body": at.labels.body, "status": at.labels.code}.get(name, str)
    found = [(value, words(value), count) for value, count in counts.items()]
    return found[::-1] if name == "year" else sorted(found, key=lambda one: one[1])


def _statuses(at: Desk) -> dict[str, int]:
    """Statuses of today with the number of sessions of each."""
    counts = values_of(at.lookup, SESSION, "status")
    moved = len(standing.ahead(at.lookup, at.today, {}))
    counts |= {
        standing.HELD: counts.get(standing.HELD, 0) - moved,
        standing.SCHEDULED: counts.get(standing.SCHEDULED, 0) + moved,
    }
    return {status: count for status, count in counts.items() if count}
