"""What a text tells of a body before it comes to the point: what set it up, when it met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.facts import Gathering, decision_of
from greffier.drafting.kinds.drafter import Drafter

__all__ = ["mandate_sentences", "mandates", "met"]


def mandates(drafter: Drafter, host: Gathering, body: str, *, whole: bool) -> Iterator[Block]:
    """The paragraph on what was done to a body."""
    said = mandate_sentences(drafter, host.body, body, whole=whole)
    if said:
        yield drafter.paragraph(*said)


def mandate_sentences(drafter: Drafter, by_body: str, body: str, *, whole: bool) -> list[Sentence]:
    """What was done to a body, a sentence for each act; where `whole`, the first names the Conference (`by_body`) whole."""
    said: list[Sentence] = []
    for act, by, statements in drafter.facts.mandates(body):
        decision = decision_of(by) if by is not None else None
        name = f"mandate.{act}" if decision is not None else f"mandate_unsaid.{act}"
        if not drafter.wording.has(name):
            drafter.facts.missing("no_decision", body, act)
            continue
        conference = drafter.body(by_body) if whole and not said else drafter.short_body(by_body)
        fact = Fact("mandate", {"body": body, "act": act, "by": decision}, statements)
        values = {"body": drafter.body(body), "conference": conference}
        if decision is not None and by is not None:
            values["decision"] = drafter.decision(by)
        said.append(drafter.say(name, [fact], doubt=body if _disputed(drafter, body, act) else "", **values))
    if not said:
        drafter.facts.missing("no_mandate", body)
    return said


def _disputed(drafter: Drafter, body: str, act: str) -> bool:
    return any(d.about == body and d.name == act for d in drafter.facts.disputes)


def met(drafter: Drafter, name: str, body: str, sessions: Sequence[Gathering]) -> Sentence:
    """One body's sessions of one status: the first in a whole clause, the others after it."""
    first, *others = sessions
    parts = [drafter.wording.text(f"{name}.first", body=drafter.body(body), **_named(drafter, first))]
    parts += [drafter.wording.text(f"{name}.next", **_named(drafter, one)) for one in others]
    disputed = next((s.key for s in sessions if drafter.facts.in_dispute(s.key)), "")
    facts = [s.fact(place=False) for s in sessions]
    return drafter.say("clauses", facts, doubt=disputed, clauses=drafter.grammar.listed(parts))


def _named(drafter: Drafter, one: Gathering) -> dict[str, object]:
    return {"session": drafter.gathering(one), "days": drafter.days(one)}
