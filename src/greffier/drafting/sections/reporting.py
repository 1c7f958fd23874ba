"""The bodies that report to a session of the Conference: which sessions and reports of theirs a note tells of.

Bodies that report together are one group. Sessions are those since the last session of the Conference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import HELD, Gathering
from greffier.drafting.sections.history import OFF, TOLD
from greffier.record.models import AgendaItem, Session

__all__ = [
    "Group",
    "Report",
    "alone_of",
    "clusters",
    "days_once",
    "in_order",
    "items_of",
    "ordered",
    "reporting",
]


class Report(Struct, frozen=True):
    """A report to the Conference: the document and the sessions that it is of."""

    document: str
    symbols: tuple[str, ...]
    of: tuple[Gathering, ...]
    statements: tuple[str, ...]


class Group(Struct):
    """Bodies that report together, with their sessions since the last session of the Conference, and those before."""

    bodies: list[str]
    sessions: list[Gathering]
    reports: list[Report]
    before: list[Gathering]


def reporting(drafter: Drafter, host: Gathering) -> list[Group]:
    """The subsidiary bodies that met or are to meet between the last session of the Conference and this one.

    There is no report of a session that was postponed or cancelled, whatever was to be submitted.
    """
    facts = drafter.facts
    record = facts.session(host.key)
    reports = _reports(drafter, record) if record is not None else []
    since = _since(drafter, host, reports)
    groups: list[Group] = []
    for key, body in drafter.treaty.bodies.items():
        if body.parent != host.body or body.kind == "bureau":
            continue
        sessions = facts.sessions_of(key)
        own = [r for r in reports if any(s.body == key for s in r.of)]
        inside = [s for s in sessions if _between(s, since, host.start) or any(s in r.of for r in own)]
        own = [r for r in own if not any(s.status in OFF for s in r.of)]
        for one in sessions:
            if one.start is None and one not in inside:
                facts.missing("untold_session", one.key)
        if not inside:
            continue
        first = inside[0].start or ""
        before = [s for s in sessions if s not in inside and s.status == HELD and (s.start or "") < first]
        joint = next((g for g in groups if _together(g, key, own)), None)
        if joint is None:
            groups.append(Group([key], inside, own, before))
        else:
            joint.bodies.append(key)
            joint.sessions += inside
            joint.reports += [r for r in own if r not in joint.reports]
            joint.before += before
    return groups


def _together(group: Group, body: str, reports: Sequence[Report]) -> bool:
    """Whether a body belongs to a group: it has a report in common with it, or met jointly with it."""
    return any(r in group.reports for r in reports) or any(body in s.joint for s in group.sessions)


def _reports(drafter: Drafter, host: Session) -> list[Report]:
    """The reports submitted to a session, in the order of the sessions that they are of."""
    facts = drafter.facts
    found: dict[str, Report] = {}
    for value in host.received:
        document = facts.document(value.value["document"])
        of = [facts.gathering(name) for name in value.value["of"]]
        if document is None or not document.symbols or None in of or document.key in found:
            continue
        told = tuple(one for one in of if one is not None)
        found[document.key] = Report(document.key, document.symbols, told, value.statements)
    return sorted(found.values(), key=lambda r: ([s.start or "" for s in r.of], r.symbols))


def _since(drafter: Drafter, host: Gathering, reports: Sequence[Report]) -> str:
    """The end of the last session of the Conference; where that is not known, the first session reported on."""
    earlier = [s for s in drafter.facts.sessions_of(host.body) if s.end and host.start and s.end < host.start]
    exact = [s for s in earlier if host.ordinal is not None and s.ordinal == host.ordinal - 1]
    starts = [s.start for r in reports for s in r.of if s.start]
    if exact:
        return exact[-1].end or ""
    drafter.facts.missing("no_previous_session", host.key)
    return min(starts, default=host.start or "")


def _between(one: Gathering, since: str, until: str | None) -> bool:
    return one.start is not None and since <= one.start and (until is None or one.start < until)


def items_of(drafter: Drafter, host: Gathering, groups: Sequence[Group]) -> list[AgendaItem]:
    """The items of the agenda under which the reports of these bodies are considered."""
    bodies = {body for group in groups for body in group.bodies}
    found = []
    for item in drafter.agenda(host.key):
        standing = drafter.standing(item)
        if standing is not None and bodies & set(standing.bodies) and "." not in item.number:
            found.append(item)
    return found


def ordered(drafter: Drafter, groups: Sequence[Group], items: Sequence[AgendaItem]) -> list[Group]:
    """Groups by the first item that they fall under."""
    standing = [drafter.standing(item) for item in items]
    order = [
        body for one in (*standing, *drafter.treaty.standing_items) if one is not None for body in one.bodies
    ]

    def place(group: Group) -> int:
        return min((order.index(b) for b in group.bodies if b in order), default=len(order))

    return sorted(groups, key=place)


def in_order(sessions: Iterable[Gathering]) -> list[Gathering]:
    """By their days."""
    return sorted(sessions, key=lambda s: (s.start or "", s.end or ""))


def alone_of(group: Group) -> list[Gathering]:
    """The sessions of a group that were not held on the same days as one of another of its bodies."""
    bodies: dict[tuple[str | None, str | None], set[str]] = {}
    for one in group.sessions:
        bodies.setdefault((one.start, one.end), set()).add(one.body)
    return [s for s in group.sessions if len(bodies[s.start, s.end]) < len(group.bodies)]


def clusters(group: Group) -> Iterator[Group]:
    """What one paragraph tells of: the sessions that all bodies of a group held together, then those of each alone."""
    alone = alone_of(group) if len(group.bodies) > 1 else []
    together = [s for s in in_order(group.sessions) if s not in alone]
    for bodies, sessions in [(group.bodies, together), *(([b], alone) for b in group.bodies)]:
        own = [s for s in in_order(sessions) if s.body in bodies]
        for part in (own,) if len(bodies) > 1 else _told_apart(own, group.reports):
            if part:
                reports = [r for r in group.reports if all(s in part for s in r.of)]
                yield Group(list(bodies), part, reports, [])


def _told_apart(sessions: Sequence[Gathering], reports: Sequence[Report]) -> Iterator[list[Gathering]]:
    """Sessions of one body in paragraphs: those with ordinals, then those that only their days tell apart.

    Of these, each paragraph has what reports go with, so that "these meetings" are those of the sentence before.
    """
    yield [s for s in sessions if s.ordinal is not None]
    plain = [s for s in sessions if s.ordinal is None]
    reported = {s.key for r in reports for s in r.of}
    yield [s for s in plain if s.key not in reported]
    for status in TOLD:
        yield [s for s in plain if s.key in reported and s.status == status]


def days_once(sessions: Sequence[Gathering]) -> list[Gathering]:
    """Sessions of several bodies on the same days count once."""
    return list({(s.start, s.end): s for s in reversed(sessions)}.values())[::-1]
