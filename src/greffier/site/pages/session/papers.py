"""The documents of a session: its own, those that lay before it, reports submitted to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.register.headings import place_of
from greffier.site.labels import first_of
from greffier.site.pages.gathered import facts_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Session
    from greffier.record.values import Value
    from greffier.site.desk import Desk
    from greffier.site.facts import Fact

__all__ = ["FIELDS", "Paper", "order_of", "papers"]

FIELDS = ("documents", "before", "received")
"""Fields of a session that name documents, in the order of the page."""


class Paper(Struct, frozen=True):
    """A document of a session: the fact that names it; its title and the language of that; whether it is held."""

    fact: Fact
    key: str | None
    title: tuple[str, str] | None
    held: bool


def order_of(values: Sequence[Value]) -> list[int]:
    """The places of values in the order of the symbols that they name; what has no symbol comes last."""
    return sorted(range(len(values)), key=lambda n: _order(values[n]))


def _order(value: Value) -> tuple[bool, str]:
    name = value.value["document"]
    return name is None, place_of(name) if name is not None else str(value.value.get("title"))


def papers(desk: Desk, session: Session, field: str, places: Sequence[int]) -> list[Paper]:
    """The documents at some places of a field."""
    return [_paper(desk, fact) for fact in facts_at(desk, session, field, places)]


def _paper(desk: Desk, fact: Fact) -> Paper:
    name = fact.value.value["document"]
    record = desk.records.document(name) if name is not None else None
    title = first_of(record.titles, desk.language) if record is not None else None
    return Paper(
        fact,
        desk.records.key(DOCUMENT, name) if name is not None else None,
        title,
        record is not None and record.held,
    )
