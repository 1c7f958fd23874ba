"""The page of a participant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import PARTICIPANT
from greffier.record.models import Participant, Provision
from greffier.register.catalogue import page
from greffier.register.printings import Text
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.found import record_of
from greffier.site.pages.outcomes import said
from greffier.site.pages.participant import queries
from greffier.site.pages.sections import listed, paged
from greffier.site.pages.session.people import group_of
from greffier.treaties import world

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["participant"]

ROWS = 30
PROVISIONS = 20


@shown
def participant(request: Request, key: str) -> HttpResponse:
    """A participant."""
    at = desk(request)
    record = record_of(at, PARTICIPANT, key)
    assert isinstance(record, Participant)  # noqa: S101 - tells the type: the kind was asked for
    there = queries.attendance(at, record)
    capacities = queries.capacities(at, there)
    bound = queries.bound_by(at, record)
    statements = queries.statements(at, record, request.GET.get("statements"), ROWS)
    classes = queries.classes_of(record, capacities, bound)
    filters = {"addressee": classes}
    asked = page(
        at.lookup,
        "provision",
        filters=filters,
        order="newest",
        after=request.GET.get("asked"),
        limit=PROVISIONS,
    )
    table = listed(request, "attendance", there, ROWS)
    picture, cut = queries.picture_of(at, there, direction(at.language))
    context = {
        "kind": PARTICIPANT,
        "record": record,
        "title": at.labels.participant(key),
        "state": key in world().states(),
        "group": group_of(key) if key in world().states() else None,
        "names": queries.known_names(key),
        "printed": facts_of(at, record, ("names",), most=50),
        "capacities": capacities,
        "bound": bound,
        "picture": picture,
        "cut": cut,
        "attendance": table,
        "rows": queries.rows_of(at, table.items),
        "statements": paged(request, "statements", statements),
        "spoke": queries.spoke(at, statements.items),
        "served": queries.served(at, record),
        "classes": at.labels.listed([at.labels.code(one) for one in classes]),
        "requested": paged(request, "asked", asked),
        "asking": said(at, [Text(one, ()) for one in asked.items if isinstance(one, Provision)])
        if classes
        else [],
    }
    return rendered(request, "participant/participant.html", context)
