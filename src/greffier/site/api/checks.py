"""Where the evidence disagrees, what is missing, what persons judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
from django.http import HttpResponse
from msgspec.structs import replace
from ninja.params.functions import Query

from greffier.register.forms.checks import disputes
from greffier.register.gaplists import Apart, apart, between
from greffier.register.gaps import GAPS
from greffier.register.paging import cursor as cursor_of
from greffier.register.paging import position
from greffier.site.api.answers import listed
from greffier.site.api.describing import answers
from greffier.site.api.looking import looking
from greffier.site.api.service import api
from greffier.site.api.things import Cursor, Limit, OptionalKey
from greffier.site.pages.missing.queries import all_parts
from greffier.site.requests import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

__all__ = ["GAP_CODES"]

GAP_CODES = GAPS
Code = Annotated[str | None, Query(None, max_length=40, description="only of this code")]


def _begin(cursor: str | None) -> int:
    return max(position(cursor, tuple[int])[0], 0) if cursor else 0


def _part(request: Request, shown: Sequence[Any], end: int, count: int) -> HttpResponse:
    """A part of a list, up to a place in it."""
    return listed(request, shown, cursor_of(end) if end < count else None, count)


def _paged(
    request: Request, found: Sequence[Any], cursor: str | None, limit: int, shaped: Callable[[Any], Any]
) -> HttpResponse:
    begin = _begin(cursor)
    return _part(request, shaped(found[begin : begin + limit]), begin + limit, len(found))


@api.get(
    "/discrepancies", url_name="discrepancies", operation_id="discrepancies", tags=["checks"],
    openapi_extra=answers("Page"),
)  # fmt: skip
def discrepancies(
    request: Request,
    about: OptionalKey = None,
    code: Code = None,
    explained: Annotated[
        bool | None, Query(None, description="only those that a judgement explains, or does not")
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> HttpResponse:
    """Where the evidence disagrees: each with its sides and their passages."""
    look = looking(request)
    found = [
        one
        for one in look.desk.lookup.discrepancies(about)
        if (about is None or one.about == about or about in one.more.get("bodies", ()))
        and (code is None or one.code == code)
        and (explained is None or (one.explained is not None) == explained)
    ]
    return _paged(request, found, cursor, limit, lambda some: look.evidence.json(disputes(look, some)))


@api.get("/gaps", url_name="gaps", operation_id="gaps", tags=["checks"], openapi_extra=answers("Page"))
def missing(
    request: Request,
    about: OptionalKey = None,
    code: Code = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> HttpResponse:
    """What is missing, as of today: holes in series, reports and languages not held, sessions without a report."""
    look = looking(request)
    at = look.desk
    found = Apart(all_parts(at))
    if about is not None:
        found = apart(at.lookup, found.parts, [(one, about) for one in GAPS], wanted=True)
    if code is not None:
        found = replace(found, parts=[one for one in found.parts if one.code == code])
    begin = _begin(cursor)
    shown = between(at.lookup, at.register.treaties.values(), found, begin, begin + limit)
    return _part(request, look.evidence.json(shown), begin + limit, found.count)


@api.get(
    "/judgements",
    url_name="judgements",
    operation_id="judgements",
    tags=["checks"],
    openapi_extra=answers("Page"),
)
def judgements(request: Request, cursor: Cursor = None, limit: Limit = 50) -> HttpResponse:
    """The judgements in force."""
    found = sorted(looking(request).desk.lookup.judgements(), key=lambda one: (one.date, one.id))
    return _paged(request, found, cursor, limit, msgspec.to_builtins)
