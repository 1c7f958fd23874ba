"""The resolutions and decisions that a session adopted, a page of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DECISION, DOCUMENT
from greffier.record.models import Decision
from greffier.register.catalogue import page
from greffier.register.paging import Page
from greffier.site.ahead import fetch
from greffier.site.facts import Fact
from greffier.site.pages.decision.queries import title_of
from greffier.site.pages.gathered import by_field
from greffier.site.pages.sections import Section, paged

if TYPE_CHECKING:
    from greffier.record.models import Session
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["Adopted", "adopted"]

NAME = "decisions"
LENGTH = 25
FIELDS = ("date", "adopted", "texts")
"""What may say that a decision was adopted."""


class Adopted(Struct, frozen=True):
    """A decision by its number: what it is about and in which language, and what says that it was adopted."""

    key: str
    name: str
    about: tuple[str, str] | None
    facts: list[Fact]


def adopted(request: Request, desk: Desk, session: Session) -> Section[Adopted]:
    """The page that the address asks for (`?decisions=CURSOR`)."""
    after = request.GET.get(NAME) or None
    found = page(desk.lookup, DECISION, filters={"session": session.key}, after=after, limit=LENGTH)
    decisions = [one for one in found.items if isinstance(one, Decision)]
    desk.records.ahead(DOCUMENT, [str(one.value) for decision in decisions for one in decision.texts[:1]])
    fetch(desk, decisions, FIELDS)
    rows: Page[Adopted] = Page(
        [_adopted(desk, session, one) for one in decisions], found.next, found.count, found.exact
    )
    return paged(request, NAME, rows)


def _adopted(desk: Desk, session: Session, decision: Decision) -> Adopted:
    facts = by_field(desk, decision, FIELDS)
    here = [fact for fact in facts.get("adopted", ()) if fact.value.value["session"] == session.key]
    name = desk.labels.short_decision(decision.key)
    return Adopted(
        decision.key,
        name,
        title_of(desk, decision),
        (here or facts.get("date") or facts.get("texts") or [])[:1],
    )
