"""What the page of a body shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.chain.view import natural
from greffier.record.keys import DECISION, SESSION
from greffier.record.models import Decision, Officer
from greffier.register.printings import texts
from greffier.site.addresses import page_of
from greffier.site.ahead import fetch
from greffier.site.facts import Fact, facts_of
from greffier.site.pages.dated import dates_of
from greffier.site.pages.gathered import Facts, by_field, status_of
from greffier.site.pictures.timeline import Mark, Row, Timeline, timeline
from greffier.site.saying import knows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Body, BodySession, Discrepancy
    from greffier.register.printings import Texts
    from greffier.site.desk import Desk
    from greffier.treaties.models import FormerName

__all__ = [
    "Act",
    "Served",
    "acts_of",
    "asked_of",
    "below",
    "former_names",
    "in_time",
    "kind_of_body",
    "officers_of",
    "picture_of",
    "recommended",
]

LAST = 12
"""Sessions of which the officers are shown."""
OFFICES = ("president", "chair", "co_chair", "vice_president", "rapporteur")
"""Offices in the order in which they are shown."""
LENGTH = 20
"""Provisions of a page of them."""
CLASSES = {"conference": "conference", "working_group": "working_group", "bureau": "bureau"}
"""Kind of body → the addressee that means bodies of this kind."""


class Act(Struct, frozen=True):
    """An act that made the body what it is, and when its decision was taken, where that is known."""

    fact: Fact
    date: Fact | None


class Served(Struct, frozen=True):
    """Who served a session: the facts of each person."""

    session: str
    people: list[Facts]


def kind_of_body(desk: Desk, body: Body) -> str:
    """What kind of body it is, in words."""
    message = f"body-kind-{(body.kind or '').replace('_', '-')}"
    return desk.labels.say(message if knows(desk.language, message) else "body-kind-other")


def former_names(desk: Desk, body: Body) -> tuple[FormerName, ...]:
    """The names that it bore before, as far as the treaty's data know."""
    treaty = desk.register.treaties.get(body.treaty or "")
    return treaty.bodies[body.key].former if treaty is not None and body.key in treaty.bodies else ()


def acts_of(desk: Desk, body: Body, disputes: Sequence[Discrepancy] = ()) -> list[Act]:
    """Its mandates in the order in which they were given, as far as that is known; those that nobody names come last."""
    fetch(desk, [body], ("mandates", "proposed", "requests"))
    groups = facts_of(desk, body, ("mandates",), disputes, most=50)
    facts = groups[0].facts if groups else []
    names = [one.value.value["by"] for one in facts]
    keys = [desk.records.key(DECISION, name) if name else "" for name in names]
    decisions = desk.lookup.bare(DECISION, [key for key in keys if key])
    dates = dates_of(desk, (one for one in decisions.values() if isinstance(one, Decision)))
    acts = [(key, Act(fact, dates.get(key))) for key, fact in zip(keys, facts, strict=True)]
    return [act for _, act in sorted(acts, key=lambda one: in_time(one[0], one[1].fact.value.value["act"]))]


def in_time(decision: str, act: str) -> tuple[bool, list[tuple[int, str]], bool]:
    """To sort acts by: the numbers of decisions run with time, and what a decision sets up it does not change."""
    return not decision, _number(decision), act != "established"


def _number(key: str) -> list[tuple[int, str]]:
    """The number of a decision to sort by, whatever its kind."""
    for kind in ("/resolution/", "/decision/"):
        if kind in key:
            return natural(key.partition(kind)[2])
    return natural(key)


def below(desk: Desk, body: Body) -> list[Body]:
    """The bodies that stand below it."""
    found = (one for one in desk.records.bodies.values() if one.parent == body.key)
    return sorted(found, key=lambda one: natural(one.key))


def picture_of(desk: Desk, body: Body, direction: str) -> Timeline | None:
    """Its sessions along the years."""
    marks = [
        Mark(
            day=line.start,
            shape=status_of(desk, line),
            name=_name_of(desk, line),
            address=page_of(SESSION, line.key),
            short=str(line.ordinal or ""),
        )
        for line in body.sessions
        if line.start is not None
    ]
    return timeline([Row(marks)], direction, desk.today)


def _name_of(desk: Desk, line: BodySession) -> str:
    labels = desk.labels
    status = labels.code(status_of(desk, line)) if line.status else labels.say("mark-unsaid")
    return labels.say(
        "mark-session",
        session=labels.gathering(line.key),
        days=labels.days(line.start, line.end),
        status=status,
    )


def officers_of(desk: Desk, body: Body) -> list[Served]:
    """Who served its last sessions of which anybody is known, the latest first."""
    order = [line.key for line in reversed(body.sessions)]
    found: dict[str, list[Officer]] = {}
    for one in desk.lookup.belonging("officer", SESSION, order):
        if isinstance(one, Officer):
            found.setdefault(one.session, []).append(one)
    shown = [key for key in order if key in found][:LAST]
    fetch(desk, (one for key in shown for one in found[key]))
    return [
        Served(key, [officer_facts(desk, one) for one in sorted(found[key], key=_office)]) for key in shown
    ]


def officer_facts(desk: Desk, officer: Officer) -> Facts:
    """The name, office and State of a person who served."""
    return by_field(desk, officer, ("names", "role", "state"))


def _office(officer: Officer) -> tuple[int, str]:
    role = officer.role[0].value if officer.role else ""
    return OFFICES.index(role) if role in OFFICES else len(OFFICES), officer.key


def recommended(desk: Desk, body: Body, after: str | None) -> Texts:
    """A page of its recommendations, the newest first."""
    filters = {"body": body.key, "kind": "recommendation"}
    return texts(desk.lookup, filters, order="newest", after=after, limit=LENGTH)


def asked_of(desk: Desk, body: Body, after: str | None) -> Texts | None:
    """A page of the provisions of its own and of the body above it that ask something of bodies of its kind.

    None for kinds of bodies that are nobody's addressees.
    """
    addressee = CLASSES.get(body.kind or "")
    if addressee is None:
        return None
    filters = {"addressee": addressee, "body": [one for one in (body.key, body.parent) if one]}
    return texts(desk.lookup, filters, order="newest", after=after, limit=LENGTH)
