"""A session: days, place, status, what belongs to it; and where its evidence disagrees."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from greffier.record.cells.proceedings import fold_proceedings
from greffier.record.folded import Folded, discrepancy, side, sides_of
from greffier.record.gatherings import days_of
from greffier.record.models import Discrepancy, Session
from greffier.record.values import preferred_first, values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greffier.record.claims import Statement
    from greffier.record.values import Value

__all__ = ["HELD", "NOT_MET", "fold_session", "weight"]

HELD, SCHEDULED = "held", "scheduled"
NOT_MET = ("cancelled", "postponed")


def fold_session(key: str, statements: Sequence[Statement]) -> Folded:
    """The records of a session: itself, its sittings, agenda, people."""
    told = [s for s in statements if s.role == "session"]
    body, _, number = key.partition(":")
    record = Session(
        key=key,
        body=body,
        ordinal=int(number) if number.isdigit() else None,
        days=_days(told),
        place=values(told, lambda s: s.value["place"]),
        status=_status(told),
        during=values(told, lambda s: s.value["during"]),
        joint=_joint(statements, told),
        meetings=values((s for s in statements if s.role == "meetings"), lambda s: s.value["count"]),
    )
    folded = fold_proceedings(key, statements)
    found = [*_other_days(key, told), *_past_and_future(key, told), *_other_place(key, told)]
    found += [*_held_and_not(key, told), *_other_count(key, statements)]
    return Folded([record, *folded.records], [*found, *folded.discrepancies])


def _joint(statements: Sequence[Statement], told: Sequence[Statement]) -> tuple[Value, ...]:
    """The bodies that met together with this one."""
    partners = [s for s in told if s.value["joint_with"]]
    others = [s for s in statements if s.role == "joint"]
    found = (
        *values(partners, lambda s: {"bodies": s.value["joint_with"]}),
        *values(others, lambda s: {"session": s.value["session"]}),
    )
    return preferred_first(found, statements)


def _range(statement: Statement) -> dict[str, Any] | None:
    value = statement.value
    return {"start": value["start"], "end": value["end"]} if value["start"] or value["end"] else None


def _days(told: Sequence[Statement]) -> tuple[Value, ...]:
    """Days on which it was held come first, else those announced last; then those it was moved from, and months."""
    by_id = {s.id: s for s in told}

    def strength(value: Value) -> tuple[bool, int, str]:
        best = max((weight(s), _last_unless_held(s)) for s in map(by_id.__getitem__, value.statements))
        return len(value.value["start"] or "") != len("2022-05"), *best

    return preferred_first(sorted(values(told, _range), key=strength, reverse=True), told)


def weight(statement: Statement) -> int:
    """How much a day counts that a statement tells of: held, announced, or taken back.

    Who tells of a postponement tells of the new days too, so that of what is said on one day the strongest counts.
    """
    status = statement.value["status"]
    return 2 if status == HELD else 0 if status in NOT_MET else 1


def _last_unless_held(statement: Statement) -> str:
    return statement.last or "" if statement.value["status"] != HELD else ""


def _status(told: Sequence[Statement]) -> tuple[Value, ...]:
    """What was said last comes first; of what was said on one day the strongest."""
    said: dict[str, tuple[str, int]] = {}
    for statement in told:
        status = statement.value["status"]
        said[status] = max(said.get(status, ("", 0)), (statement.last or "", weight(statement)))
    found = values(told, lambda s: s.value["status"])
    return preferred_first(sorted(found, key=lambda v: said[v.value], reverse=True), told)


def _other_days(key: str, told: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Two sets of days on which one session is said to have been held. A month that holds the days agrees with them."""
    held = values((s for s in told if s.value["status"] == HELD), _range)
    exact = [v for v in held if len(v.value["start"] or "") != len("2022-05")]
    off = [v for v in held if v not in exact and not any(_within(e, v) for e in exact)]
    if len(exact) + len(off) > 1:
        yield discrepancy("session_days", key, sides_of([*exact, *off]))


def _within(exact: Value, month: Value) -> bool:
    inner = days_of(exact.value["start"], exact.value["end"])
    outer = days_of(month.value["start"], month.value["end"])
    return inner is not None and outer is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def _past_and_future(key: str, told: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Said to be past in a document that is no later than one that says it is to come."""
    held = {s.id: s.first for s in told if s.value["status"] == HELD and s.first}
    ahead = {s.id: _still_ahead(s) for s in told if s.value["status"] == SCHEDULED}
    early, late = min(held.values(), default=""), max(ahead.values(), default="")
    if early and early <= late:
        past = side({"status": HELD, "first": early}, (one for one, first in held.items() if first <= late))
        future = side(
            {"status": SCHEDULED, "last": late}, (one for one, last in ahead.items() if last >= early)
        )
        yield discrepancy("past_and_future", key, [past, future])


def _still_ahead(statement: Statement) -> str:
    """The latest known time at which it could still be said to come: what is issued later was written before."""
    days = days_of(statement.value["start"], statement.value["end"])
    times = (statement.last, statement.first)
    return next((time for time in times if time and (days is None or time <= days[1])), "")


def _held_and_not(key: str, told: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Said to have been held, and to have been cancelled or postponed on days that touch those on which it was held.

    A postponement that names no days fits any others.
    """
    held = [s for s in told if s.value["status"] == HELD]
    off = [s for s in told if s.value["status"] in NOT_MET and any(_against(s, one) for one in held)]
    if off:
        yield discrepancy("session_status", key, sides_of(values([*held, *off], lambda s: s.value["status"])))


def _against(off: Statement, held: Statement) -> bool:
    taken_back, days = (days_of(s.value["start"], s.value["end"]) for s in (off, held))
    if taken_back is None or days is None:
        return str(off.value["status"]) == "cancelled"
    return taken_back[0] <= days[1] and days[0] <= taken_back[1]


def _other_place(key: str, told: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Two places where it is said to have been held; what was announced may have been moved."""
    places = values((s for s in told if s.value["status"] == HELD), lambda s: s.value["place"])
    if len(places) > 1:
        yield discrepancy("session_place", key, sides_of(places))


def _other_count(key: str, statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Two counts of the sittings of one session. One text may count those of a committee beside: it has several."""
    counted = [s for s in statements if s.role == "counted"]
    texts = [set(s.value["counts"]) for s in counted]
    if any(one - other and other - one for one, other in combinations(texts, 2)):
        yield discrepancy("meetings_count", key, sides_of(values(counted, lambda s: s.value["counts"])))
