"""Sessions as they stand on a day: what a document told as held of days after its own date is to come while they lie ahead.

Headings do not know the day: lists that are narrowed to such a status are put together here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import SESSION
from greffier.record.models import Session
from greffier.register.catalogue import page
from greffier.register.headings import entries
from greffier.register.kept import Kept
from greffier.register.paging import Page, cursor, position

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greffier.record.models import AnyRecord
    from greffier.register.lookup import RegisterLookup

__all__ = ["HELD", "SCHEDULED", "ahead", "sessions", "status_on"]

HELD, SCHEDULED = "held", "scheduled"
AT_ONCE = 100
NO_DAY = 99_999_999

_ahead: Kept[list[Session]] = Kept(200)


def status_on(today: str, status: str | None, start: str | None) -> str | None:
    """The status of a session that begins on a day (or in a month), as it is on the day of today, ISO."""
    return SCHEDULED if status == HELD and start is not None and start > today[: len(start)] else status


def sessions(
    lookup: RegisterLookup,
    today: str,
    filters: Mapping[str, str],
    *,
    order: str,
    after: str | None = None,
    limit: int = 50,
) -> Page[AnyRecord]:
    """A page of sessions as `catalogue.page` has them, narrowed by their status of today. Raises RegisterError as it does."""
    status = filters.get("status")
    found = page(lookup, SESSION, filters=filters, order=order, after=after, limit=limit)
    if status not in (HELD, SCHEDULED):
        return found
    moved = ahead(lookup, today, {name: value for name, value in filters.items() if name != "status"})
    if status == SCHEDULED:
        begin = position(after, tuple[int, str]) if after is not None else None
        joined = [one for one in moved if begin is None or _place(one, order) > begin]
        items = sorted([*found.items, *joined], key=lambda one: _place(one, order))
        return _cut(
            items, order, limit, found.count + len(moved), exact=found.exact, more=found.next is not None
        )
    gone = {one.key for one in moved}
    count, exact = found.count - len(gone), found.exact
    items = [one for one in found.items if one.key not in gone]
    while len(items) < limit and found.next is not None:
        found = page(lookup, SESSION, filters=filters, order=order, after=found.next, limit=limit)
        items += [one for one in found.items if one.key not in gone]
    return _cut(items, order, limit, count, exact=exact, more=found.next is not None)


def ahead(lookup: RegisterLookup, today: str, filters: Mapping[str, str]) -> list[Session]:
    """The sessions that are told of as held and lie ahead, the last first. Raises RegisterError as `catalogue.page` does."""
    what = (today, tuple(sorted(filters.items())))
    return lookup.kept(_ahead, what, lambda: _found(lookup, today, {**filters, "status": HELD}))


def _found(lookup: RegisterLookup, today: str, filters: Mapping[str, str]) -> list[Session]:
    listed: list[Session] = []
    after = None
    while True:
        found = page(lookup, SESSION, filters=filters, order="newest", after=after, limit=AT_ONCE)
        some = [one for one in found.items if isinstance(one, Session) and _lies_ahead(one, today)]
        listed += some
        if len(some) < len(found.items) or found.next is None:  # all the others began earlier
            return listed
        after = found.next


def _lies_ahead(session: Session, today: str) -> bool:
    return bool(session.days) and status_on(today, HELD, session.days[0].value["start"]) == SCHEDULED


def _cut(
    items: list[AnyRecord], order: str, limit: int, count: int, *, exact: bool, more: bool
) -> Page[AnyRecord]:
    shown = items[:limit]
    following = cursor(*_place(shown[-1], order)) if shown and (more or len(items) > limit) else None
    return Page(shown, following, count, exact)


def _place(record: AnyRecord, order: str) -> tuple[int, str]:
    """Where a record stands in a list of an order, as cursors tell it."""
    (entry,) = entries([record])
    days: dict[str, int] = {"key": 0, "newest": -entry.day, "oldest": entry.day or NO_DAY}
    return days[order], entry.place
