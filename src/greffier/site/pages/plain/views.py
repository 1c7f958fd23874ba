"""The facts of a record, as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.found import record_of

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["body", "participant"]


def _record(request: Request, kind: str, key: str) -> HttpResponse:
    at = desk(request)
    record = record_of(at, kind, key)
    context = {
        "kind": kind,
        "record": record,
        "title": at.labels.of(kind, key),
        "groups": facts_of(at, record),
    }
    return rendered(request, "site/record.html", context)


@shown
def body(request: Request, key: str) -> HttpResponse:
    """A body."""
    return _record(request, "body", key)


@shown
def participant(request: Request, key: str) -> HttpResponse:
    """A participant."""
    return _record(request, "participant", key)
