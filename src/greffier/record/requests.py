"""Requests that bodies meet one right after the other, held against the days on which they met."""

from __future__ import annotations

from datetime import date
from itertools import pairwise, product
from typing import TYPE_CHECKING

from .cells.decisions import split
from .cells.sessions import NOT_MET
from .folded import discrepancy, side
from .gatherings import days_of
from .keys import session_of_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .models import Body, BodySession, Discrepancy
    from .values import Value

__all__ = ["check_request"]

NEXT = 4
"""Days between the end of one and the start of the next that still are back to back: over a weekend."""


def check_request(request: Value, body_of: Callable[[str], Body | None]) -> Iterator[Discrepancy]:
    """Years in which the bodies of a request met, but not one right after the other.

    Only years after the session that made the request count; a year in which one of them is not known to have met
    says nothing.
    """
    asked, bodies = request.value["by"], sorted(request.value["bodies"])
    if asked is None:
        return
    since = _year_of(asked, body_of)
    by_year: dict[str, dict[str, list[BodySession]]] = {}
    for name in bodies:
        body = body_of(name)
        for session in body.sessions if body is not None else ():
            if session.start and session.status not in NOT_MET and len(session.start) > len("2022-05"):
                by_year.setdefault(session.start[:4], {}).setdefault(name, []).append(session)
    for year, met in sorted(by_year.items()):
        if year > since and len(met) == len(bodies) and not _back_to_back(met):
            sessions = [s for name in bodies for s in met[name]]
            sides = [side({"session": s.key, "start": s.start, "end": s.end}, s.statements) for s in sessions]
            yield discrepancy(
                "not_consecutive",
                asked,
                [*sides, side("consecutive", request.statements)],
                year=year,
                bodies=bodies,
            )


def _year_of(decision: str, body_of: Callable[[str], Body | None]) -> str:
    """The year of the session that took a decision; before all years where it is not known."""
    owner, _, number = split(decision)
    key = session_of_number(owner, number)
    body = body_of(owner)
    starts = [s.start for s in body.sessions if s.key == key and s.start] if body is not None else []
    return starts[0][:4] if starts else ""


def _back_to_back(met: dict[str, list[BodySession]]) -> bool:
    """Whether some session of each can be put in a row without a gap."""
    rows = (sorted(row, key=lambda s: (s.start or "", s.end or "")) for row in product(*met.values()))
    return any(all(_near(one, other) for one, other in pairwise(row)) for row in rows)


def _near(one: BodySession, other: BodySession) -> bool:
    a, b = days_of(one.start, one.end), days_of(other.start, other.end)
    if a is None or b is None:
        return False
    early, late = sorted((a, b))
    return (date.fromisoformat(late[0]) - date.fromisoformat(early[1])).days <= NEXT
