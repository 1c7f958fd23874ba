"""What the page of a participant shows."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.keys import PARTICIPANT, SESSION
from greffier.record.models import AgendaItem, Officer, Participation, Statement
from greffier.register.catalogue import page, values_of
from greffier.site.addresses import page_of
from greffier.site.ahead import fetch
from greffier.site.facts import Fact
from greffier.site.labels import first_of
from greffier.site.pages.gathered import Facts, by_field
from greffier.site.pictures.timeline import Mark, Row, Timeline, timeline
from greffier.treaties import world
from greffier.treaties.world import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.models import AnyRecord, Participant
    from greffier.register.paging import Page
    from greffier.site.desk import Desk
    from greffier.treaties import Treaty
    from greffier.treaties.details import Party

__all__ = [
    "Attendance",
    "Bound",
    "Spoke",
    "attendance",
    "bound_by",
    "capacities",
    "classes_of",
    "known_names",
    "picture_of",
    "served",
    "spoke",
    "statements",
]

SESSIONS = 400
"""Sessions of a participant that a picture shows."""


class Addressees(Struct, frozen=True, forbid_unknown_fields=True):
    """See `addressees.toml`."""

    state: tuple[str, ...]
    own: dict[str, tuple[str, ...]]
    capacity: dict[str, tuple[str, ...]]


class Bound(Struct, frozen=True):
    """How a participant stands under an instrument: its name in the reader's language, the row of the treaty's data."""

    instrument: str
    party: Party


class Attendance(Struct, frozen=True):
    """A session at which the participant was: `mark` is `spoke`, `present`, or `listed` (on no list of those present)."""

    session: str
    start: str | None
    mark: str
    facts: Facts


class Spoke(Struct, frozen=True):
    """A statement: at which session, on which item, with its title and the language of that."""

    statement: Statement
    title: tuple[str, str] | None
    facts: Facts


@cache
def _addressees() -> Addressees:
    said = (resources.files("greffier.site") / "addressees.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(said), Addressees)


def known_names(key: str) -> dict[str, str]:
    """The short names that all know, by language."""
    found = {language: world().participant_names(language).get(key) for language in LANGUAGES}
    return {language: name for language, name in found.items() if name is not None}


def bound_by(desk: Desk, participant: Participant) -> list[Bound]:
    """The instruments that it is a party to, or has signed, as far as the data of treaties know."""
    return [
        Bound(_instrument(desk, treaty, party.instrument), party)
        for treaty in desk.register.treaties.values()
        if not treaty.organ and (treaty.folder / "parties.tsv").is_file()
        for party in treaty.parties
        if party.participant == participant.key
    ]


def _instrument(desk: Desk, treaty: Treaty, key: str) -> str:
    names = treaty.instruments[key].names
    return names.get(desk.language) or names.get("en") or next(iter(names.values()), key)


def attendance(desk: Desk, participant: Participant) -> list[Attendance]:
    """The sessions at which it was on a list or spoke, the latest first."""
    filters = {PARTICIPANT: participant.key}
    listed = page(desk.lookup, "participation", filters=filters, limit=SESSIONS).items
    spoken = page(desk.lookup, "statement", filters=filters, limit=SESSIONS).items
    there = [one for one in listed if isinstance(one, Participation)]
    said = {one.session for one in spoken if isinstance(one, Statement)}
    fetch(desk, there, ("capacity", "lists"))
    found = [
        Attendance(
            one.session,
            _start(desk, one.session),
            "spoke" if one.session in said else _mark(one),
            by_field(desk, one, ("capacity", "lists")),
        )
        for one in there
        if desk.records.line(one.session) is not None
    ]
    return sorted(found, key=lambda one: (one.start or "", one.session), reverse=True)


def _mark(participation: Participation) -> str:
    return "present" if any(value.value == "attendance" for value in participation.lists) else "listed"


def _start(desk: Desk, session: str) -> str | None:
    line = desk.records.line(session)
    return line.start if line is not None else None


def picture_of(desk: Desk, there: Sequence[Attendance], direction: str) -> Timeline | None:
    """The sessions of which a list of those present is known, a row a body: whether it was there, and spoke."""
    marks = {one.session: one.mark for one in there if one.mark != "listed"}
    bodies = {one.session.partition(":")[0] for one in there}
    rows = []
    listing = values_of(desk.lookup, "participation", SESSION)
    words = {name: desk.labels.say(f"mark-{name}") for name in ("spoke", "present", "absent")}
    for key in sorted(bodies):
        body = desk.records.bodies.get(key)
        lines = [one for one in body.sessions if one.start and one.key in listing] if body is not None else []
        row = [
            Mark(
                day=line.start or "",
                shape=marks.get(line.key, "absent"),
                name=desk.labels.say(
                    "mark-session",
                    session=desk.labels.gathering(line.key),
                    days=desk.labels.days(line.start, line.end),
                    status=words[marks.get(line.key, "absent")],
                ),
                address=page_of(SESSION, line.key),
                short=str(line.ordinal or ""),
            )
            for line in lines
        ]
        rows.append(Row(row, desk.labels.body(key), desk.labels.short_body(key), page_of("body", key)))
    return timeline(rows, direction, desk.today)


def statements(desk: Desk, participant: Participant, after: str | None, limit: int) -> Page[AnyRecord]:
    """A page of its statements, by session."""
    return page(desk.lookup, "statement", filters={PARTICIPANT: participant.key}, after=after, limit=limit)


def spoke(desk: Desk, listed: Iterable[AnyRecord]) -> list[Spoke]:
    """Statements with the titles of their items."""
    shown = [one for one in listed if isinstance(one, Statement)]
    fetch(desk, shown)
    keys = {f"{one.session}/item/{one.item}" for one in shown if one.item is not None}
    items = desk.lookup.bare("agenda_item", sorted(keys))
    return [
        Spoke(
            one, _title(desk, items.get(f"{one.session}/item/{one.item}")), by_field(desk, one, ("capacity",))
        )
        for one in shown
    ]


def _title(desk: Desk, item: object) -> tuple[str, str] | None:
    return first_of(item.titles, desk.language) if isinstance(item, AgendaItem) else None


def served(desk: Desk, participant: Participant) -> list[tuple[str, Facts]]:
    """The officers that it gave, by session, the latest first."""
    found = page(desk.lookup, "officer", filters={"state": participant.key}, limit=100).items
    officers = [one for one in found if isinstance(one, Officer)]
    fetch(desk, officers)
    ordered = sorted(officers, key=lambda one: (_start(desk, one.session) or "", one.key), reverse=True)
    return [(one.session, by_field(desk, one, ("names", "role", "state"))) for one in ordered]


def capacities(there: Iterable[Attendance]) -> list[Fact]:
    """The capacities in which it took part, each once, the latest first."""
    found: dict[str, Fact] = {}
    for one in there:
        for fact in one.facts.get("capacity", ())[:1]:
            found.setdefault(str(fact.value.value), fact)
    return list(found.values())


def classes_of(participant: Participant, capacity: Iterable[Fact], bound: Iterable[Bound]) -> list[str]:
    """The addressees of which it is one."""
    data = _addressees()
    key = participant.key
    found = list(data.own.get(key, ()))
    found += data.state if key in world().states() else ()
    held = {str(one.value.value) for one in capacity} | {one.party.status for one in bound}
    held |= {world().capacity(key) or ""}
    for one in sorted(held):
        found += data.capacity.get(one, ())
    return list(dict.fromkeys(found))
