"""The page of a resolution or decision, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from greffier.record.models import Decision
from greffier.site.chains import chain_of
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.decision.queries import FILTERS, choices, decisions, texts_of, title_of, with_date
from greffier.site.pages.found import record_of
from greffier.site.pictures.graph import draw

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["decision", "decision_list"]

ONLY = "asking"


@shown
def decision(request: Request, key: str) -> HttpResponse:
    """A resolution or decision: `?after=` pages through its provisions, `?only=asking` leaves out those that ask nothing."""
    at = desk(request)
    record = record_of(at, "decision", key)
    assert isinstance(record, Decision)  # noqa: S101 - records of a kind are of its class
    chain = chain_of(at, "decision", key)
    context = {
        "record": record,
        "title": at.labels.decision(key),
        "about": title_of(at, record),
        "groups": with_date(at, record, facts_of(at, record, disputes=at.lookup.discrepancies(key))),
        "texts": texts_of(at, record, request.GET.get("after"), asking=request.GET.get("only") == ONLY),
        "asking": request.GET.get("only") == ONLY,
        "chain": chain,
        "drawing": draw(chain.nodes, chain.edges, rtl=direction(at.language) == "rtl")
        if chain.edges
        else None,
    }
    return rendered(request, "decision/decision.html", context)


def decision_list(request: Request) -> HttpResponse:
    """All of them: `?body=…&year=…&kind=…&after=…`."""
    at = desk(request)
    filters = {name: request.GET[name] for name in FILTERS if request.GET.get(name)}
    listed, count, following = decisions(at, filters, request.GET.get("after"))
    context = {
        "listed": listed,
        "count": count,
        "following": urlencode(filters | {"after": following}) if following else None,
        "choices": choices(at),
        "filters": filters,
    }
    return rendered(request, "decision/list.html", context)
