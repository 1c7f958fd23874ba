"""Search over the texts, and things by what people call them."""

from __future__ import annotations

from typing import Annotated

from django.http import HttpResponse
from ninja import Field, Schema
from ninja.params.functions import Query

from greffier.register.forms.found import results
from greffier.register.naming import find_thing
from greffier.register.paging import cursor as cursor_of
from greffier.register.paging import position
from greffier.register.searching import search
from greffier.site.api.answers import Language, answered, linked
from greffier.site.api.describing import answers
from greffier.site.api.looking import looking
from greffier.site.api.service import api
from greffier.site.api.things import Cursor, known
from greffier.site.requests import Request

__all__: list[str] = []

PAGES = 10_000
"""Hits that can be paged through."""


class Facets(Schema):
    """What results can be narrowed to: a value of each facet, as the answer counts them."""

    kind: str | None = Field(None, max_length=200)
    body: str | None = Field(None, max_length=500)
    session: str | None = Field(None, max_length=500)
    language: Language | None = None
    year: str | None = Field(None, pattern=r"^\d{4}$")
    addressee: str | None = Field(None, max_length=200)
    class_: str | None = Field(None, alias="class", max_length=200)


Words = Annotated[str, Query(min_length=1, max_length=1000, description='words, "phrases", -words, symbols')]
Few = Annotated[int, Query(20, ge=1, le=100)]


@api.get("/search", url_name="search", operation_id="search", tags=["search"], openapi_extra=answers("Found"))
def found(
    request: Request, q: Words, facets: Annotated[Facets, Query()], cursor: Cursor = None, limit: Few = 20
) -> HttpResponse:
    """The texts that answer, the best first, each with the passage that answers best; counted by facets."""
    look = looking(request)
    narrowed: dict[str, str] = facets.model_dump(by_alias=True, exclude_none=True)
    for cell in ("body", "session"):
        if cell in narrowed:
            narrowed[cell] = look.records.key(cell, narrowed[cell])
    offset = min(max(position(cursor, tuple[int])[0], 0), PAGES) if cursor else 0
    answer = search(
        look.desk.register.database,
        look.desk.level,
        q,
        limit=limit,
        offset=offset,
        narrowed=narrowed,
        language=look.desk.language,
    )
    if not answer.count:
        known(look, narrowed)
    following = answer.following
    after = cursor_of(following) if following is not None and following < PAGES else None
    response = answered({**results(look, q, narrowed, answer), "next": after})
    return linked(request, response, after)


@api.get(
    "/find",
    url_name="find",
    operation_id="find",
    tags=["search"],
    openapi_extra=answers("Object", "ambiguous"),
)
def find(
    request: Request,
    thing: Annotated[
        str, Query(min_length=1, max_length=300, description="a key, symbol, number, or words of a name")
    ],
) -> HttpResponse:
    """The one thing that a name means, as people type it: `7/1`, `WG.6 15`, words of a name in any language."""
    look = looking(request)
    named = find_thing(look.desk.lookup, thing)
    return answered({"kind": named.kind, "key": named.key, "label": look.label(named.kind, named.key)})
