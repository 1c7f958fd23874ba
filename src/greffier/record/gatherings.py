"""Which mentions of sessions mean one session: the sessions of one body, from all that is said of their days.

The rule (design, *Keys*): a session is body and ordinal if any claim says it, else body and days; mentions of one
body whose days overlap are one session; two ordinals never merge; a mention that fits two sessions joins neither.
A month that is said without days overlaps all of its days, but does not join two sessions that stand apart in it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Gathering", "Pairs", "Resolved", "days_of", "resolve"]


class Gathering(Struct, frozen=True):
    """A session as one statement names it: `name` is its alias, ISO days or months, null where not said."""

    name: str
    ordinal: int | None
    start: str | None
    end: str | None


class Resolved(Struct):
    """Alias → key of the session, and the aliases that fit several: alias → their keys."""

    keys: dict[str, str]
    unclear: dict[str, tuple[str, ...]]


Days = tuple[str, str]
Pairs = Collection[tuple[str, str]]
"""Pairs of names that a person judged."""


def days_of(start: str | None, end: str | None) -> Days | None:
    """First and last ISO day; a month alone is all its days. None where nothing is said.

    >>> days_of("2022-05", "2022-05")
    ('2022-05-01', '2022-05-31')
    """
    first, last = start or end, end or start
    if first is None or last is None:
        return None
    return (f"{first}-01" if len(first) == 7 else first), (_last_day(last) if len(last) == 7 else last)


def _last_day(month: str) -> str:
    year, number = map(int, month.split("-"))
    return f"{month}-{monthrange(year, number)[1]:02}"


def resolve(
    body: str,
    gatherings: Iterable[Gathering],
    same: Pairs = (),
    different: Pairs = (),
) -> Resolved:
    """The sessions of a body. `same` and `different` are pairs of names or keys that a person judged."""
    listed = sorted(set(gatherings), key=lambda g: g.name)
    names = _Names({}, {}, {}, {frozenset(pair) for pair in different})
    for gathering in listed:
        _sort(gathering, names)
    pairs = _spelled_out(same, resolve(body, listed, (), different).keys) if same else set()
    edges = _overlaps(names) | {(a, b) for a, b in pairs if a in names.exact and b in names.exact}
    near: dict[str, set[str]] = {name: set() for name in names.exact}
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    resolved = _clusters(body, names, near)
    _place_wide(resolved, names, pairs)
    return resolved


class _Names(Struct):
    """The names of one body's sessions by what they tell.

    `exact` have an ordinal or days; `months` ordinals with no days but of a month; `wide` neither ordinal nor days.
    `apart` are pairs that a person told apart.
    """

    exact: dict[str, set[Days]]
    months: dict[str, set[Days]]
    wide: dict[str, Days | None]
    apart: set[frozenset[str]]

    @property
    def numbered(self) -> set[str]:
        """Names with an ordinal."""
        return set(self.months)


def _sort(gathering: Gathering, names: _Names) -> None:
    days = days_of(gathering.start, gathering.end)
    month = 7 in (len(gathering.start or ""), len(gathering.end or ""))
    if gathering.ordinal is not None:
        found = names.months.setdefault(gathering.name, set())
        if days is not None and month:
            found.add(days)
    elif days is None or month:
        names.wide[gathering.name] = days
        return
    found = names.exact.setdefault(gathering.name, set())
    if days is not None and not month:
        found.add(days)


def _spelled_out(same: Pairs, keys: Mapping[str, str]) -> set[tuple[str, str]]:
    """Pairs of names: a key that a person judged stands for all names that have it."""
    found = set(same)
    for pair in same:
        found |= {(thing, name) for thing in pair for name, key in keys.items() if key == thing != name}
        first, second = (min((n for n, k in keys.items() if k == thing), default=thing) for thing in pair)
        found.add((first, second))
    return found


def _overlaps(names: _Names) -> set[tuple[str, str]]:
    """Pairs of names whose days overlap, but for what a person told apart."""
    ordered = sorted((start, end, name) for name, ranges in names.exact.items() for start, end in ranges)
    found: set[tuple[str, str]] = set()
    open_: list[tuple[str, str]] = []
    for start, end, name in ordered:
        open_ = [(until, other) for until, other in open_ if until >= start]
        for _, other in open_:
            if other != name and frozenset((name, other)) not in names.apart:
                found.add((other, name))
        open_.append((end, name))
    return found


def _clusters(body: str, names: _Names, near: Mapping[str, set[str]]) -> Resolved:
    """Spread every ordinal over the unnumbered names that it reaches; what none reaches is a session by its days.

    Names that a person told apart and that still come together over others are spread like ordinals.
    """
    heads = names.numbered
    while True:
        leads, unclear = _spread(near, heads)
        parted = {name for pair in names.apart for name in _still_together(pair, leads, near)} - heads
        if not parted:
            break
        heads |= parted
    groups: dict[str, list[str]] = {}
    for name in sorted(leads):
        if leads[name] not in names.months:
            groups.setdefault(leads[name], []).append(name)
    numbered = _by_month(names, groups)
    resolved = Resolved({name: lead for name, lead in leads.items() if lead in names.months}, {})
    free = {lead: group for lead, group in groups.items() if not numbered[lead]}
    resolved.keys |= _keys(body, list(free.values()), names.exact)
    for lead, ordinals in numbered.items():
        if len(ordinals) == 1:
            resolved.keys |= dict.fromkeys(groups[lead], ordinals[0])
        elif ordinals:
            unclear |= dict.fromkeys(groups[lead], tuple(ordinals))
    for name, reached in unclear.items():
        resolved.unclear[name] = tuple(sorted({resolved.keys.get(head, head) for head in reached}))
    return resolved


def _spread(
    near: Mapping[str, set[str]], heads: set[str]
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Name → the head that it belongs to (the first of those around it where there is none), and names with several."""
    reached: dict[str, set[str]] = {name: set() for name in near}
    for head in heads:
        for name in _reach(head, near, heads):
            reached[name].add(head)
    leads: dict[str, str] = {}
    for name in sorted(near):
        if name not in leads and len(reached[name]) < 2:
            found = {name} if reached[name] else _reach(name, near, set())
            leads |= dict.fromkeys(found, min(reached[name] or found))
    return leads, {name: tuple(sorted(found)) for name, found in reached.items() if len(found) > 1}


def _still_together(
    pair: frozenset[str], leads: Mapping[str, str], near: Mapping[str, set[str]]
) -> Iterable[str]:
    """Which of two that a person told apart must be sessions of their own: none that a common ordinal is next to."""
    common = {leads.get(name) for name in pair}
    if len(common) != 1 or None in common or len(pair) != 2:
        return ()
    lead = min(filter(None, common))
    return [name for name in pair if name != lead and lead not in near[name]] or pair - {lead}


def _by_month(names: _Names, groups: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """For each group of days the ordinals of which no more than its month is known: one that fits two groups fits none."""
    only = {name: months for name, months in names.months.items() if months and not names.exact[name]}
    fitting: dict[str, list[str]] = {lead: [] for lead in groups}
    for name, months in sorted(only.items()):
        found = [
            lead
            for lead, group in groups.items()
            if any(_meet(names.exact[one], months) for one in group)
            and not any(frozenset((one, name)) in names.apart for one in group)
        ]
        if len(found) == 1:
            fitting[found[0]].append(name)
    return fitting


def _meet(some: Iterable[Days], others: Iterable[Days]) -> bool:
    return any(start <= until and end >= since for start, end in some for since, until in others)


def _keys(body: str, groups: list[list[str]], exact: Mapping[str, set[Days]]) -> dict[str, str]:
    """Name → body and first day; where two sessions begin on one day, as a person may judge, the name of each."""
    firsts = [f"{body}:{min(start for name in group for start, _ in exact[name])}" for group in groups]
    keys: dict[str, str] = {}
    for group, first in zip(groups, firsts, strict=True):
        own = firsts.count(first) == 1 and (first in group or first not in exact)
        keys |= dict.fromkeys(group, first if own else min(group))
    return keys


def _reach(name: str, near: Mapping[str, set[str]], walls: set[str]) -> set[str]:
    """All names that can be come to from one, not through walls; walls are left out, the first one aside."""
    found = {name}
    ahead = [name]
    while ahead:
        for other in near[ahead.pop()]:
            if other not in found and other not in walls:
                found.add(other)
                ahead.append(other)
    return found


def _place_wide(resolved: Resolved, names: _Names, same: set[tuple[str, str]]) -> None:
    """Months and mentions without days: they join the one session that they fit, else they stand alone."""
    known = dict(resolved.keys)
    told: dict[str, set[str]] = {}
    for one, other in same:
        told.setdefault(one, set()).add(other)
        told.setdefault(other, set()).add(one)
    near = {name: told.get(name, set()) & set(names.wide) for name in names.wide}
    for name in sorted(names.wide):
        if name in resolved.keys or name in resolved.unclear:
            continue
        group = _reach(name, near, set())
        judged = {known[other] for one in group for other in told.get(one, ()) if other in known}
        fitting = judged or {key for one in group for key in _fitting(one, names, known)}
        if len(fitting) > 1:
            resolved.unclear |= dict.fromkeys(group, tuple(sorted(fitting)))
        else:
            resolved.keys |= dict.fromkeys(group, min(fitting, default=min(group)))


def _fitting(name: str, names: _Names, keys: Mapping[str, str]) -> set[str]:
    """The sessions in a month, but for those that a person told apart from it."""
    days = names.wide[name]
    if days is None:
        return set()
    apart = {keys.get(other) for pair in names.apart if name in pair for other in pair}
    ranges = ((one, names.exact[one] or names.months.get(one, set())) for one in keys)
    return {keys[one] for one, found in ranges if _meet(found, [days])} - apart
