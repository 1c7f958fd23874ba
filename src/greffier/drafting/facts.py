"""What a draft is made from: the record as of a day, with what it does not say and where it disagrees with itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from msgspec import Struct

from greffier.drafting.content import Dispute, Fact, Gap
from greffier.drafting.errors import DraftError
from greffier.drafting.papers import Papers, no_papers
from greffier.record.folding import Fold
from greffier.record.keys import (
    BODY,
    DOCUMENT,
    SESSION,
    Ref,
    canonical,
    decision_name,
    digest,
    session_of_number,
)
from greffier.record.models import (
    AgendaItem,
    AnyRecord,
    Body,
    Discrepancy,
    Document,
    Meeting,
    Officer,
    Session,
    Statement,
)
from greffier.record.values import Value
from greffier.treaties import Treaty

__all__ = [
    "DUE",
    "HELD",
    "NOT_MET",
    "SCHEDULED",
    "Facts",
    "Gathering",
    "decision_of",
    "differing",
    "number_of",
]

R = TypeVar("R")
NO_VALUE = "{id} has no value {number} to choose; allowed: 1 to {most}"
NOT_MET = ("postponed", "cancelled")
HELD, SCHEDULED, DUE = "held", "scheduled", "due"
"""`DUE`: was announced for days that have passed, and nothing says that it was held."""


class Gathering(Struct, frozen=True):
    """A session as a draft tells of it. `ordinal` is said, never inferred; `status` is right for the day of the draft.

    `noun` is what the body's gatherings are called: `session` or `meeting`; `statements` support all of it; `joint` are
    the bodies that it met with.
    """

    key: str
    body: str
    noun: str
    ordinal: int | None
    start: str | None
    end: str | None
    place: str | None
    status: str | None
    during: str | None
    statements: tuple[str, ...]
    joint: frozenset[str] = frozenset()

    def fact(
        self, *, ordinal: bool = True, place: bool = True, during: bool = False, joint: Sequence[str] = ()
    ) -> Fact:
        """The claim that a sentence makes which tells of it so fully; `joint` are the bodies that it met with."""
        host = number_of(self.during) if during and self.during else None
        status = SCHEDULED if self.status in (DUE, None) else self.status
        keys: dict[str, Any] = {
            "body": self.body,
            "ordinal": self.ordinal if ordinal else None,
            "dates": {"start": self.start, "end": self.end},
            "place": self.place if place else None,
            "status": status,
            "joint_with": list(joint),
            "during": host,
        }
        return Fact("session", keys, self.statements)


class Facts:
    """The record as of a day. Asking it for a value notes gaps and disputes, which go into the draft.

    `choices` settle disputes: discrepancy → the place of the value to take, 1 for the first; `chosen` are the values
    that they took, `settled` the disputes that they were. `papers` are the texts of documents, for drafts that quote them; `provisional` the claims of draft
    reports, which count less than those of reports.
    """

    def __init__(
        self,
        fold: Fold,
        treaty: Treaty,
        as_of: str | None = None,
        choices: Mapping[str, int] | None = None,
        papers: Papers = no_papers,
        provisional: Collection[str] = (),
    ) -> None:
        self.fold = fold
        self.treaty = treaty
        self.as_of = as_of
        self.choices = choices or {}
        self.papers = papers
        self.provisional = frozenset(provisional)
        self.gaps: list[Gap] = []
        self.disputes: list[Dispute] = []
        self.settled: list[Dispute] = []
        self.chosen: dict[str, Any] = {}
        self._about: dict[str, list[Discrepancy]] = {}
        for one in fold.discrepancies:
            if one.explained is None:
                self._about.setdefault(one.about, []).append(one)

    # Records

    def record(self, kind: str, key: str, of: type[R]) -> R | None:
        """The record of a kind under a key or alias."""
        found = self.fold.records.get((kind, self.key(kind, key)))
        return found if isinstance(found, of) else None

    def key(self, cell: str, name: str) -> str:
        """The key that a name stands for; the name itself where it is none's alias."""
        return self.fold.aliases.get(Ref(cell, name)) or name

    def of(self, kind: str, prefix: str, of: type[R]) -> list[R]:
        """All records of a kind whose key begins so, in the order of their keys."""
        found: Iterable[tuple[tuple[str, str], AnyRecord]] = self.fold.records.items()
        return [
            r
            for (k, key), r in sorted(found, key=lambda pair: pair[0])
            if k == kind and key.startswith(prefix) and isinstance(r, of)
        ]

    def body(self, key: str) -> Body | None:
        """The record of a body."""
        return self.record(BODY, key, Body)

    def document(self, key: str) -> Document | None:
        """The record of a document."""
        return self.record(DOCUMENT, key, Document)

    def session(self, key: str) -> Session | None:
        """The record of a session."""
        return self.record(SESSION, key, Session)

    # Values

    def missing(self, code: str, about: str, name: str = "") -> None:
        """Note that the record does not say something."""
        gap = Gap(code, about, name)
        if gap not in self.gaps:
            self.gaps.append(gap)

    def best(
        self, about: str, name: str, values: tuple[Value, ...], *codes: str, **more: object
    ) -> Value | None:
        """The value to print: the one chosen, else the best known; a disagreement about it is noted.

        `codes` are the kinds of discrepancy of the record `about` that concern these values, `more` what they say
        besides; where none are named, any two values disagree.
        """
        if not values:
            return None
        if not codes:
            if len(values) == 1:
                return values[0]
            return self._settled(_differ(about, name, values), about, name, self._ranked(values))
        found = [d for d in self._about.get(about, ()) if d.code in codes and more.items() <= d.more.items()]
        rival = [v for v in values if any(_same(v.value, s.value) for d in found for s in d.sides)]
        if not found or len(rival) < 2:
            return self._ranked(values)[0]
        return self._settled(found[0].id, about, name, self._ranked(rival))

    def _ranked(self, values: Sequence[Value]) -> list[Value]:
        """The values, those that draft reports alone give last."""
        return sorted(values, key=self._only_provisional)

    def _only_provisional(self, value: Value) -> bool:
        claims = [c for s in value.statements for c in self.fold.statements.get(s, ())]
        return bool(claims) and self.provisional.issuperset(claims)

    def _settled(self, id_: str, about: str, name: str, rival: list[Value]) -> Value:
        """The one of several values that was chosen by its number (`Dispute.sides`), else the best known, as a dispute.

        Raises DraftError for a number that none has.
        """
        numbered = sorted(rival, key=lambda v: canonical(v.value))
        place = self.choices.get(id_)
        if place is None:
            self.dispute(id_, about, name, rival[0], rival[1:])
            return rival[0]
        if not 1 <= place <= len(numbered):
            said = {"id": id_, "number": place, "most": len(numbered)}
            raise DraftError("bad_choice", NO_VALUE.format(**said), **said)
        taken = numbered[place - 1]
        self.chosen[id_] = taken.value
        if all(d.id != id_ for d in self.settled):
            self.settled.append(_dispute(id_, about, name, taken, [v for v in rival if v is not taken]))
        return taken

    def dispute(self, id_: str, about: str, name: str, taken: Value, others: list[Value]) -> None:
        """Note that the record disagrees with itself, and what was taken."""
        if all(d.id != id_ for d in self.disputes):
            self.disputes.append(_dispute(id_, about, name, taken, others))

    def in_dispute(self, about: str, *names: str) -> bool:
        """Whether a dispute about a record was noted, or about these values of it."""
        return any(d.about == about and (not names or d.name in names) for d in self.disputes)

    def gathering(self, key: str) -> Gathering | None:
        """A session as a draft tells of it; None where the record has none."""
        session = self.session(key)
        if session is None:
            return None
        days = self.best(session.key, "days", session.days, "session_days")
        place = self.best(session.key, "place", session.place, "session_place")
        during = session.during[0] if session.during else None
        start, end = (days.value["start"], days.value["end"]) if days is not None else (None, None)
        status = self.best(session.key, "status", session.status, "session_status")
        said = [v for v in (days, place, status) if v is not None]
        body = self.treaty.bodies.get(session.body)
        return Gathering(
            key=session.key,
            body=session.body,
            noun=body.gathering if body is not None else "meeting",
            ordinal=session.ordinal,
            start=start,
            end=end,
            place=place.value if place is not None else None,
            status=self._status(session, status, start, end),
            during=during.value if during is not None else None,
            statements=tuple(dict.fromkeys(s for v in said for s in v.statements)),
            joint=frozenset(_bodies(session.joint)),
        )

    def _status(self, session: Session, best: Value | None, start: str | None, end: str | None) -> str | None:
        """The tense that is right on the day of the draft. What is over was held only if somebody says so."""
        if best is None:
            return self._by_days(end)
        if best.value in NOT_MET:
            return str(best.value)
        held = any(v.value == HELD for v in session.status)
        if self.as_of is None:
            return self._over(session, end) if held else SCHEDULED
        if start is not None and start > self.as_of:
            return SCHEDULED
        return self._over(session, end) if held else self._by_days(end)

    def _over(self, session: Session, end: str | None) -> str:
        """The status of a session that is said to be past, which others may still call to come."""
        said = tuple(sorted(session.status, key=lambda v: bool(v.value != HELD)))
        taken = self.best(session.key, "status", said, "past_and_future")
        return HELD if taken is None or taken.value == HELD else self._by_days(end)

    def _by_days(self, end: str | None) -> str:
        return DUE if end is not None and self.as_of is not None and end < self.as_of else SCHEDULED

    def sessions_of(self, body: str) -> list[Gathering]:
        """All sessions of a body in the order of time."""
        record = self.body(body)
        found = [self.gathering(s.key) for s in record.sessions] if record is not None else []
        return [one for one in found if one is not None]

    def mandates(self, body: str, before: str | None = None) -> list[tuple[str, str | None, tuple[str, ...]]]:
        """What was done to a body: act, the decision that did it (its key), statements; disputed acts once.

        What a session did that began on the day `before` or later is left out.
        """
        record = self.body(body)
        if record is None:
            return []
        by_act: dict[str, list[Value]] = {}
        for value in record.mandates:
            if before is not None and self._begun(value.value["by"]) >= before:
                continue
            by_act.setdefault(value.value["act"], []).append(value)
        found = []
        for act, values in by_act.items():
            if act in ONCE:
                taken = self._once(record.key, act, values)
                said = [taken] if taken is not None else []
            else:
                said = values
            found += [(act, v.value["by"], v.statements) for v in said]
        return sorted(found, key=lambda m: (ACTS.index(m[0]), m[1] or "~"))

    def _begun(self, decision: str | None) -> str:
        """The first day of the session that adopted a decision, as its number tells; empty where it is not known."""
        found = decision_of(decision or "")
        name = session_of_number(found["body"], found["number"]) if found else None
        session = self.session(name) if name is not None else None
        return str(session.days[0].value["start"] or "") if session is not None and session.days else ""

    def _once(self, body: str, act: str, values: list[Value]) -> Value | None:
        """The best of what can be done but once: one that names its decision, if any does."""
        named = [v for v in values if v.value["by"] is not None]
        if not named:
            return values[0]
        record = self.body(body)
        others = (
            {v.value["by"] for v in record.mandates if v.value["act"] != act} if record is not None else set()
        )
        named.sort(key=lambda v: (self._only_provisional(v), v.value["by"] in others))
        rival = [d for d in self._about.get(body, ()) if d.code == "mandate" and d.more.get("act") == act]
        if not rival or len(named) < 2:
            return named[0]
        return self._settled(rival[0].id, body, act, named)


ACTS = ("established", "renamed", "made_permanent", "reaffirmed", "ended")
"""The order in which a text tells of what was done to a body."""
ONCE = ("established", "made_permanent", "ended")


def _dispute(id_: str, about: str, name: str, taken: Value, others: Sequence[Value]) -> Dispute:
    sides = (taken, *others)
    values = tuple(v.value for v in others)
    return Dispute(id_, about, name, taken.value, values, tuple(v.statements for v in sides))


def _differ(about: str, name: str, values: Sequence[Value]) -> str:
    """The name of a disagreement that the record has no discrepancy of: a digest of what is said."""
    return digest("differ", about, name, *sorted(canonical(v.value) for v in values), size=5)


def differing(fold: Fold) -> dict[str, int]:
    """What a draft may hold a disagreement besides the discrepancies of the record: name → number of values."""
    found: list[tuple[str, str, tuple[Value, ...]]] = []
    for record in fold.records.values():
        if isinstance(record, Officer):
            found += [(record.key, "state", record.state), (record.key, "role", record.role)]
        elif isinstance(record, Statement):
            found.append((record.key, "capacity", record.capacity))
        elif isinstance(record, Meeting):
            found.append((record.key, "date", record.date))
        elif isinstance(record, AgendaItem):
            found += [(record.key, f"title.{code}", values) for code, values in record.titles.items()]
    return {_differ(*one): len(one[2]) for one in found if len(one[2]) > 1}


def _bodies(joint: Iterable[Value]) -> Iterator[str]:
    """The bodies of the sessions that one was joint with."""
    for value in joint:
        yield from value.value.get("bodies") or [str(value.value["session"]).partition(":")[0]]


def _same(value: Any, side: Any) -> bool:  # noqa: ANN401 - values of the record are of any shape
    if isinstance(side, dict):
        if not isinstance(value, dict):
            return bool(side.get("status") == value)  # past against future: a side says since when, too
        return all(side.get(k) == v for k, v in value.items() if k in side)
    return bool(value in side if isinstance(side, list) and not isinstance(value, list) else value == side)


def number_of(session: str) -> dict[str, Any] | None:
    """A session's name as claims refer to it: body and number; None where it has no number."""
    body, _, number = session.partition(":")
    return {"body": body, "number": int(number)} if number.isdigit() else None


def decision_of(name: str) -> dict[str, str] | None:
    """The key of a decision (`CTOC/COP/resolution/7/1`) as claims have it; None where it is none."""
    for kind in ("resolution", "decision"):
        body, mark, number = name.partition(f"/{kind}/")
        if mark and decision_name({"body": body, "kind": kind, "number": number}) == name:
            return {"body": body, "kind": kind, "number": number}
    return None
