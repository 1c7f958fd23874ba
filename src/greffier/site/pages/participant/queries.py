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
from greffier.site.facts import Fact, facts_of
from greffier.site.labels import first_of, known_participants
from greffier.site.pages.gathered import Facts, by_field
from greffier.site.pictures import timeline as pictures
from greffier.site.pictures.timeline import Mark, Timeline, timeline
from greffier.treaties import world
from greffier.treaties.world import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.record.models import AnyRecord, BodySession, Participant
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
    "rows_of",
    "served",
    "spoke",
    "statements",
]

SESSIONS = 1000
"""Sessions of a participant that are looked at."""
MARKS = 100
"""Sessions that a picture shows: the last ones."""


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

    participation: Participation
    line: BodySession
    mark: str

    @property
    def session(self) -> str:
        """The key of the session."""
        return self.line.key


class Row(Struct, frozen=True):
    """An attendance in the table, with its facts."""

    session: str
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
    found = {language: known_participants(language).get(key) for language in LANGUAGES}
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
    said = {one.session for one in spoken if isinstance(one, Statement)}
    found = []
    for one in listed:
        line = desk.records.line(one.session) if isinstance(one, Participation) else None
        if isinstance(one, Participation) and line is not None:
            found.append(Attendance(one, line, "spoke" if one.session in said else _mark(one)))
    return sorted(found, key=lambda one: (one.line.start or "", one.session), reverse=True)


def _mark(participation: Participation) -> str:
    return "present" if any(value.value == "attendance" for value in participation.lists) else "listed"


def rows_of(desk: Desk, there: Sequence[Attendance]) -> list[Row]:
    """Rows of the table."""
    fetch(desk, [one.participation for one in there], ("capacity", "lists"))
    return [
        Row(one.session, one.mark, by_field(desk, one.participation, ("capacity", "lists"))) for one in there
    ]


def picture_of(desk: Desk, there: Sequence[Attendance], direction: str) -> tuple[Timeline | None, bool]:
    """The last sessions of which a list of those present is known, a row a body: whether it was there, and spoke.

    Also whether there are more than are shown.
    """
    marks = {one.session: one.mark for one in there if one.mark != "listed"}
    bodies = sorted({one.session.partition(":")[0] for one in there})
    listing = values_of(desk.lookup, "participation", SESSION)
    lines = {
        key: [one for one in desk.records.bodies[key].sessions if one.start and one.key in listing]
        for key in bodies
    }
    days = sorted(line.start or "" for of_body in lines.values() for line in of_body)
    first = days[-MARKS] if len(days) > MARKS else ""
    words = {name: desk.labels.say(f"mark-{name}") for name in ("spoke", "present", "absent")}
    rows = [
        pictures.Row(
            [
                _drawn(desk, line, marks.get(line.key, "absent"), words)
                for line in lines[key]
                if (line.start or "") >= first
            ],
            desk.labels.body(key),
            desk.labels.short_body(key),
            page_of("body", key),
        )
        for key in bodies
    ]
    return timeline(rows, direction, desk.today), bool(first)


def _drawn(desk: Desk, line: BodySession, mark: str, words: Mapping[str, str]) -> Mark:
    labels = desk.labels
    return Mark(
        day=line.start or "",
        shape=mark,
        name=labels.say(
            "mark-session",
            session=labels.gathering(line.key),
            days=labels.days(line.start, line.end),
            status=words[mark],
        ),
        address=page_of(SESSION, line.key),
        short=str(line.ordinal or ""),
    )


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
    lines = {one.key: desk.records.line(one.session) for one in officers}
    starts = {key: line.start or "" if line is not None else "" for key, line in lines.items()}
    ordered = sorted(officers, key=lambda one: (starts[one.key], one.key), reverse=True)
    return [(one.session, by_field(desk, one, ("names", "role", "state"))) for one in ordered]


def capacities(desk: Desk, there: Iterable[Attendance]) -> list[Fact]:
    """The capacities in which it took part, each once, the latest first."""
    found: dict[str, Participation] = {}
    for one in there:
        for value in one.participation.capacity[:1]:
            found.setdefault(str(value.value), one.participation)
    groups = [facts_of(desk, one, ("capacity",), most=1) for one in found.values()]
    return [group.facts[0] for (group,) in groups]


def addressees_of(desk: Desk, participant: Participant) -> list[str]:
    """The same, found out from what it took part in and is bound by."""
    taken = capacities(desk, attendance(desk, participant))
    return classes_of(participant, taken, bound_by(desk, participant))


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
