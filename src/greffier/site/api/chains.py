"""What leads from one thing to others: its chain, its citation, the evidence of a fact, provisions that are like it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from django.http import Http404, HttpResponse
from ninja.params.functions import Query

from greffier.record.chain import trace
from greffier.record.citation import STYLES
from greffier.record.models import Provision
from greffier.register.forms.steps import chain
from greffier.register.likeness import near, same
from greffier.site.api.answers import Language, answered
from greffier.site.api.describing import answers
from greffier.site.api.errors import ApiError
from greffier.site.api.looking import Looking, looking
from greffier.site.api.service import api
from greffier.site.api.things import Key, items_json
from greffier.site.citing import citation as cited_as
from greffier.site.facts import find_fact
from greffier.site.pages.found import Moved, record_of
from greffier.site.requests import Request

__all__: list[str] = []

Traced = Literal["body", "session", "document", "decision", "report", "provision"]
Citable = Literal["document", "decision", "provision", "session"]
Style = Literal["un", "bibtex", "ris"]


def now(look: Looking, kind: str, key: str) -> str:
    """The key that a thing has now. Raises ApiError where there is none."""
    try:
        return record_of(look.desk, kind, key).key
    except Moved as moved:
        return moved.key
    except Http404:
        raise ApiError("not_found", asked=key) from None


@api.get("/trace", url_name="trace", operation_id="trace", tags=["chains"], openapi_extra=answers("Chain"))
def traced(request: Request, kind: Traced, key: Key) -> HttpResponse:
    """What a thing comes from (mandate, session, document) and what became of it (report, note, endorsement)."""
    look = looking(request)
    found = trace(kind, now(look, kind, key), look.records, tellers=look.records.tellers)
    return answered(chain(look, found))


@api.get(
    "/citation",
    url_name="citation",
    operation_id="citation",
    tags=["chains"],
    openapi_extra=answers("Object"),
)
def citation(
    request: Request,
    kind: Citable,
    key: Key,
    style: Annotated[Style | None, Query(None, description="one style; else all")] = None,
    language: Annotated[Language | None, Query(None, description="of the words around titles")] = None,
) -> HttpResponse:
    """The citation of a thing: in the style of the United Nations, as BibTeX, as RIS."""
    look = looking(request)
    found = now(look, kind, key)
    styles = (style,) if style else STYLES
    said = {one: cited_as(request, look.desk, kind, found, one, language) for one in styles}
    return answered({"kind": kind, "key": found, "citations": said})


@api.get(
    "/evidence",
    url_name="fact",
    operation_id="evidence",
    tags=["chains"],
    openapi_extra=answers("Object", "ambiguous"),
)
def evidence(
    request: Request,
    kind: Annotated[str, Query(max_length=40, description="kind of record")],
    key: Key,
    field: Annotated[str, Query(max_length=40, description="field of the record")],
    version: Annotated[
        str | None, Query(None, alias="in", max_length=8, description="language of the value")
    ] = None,
    n: Annotated[int, Query(0, ge=0, le=10_000_000, description="place among the values")] = 0,
) -> HttpResponse:
    """All passages that say one value of a record."""
    look = looking(request)
    fact = find_fact(look.desk, kind, key, field, version, n)
    if fact is None:
        raise ApiError("not_found", asked=key)
    claims = look.evidence.whole(fact.value.statements)[:1000]
    look.evidence.open({one.reading for one in claims})
    return answered(
        {
            **fact.place(),
            "name": fact.name,
            "words": fact.words,
            "value": fact.value.value,
            "inferred": fact.value.inferred,
            "rule": look.rule(fact.value.inferred) if fact.value.inferred else None,
            "claims": [look.evidence.as_json(one) for one in claims],
        }
    )


@api.get(
    "/similar", url_name="similar", operation_id="similar", tags=["chains"], openapi_extra=answers("Object")
)
def similar(
    request: Request, provision: Key, limit: Annotated[int, Query(10, ge=1, le=50)] = 10
) -> HttpResponse:
    """Provisions with the same text, and those that are near it, with the measure as numbers."""
    look = looking(request)
    record = look.records.record("provision", now(look, "provision", provision))
    if not isinstance(record, Provision):
        raise ApiError("not_found", asked=provision)
    lookup = look.desk.lookup
    alike = same(look.records, record, limit=limit)
    found = near(lookup, record, limit)
    lines: list[dict[str, Any]] = items_json(look, "provisions", [one.provision for one in found])
    measured = [
        {
            **line, "measure": one.measure, "language": one.language, "score": one.score, "shared": one.shared,
            "acts": one.acts, "addressees": one.addressees,
        }
        for line, one in zip(lines, found, strict=True)
    ]  # fmt: skip
    return answered(
        {"key": record.key, "same": items_json(look, "provisions", list(alike.items)), "near": measured}
    )
