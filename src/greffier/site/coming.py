"""Statuses of sessions as they are today, in the records that pages and programs are told of (`register.standing`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from greffier.record.models import Body, BodySession, Session
from greffier.record.values import Value
from greffier.register.standing import SCHEDULED, status_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.models import AnyRecord

__all__ = ["as_of", "line_on", "standing"]

AHEAD = "days_ahead"
"""The rule by which a session that is told of as held is only scheduled."""

Place = tuple[str | None, int, Value]
T = TypeVar("T")


def as_of(today: str, record: AnyRecord, field: str, places: Iterable[Place]) -> list[Place]:
    """The values of a field (language, place, value), statuses of a session as they are today."""
    listed = list(places)
    if not isinstance(record, Session) or field != "status" or not record.days:
        return listed
    start = record.days[0].value["start"]
    told = any(value.value == SCHEDULED for _, _, value in listed)
    found = []
    for language, n, value in listed:
        status = status_on(today, value.value, start)
        if status == value.value:
            found.append((language, n, value))
        elif not told:
            found.append((language, n, Value(status, value.statements, AHEAD)))
    return found


def line_on(today: str, line: BodySession) -> BodySession:
    """A line of a body's sessions with its status of today."""
    return replace(line, status=status_on(today, line.status, line.start))


def standing(today: str, record: T) -> T:
    """A record as it is today: a session with its statuses, a body with those of its sessions; any other as it is."""
    if isinstance(record, Session):
        places: list[Place] = [(None, n, value) for n, value in enumerate(record.status)]
        return replace(record, status=tuple(value for _, _, value in as_of(today, record, "status", places)))
    if isinstance(record, Body):
        return replace(record, sessions=tuple(line_on(today, line) for line in record.sessions))
    return record
