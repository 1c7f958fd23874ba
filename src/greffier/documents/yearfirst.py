"""Days and ranges of days in languages that begin a date with the year: `2024年6月5日至6日`, `二〇二四年六月`.

What a date leaves out it takes from the one before: the month of `6日`, the year of `10月2日`. As in other languages a
range, and a pair or row of days of one month, is one date; two dates with a month each that are joined by *and* are
two, unless the days follow one another.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from msgspec import Struct

from .language import Language

Day = tuple[int | None, int, int]
"""Year, month, day; no year where none is said, day 0 for a month alone."""
Found = tuple[int, int, Day, Day]
"""Where a date stands, its first and its last day."""
_NEAR = 6
"""A date without a year takes that of one which ended so few characters before."""


class YearFirst(Struct, frozen=True):
    """The expressions of one language."""

    year: re.Pattern[str]
    month: re.Pattern[str]
    day: re.Pattern[str]
    further: re.Pattern[str]
    months: dict[str, int]
    figures: dict[str, str]
    days: dict[str, int]


def year_first(lang: Language) -> YearFirst:
    """The expressions of a language that has `dates` with the year first."""
    words = lang.year_first
    days = {form: n for n, form in enumerate(words["days"], 1)}
    months = "|".join(sorted(lang.months, key=len, reverse=True))
    year = rf"(?P<y>\d{{4}}|[{''.join(words['figures'])}]{{4}})\s?{words['year_sign']}\s?"
    number = "|".join(sorted(days, key=len, reverse=True))
    day = rf"\s?(?P<d>\d{{1,2}}|{number})\s?(?P<sign>{words['day_sign']})?"
    to, row = "|".join(lang.range_words), "|".join(lang.and_words)
    weekday = rf"(?:\s?[（(]?(?:{'|'.join(lang.weekdays) or '(?!)'})[）)]?)?"
    return YearFirst(
        year=re.compile(rf"(?<!\d){year}$"),
        month=re.compile(months),
        day=re.compile(day),
        further=re.compile(
            rf"{weekday}\s?(?:(?P<to>{to}|[-–—−])|(?P<row>{row}))\s?(?:{year})?(?P<m>{months})?{day}"
        ),
        months=lang.months,
        figures={sign: str(n) for n, signs in enumerate(words["figures"]) for sign in signs},
        days=days,
    )


def find_year_first(grammar: YearFirst, lower: str, hits: list[int]) -> list[Found]:
    """The dates around the months that begin at `hits` (ascending)."""
    found: list[Found] = []
    at = 0
    for hit in hits:
        if hit < at:
            continue
        last = found[-1] if found and hit - found[-1][1] <= _NEAR else None
        found += _around(grammar, lower, hit, at, last[3][0] if last is not None else None)
        at = max(at, found[-1][1]) if found else at
    return found


def _around(grammar: YearFirst, lower: str, hit: int, low: int, lent: int | None) -> list[Found]:
    """The dates of which one has its month at a place: one, or two that are joined by *and*."""
    before = grammar.year.search(lower, max(low, hit - 8), hit)
    start = before.start() if before is not None else hit
    year = _year(grammar, before["y"]) if before is not None else lent
    month = grammar.month.match(lower, hit)
    if month is None:
        return []
    number = grammar.months[month[0]]
    day = grammar.day.match(lower, month.end())
    if day is None or not (day["sign"] or grammar.further.match(lower, day.end())):
        return [(start, month.end(), (year, number, 0), (year, number, 0))] if before is not None else []
    found = [(start, day.end(), *2 * ((year, number, _day(grammar, day["d"])),))]
    while (more := grammar.further.match(lower, found[-1][1])) is not None:
        if not more["sign"] and grammar.further.match(lower, more.end()) is None:
            break
        found[-1:] = _joined(grammar, found[-1], more)
    return found


def _joined(grammar: YearFirst, one: Found, more: re.Match[str]) -> list[Found]:
    """A date with the day that follows it, or the two of them."""
    start, _, first, last = one
    year = _year(grammar, more["y"]) if more["y"] else last[0]
    month = grammar.months[more["m"]] if more["m"] else last[1]
    following = (year, month, _day(grammar, more["d"]))
    if more["to"] or not more["m"] or _consecutive(last, following):
        return [(start, more.end(), first, following)]
    begins = more.start("y") if more["y"] else more.start("m")
    return [one, (begins, more.end(), following, following)]


def _year(grammar: YearFirst, printed: str) -> int:
    return int("".join(grammar.figures.get(sign, sign) for sign in printed))


def _day(grammar: YearFirst, printed: str) -> int:
    """The number of a day; 0 is no day, so it becomes one that no month has."""
    return (int(printed) if printed.isdigit() else grammar.days[printed]) or 99


def _consecutive(one: Day, other: Day) -> bool:
    try:
        first, last = (date(year or 2000, month, day) for year, month, day in (one, other))
    except ValueError:
        return False
    return last - first == timedelta(days=1)
