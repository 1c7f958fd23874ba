"""Sessions to choose from: those to come, then all of them, narrowed by body and year, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import SESSION
from greffier.record.models import Session
from greffier.register.calendar import upcoming
from greffier.register.catalogue import page
from greffier.register.paging import Page
from greffier.site.pages.sections import Section, paged
from greffier.site.pages.sessions.views import Choice, choices

if TYPE_CHECKING:
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["Offered", "offered"]

FILTERS = ("body", "year")
SECTION = "sessions"
COMING = 12


class Offered(Struct, frozen=True):
    """`choices` are what one may narrow by: its name, values in words, what is chosen. `coming` stands before the list alone."""

    choices: list[tuple[str, list[Choice], str]]
    coming: list[Session]
    sessions: Section[Session]


def offered(request: Request, desk: Desk, size: int) -> Offered:
    """The sessions that an address asks for: `?body=…&year=…&sessions=CURSOR`. Raises RegisterError for a cursor that is none."""
    narrowed = {name: request.GET[name] for name in FILTERS if request.GET.get(name)}
    after = request.GET.get(SECTION) or None
    found = page(desk.lookup, SESSION, filters=narrowed, order="newest", after=after, limit=size)
    sessions = [one for one in found.items if isinstance(one, Session)]
    shown: Page[Session] = Page(sessions, found.next, found.count, found.exact)
    return Offered(
        [(name, choices(desk, name), narrowed.get(name, "")) for name in FILTERS],
        [] if narrowed or after else upcoming(desk.lookup, desk.today, COMING),
        paged(request, SECTION, shown),
    )
