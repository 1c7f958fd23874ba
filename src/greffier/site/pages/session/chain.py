"""The chain mandate → session → report → what told of it → endorsement, drawn as stages of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DECISION, DOCUMENT, SESSION
from greffier.record.models import Document, Report
from greffier.register.telling import tellers_of
from greffier.site.ahead import Names, fetch
from greffier.site.facts import Fact, facts_of
from greffier.site.labels import ACT
from greffier.site.pages.body.queries import in_time
from greffier.site.pages.gathered import facts_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.models import AnyRecord, Session
    from greffier.site.desk import Desk

__all__ = ["Stage", "Step", "chain_of"]

REPORTS = ("report", "draft_report")
MOST = 6
"""Steps of a stage that are shown."""


class Step(Struct, frozen=True):
    """A thing in a stage: kind and key of it (none where it is only told of), its name, the fact that brings it there."""

    kind: str
    key: str | None
    name: str
    fact: Fact | None
    act: str | None = None


class Stage(Struct, frozen=True):
    """A stage of the chain; `name` is the message that names it, `more` counts the steps that are not shown."""

    name: str
    steps: list[Step]
    more: int = 0


def chain_of(desk: Desk, session: Session) -> list[Stage]:
    """The stages of a session's chain, in the order of time; a stage of which nothing is known has no steps."""
    body = desk.records.bodies.get(session.body)
    reports = _reports(desk, session)
    fetch(
        desk,
        [*([body] if body is not None else ()), session, *reports],
        ("mandates", "reports", "endorsed", "to"),
    )
    own = {one.key for one in reports if isinstance(one, Document)}
    stages = [
        ("mandate", _mandates(desk, body) if body is not None else []),
        ("session", [_itself(desk, session)]),
        ("report", _reported(desk, session)),
        ("transmitted", [*_submitted(desk, session), *_told(desk, session, own)]),
        ("endorsed", [step for one in (session, *reports) for step in _endorsed(desk, one)]),
    ]
    return [Stage(f"chain-{name}", steps[:MOST], max(len(steps) - MOST, 0)) for name, steps in stages]


def _itself(desk: Desk, session: Session) -> Step:
    """The session by its days, else by its name."""
    days = _facts(desk, session, "days")
    name = days[0].words if days else desk.labels.gathering(session.key)
    return Step(SESSION, session.key, name, days[0] if days else None)


def _reports(desk: Desk, session: Session) -> list[AnyRecord]:
    """The documents that report on it, as documents."""
    names = [one.value["document"] for one in session.reports if one.value["document"] is not None]
    names += [one.value["document"] for one in session.documents if one.value["kind"] in REPORTS]
    desk.records.ahead(DOCUMENT, names)
    keys = dict.fromkeys(desk.records.key(DOCUMENT, name) for name in names)
    found = [desk.records.record(DOCUMENT, key) for key in keys]
    return [one for one in found if one is not None]


def _facts(desk: Desk, record: AnyRecord, field: str) -> list[Fact]:
    groups = facts_of(desk, record, (field,), most=50)
    return groups[0].facts if groups else []


def _mandates(desk: Desk, body: AnyRecord) -> list[Step]:
    """In the order in which they were given."""
    facts = sorted(_facts(desk, body, "mandates"), key=lambda fact: _given(desk, fact))
    return [
        Step(
            "decision" if fact.value.value["by"] else "body",
            fact.value.value["by"],
            _short(desk, fact.value.value["by"]),
            fact,
            desk.labels.code(fact.value.value["act"]),
        )
        for fact in facts
    ]


def _given(desk: Desk, fact: Fact) -> tuple[object, ...]:
    by, act = fact.value.value["by"], fact.value.value["act"]
    return in_time(desk.records.key(DECISION, by) if by else "", act)


def _reported(desk: Desk, session: Session) -> list[Step]:
    """Reports that are told of, then those that say themselves that they are of it."""
    found: dict[str, Step] = {}
    own = [n for n, one in enumerate(session.documents) if one.value["kind"] in REPORTS]
    facts = [*_facts(desk, session, "reports"), *facts_at(desk, session, "documents", own)]
    for fact in facts:
        name = fact.value.value["document"]
        if name is not None:
            key = desk.records.key(DOCUMENT, name)
            found.setdefault(key, Step(DOCUMENT, key, desk.labels.document(name), fact))
    return list(found.values())


def _submitted(desk: Desk, session: Session) -> Iterator[Step]:
    """The sessions to which its reports went."""
    seen = set()
    for fact in _facts(desk, session, "reports"):
        to = fact.value.value.get("to")
        if to is not None and desk.records.key(SESSION, to) not in seen:
            key = desk.records.key(SESSION, to)
            seen.add(key)
            yield Step(SESSION, key, desk.labels.session(key), fact)


def _told(desk: Desk, session: Session, own: set[str]) -> list[Step]:
    """The documents that tell of its reports, but for the reports themselves: notes that transmit them."""
    facts = [fact for fact in _facts(desk, session, "reports") if fact.value.value["document"] is not None]
    tellers = tellers_of(desk.register.database, desk.lookup)
    by = tellers(sorted({one for fact in facts for one in fact.value.statements}))
    fetch(desk, names=Names(documents=set(by)))
    return [
        Step(DOCUMENT, key, desk.labels.document(key), fact)
        for key, statements in by.items()
        if key not in own
        for fact in facts
        if set(statements) & set(fact.value.statements)
    ][:MOST]


def _endorsed(desk: Desk, record: AnyRecord) -> Iterator[Step]:
    if isinstance(record, Report):
        return
    for fact in _facts(desk, record, "endorsed"):
        value = fact.value.value
        key = f"{desk.records.key(DOCUMENT, value['document'])}#{value['path']}"
        name = desk.labels.say(
            "place-join", first=desk.labels.path(value["path"]), second=_short(desk, value["document"])
        )
        yield Step("provision", key, name, fact, desk.labels.code(value["act"]))


def _short(desk: Desk, act: str | None) -> str:
    """A decision by its number alone: whose it is, its page says."""
    key = desk.records.key(DECISION, act) if act is not None else None
    return (
        desk.labels.short_decision(key)
        if key is not None and ACT.fullmatch(key)
        else desk.labels.decision(act)
    )
