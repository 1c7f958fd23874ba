"""Sessions of other bodies while a session lasts: committees of the whole, working groups, the bureau."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.gatherings import days_of
from greffier.record.keys import SESSION
from greffier.register.gaps import NOT_MET
from greffier.site.pages.gathered import facts_at, gatherings
from greffier.site.pages.sections import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.models import BodySession, Session
    from greffier.site.desk import Desk
    from greffier.site.pages.gathered import Gathered
    from greffier.site.pages.sections import Section
    from greffier.site.requests import Request

__all__ = ["met_during"]

ROWS = 30
"""Sessions of a page of the table."""


def met_during(request: Request, desk: Desk, session: Session) -> Section[Gathered]:
    """Those that are said to have met in its course, and those of bodies below its own on its days, in the order of time.

    Of the first, `facts["hosted"]` is what says so. What was called off or put off did not meet on the days of its line.
    """
    desk.records.keys_ahead(SESSION, [value.value for value in session.hosted])
    said = {desk.records.key(SESSION, value.value): n for n, value in enumerate(session.hosted)}
    lines = {line.key: line for line in map(desk.records.line, said) if line is not None}
    lines |= {line.key: line for line in _below(desk, session)}
    ordered = sorted(lines.values(), key=lambda line: (line.start or "~", line.key))

    def between(begin: int, end: int) -> list[Gathered]:
        shown = gatherings(desk, ordered[begin:end])
        places = [said[one.key] for one in shown if one.key in said]
        facts = dict(zip(places, facts_at(desk, session, "hosted", places), strict=True))
        return [
            replace(one, facts=one.facts | {"hosted": [facts[said[one.key]]]}) if one.key in said else one
            for one in shown
        ]

    return counted(request, "beside", len(ordered), ROWS, between)


def _below(desk: Desk, session: Session) -> Iterator[BodySession]:
    """The sessions of bodies at any depth below, of which days are known and none is outside of those of the session."""
    known = desk.records.bodies
    during = days_of(session.days[0].value["start"], session.days[0].value["end"]) if session.days else None
    below = {session.body}
    while during is not None:
        found = [one for one in known.values() if one.parent in below and one.key not in below]
        if not found:
            return
        below |= {one.key for one in found}
        for line in (line for one in found for line in one.sessions):
            days = days_of(line.start, line.end) if line.status not in NOT_MET else None
            if days is not None and during[0] <= days[0] and days[1] <= during[1]:
                yield line
