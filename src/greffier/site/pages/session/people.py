"""Who took part in a session: States by regional group, others by capacity; who spoke on what; who served."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.chain.view import natural
from greffier.record.keys import PARTICIPANT, SESSION
from greffier.record.models import Officer, Participation, Statement
from greffier.site.addresses import page_of
from greffier.site.collation import in_order
from greffier.site.facts import Fact, facts_of
from greffier.site.pages.gathered import Facts, by_field
from greffier.treaties import world

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.models import Discrepancy, Session
    from greffier.site.desk import Desk

__all__ = [
    "Attended",
    "Group",
    "History",
    "Present",
    "Shown",
    "Spoken",
    "groups_of",
    "history_of",
    "in_turn",
    "others_of",
    "present",
    "serving",
    "spoken",
    "with_facts",
]

ATTENDANCE = "attendance"
SESSIONS = 6
"""Sessions of a body whose attendance stands side by side."""
OFFICES = ("president", "chair", "co_chair", "vice_president", "rapporteur")
"""Offices in the order in which they are shown."""
NO_GROUP = "none"


class Present(Struct, frozen=True):
    """A participant of a session by its name; `spoke` counts its statements."""

    name: str
    participation: Participation
    spoke: int

    @property
    def key(self) -> str:
        """The key of the participant."""
        return self.participation.participant


class Shown(Struct, frozen=True):
    """The same with what is said of how it took part."""

    key: str
    name: str
    facts: Facts
    spoke: int


class Tile(Struct, frozen=True):
    """A State in the picture of its group: its name and page, and how it took part, also in words.

    `mark` is a mark of the legend: `spoke`, `present`, `absent`.
    """

    key: str
    name: str
    address: str
    mark: str
    words: str


class Group(Struct, frozen=True):
    """The States of a regional group (`none`: of no group), and how many of them were present."""

    group: str
    present: int
    tiles: list[Tile]


class Attended(Struct, frozen=True):
    """How many States of a group were present at each of some sessions."""

    group: str
    counts: list[int]


class History(Struct, frozen=True):
    """The last sessions of a body of which a list of those present is known: by group, and who was at which of them."""

    sessions: list[str]
    groups: list[Attended]
    present: dict[str, set[str]]


class _List(Struct, frozen=True):
    value: str


class _Listed(Struct, frozen=True):
    """What history needs of a participation: there are hundreds at each session."""

    session: str
    participant: str
    lists: tuple[_List, ...] = ()


class Spoken(Struct, frozen=True):
    """Who made statements on an item (none: on no item that is named)."""

    item: str | None
    statements: list[tuple[Statement, str, list[Fact]]]


def present(
    desk: Desk, participations: Iterable[Participation], statements: Iterable[Statement]
) -> list[Present]:
    """Those on the lists of a session, by name."""
    spoke: dict[str, int] = {}
    for one in statements:
        spoke[one.participant] = spoke.get(one.participant, 0) + 1
    labels = desk.labels
    found = [(labels.participant(one.participant), one) for one in participations]
    return [
        Present(name, one, spoke.get(one.participant, 0))
        for name, one in in_order(found, desk.language, key=lambda pair: pair[0])
    ]


def with_facts(desk: Desk, there: Iterable[Present]) -> list[Shown]:
    """Some of them with their facts: there may be hundreds, so it is not done for all."""
    return [
        Shown(one.key, one.name, by_field(desk, one.participation, ("capacity", "lists")), one.spoke)
        for one in there
    ]


@cache
def group_of(state: str) -> str:
    """The regional group of a State as the word of messages: `african-states`."""
    group = world().regional_group(state)
    return group.casefold().replace(" ", "-") if group else NO_GROUP


def groups_of(desk: Desk, there: Sequence[Present]) -> list[Group]:
    """All States by regional group, those who were there marked; States of no group only where they were there."""
    marks = {one.key: "spoke" if one.spoke else "present" for one in there if _attended(one.participation)}
    names = desk.labels.known_participants
    words = {mark: desk.labels.say(f"mark-{mark}") for mark in ("spoke", "present", "absent")}
    found: dict[str, list[Tile]] = {}
    for state in world().states():
        group = group_of(state)
        if group != NO_GROUP or state in marks:
            mark = marks.get(state, "absent")
            tile = Tile(state, names.get(state, state), page_of(PARTICIPANT, state), mark, words[mark])
            found.setdefault(group, []).append(tile)
    return [
        Group(
            group,
            sum(1 for tile in tiles if tile.mark != "absent"),
            in_order(tiles, desk.language, key=lambda tile: tile.name),
        )
        for group, tiles in sorted(found.items(), key=lambda pair: (pair[0] == NO_GROUP, pair[0]))
    ]


def _attended(participation: Participation | _Listed) -> bool:
    return any(value.value == ATTENDANCE for value in participation.lists)


def others_of(desk: Desk, there: Sequence[Present]) -> dict[str, list[Shown]]:
    """Those who are no States, by capacity (as messages write it)."""
    states = frozenset(world().states())
    found: dict[str, list[Present]] = {}
    for one in there:
        if one.key not in states:
            capacity = one.participation.capacity
            kind = str(capacity[0].value).replace("_", "-") if capacity else "other"
            found.setdefault(kind, []).append(one)
    return {kind: with_facts(desk, those) for kind, those in sorted(found.items())}


def history_of(desk: Desk, session: Session) -> History:
    """The last sessions of the body up to this one, in the order of time."""
    body = desk.records.bodies.get(session.body)
    keys = [line.key for line in body.sessions] if body is not None else []
    upto = keys[: keys.index(session.key) + 1] if session.key in keys else keys
    present: dict[str, set[str]] = {}
    for _, data in desk.lookup.raw_belonging("participation", SESSION, upto[-SESSIONS:]):
        one = msgspec.json.decode(data, type=_Listed)
        if _attended(one):
            present.setdefault(one.session, set()).add(one.participant)
    shown = [key for key in upto if key in present]
    counts = {key: Counter(map(group_of, present[key])) for key in shown}
    groups = sorted({group_of(one) for one in world().states()} - {NO_GROUP})
    return History(shown, [Attended(one, [counts[key][one] for key in shown]) for one in groups], present)


def in_turn(desk: Desk, statements: Iterable[Statement]) -> list[Statement]:
    """Statements by item, those on none last; those on one item by the names of who made them."""
    name = desk.labels.participant
    by_name = in_order(statements, desk.language, key=lambda one: name(one.participant))
    return sorted(by_name, key=lambda one: (one.item is None, natural(one.item or "")))


def spoken(desk: Desk, statements: Iterable[Statement]) -> list[Spoken]:
    """Statements in that order, grouped by item."""
    found: list[Spoken] = []
    for one in statements:
        if not found or found[-1].item != one.item:
            found.append(Spoken(one.item, []))
        found[-1].statements.append((one, desk.labels.participant(one.participant), _capacity(desk, one)))
    return found


def _capacity(desk: Desk, statement: Statement) -> list[Fact]:
    groups = facts_of(desk, statement, ("capacity",), most=1)
    return groups[0].facts if groups else []


def serving(desk: Desk, officers: Iterable[Officer], disputes: Sequence[Discrepancy] = ()) -> list[Facts]:
    """Those who served, the highest office first."""
    return [
        by_field(desk, one, ("names", "role", "state"), disputes)
        for one in sorted(officers, key=office_order)
    ]


def office_order(officer: Officer) -> tuple[int, str]:
    """The highest office first."""
    role = officer.role[0].value if officer.role else ""
    return OFFICES.index(role) if role in OFFICES else len(OFFICES), officer.key
