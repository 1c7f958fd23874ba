"""The pages of due dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import Http404
from django.urls import reverse

from greffier.record.models import Session
from greffier.site.addresses import page_of
from greffier.site.bidi import isolated
from greffier.site.desk import desk
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.due.queries import listed, rules_of, slots_in
from greffier.site.pages.found import Moved, record_of
from greffier.site.pages.offered import offered
from greffier.site.pictures.weeks import Line, weeks

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.register.due import Slot
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["due", "due_of"]

SESSIONS = 12
"""Sessions of a page of the list."""
SHAPES = {"on_time": "due-on-time", "late": "due-late", "missing": "due-missing"}


def due(request: Request) -> HttpResponse:
    """The next sessions, then all of them, each with the state of its documents."""
    at = desk(request)
    found = offered(request, at, SESSIONS)
    coming, sessions = listed(at, found.coming, found.sessions.items)
    return rendered(request, "due/due.html", {"offered": found, "coming": coming, "sessions": sessions})


@shown
def due_of(request: Request, key: str) -> HttpResponse:
    """The documents of one session."""
    at = desk(request)
    try:
        session = record_of(at, "session", key)
    except Moved as moved:
        return _moved(moved)
    if not isinstance(session, Session):
        raise Http404(key)
    slots = slots_in(at, session)
    rows = [(n, slot, _name(at, slot), rules_of(at, session, slot)) for n, slot in enumerate(slots, 1)]
    start = str(session.days[0].value["start"] or "") if session.days else ""
    picture = weeks([_line(at, slot) for slot in slots], start, direction(at.language)) if slots else None
    context: dict[str, Any] = {
        "session": session,
        "title": at.labels.session(session.key),
        "start": start,
        "rows": rows,
        "picture": picture,
    }
    return rendered(request, "due/session.html", context)


def _moved(moved: Moved) -> HttpResponse:
    from django.http import HttpResponsePermanentRedirect

    return HttpResponsePermanentRedirect(reverse("due-of", kwargs={"key": moved.key}))


def _name(at: Desk, slot: Slot) -> str:
    if slot.document is not None:
        return at.labels.document(slot.document)
    return at.labels.say(f"due-document-{slot.expected.key}")


def _line(at: Desk, slot: Slot) -> Line:
    """A document in the picture: where it has no day of its own it stands where it is due."""
    words = at.labels.say(f"due-state-{slot.state.replace('_', '-')}", days=slot.late)
    name = _name(at, slot)
    return Line(
        name=at.labels.say("due-line", document=name, state=words),
        short=name if slot.document is None else isolated(slot.document, at.language),
        address=page_of("document", slot.document) if slot.document is not None else "#due",
        shape=SHAPES.get(slot.state, "due-to-come"),
        submit_by=slot.submit_by,
        issue_by=slot.issue_by,
        day=slot.issued or slot.issue_by,
    )
