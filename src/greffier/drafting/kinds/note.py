"""A note by the Secretariat that transmits the reports of subsidiary bodies to a session of the Conference.

A section for each body, or for bodies that report together: what set it up, its sessions since the last session of
the Conference, their reports. Sections stand in the order of the agenda items that the reports are considered under.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from greffier.drafting.content import Block, Draft, Fact, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import DUE, HELD, SCHEDULED, Gathering, decision_of, number_of
from greffier.drafting.inline import reference
from greffier.drafting.sections.history import TOLD, doubt_of, mandates, met, off, told
from greffier.drafting.sections.reporting import (
    Group,
    Report,
    alone_of,
    clusters,
    days_once,
    in_order,
    items_of,
    ordered,
    reporting,
)
from greffier.drafting.wording import Name
from greffier.record.models import AgendaItem

__all__ = ["draft"]

SUBMITTED = {HELD: "past", SCHEDULED: "future"}
"""Whether reports were or will be submitted to a session, by its status; of any other it is told that they were to be."""


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The note for a session of the Conference (its key), dated `date`."""
    host = drafter.facts.gathering(session)
    if host is None:
        raise LookupError(session)
    groups = reporting(drafter, host)
    items = items_of(drafter, host, groups)
    single = len(groups) == 1
    blocks: list[Block] = []
    for group in ordered(drafter, groups, items):
        heading = _heading(drafter, group)
        paragraphs = list(_section(drafter, host, group, first=not blocks, alone=single))
        blocks += paragraphs if single else [Block("section", [heading], blocks=paragraphs)]
    if not groups:
        blocks.append(drafter.paragraph(drafter.say("open", gap=drafter.gap("no_reports", host.key))))
    slots = drafter.head(host, date)
    slots += _item_slots(drafter, host, items)
    title = (
        _heading(drafter, groups[0]) if single else drafter.say("title", conference=drafter.body(host.body))
    )
    slots += [Slot("title", title), Slot("kind", drafter.say("kind"))]
    return drafter.made("note", date, slots, blocks)


def _item_slots(drafter: Drafter, host: Gathering, items: Sequence[AgendaItem]) -> Iterator[Slot]:
    """The items in the masthead, with the footnote to the agenda, and their titles."""
    numbers = [Name({"nom": drafter.grammar.item_number(item.number)}) for item in items]
    document = drafter.agenda_document(host)
    if document is not None and document.symbols:
        note = drafter.say("agenda_note", symbol=drafter.grammar.symbol(*document.symbols))
    else:
        note = drafter.say("agenda_note", symbol=drafter.gap("no_agenda", host.key))
    mark = reference(drafter.note(note, "*"))
    listed = drafter.row(numbers) if numbers else drafter.gap("no_agenda", host.key)
    said = drafter.say(drafter.wording.for_count("masthead.items", max(1, len(items))), items=listed)
    yield Slot("items", Sentence(said.text + mark, said.facts))
    for item in items:
        name = drafter.item_title(item)
        yield Slot("item_title", Sentence(str(name), name.facts))


def _heading(drafter: Drafter, group: Group) -> Sentence:
    """«Reports on the meetings of … held in Vienna on …»: bodies, and the days of their sessions."""
    told = [s for s in in_order(group.sessions) if s.start and s.status in (HELD, SCHEDULED, DUE)]
    mixed = len({s.noun for s in group.sessions}) > 1
    if not group.reports or (len(group.bodies) > 1 and (mixed or alone_of(group))):
        told = []  # of several bodies the days would be said of each
    parts: list[str] = []
    values: list[Name] = []
    for name, statuses in (("held", (HELD,)), ("ahead", (DUE, SCHEDULED))):
        alike = [s for s in told if s.status in statuses]
        if alike:
            part = _part(drafter, f"part.{name}", alike)
            parts.append(str(part))
            values.append(part)
    bodies = drafter.row([drafter.body(b) for b in group.bodies])
    number = len(days_once(told)) or len(group.sessions)
    name = drafter.wording.for_count(_heading_name(group, mixed=mixed, dated=bool(parts)), number)
    facts = [fact for value in values for fact in value.facts]
    listed = drafter.grammar.listed(parts) if parts else ""
    return drafter.say(name, facts, bodies=bodies, noun=_noun(drafter, group), parts=listed)


def _heading_name(group: Group, *, mixed: bool, dated: bool) -> str:
    if not group.reports:
        return "heading_unreported"
    return "heading_mixed" if mixed else "heading" if dated else "heading_bare"


def _part(drafter: Drafter, name: str, sessions: Sequence[Gathering]) -> Name:
    """The place and days of sessions of one status, for a heading; the place where it is one for all."""
    places = {s.place for s in sessions}
    place = sessions[0].place if len(places) == 1 else None
    once = days_once(sessions)
    words = drafter.wording.text(
        drafter.wording.for_count(name, len(once)),
        where=drafter.wording.text("where", place=drafter.place(place, sessions[0].key)) if place else "",
        noun=drafter.grammar.named(sessions[0].noun),
        days=drafter.row([drafter.days(s) for s in once]),
    )
    return Name({"nom": words}, "m", tuple(s.fact(ordinal=False, place=place is not None) for s in sessions))


def _section(drafter: Drafter, host: Gathering, group: Group, *, first: bool, alone: bool) -> Iterator[Block]:
    """The paragraphs on the bodies of a group."""
    for n, body in enumerate(group.bodies):
        yield from mandates(drafter, host, body, whole=first and n == 0)
    if len(group.bodies) == 1 and alone and group.before:
        yield drafter.paragraph(*_before(drafter, group))
    requests = list(_requests(drafter, host, group))
    if requests:
        yield drafter.paragraph(*requests)
    for cluster in clusters(group):
        yield drafter.paragraph(*_told(drafter, host, cluster))


def _requests(drafter: Drafter, host: Gathering, group: Group) -> Iterator[Sentence]:
    """How the Conference asked these bodies to meet."""
    told = set()
    for body in group.bodies:
        record = drafter.facts.body(body)
        for value in record.requests if record is not None else ():
            by, what = value.value["by"], value.value["what"]
            if (
                by is None
                or decision_of(by) is None
                or (by, what) in told
                or not drafter.wording.has(f"request.{what}")
            ):
                continue
            told.add((by, what))
            yield drafter.say(
                f"request.{what}",
                decision=drafter.decision(by),
                conference=drafter.short_body(host.body),
                bodies=drafter.row([drafter.body(b) for b in value.value["bodies"]]),
                noun=_noun(drafter, group),
            )


def _before(drafter: Drafter, group: Group) -> Iterator[Sentence]:
    """The sessions before those that the note is about, which were held; those without ordinals by their days."""
    body, before = group.bodies[0], [s for s in group.before if s.start]
    plain = [s for s in before if s.ordinal is None]
    counted = [s for s in before if s.ordinal is not None]
    if plain:
        yield drafter.say(
            drafter.wording.for_count("before", len(plain)),
            [s.fact(place=False) for s in plain],
            doubt=doubt_of(drafter, plain),
            body=drafter.body(body),
            noun=_noun(drafter, group),
            days=drafter.row([drafter.days(s) for s in plain]),
        )
    if counted:
        yield met(drafter, "met.held", body, counted, called=drafter.short_body(body) if plain else None)


def _noun(drafter: Drafter, group: Group) -> Name:
    """What these bodies hold: a session or a meeting."""
    return drafter.grammar.named(group.sessions[0].noun)


def _told(drafter: Drafter, host: Gathering, group: Group) -> Iterator[Sentence]:
    """The sessions that the note is about, in the tense that is right for each, and the reports on them."""
    alike = len({s.noun for s in group.sessions}) == 1
    if len(group.bodies) > 1 and alike and any(s.ordinal is None for s in group.sessions):
        yield from _met_together(drafter, group)
        yield from _transmitted(drafter, host, group)
        return
    said: list[Sentence] = []
    for body in group.bodies:
        said += told(drafter, body, [s for s in group.sessions if s.body == body])
    yield from said
    yield from _transmitted(drafter, host, group)
    for body in group.bodies:
        yield from off(drafter, body, [s for s in group.sessions if s.body == body], said)


def _met_together(drafter: Drafter, group: Group) -> Iterator[Sentence]:
    """Sessions of several bodies on the same days, told of without ordinals in the order of time; joint ones as joint."""
    for status in (HELD, DUE, SCHEDULED):
        alike = in_order(s for s in group.sessions if s.status == status and s.start)
        for jointly, sessions in groupby(alike, lambda s: s.joint >= {*group.bodies} - {s.body}):
            yield _met_on_the_same_days(drafter, group, [*sessions], jointly=jointly)


def _met_on_the_same_days(
    drafter: Drafter, group: Group, sessions: Sequence[Gathering], *, jointly: bool
) -> Sentence:
    once = days_once(sessions)
    name = f"together.{sessions[0].status}"
    if jointly:
        name = drafter.wording.for_count(f"together_jointly.{sessions[0].status}", len(once))
    return drafter.say(
        name,
        [
            s.fact(
                ordinal=False, place=False, joint=[b for b in group.bodies if b != s.body] if jointly else ()
            )
            for s in sessions
        ],
        doubt=doubt_of(drafter, sessions),
        bodies=drafter.row([drafter.body(b) for b in group.bodies]),
        noun=_noun(drafter, group),
        days=drafter.row([drafter.days(s) for s in once]),
    )


def _transmitted(drafter: Drafter, host: Gathering, group: Group) -> Iterator[Sentence]:
    """The reports, and that the Conference has or is to have them before it."""
    if not group.reports:
        if any(s.status in TOLD for s in group.sessions):
            drafter.facts.missing("untold_report", group.bodies[0])
        return
    # The order of the sentences before: by tense, then by time.
    reports = sorted(group.reports, key=lambda r: (TOLD.index(r.of[0].status or HELD), r.of[0].start or ""))
    symbols = drafter.row([drafter.grammar.symbol(*r.symbols) for r in reports])
    reported = {s.key for r in reports for s in r.of}
    joint = all(len(r.of) > 1 for r in reports)
    whole = reported == {s.key for s in group.sessions if s.status in TOLD}
    plain = any(s.ordinal is None for r in reports for s in r.of)
    form = "named" if not (whole or plain) else "joint" if joint else "these"
    if form == "named":
        reports = group.reports  # by time
        symbols = drafter.row([drafter.grammar.symbol(*r.symbols) for r in reports])
    when = SUBMITTED.get(host.status or SCHEDULED, "due")
    submitted = drafter.wording.text(drafter.wording.for_count(f"submitted.{when}", len(reports)))
    yield drafter.say(
        drafter.wording.for_count(f"transmitted.{form}", len(reports)),
        [_reported(r, host) for r in reports],
        submitted=submitted,
        symbols=symbols,
        noun=_noun(drafter, group),
        sessions="" if form != "named" else drafter.row([drafter.gathering(r.of[0]) for r in reports]),
        conference=drafter.short_body(host.body),
        host=drafter.gathering(host),
    )


def _reported(report: Report, host: Gathering) -> Fact:
    """The claim that a report was submitted; the bodies of a joint one in the order of its symbols."""
    by_symbol = sorted(report.of, key=lambda s: [not x.startswith(s.body + "/") for x in report.symbols])
    first, *others = by_symbol
    of = {"body": first.body, "start": first.start, "end": first.end}
    if others:
        of["joint_with"] = [s.body for s in others]  # type: ignore[assignment] # the shape of the contract
    return Fact(
        "report", {"symbols": list(report.symbols), "of": of, "to": number_of(host.key)}, report.statements
    )
