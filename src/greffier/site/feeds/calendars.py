"""Calendars of sessions (iCalendar), for programs that keep people's days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse

from greffier.record.models import Session
from greffier.register.catalogue import page
from greffier.register.standing import status_on
from greffier.site.addresses import page_of, permanent, public
from greffier.site.desk import desk
from greffier.site.feeds.following import changed, followed
from greffier.site.pages.found import record_of

if TYPE_CHECKING:
    from datetime import datetime

    from icalendar import Event

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["calendar", "calendar_of_body"]

SESSIONS = 400
STATUS = {"cancelled": "CANCELLED", "held": "CONFIRMED", "postponed": "CANCELLED"}
"""A session that was put off does not meet on these days; its new days are another entry."""


@followed
def calendar(request: Request) -> HttpResponse:
    """The sessions of all bodies, the latest of them."""
    return _calendar(request, desk(request).labels.say("feed-calendar"), {})


@followed
def calendar_of_body(request: Request, key: str) -> HttpResponse:
    """The sessions of a body."""
    at = desk(request)
    record = record_of(at, "body", at.records.key("body", key))
    return _calendar(request, at.labels.body(record.key), {"body": record.key})


def _calendar(request: Request, name: str, filters: dict[str, str]) -> HttpResponse:
    from icalendar import Calendar

    at = desk(request)
    found = Calendar()
    found.add("prodid", "-//Greffier//Sessions//EN")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", name)
    if settings.DEMONSTRATION:
        found.add("x-wr-caldesc", at.labels.say("demonstration"))
    since = changed(at)
    for one in page(at.lookup, "session", filters=filters, order="newest", limit=SESSIONS).items:
        if isinstance(one, Session):
            event = _event(request, at, one, since)
            if event is not None:
                found.add_component(event)
    response = HttpResponse(found.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="sessions.ics"'
    return response


def _event(request: Request, at: Desk, session: Session, since: datetime) -> Event | None:
    """An entry of whole days, as it stands since the register or the day changed; None for a session whose days are not known."""
    from icalendar import Event

    days = session.days[0].value if session.days else {}
    start = str(days.get("start") or days.get("end") or "")
    end = str(days.get("end") or start)
    if len(start) != len(end) or len(start) != len("2024-06-05"):
        return None
    event = Event()
    event.add("uid", public(request, permanent("session", session.key)))
    event.add("dtstamp", since)
    event.add("dtstart", date.fromisoformat(start))
    event.add("dtend", date.fromisoformat(end) + timedelta(days=1))  # iCalendar's end is the day after
    event.add("summary", at.labels.session(session.key))
    event.add("url", public(request, page_of("session", session.key)))
    event.add("transp", "TRANSPARENT")
    said = session.status[0].value if session.status else "scheduled"
    status = status_on(at.today, said, start) or said
    event.add("status", STATUS.get(status, "TENTATIVE"))
    if session.place:
        event.add("location", str(session.place[0].value))
    return event
