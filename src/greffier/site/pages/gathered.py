"""Sessions as tables list them, and facts of records by their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from greffier.record.keys import SESSION
from greffier.register.standing import status_on
from greffier.site.ahead import fetch
from greffier.site.facts import Fact, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.models import AnyRecord, BodySession, Discrepancy, Session
    from greffier.site.desk import Desk

__all__ = ["Facts", "Gathered", "by_field", "facts_at", "gatherings", "of_records", "status_of"]

Facts = dict[str, list[Fact]]
"""Field → its facts, the best known first."""
SHOWN = ("days", "place", "status")


class Gathered(Struct, frozen=True):
    """A session in a table: its place in the line of its body's, and its facts."""

    key: str
    line: BodySession
    facts: Facts


def gatherings(desk: Desk, lines: Iterable[BodySession]) -> list[Gathered]:
    """Sessions with the facts that a table of them shows."""
    listed = list(lines)
    records = desk.lookup.bare(SESSION, [line.key for line in listed])
    return [Gathered(line.key, line, by_field(desk, records.get(line.key), SHOWN)) for line in listed]


def of_records(desk: Desk, sessions: Iterable[Session]) -> list[Gathered]:
    """The same of sessions that are at hand."""
    lines = ((desk.records.line(one.key), one) for one in sessions)
    return [Gathered(one.key, line, by_field(desk, one, SHOWN)) for line, one in lines if line is not None]


def by_field(
    desk: Desk, record: AnyRecord | None, fields: Iterable[str], disputes: Sequence[Discrepancy] = ()
) -> Facts:
    """The facts of a record by field; of no record none."""
    groups = facts_of(desk, record, fields, disputes) if record is not None else []
    return {group.field: group.facts for group in groups}


def facts_at(desk: Desk, record: AnyRecord, field: str, places: Sequence[int]) -> list[Fact]:
    """The facts at some places of a field that is a list, their names fetched together."""
    values = getattr(record, field)
    part = replace(record, **{field: tuple(values[n] for n in places)})
    fetch(desk, [part], (field,), most=len(places))
    groups = facts_of(desk, part, (field,), most=len(places))
    facts = groups[0].facts if groups else []
    return [replace(fact, n=n) for n, fact in zip(places, facts, strict=True)]


def status_of(desk: Desk, line: BodySession) -> str:
    """The status of a session as it is today: the shape that stands for it in pictures (`pictures.shapes`)."""
    return status_on(desk.today, line.status, line.start) or "unsaid"
