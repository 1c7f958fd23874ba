"""The page of a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.models import Body
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.body import queries
from greffier.site.pages.disputes import disputes_about
from greffier.site.pages.found import record_of
from greffier.site.pages.gathered import gatherings
from greffier.site.pages.outcomes import outcomes, said
from greffier.site.pages.sections import listed, paged

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["body"]

SESSIONS = 50
"""Sessions of a page of their table."""


@shown
def body(request: Request, key: str) -> HttpResponse:
    """A body."""
    at = desk(request)
    record = record_of(at, "body", key)
    assert isinstance(record, Body)  # noqa: S101 - tells the type: the kind was asked for
    disputes = disputes_about(at, record.key)
    sessions = listed(request, "sessions", record.sessions[::-1], SESSIONS)
    recommended = queries.recommended(at, record, request.GET.get("recommendations"))
    asked = queries.asked_of(at, record, request.GET.get("asked"))
    context = {
        "kind": "body",
        "record": record,
        "kind_words": queries.kind_of_body(at, record),
        "title": at.labels.body(key),
        "disputes": disputes,
        "former": queries.former_names(at, record),
        "acts": queries.acts_of(at, record, disputes),
        "proposed": facts_of(at, record, ("proposed",), disputes),
        "requests": facts_of(at, record, ("requests",), disputes),
        "below": queries.below(at, record),
        "picture": queries.picture_of(at, record, direction(at.language)),
        "undated": sum(1 for line in record.sessions if line.start is None),
        "sessions": sessions,
        "gatherings": gatherings(at, sessions.items),
        "officers": queries.officers_of(at, record),
        "recommendations": paged(request, "recommendations", recommended.page),
        "recommended": recommended,
        "outcomes": outcomes(at, recommended.page.items),
        "requested": paged(request, "asked", asked.page) if asked is not None else None,
        "asked": asked,
        "asking": said(at, asked.page.items) if asked is not None else [],
    }
    return rendered(request, "body/body.html", context)
