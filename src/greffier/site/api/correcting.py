"""Facts reported as wrong: they come into the officers' queue, as those that readers of the pages report."""

from __future__ import annotations

from typing import Annotated

from django.http import HttpResponse
from ninja import Field, Schema
from ninja.params.functions import Body

from greffier.record.models import RECORDS
from greffier.site.api.answers import answered
from greffier.site.api.describing import answers
from greffier.site.api.errors import ApiError
from greffier.site.api.once import once
from greffier.site.api.service import api
from greffier.site.api.who import Needs
from greffier.site.api.writing import REFUSALS
from greffier.site.desk import opened_for
from greffier.site.facts import find_fact
from greffier.site.models import Report
from greffier.site.pages.reports import queue
from greffier.site.requests import Request

__all__: list[str] = []

MINUTE_OF_ALL = 3600
"""Seconds after which it is worth sending another report, where there were too many."""


class Wrong(Schema):
    """What is wrong: a thing, or one of its facts (as `evidence` names it), and what should be there instead."""

    kind: str = Field(max_length=32)
    key: str = Field(min_length=1, max_length=500)
    field: str | None = Field(None, max_length=64)
    version: str | None = Field(None, alias="in", max_length=8)
    n: int = Field(0, ge=0, le=10_000_000)
    text: str = Field(min_length=1, max_length=2000, pattern=r"\S")


@api.post(
    "/corrections", url_name="report", operation_id="report", tags=["writing"], auth=Needs("write:report"),
    openapi_extra=answers("Object", *REFUSALS, status=201),
)  # fmt: skip
def report(request: Request, wrong: Annotated[Wrong, Body()]) -> HttpResponse:
    """Report a thing or a fact as wrong; the reference leads to the answer."""

    def act() -> HttpResponse:
        try:
            kept = queue.keep(_about(request, wrong))
        except queue.FloodError:
            raise ApiError("too_many", more={"retry_after": MINUTE_OF_ALL}, seconds=MINUTE_OF_ALL) from None
        return answered({"reference": kept.reference}, 201)

    return once(request, request.auth, request.body, act)


def _about(request: Request, wrong: Wrong) -> Report:
    """A report in the words of the site. Raises ApiError for what is not there."""
    with opened_for(request, request.level) as at:
        if wrong.kind not in RECORDS or at.records.record(wrong.kind, wrong.key) is None:
            raise ApiError("not_found", asked=wrong.key)
        found = Report(language=at.language, kind=wrong.kind, key=wrong.key, text=wrong.text.strip())
        found.about = at.labels.of(wrong.kind, wrong.key)[:500]
        if wrong.field is not None:
            fact = find_fact(at, wrong.kind, wrong.key, wrong.field, wrong.version, wrong.n)
            if fact is None:
                raise ApiError("not_found", asked=f"{wrong.key}, {wrong.field}")
            found.field, found.version, found.n = fact.field, fact.language or "", fact.n
            found.said = at.labels.say("report-fact", fact=fact.name, words=fact.words)[:1000]
    found.origin = queue.origin_of(request)
    return found
