"""Days and ranges of days as official documents print them: `9–13 октября 2017 года`, `30 June to 2 July 2020`.

Ranges joined by a dash, by *to* or *по*, and pairs of days joined by *and* or *и* are one date with a start and an
end; two dates with a month each that are joined by *and* are two dates, unless the days follow one another.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from .language import Language, language
from .letters import folded
from .script import any_whole, glued
from .yearfirst import YearFirst, find_year_first, year_first

_DIGIT = re.compile(r"\d")
_LENT = 8
"""A date without a year takes the year of one that begins so near behind it: `30 mai et le 2 juin 2023`."""
DASH = r"\s?[-–—−]\s?"


class DateSpan(Struct, gc=False):
    """A date in a text: offsets, first and last day as ISO (a month alone as `2022-05`), the last day as printed."""

    start: int
    end: int
    first: str
    last: str


class DateGrammar(Struct, frozen=True):
    """The expressions of one language."""

    days: re.Pattern[str]
    month: re.Pattern[str]
    months: dict[str, int]
    and_words: frozenset[str]
    capitalised: bool


@lru_cache(maxsize=16)
def date_grammar(code: str) -> DateGrammar | YearFirst:
    """The date expressions of a language, compiled on first use."""
    lang = language(code)
    if lang.year_first:
        return year_first(lang)
    months = "|".join(sorted(lang.months, key=len, reverse=True))
    year_word = (
        rf"(?:\s(?:{'|'.join(map(re.escape, lang.year_words))})(?![^\W_]))?" if lang.year_words else ""
    )
    mark, link, article = (
        _maybe(lang.day_marks, ""),
        _maybe(lang.date_links, r"\s"),
        _maybe(lang.date_articles, r"\s"),
    )
    year = rf"(?:,?\s{link}(?P<y2>\d{{4}})(?!\d){year_word})?"
    weekday = _maybe(lang.weekdays, r"[,،]?\s(?:\w{1,3}\s)?")
    joint = (
        rf"(?:{DASH}|\s(?P<j>{'|'.join(lang.and_words + lang.range_words)})\s{article}"
        rf"|[,،]\s(?:{'|'.join(lang.range_words)})\s{article}){weekday}"
    )
    first = rf"(?P<d1>\d{{1,2}}){mark}(?:\s{link}(?P<m1>{months})(?:\s{link}(?P<y1>\d{{4}}){year_word})?)?"
    days = re.compile(
        rf"(?<![\d/.])(?:(?P<d0>\d{{1,2}}){mark},\s(?:\d{{1,2}},\s)*)?(?:{first}{joint})?"
        rf"(?P<d2>\d{{1,2}}){mark}\s{link}(?P<m2>{months})(?![^\W_]){year}"
        # of `1 May 2026 and 28 April – 1 May 2027` the first day is by itself
        rf"(?!(?:{DASH}|\s(?:{'|'.join(lang.range_words)})\s{weekday})\d{{1,2}}{mark}\s{link}(?:{months})(?![^\W_]))"
    )
    month = re.compile(rf"(?<![^\W_])(?P<m2>{months}),?\s{link}(?P<y2>\d{{4}})(?!\d){year_word}")
    return DateGrammar(days, month, lang.months, frozenset(lang.and_words), lang.months_capitalised)


def _maybe(words: tuple[str, ...], behind: str) -> str:
    """An expression for one of the words, with what stands behind it, or for nothing."""
    return rf"(?:(?:{'|'.join(map(re.escape, words))}){behind})?" if words else ""


def find_dates(grammar: DateGrammar | YearFirst, lower: str, text: str, hits: list[int]) -> list[DateSpan]:
    """The dates around the months that begin at `hits` (ascending) in `lower`, the lower-case `text`.

    A date without a year takes the year of the date that follows it in the same list; else it is left out.
    """
    return [span for f in _find(grammar, lower, text, hits) if (span := f.span()) is not None]


def _find(grammar: DateGrammar | YearFirst, lower: str, text: str, hits: list[int]) -> list[Printed]:
    if isinstance(grammar, YearFirst):
        found = [Printed(*each) for each in find_year_first(grammar, lower, hits)]
        _lend_years(found)
        return found
    found = []
    at = 0
    for hit in hits:
        if hit < at or (grammar.capitalised and not text[hit].isupper()):
            continue
        got = _around(grammar, lower, hit, at)
        if got is None:
            continue
        found.append(got)
        at = got.end
    _lend_years(found)
    return found


class Printed(Struct, gc=False):
    """A date as it is printed, whether or not there is such a day: first and last day as year, month, day.

    A year that is not said is None, a month alone has day 0.
    """

    start: int
    end: int
    first: tuple[int | None, int, int]
    last: tuple[int | None, int, int]

    def span(self) -> DateSpan | None:
        """The date; None where there is no such day, or no year."""
        first, last = _iso(*self.first), _iso(*self.last)
        if first is None or last is None or first > last:
            return None
        return DateSpan(self.start, self.end, first, last)


def _around(grammar: DateGrammar, lower: str, hit: int, at: int) -> Printed | None:
    low = max(at, hit - 24)
    while low > at and lower[low - 1].isdigit():
        low -= 1
    digit = _DIGIT.search(lower, low, hit)
    for m in grammar.days.finditer(lower, digit.start(), hit + 80) if digit is not None else ():
        if m.start("m2") == hit or m.start("m1") == hit:
            return _days(grammar, m)
        if m.start() > hit:
            break
    m2 = grammar.month.match(lower, hit)
    if m2 is None:
        return None
    year, month = int(m2["y2"]), grammar.months[m2["m2"]]
    return Printed(hit, m2.end(), (year, month, 0), (year, month, 0))


def _days(grammar: DateGrammar, m: re.Match[str]) -> Printed:
    """The date of an expression; of two that are not one it is the first, for the second may be the first of a pair."""
    year = int(m["y2"]) if m["y2"] else None
    month, day = grammar.months[m["m2"]], _day_number(m["d2"])
    last = (year, month, day)
    if m["d1"] is None:
        start = m.start("d2") if m["d0"] is None else m.start()
        return Printed(start, m.end(), (year, month, _day_number(m["d0"] or m["d2"])), last)
    first_day = _day_number(m["d0"] or m["d1"])
    if m["m1"] is None:
        return Printed(m.start(), m.end(), (year, month, first_day), last)
    first_year = int(m["y1"]) if m["y1"] else year
    first = (first_year, grammar.months[m["m1"]], first_day)
    if m["j"] in grammar.and_words and not _consecutive(first, last):
        cut = m.end("y1") if m["y1"] else m.end("m1")
        if m["y1"]:
            cut = m.start("j") - 1
        return Printed(m.start(), cut, first, first)
    return Printed(m.start(), m.end(), first, last)


def _day_number(printed: str) -> int:
    """The number of a day; a printed 0 is none, and no day at all means the month, so it becomes one that is no date."""
    return int(printed) or 99


def _consecutive(first: tuple[int | None, int, int], last: tuple[int | None, int, int]) -> bool:
    one, two = _day(*first), _day(*last)
    return one is not None and two is not None and two - one == timedelta(days=1)


def _day(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year or 2000, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _iso(year: int | None, month: int, day: int) -> str | None:
    if year is None or not 1800 <= year <= 2200:
        return None
    if day == 0:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _lend_years(found: list[Printed]) -> None:
    for i in range(len(found) - 2, -1, -1):
        f, following = found[i], found[i + 1]
        if f.last[0] is None and following.first[0] is not None and following.start - f.end <= _LENT:
            f.first = (following.first[0], *f.first[1:])
            f.last = (following.first[0], *f.last[1:])


def dates_in(text: str, lang: Language) -> list[DateSpan]:
    """All dates of a short text, found the slow obvious way."""
    lower = folded(text)
    months = _month_hits(lower, lang.code)
    return find_dates(date_grammar(lang.code), lower, text, months) if months else []


def printed_dates(text: str, lower: str, lang: Language) -> list[Printed]:
    """All days and ranges of days of a text as they are printed, those too that are none; `lower` is the text folded."""
    hits = [m.start("month") for m in _days_of_months(lang.code).finditer(lower)]
    return _find(date_grammar(lang.code), lower, text, hits) if hits else []


def _month_hits(lower: str, code: str) -> list[int]:
    """Where names of months begin in a folded text."""
    return [
        m.start()
        for m in _months(code).finditer(lower)
        if not (m.start() and glued(lower[m.start() - 1], lower[m.start()]))
    ]


@lru_cache(maxsize=16)
def _days_of_months(code: str) -> re.Pattern[str]:
    """A day right before its month; where the year comes first, any month. It begins with a figure, which is found fast."""
    lang = language(code)
    if lang.year_first:
        return re.compile(rf"(?P<month>{any_whole(lang.months)})")
    mark, link = _maybe(lang.day_marks, ""), _maybe(lang.date_links, r"\s")
    return re.compile(rf"[0-9]{mark}\s{link}(?P<month>{any_whole(lang.months)})")


@lru_cache(maxsize=16)
def _months(code: str) -> re.Pattern[str]:
    return re.compile(any_whole(language(code).months))
