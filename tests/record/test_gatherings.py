"""Which mentions of sessions mean one session: a table of cases, and a slow obvious way to find the same."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings

from greffier.record.gatherings import Gathering, Resolved, days_of, resolve
from greffier.record.keys import session_name
from record.making import WG2
from record.strategies import gatherings
from trying import tried

SLOW = [HealthCheck.too_slow]
USUAL = tried(250, suppress_health_check=SLOW)
LONG = settings(max_examples=5000, deadline=None, suppress_health_check=SLOW)


def told(spoken: str) -> Gathering:
    """`6 2012-10-17..2012-10-18`: an ordinal, days, or both."""
    *ordinal, days = spoken.split(" ") if "-" in spoken else (spoken, "")
    first, _, last = days.partition("..")
    number = int(ordinal[0]) if ordinal else None
    start, end = first or None, last or first or None
    return Gathering(session_name(WG2, number, start, end) or "", number, start, end)


# What is said, the sessions (each with the names that lead to it), and the names that fit several.
CASES: list[tuple[list[str], dict[str, list[str]], dict[str, list[str]], str]] = [
    (["2012-10-17", "2012-10-17..2012-10-18"], {"2012-10-17": ["2012-10-17", "2012-10-17..2012-10-18"]}, {},
     "the sixth session of WG.2: the day alone, and with the joint day after it"),
    (["2012-10-17..2012-10-18"], {"2012-10-17": ["2012-10-17..2012-10-18"]}, {}, "the key is the first day"),
    (["2012-10-16", "2012-10-17"], {"2012-10-16": ["2012-10-16"], "2012-10-17": ["2012-10-17"]}, {},
     "days that follow one another are no overlap"),
    (["6 2012-10-17", "2012-10-17..2012-10-18"], {"6": ["6", "2012-10-17..2012-10-18"]}, {}, "an ordinal takes the days"),
    (["6 2012-10-17", "2012-10-17..2012-10-18", "2012-10-18..2012-10-19"],
     {"6": ["6", "2012-10-17..2012-10-18", "2012-10-18..2012-10-19"]}, {}, "… and what overlaps with what it took"),
    (["6 2012-10-17", "7 2012-10-18", "2012-10-17..2012-10-18"], {"6": ["6"], "7": ["7"]},
     {"2012-10-17..2012-10-18": ["6", "7"]}, "a range that reaches two ordinals joins neither"),
    (["6 2012-10-17", "7 2012-10-17"], {"6": ["6"], "7": ["7"]}, {}, "two ordinals on one day never merge"),
    (["6 2012-10-17", "7 2012-10-17", "2012-10-17"], {"6": ["6"], "7": ["7"]}, {"2012-10-17": ["6", "7"]}, "… even so"),
    (["6 2012-05-14..2012-05-15", "6 2012-06-04..2012-06-05", "2012-05-14", "2012-06-05"],
     {"6": ["6", "2012-05-14", "2012-06-05"]}, {}, "postponed: both the old and the new days are its own"),
    (["13 2022-05", "2022-05-23..2022-05-27"], {"13": ["13", "2022-05-23..2022-05-27"]}, {},
     "an ordinal of which only the month is said takes the days in it"),
    (["13 2022-05", "2022-05-03", "2022-05-23"], {"13": ["13"], "2022-05-03": ["2022-05-03"], "2022-05-23": ["2022-05-23"]},
     {}, "… but not where the month has two sessions: either may be it"),
    (["12 2022-05", "13 2022-05", "2022-05-23"], {"12": ["12"], "13": ["13"]}, {"2022-05-23": ["12", "13"]},
     "days that fit two ordinals of one month"),
    (["13 2022-05", "13 2022-06-01", "2022-05-23"], {"13": ["13"], "2022-05-23": ["2022-05-23"]}, {},
     "an ordinal with days takes no other days for its month: it was moved"),
    (["13 2022-05-23", "2022-05"], {"13": ["13", "2022-05"]}, {}, "a month joins the one session in it"),
    (["13 2022-05", "2022-05"], {"13": ["13", "2022-05"]}, {}, "… known by its month too"),
    (["2022-05-23", "2022-05"], {"2022-05-23": ["2022-05-23", "2022-05"]}, {}, "… by its days alone too"),
    (["12 2022-05-03", "13 2022-05-23", "2022-05"], {"12": ["12"], "13": ["13"]}, {"2022-05": ["12", "13"]},
     "a month between two sessions"),
    (["2022-05-03", "2022-05-23", "2022-05"], {"2022-05-03": ["2022-05-03"], "2022-05-23": ["2022-05-23"]},
     {"2022-05": ["2022-05-03", "2022-05-23"]}, "a month does not join two sessions that stand apart in it"),
    (["13 2022-05-31..2022-06-01", "2022-06"], {"13": ["13", "2022-06"]}, {}, "over the end of a month"),
    (["13 2022-04-30", "2022-05"], {"13": ["13"], "2022-05": ["2022-05"]}, {}, "the day before the month"),
    (["2022-05"], {"2022-05": ["2022-05"]}, {}, "a month alone"),
    (["13", "2022-05-23"], {"13": ["13"], "2022-05-23": ["2022-05-23"]}, {}, "an ordinal without days overlaps nothing"),
    (["2024-02", "2024-02-29"], {"2024-02-29": ["2024-02", "2024-02-29"]}, {}, "the last day of a leap year's February"),
]  # fmt: skip


@pytest.mark.parametrize(("spoken", "sessions", "unclear", "why"), CASES, ids=[row[3] for row in CASES])
def test_cases(
    spoken: list[str], sessions: dict[str, list[str]], unclear: dict[str, list[str]], why: str
) -> None:
    result = resolve(WG2, [told(one) for one in spoken])

    joined: dict[str, list[str]] = {}
    for name, key in result.keys.items():
        joined.setdefault(key.removeprefix(f"{WG2}:"), []).append(name.removeprefix(f"{WG2}:"))
    assert {key: sorted(names) for key, names in joined.items()} == {
        k: sorted(v) for k, v in sessions.items()
    }, why
    bare = {
        n.removeprefix(f"{WG2}:"): [k.removeprefix(f"{WG2}:") for k in ks] for n, ks in result.unclear.items()
    }
    assert bare == unclear, why


# Pairs that a person judged; same and different, on top of what is said.
JUDGED: list[tuple[list[str], list[tuple[str, str]], list[tuple[str, str]], dict[str, str | None], str]] = [
    (["6", "2012-10-17"], [("6", "2012-10-17")], [], {"2012-10-17": "6"}, "days that a person gave an ordinal"),
    (["6", "7"], [("6", "7")], [], {"6": "6", "7": "7"}, "two ordinals never merge, whoever says so"),
    (["6 2012-10-17", "2012-10"], [], [("6", "2012-10")], {"2012-10": "2012-10"}, "a month is told apart too"),
    (["6 2012-10-03", "7 2012-10-17", "2012-10"], [("6", "2012-10")], [], {"2012-10": "6"}, "a month is given to one"),
    (["6 2012-10-17", "2012-10", "2012-11"], [("2012-10", "2012-11")], [], {"2012-10": "6", "2012-11": "6"},
     "two months are one, and one of them fits a session"),
    (["2012-10-17", "2012-10-18", "2012-10-17..2012-10-18"], [], [("2012-10-17", "2012-10-18")],
     {"2012-10-17": "2012-10-17", "2012-10-18": "2012-10-18", "2012-10-17..2012-10-18": None},
     "parted though a third name holds them together: that one fits both"),
    (["6 2012-10-17", "2012-10-17..2012-10-18", "2012-10-18"], [], [("6", "2012-10-18")],
     {"2012-10-18": "2012-10-18", "2012-10-17..2012-10-18": None}, "… though what holds them together has an ordinal"),
    (["13 2022-05", "2022-05-23"], [], [("13", "2022-05-23")], {"2022-05-23": "2022-05-23"}, "not the one of that month"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("spoken", "same", "different", "keys", "why"), JUDGED, ids=[row[4] for row in JUDGED]
)
def test_what_a_person_judged(
    spoken: list[str],
    same: list[tuple[str, str]],
    different: list[tuple[str, str]],
    keys: dict[str, str | None],
    why: str,
) -> None:
    def full(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
        return [(f"{WG2}:{one}", f"{WG2}:{other}") for one, other in pairs]

    for pairs in (same, [pair[::-1] for pair in same]):
        result = resolve(WG2, [told(one) for one in spoken], full(pairs), full(different))
        got = {name: result.keys.get(f"{WG2}:{name}") for name in keys}
        assert got == {name: key and f"{WG2}:{key}" for name, key in keys.items()}, why


def days(gathering: Gathering) -> set[date]:
    """Every single day."""
    found = days_of(gathering.start, gathering.end)
    if found is None:
        return set()
    first, last = map(date.fromisoformat, found)
    return {first + timedelta(n) for n in range((last - first).days + 1)}


def is_month(gathering: Gathering) -> bool:
    return len(gathering.start or "") == 7


class Slow:
    """The same by going over all pairs until nothing changes."""

    def __init__(self, said: list[Gathering]) -> None:
        self.exact = {
            g.name: set[date]() for g in said if g.ordinal is not None or (days(g) and not is_month(g))
        }
        self.months = {g.name: set[date]() for g in said if g.ordinal is not None}
        self.wide = {g.name: days(g) for g in said if g.name not in self.exact}
        for g in said:
            if g.name in self.exact:
                (self.months if is_month(g) else self.exact)[g.name].update(days(g))
        self.fits = {name: {name} & set(self.months) for name in self.exact}
        self.groups = {name: {name} for name in self.exact if name not in self.months}

    def meet(self, one: str, other: str) -> bool:
        return bool(self.exact[one] & self.exact[other])

    def spread(self) -> None:
        """What overlaps with what belongs to an ordinal, or to a group, belongs there too."""
        before = None
        while before != (before := str((self.fits, self.groups))):
            for one, other in product(self.groups, self.exact):
                if self.meet(one, other):
                    self.fits[one] |= self.fits[other]
                    self.groups[one] |= self.groups.get(other, set())

    def by_month(self) -> None:
        """Ordinals with no days but a month take the only session in it."""
        free = {frozenset(self.groups[name]) for name in self.groups if not self.fits[name]}
        for month, its in self.months.items():
            inside = [group for group in free if any(self.exact[name] & its for name in group)]
            if its and not self.exact[month] and len(inside) == 1:
                for name in inside[0]:
                    self.fits[name].add(month)

    def resolved(self) -> Resolved:
        self.spread()
        self.by_month()
        result = Resolved({}, {})
        for name, found in self.fits.items():
            first = min((day for one in self.groups.get(name, ()) for day in self.exact[one]), default=None)
            self.settle(result, name, found, f"{WG2}:{first}")
        known = dict(result.keys)
        for name, its in self.wide.items():
            found = {
                key for one, key in known.items() if its & (self.exact[one] or self.months.get(one, set()))
            }
            self.settle(result, name, found, name)
        return result

    @staticmethod
    def settle(result: Resolved, name: str, found: set[str], alone: str) -> None:
        if len(found) > 1:
            result.unclear[name] = tuple(sorted(found))
        else:
            result.keys[name] = min(found, default=alone)


@USUAL
@given(gatherings())
def test_as_the_slow_way(said: list[Gathering]) -> None:
    assert resolve(WG2, said) == Slow(said).resolved()


@pytest.mark.long
@LONG
@given(gatherings())
def test_as_the_slow_way_many_times(said: list[Gathering]) -> None:
    assert resolve(WG2, said) == Slow(said).resolved()
