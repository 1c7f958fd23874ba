"""The organization of work: the items of an agenda over the half days of a session.

Organizational matters come first, the adoption of the report last, the item on the review mechanism once; the others
share the half days between, in their order. The same agenda and days give the same table.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from greffier.drafting.content import Block, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import SCHEDULED, Gathering
from greffier.drafting.sections.items import OPENING, Item, leaves
from greffier.drafting.wording import Name

__all__ = ["HalfDay", "half_days", "schedule", "table"]

CLOSING = ("other", "next", "report")
MORNING, AFTERNOON = "morning", "afternoon"
WEEKEND = (5, 6)


class HalfDay(Struct):
    """A half day (`morning` or `afternoon`) of an ISO day, with the items taken up; True for one that goes on."""

    day: str
    part: str
    items: list[tuple[Item, bool]]


def half_days(start: str, end: str, most: int | None = None) -> list[HalfDay]:
    """The half days of the working days from `start` to `end` (ISO), `most` of them at most."""
    found: list[HalfDay] = []
    day, last = date.fromisoformat(start), date.fromisoformat(end)
    while day <= last:
        if day.weekday() not in WEEKEND or last - date.fromisoformat(start) < timedelta(days=2):
            found += [HalfDay(day.isoformat(), part, []) for part in (MORNING, AFTERNOON)]
        day += timedelta(days=1)
    return found[:most] if most else found


def schedule(items: Sequence[Item], halves: list[HalfDay]) -> list[HalfDay]:
    """Put the items into half days."""
    opening = [leaf for item in items if item.key == OPENING for leaf in leaves(item)]
    closing = [leaf for item in items if item.key in CLOSING for leaf in leaves(item)]
    topics = [item for item in items if item.key != OPENING and item.key not in CLOSING]
    if not halves:
        return []
    halves[0].items += [(leaf, False) for leaf in opening]
    between = halves[:-1] if len(halves) > 1 else halves
    _share(topics, between)
    halves[-1].items += [(leaf, False) for leaf in closing]
    return halves


def _share(topics: Sequence[Item], halves: Sequence[HalfDay]) -> None:
    """Topics in their order: a half day or more for each, or several in one where there are more of them."""
    if not topics:
        return
    if len(topics) >= len(halves):
        for place, item in enumerate(topics):
            half = halves[place * len(halves) // len(topics)]
            half.items += [(leaf, False) for leaf in leaves(item)]
        return
    at = 0
    for item, share in zip(topics, _shares(topics, len(halves)), strict=True):
        own = leaves(item)
        for n, leaf in enumerate(own):
            halves[at + n * share // len(own)].items.append((leaf, False))
        for place in range(1, share):
            half = halves[at + place]
            if not any(leaf in own for leaf, _ in half.items):
                half.items.append((halves[at + place - 1].items[-1][0], True))
        at += share


def _shares(topics: Sequence[Item], halves: int) -> list[int]:
    """Half days for each topic: as evenly as can be, those before longer; one alone for an item taken up once."""
    free = [n for n, item in enumerate(topics) if item.standing is None or not item.standing.once]
    shares = [1] * len(topics)
    rest = halves - len(topics)
    for place, n in enumerate(free):
        shares[n] += rest // len(free) + (place < rest % len(free))
    return shares


def table(drafter: Drafter, host: Gathering, items: Sequence[Item]) -> Block:
    """The organization of work as a table, at the usual hours.

    With a gap where the record has no days of the session, and for one that is over or will not be held: for those
    nothing is proposed.
    """
    word = drafter.wording
    rows = [[word.say(f"column.{name}") for name in ("time", "item", "title")]]
    if host.start is None or host.end is None or len(host.start) != len("2024-06-05"):
        return _open(rows, drafter.gap("no_days", host.key))
    if host.status != SCHEDULED:
        return _open(rows, drafter.gap("no_timetable", host.key))
    drafter.facts.missing("usual_hours", host.key)
    record = drafter.facts.session(host.key)
    most = next((v.value for v in record.meetings), None) if record is not None else None
    day = ""
    for half in schedule(items, half_days(host.start, host.end, most)):
        if half.day != day:
            day = half.day
            rows.append([Sentence(drafter.grammar.weekday(day)), Sentence(""), Sentence("")])
        rows += _rows(drafter, half)
    return Block("table", rows=rows)


def _open(rows: list[list[Sentence]], gap: Name) -> Block:
    """The table with its heads alone, left open."""
    return Block("table", rows=[*rows, [Sentence(str(gap), gap.facts), Sentence(""), Sentence("")]])


def _rows(drafter: Drafter, half: HalfDay) -> list[list[Sentence]]:
    time = drafter.wording.text(f"time.{half.part}")
    if not half.items:
        return [[Sentence(time), Sentence("–"), Sentence("")]]
    found = []
    for item, goes_on in half.items:
        title = drafter.say("continued") if goes_on else item.heading
        found.append([Sentence(time), Sentence(drafter.grammar.item_number(item.number)), title])
        time = ""
    return found
