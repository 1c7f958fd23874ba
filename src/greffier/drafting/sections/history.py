"""What a text tells of a body before it comes to the point: what set it up, when it met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import DUE, HELD, SCHEDULED, Gathering, decision_of
from greffier.drafting.wording import Name

__all__ = ["MET", "OFF", "TOLD", "doubt_of", "mandate_sentences", "mandates", "met", "off", "told"]

TOLD = (HELD, SCHEDULED, DUE)
"""The statuses of sessions that are told of, in this order; those of `OFF` are told of last."""
MET = ("days", "status")
"""What of a session is said of it among the sessions of a body."""
OFF = ("postponed", "cancelled")


def mandates(drafter: Drafter, host: Gathering, body: str, *, whole: bool) -> Iterator[Block]:
    """The paragraph on what was done to a body."""
    said = mandate_sentences(drafter, host.body, body, whole=whole, before=host.start)
    if said:
        yield drafter.paragraph(*said)
    else:
        drafter.facts.missing("untold_mandate", body)


def mandate_sentences(
    drafter: Drafter, by_body: str, body: str, *, whole: bool, before: str | None = None
) -> list[Sentence]:
    """What was done to a body, a sentence for each act; where `whole`, the first names the Conference (`by_body`) whole.

    What the Conference did at a session that began on the day `before` or later is left out, and so is an act without
    a decision where the same is told with one.
    """
    said: list[Sentence] = []
    acts = drafter.facts.mandates(body, before)
    named = {act for act, by, _ in acts if by is not None}
    for act, by, statements in acts:
        if by is None and act in named:
            continue
        decision = decision_of(by) if by is not None else None
        name = f"mandate.{act}" if decision is not None else f"mandate_unsaid.{act}"
        if decision is None and not said and drafter.wording.has(f"{name}_alone"):
            name = f"{name}_alone"
        if not drafter.wording.has(name):
            drafter.facts.missing("untold_act", body, act)
            continue
        conference = drafter.body(by_body) if whole and not said else drafter.short_body(by_body)
        fact = Fact("mandate", {"body": body, "act": act, "by": decision}, statements)
        values = {"body": _again(drafter, body, said), "conference": conference}
        if decision is not None and by is not None:
            values["decision"] = drafter.decision(by)
        said.append(drafter.say(name, [fact], doubt=body if _disputed(drafter, body, act) else "", **values))
    return said


def _disputed(drafter: Drafter, body: str, act: str) -> bool:
    return any(d.about == body and d.name == act for d in drafter.facts.disputes)


def told(drafter: Drafter, body: str, sessions: Sequence[Gathering]) -> list[Sentence]:
    """A body's sessions, each in the tense that is right for it: what was held and what is to come in one sentence."""
    said: list[Sentence] = []
    dated = [s for s in sessions if s.start]
    counted = [s for s in dated if s.ordinal is not None]
    regular = [alike for status in (HELD, SCHEDULED) if (alike := [s for s in counted if s.status == status])]
    if regular:
        said.append(met(drafter, f"met.{regular[0][0].status}", body, *regular))
    due = [s for s in counted if s.status == DUE]
    if due:
        said.append(met(drafter, "met.due", body, due, called=_again(drafter, body, said)))
    for status in TOLD:
        plain = [s for s in dated if s.ordinal is None and s.status == status]
        if plain:
            said.append(_met_on(drafter, plain, _again(drafter, body, said)))
    return said


def off(
    drafter: Drafter, body: str, sessions: Sequence[Gathering], said: Sequence[Sentence]
) -> list[Sentence]:
    """A body's sessions that were postponed or cancelled; `said` is what the paragraph says of the body before."""
    found = [s for s in sessions if s.start and s.status in OFF]
    return [
        met(drafter, f"met.{one.status}", body, [one], called=_again(drafter, body, [*said, *found[:n]]))
        for n, one in enumerate(found)
    ]


def _met_on(drafter: Drafter, sessions: Sequence[Gathering], called: Name) -> Sentence:
    """Sessions of one status without ordinals: by their days."""
    return drafter.say(
        drafter.wording.for_count(f"met_plain.{sessions[0].status}", len(sessions)),
        [s.fact(place=False) for s in sessions],
        doubt=doubt_of(drafter, sessions),
        body=called,
        noun=drafter.grammar.named(sessions[0].noun),
        days=drafter.row([drafter.days(s) for s in sessions]),
    )


def _again(drafter: Drafter, body: str, said: Sequence[object]) -> Name:
    return drafter.short_body(body) if said else drafter.body(body)


def met(
    drafter: Drafter, name: str, body: str, *parts: Sequence[Gathering], called: Name | None = None
) -> Sentence:
    """One body's sessions of one status: the first in a whole clause, the others after it; then those of another."""
    whole = called or drafter.body(body)
    words = ""
    for n, alike in enumerate(parts):
        status = f"met.{alike[0].status}" if n else name
        opening = "then" if n else "first"
        clauses = [
            drafter.wording.text(
                f"{status}.{'next' if m else opening}",
                body=whole,
                session=drafter.gathering(one),
                days=drafter.days(one),
            )
            for m, one in enumerate(alike)
        ]
        words += drafter.grammar.clauses(clauses)
    sessions = [one for alike in parts for one in alike]
    facts = [s.fact(place=False) for s in sessions]
    return drafter.say("clauses", facts, doubt=doubt_of(drafter, sessions), clauses=words)


def doubt_of(drafter: Drafter, sessions: Sequence[Gathering]) -> tuple[str, ...]:
    """What is in dispute of the first of some sessions of which anything is, for `Drafter.say`."""
    return next(((s.key, *MET) for s in sessions if drafter.facts.in_dispute(s.key, *MET)), ())
