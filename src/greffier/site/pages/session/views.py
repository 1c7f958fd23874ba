"""The page of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.found import record_of

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["session"]


@shown
def session(request: Request, key: str) -> HttpResponse:
    """A session."""
    at = desk(request)
    record = record_of(at, "session", key)
    context = {
        "kind": "session",
        "record": record,
        "title": at.labels.session(key),
        "groups": facts_of(at, record),
    }
    return rendered(request, "site/record.html", context)
