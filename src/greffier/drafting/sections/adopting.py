"""What was adopted at the sittings of a session: its agenda, its report, its resolutions and decisions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering, decision_of
from greffier.drafting.wording import Name
from greffier.record.models import Decision, Meeting
from greffier.record.values import Value

__all__ = ["adopted", "decisions", "of_kind", "report"]

UNSAID = 0
"""The number of a sitting that nobody names."""
VOTES = ("for", "against", "abstaining")
ACTS = ("resolution", "decision")
OWN = {"report", "draft_report"}
"""Kinds of documents that may be the report of a session itself."""


def of_kind(drafter: Drafter, host: Gathering, *kinds: str) -> list[tuple[Meeting, Value]]:
    """What of some kinds (all, where none is named) was adopted, each with the sitting at which it was, in their order."""
    meetings = drafter.facts.of("meeting", f"{host.key}/meeting/", Meeting)
    return [
        (meeting, value)
        for meeting in sorted(meetings, key=lambda m: m.number)
        for value in meeting.adopted
        if not kinds or value.value["what"] in kinds
    ]


def adopted(
    drafter: Drafter, host: Gathering, name: str, meeting: Meeting, value: Value, **values: Name | str
) -> Sentence:
    """A sentence that something was adopted at a sitting: with its day and the mode, where they are known."""
    day = drafter.facts.best(meeting.key, "date", meeting.date)
    fact = Fact("adoption", _keys(meeting, value, day), value.statements)
    return drafter.say(
        name,
        [fact],
        doubt=(meeting.key, "date"),
        sitting=sitting(drafter, meeting.number, day.value if day is not None else None, host.noun),
        mode=_mode(drafter, value.value),
        body=drafter.short_body(host.body),
        session=drafter.grammar.gathering(host.noun, None),
        **values,
    )


def _keys(meeting: Meeting, value: Value, day: Value | None) -> dict[str, Any]:
    said = value.value
    of: dict[str, Any] | None = decision_of(said.get("decision") or "") if said["what"] in ACTS else None
    if of is None and said.get("documents"):
        of = {"symbols": list(said["documents"])}
    return {
        "what": said["what"],
        "mode": said.get("mode"),
        "chapters": said.get("chapters"),
        "date": day.value if day is not None else None,
        "meeting": meeting.number or None,
        "of": of,
        "votes": said.get("votes"),
    }


def sitting(drafter: Drafter, number: int, day: str | None, noun: str) -> str:
    """«At its 4th meeting, on 6 June 2024»; where the sitting is not known, no more than the day, or the session."""
    if number == UNSAID:
        session = drafter.grammar.gathering(noun, None)
        return (
            drafter.grammar.days(day, day) if day else drafter.wording.text("sitting.unsaid", session=session)
        )
    name = "sitting.dated" if day is not None else "sitting.undated"
    days = drafter.grammar.days(day, day) if day is not None else ""
    return drafter.wording.text(name, ordinal=drafter.grammar.sitting(number), days=days)


def _mode(drafter: Drafter, said: dict[str, Any]) -> str:
    """How it was adopted, as the sentence needs it; nothing where it is not said."""
    votes = said.get("votes")
    if votes is not None:
        return drafter.wording.text(
            "mode.votes", **{name: _votes(drafter, name, votes[name]) for name in VOTES}
        )
    name = f"mode.{said.get('mode')}"
    return drafter.wording.text(name) if drafter.wording.has(name) else ""


def _votes(drafter: Drafter, name: str, number: int) -> str:
    """So many votes: `votes.for` and others of the templates, in the form that the number needs."""
    template = f"votes.{name}.{drafter.grammar.plural(number) if number else 'zero'}"
    template = template if drafter.wording.has(template) else f"votes.{name}.many"
    return drafter.wording.text(template, n=drafter.grammar.figures(str(number)))


def report(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    """That the report, or some of its chapters, was adopted; a gap where that is still open."""
    found = _of_itself(drafter, host)
    if not found:
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_adoption", host.key, "report")))
    for meeting, value in found:
        chapters, documents = value.value.get("chapters"), value.value.get("documents")
        if chapters:
            numbers = drafter.grammar.chapters(chapters)
            name = drafter.wording.for_count("adopted.chapters", len(chapters))
            said = adopted(drafter, host, name, meeting, value, chapters=numbers)
        elif documents:
            symbols = drafter.row([drafter.grammar.symbol(symbol) for symbol in documents])
            name = drafter.wording.for_count("adopted.report_symbols", len(documents))
            said = adopted(drafter, host, name, meeting, value, symbols=symbols)
        else:
            said = adopted(drafter, host, "adopted.report", meeting, value)
        yield drafter.paragraph(said)


def _of_itself(drafter: Drafter, host: Gathering) -> list[tuple[Meeting, Value]]:
    """The adoption of the session's own report: others, as on credentials, are adopted before it."""
    found = of_kind(drafter, host, "report", "chapters")
    last = max((meeting.number for meeting, _ in of_kind(drafter, host)), default=0)
    return [
        (meeting, value)
        for meeting, value in found
        if not value.value.get("documents")
        or (_kinds(drafter, value) <= OWN if _kinds(drafter, value) else meeting.number == last)
    ]


def _kinds(drafter: Drafter, value: Value) -> set[str]:
    """The kinds of the documents that were adopted, as far as they are known."""
    documents = map(drafter.facts.document, value.value["documents"])
    return {v.value for one in documents if one is not None for v in one.kind[:1]}


def decisions(drafter: Drafter, host: Gathering) -> Iterator[Block]:
    """The resolutions and decisions adopted, a paragraph for those adopted alike at one sitting."""
    rows: dict[str, list[tuple[Meeting, Value]]] = {}
    for meeting, value in [*of_kind(drafter, host, *ACTS), *_at_no_sitting(drafter, host)]:
        if decision_of(value.value.get("decision") or "") is not None:
            alike = (
                meeting.number,
                [v.value for v in meeting.date],
                value.value["what"],
                value.value.get("mode"),
                value.value.get("votes"),
            )
            rows.setdefault(repr(alike), []).append((meeting, value))
    if not rows:
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_decisions", host.key)))
    for row in rows.values():
        yield drafter.paragraph(_row(drafter, host, row))


def _at_no_sitting(drafter: Drafter, host: Gathering) -> list[tuple[Meeting, Value]]:
    """Acts of which nobody says at which sitting they were adopted: each with a sitting without number."""
    told = {value.value.get("decision") for _, value in of_kind(drafter, host, *ACTS)}
    found = []
    for act in (
        one for kind in ACTS for one in drafter.facts.of("decision", f"{host.body}/{kind}/", Decision)
    ):
        for value in act.adopted[:1]:
            if act.key not in told and drafter.facts.key("session", value.value["session"] or "") == host.key:
                date = tuple(v for v in act.date if v.value == value.value["date"])
                said = {"what": act.kind, "decision": act.key, **value.value}
                sitting = Meeting(key=act.key, session=host.key, number=UNSAID, date=date)
                found.append((sitting, Value(said, value.statements)))
    return found


def _row(drafter: Drafter, host: Gathering, row: list[tuple[Meeting, Value]]) -> Sentence:
    """Acts adopted alike: «adopted resolutions 14/2 and 14/3 by consensus»."""
    kind = row[0][1].value["what"]
    found = [decision_of(value.value["decision"]) for _, value in row]
    acts = sorted(
        (d for d in found if d is not None),
        key=lambda d: [int(n) if n.isdecimal() else 0 for n in d["number"].split("/")],
    )
    names = [drafter.grammar.decision(d["kind"], d["number"], d["body"]) for d in acts]
    numbers = Name(
        {"nom": drafter.grammar.listed([drafter.grammar.figures(d["number"]) for d in acts])},
        "m",
        tuple(fact for name in names for fact in name.facts),
    )
    template = drafter.wording.for_count(f"adopted.{kind}", len(acts))
    first = adopted(drafter, host, template, *row[0], numbers=numbers)
    others = [adopted(drafter, host, template, *one, numbers=numbers).facts[0] for one in row[1:]]
    return Sentence(first.text, (*first.facts, *others))
