"""Sessions of other bodies that met while a session lasted: committees of the whole, working groups, the bureau."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.gatherings import days_of
from greffier.record.keys import SESSION
from greffier.site.pages.gathered import gatherings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.models import BodySession, Session
    from greffier.site.desk import Desk
    from greffier.site.pages.gathered import Gathered

__all__ = ["met_during"]

MOST = 30
"""Sessions that are shown."""


def met_during(desk: Desk, session: Session) -> list[Gathered]:
    """Those that are said to have met in its course, and those of bodies below its own on its days, in the order of time."""
    said = {desk.records.key(SESSION, value.value) for value in session.hosted}
    lines = {line.key: line for line in map(desk.records.line, said) if line is not None}
    lines |= {line.key: line for line in _below(desk, session)}
    ordered = sorted(lines.values(), key=lambda line: (line.start or "~", line.key))
    return gatherings(desk, ordered[:MOST])


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
            days = days_of(line.start, line.end)
            if days is not None and during[0] <= days[0] and days[1] <= during[1]:
                yield line
