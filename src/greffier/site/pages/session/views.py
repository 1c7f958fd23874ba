"""The page of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from greffier.record.keys import DOCUMENT, SESSION
from greffier.record.models import (
    AgendaItem,
    Meeting,
    Officer,
    Participation,
    Session,
    Statement,
)
from greffier.register.printings import texts
from greffier.site.ahead import fetch
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.disputes import disputes_about
from greffier.site.pages.found import record_of
from greffier.site.pages.gathered import by_field
from greffier.site.pages.outcomes import outcomes
from greffier.site.pages.sections import listed, paged
from greffier.site.pages.session import agenda, beside, chain, missing, papers, people
from greffier.site.pages.session.adopted import adopted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.http import HttpResponse

    from greffier.record.models import AnyRecord, Discrepancy
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["session"]

T = TypeVar("T")

MASTHEAD = ("days", "place", "status", "during", "joint", "meetings")
NAMED = (*MASTHEAD, "hosted")
ROWS = 50
"""Rows of a page of a table."""
PARTICIPANTS = 30
STATEMENTS = 80
PROVISIONS = 20


@shown
def session(request: Request, key: str) -> HttpResponse:
    """A session."""
    at = desk(request)
    around = at.lookup.of_thing(SESSION, at.records.key(SESSION, key))
    at.records.keep(around)
    record = record_of(at, SESSION, key)
    assert isinstance(record, Session)  # noqa: S101 - tells the type: the kind was asked for
    disputes = disputes_about(at, record.key)
    fetch(at, [record], NAMED)
    context = {
        "kind": SESSION,
        "record": record,
        "title": at.labels.session(key),
        "disputes": disputes,
        "groups": facts_of(at, record, MASTHEAD, disputes),
        "chain": chain.chain_of(at, record),
        "beside": beside.met_during(request, at, record),
        **_proceedings(request, at, record, around, disputes),
        **_papers(request, at, record),
    }
    return rendered(request, "session/session.html", context)


def _proceedings(
    request: Request, at: Desk, record: Session, around: Sequence[AnyRecord], disputes: Sequence[Discrepancy]
) -> dict[str, Any]:
    """Agenda, people, sittings."""
    participations, statements = _of(Participation, around), _of(Statement, around)
    officers, sittings = _of(Officer, around), _of(Meeting, around)
    at.labels.participants_ahead(
        [*(one.participant for one in participations), *(one.participant for one in statements)]
    )
    fetch(at, [*officers, *sittings], ("names", "role", "state", "date", "adopted"))
    there = people.present(at, participations, statements)
    rows = listed(request, "participants", there, PARTICIPANTS)
    history = people.history_of(at, record) if there else None
    spoken = listed(request, "statements", people.in_turn(at, statements), STATEMENTS)
    return {
        "agenda": agenda.agenda(at, record, _of(AgendaItem, around)),
        "present": rows,
        "rows": people.with_facts(at, rows.items),
        "states": people.groups_of(at, there) if there else [],
        "others": people.others_of(at, there),
        "history": history,
        "statements": spoken,
        "spoken": people.spoken(at, spoken.items),
        "officers": people.serving(at, officers, disputes),
        "sittings": [
            (one.number, by_field(at, one, ("date", "adopted")))
            for one in sorted(sittings, key=lambda one: one.number)
        ],
    }


def _papers(request: Request, at: Desk, record: Session) -> dict[str, Any]:
    """Documents, decisions, recommendations, what is missing."""
    lists = []
    shown_papers: list[papers.Paper] = []
    for field in papers.FIELDS:
        places = listed(request, field, papers.order_of(getattr(record, field)), ROWS)
        found = papers.papers(at, record, field, places.items)
        shown_papers += found
        if found:
            lists.append((f"session-{field}", places, found))
    names = [one.key for one in shown_papers if one.key is not None]
    names += [one.value["document"] for one in record.reports if one.value["document"] is not None]
    at.records.ahead(DOCUMENT, names)
    known = {one.key: one for one in map(at.records.document, names) if one is not None}
    filters = {SESSION: record.key, "kind": "recommendation"}
    recommended = texts(at.lookup, filters, after=request.GET.get("recommendations"), limit=PROVISIONS)
    return {
        "papers": lists,
        "decisions": adopted(request, at, record),
        "recommendations": paged(request, "recommendations", recommended.page),
        "recommended": recommended,
        "outcomes": outcomes(at, recommended.page.items),
        "missing": missing.missing(at, record, list(known.values())),
    }


def _of(kind: type[T], records: Iterable[object]) -> list[T]:
    return [one for one in records if isinstance(one, kind)]
