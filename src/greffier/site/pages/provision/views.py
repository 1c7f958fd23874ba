"""The page of a provision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.models import Provision
from greffier.site.chains import chain_of
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.found import record_of
from greffier.site.pages.provision.queries import alike, versions
from greffier.site.pictures.graph import draw

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["provision"]

FACTS = ("kind", "acts", "wording", "session")


@shown
def provision(request: Request, key: str) -> HttpResponse:
    """A provision."""
    at = desk(request)
    record = record_of(at, "provision", key)
    assert isinstance(record, Provision)  # noqa: S101 - records of a kind are of its class
    chain = chain_of(at, "provision", key)
    context = {
        "record": record,
        "title": at.labels.provision(key),
        "versions": versions(at, record),
        "groups": facts_of(at, record, FACTS, at.lookup.discrepancies(key)),
        "chain": chain,
        "drawing": draw(chain.nodes, chain.edges, rtl=direction(at.language) == "rtl")
        if chain.edges
        else None,
        "alike": list(alike(at, record)),
    }
    return rendered(request, "provision/provision.html", context)
