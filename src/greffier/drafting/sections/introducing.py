"""The introduction of a report: what set the body up, and its earlier sessions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from greffier.drafting.content import Block, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import HELD, Gathering
from greffier.drafting.sections.history import MET, mandate_sentences
from greffier.drafting.wording import Name

__all__ = ["introduction"]


def introduction(drafter: Drafter, host: Gathering, conference: str) -> Iterator[Block]:
    """A paragraph on the mandate of the body and one on its earlier sessions, as far as the record knows them."""
    mandates = mandate_sentences(drafter, conference, host.body, whole=True, before=host.start)
    if mandates:
        yield drafter.paragraph(*mandates)
    earlier = list(_earlier(drafter, host, conference))
    if earlier:
        yield drafter.paragraph(*earlier)
    if not mandates and not earlier:
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_mandate", host.body)))


def _earlier(drafter: Drafter, host: Gathering, conference: str) -> Iterator[Sentence]:
    """The earlier sessions that have an ordinal: those without days in the course of what session they met."""
    facts = drafter.facts
    known = [s for s in facts.sessions_of(host.body) if s.ordinal is not None and s.status == HELD]
    before = [s for s in known if s.key != host.key and _precedes(s, host)]
    told: set[str] = set()
    for one in before:
        course = facts.gathering(one.during) if one.during is not None else None
        if (
            one.start is None
            and course is not None
            and course.body == conference
            and course.ordinal is not None
            and course.status == HELD
        ):
            called = drafter.short_body(one.body) if told else drafter.body(one.body)
            told.add(one.key)
            yield _in_the_course(drafter, one, course, called)
    plain = [s for s in before if s.key not in told and s.start]
    if plain:
        yield _held(drafter, plain, drafter.short_body(host.body) if told else drafter.body(host.body))


def _precedes(one: Gathering, host: Gathering) -> bool:
    if one.ordinal is not None and host.ordinal is not None:
        return one.ordinal < host.ordinal
    return host.start is None or (one.start or "") < host.start


def _in_the_course(drafter: Drafter, one: Gathering, course: Gathering, called: Name) -> Sentence:
    """«… held its first meeting during the third session of the Conference, held in Vienna on …»."""
    place = course.place is not None
    named = course.start is not None
    return drafter.say(
        "earlier.during" if named else "earlier.during_alone",
        [one.fact(place=False, during=True), *([course.fact(place=place)] if named else [])],
        doubt=_doubt(drafter, (one, course)),
        body=called,
        session=drafter.gathering(one),
        course=drafter.gathering(course),
        conference=drafter.short_body(course.body),
        where=where(drafter, course),
        days=drafter.days(course) if named else "",
    )


def _held(drafter: Drafter, sessions: list[Gathering], called: Name) -> Sentence:
    """The sessions held on days of their own, in a row."""
    parts = [
        drafter.wording.text(
            "earlier.one", session=drafter.gathering(one), days=drafter.days(one), body=called
        )
        for one in sessions
    ]
    return drafter.say(
        "earlier.row",
        [one.fact(place=False) for one in sessions],
        doubt=_doubt(drafter, sessions),
        body=called,
        session=drafter.grammar.gathering(sessions[0].noun, None),
        sessions=drafter.grammar.clauses(parts),
    )


def _doubt(drafter: Drafter, sessions: Iterable[Gathering]) -> str | tuple[str, ...]:
    """What of some sessions is told here and is in dispute."""
    return next(((s.key, *MET) for s in sessions if drafter.facts.in_dispute(s.key, *MET)), "")


def where(drafter: Drafter, one: Gathering) -> Name | str:
    """« in Vienna», or nothing where the place is not known."""
    return (
        drafter.wording.text("where", place=drafter.place(one.place, one.key))
        if one.place is not None
        else ""
    )
