"""Sessions as they stand today: what a document told as held of days after its own date is to come while they lie ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.models import Session
from greffier.record.values import Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.models import AnyRecord

__all__ = ["as_of", "status_on"]

HELD, SCHEDULED = "held", "scheduled"
AHEAD = "days_ahead"
"""The rule by which a session that is told of as held is only scheduled."""

Place = tuple[str | None, int, Value]


def status_on(today: str, status: str | None, start: str | None) -> str | None:
    """The status of a session that begins on a day (or in a month), as it is on the day of today, ISO."""
    return SCHEDULED if status == HELD and start is not None and start > today[: len(start)] else status


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
