"""When decisions were taken: as is said of them, else on the days of the session that took them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import SESSION, session_of_number
from greffier.record.values import Value
from greffier.site.facts import Fact, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.models import Decision
    from greffier.site.desk import Desk

__all__ = ["dates_of"]

BY_SESSION = "decision_session"
"""The rule by which a decision has the days of its session."""


def dates_of(desk: Desk, decisions: Iterable[Decision]) -> dict[str, Fact]:
    """Key of a decision → its date; where none is said, the days of its session, marked as inferred, if they are known."""
    listed = list(decisions)
    names = {one.key: _session_of(one) for one in listed if not one.date}
    desk.records.keys_ahead(SESSION, filter(None, names.values()))
    found = ((one.key, _said(desk, one) or _inferred(desk, names.get(one.key))) for one in listed)
    return {key: fact for key, fact in found if fact is not None}


def _said(desk: Desk, decision: Decision) -> Fact | None:
    groups = facts_of(desk, decision, ("date",), most=1)
    return groups[0].facts[0] if groups else None


def _session_of(decision: Decision) -> str | None:
    said = [str(value.value["session"]) for value in decision.adopted if value.value["session"] is not None]
    return said[0] if said else session_of_number(decision.body, decision.number)


def _inferred(desk: Desk, session: str | None) -> Fact | None:
    line = desk.records.line(desk.records.key(SESSION, session)) if session is not None else None
    if line is None or line.start is None:
        return None
    value = Value({"start": line.start, "end": line.end}, line.statements, BY_SESSION)
    words = desk.labels.days(line.start, line.end)
    return Fact(SESSION, line.key, "days", 0, desk.labels.say("field-date"), words, value)
