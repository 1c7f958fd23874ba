"""Dates: days that exist, ranges in order, weekdays that are those of their days, nothing past that is still to come."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from greffier.documents.dates import Printed, printed_dates
from greffier.documents.language import available, language
from greffier.documents.letters import folded, plain

from .models import Finding
from .prose import Prose

if TYPE_CHECKING:
    from .usage import Usage

__all__ = ["dates"]

_HOUSE = "en"
"""The language of the house, in which mastheads print dates whatever the language."""
Day = tuple[int | None, int, int]
_BETWEEN = r"[\s,،，(（]{0,3}"
"""What may stand between a date and its weekday."""
_OF_THE_SESSION = frozenset(("provisional_agenda", "annotated_agenda", "programme", "information"))
"""Kinds of documents whose days without a year are those of the session."""


def dates(prose: Prose) -> Iterator[Finding]:
    """What is wrong with the dates of a text; of an event the reading tells whether it is past or to come."""
    for warning in prose.reading.warnings:
        if warning.code == "future_event":
            yield prose.at_source(
                "future_event", warning.start, warning.end, date=prose.reading.document.date or ""
            )
    code = prose.structure.language
    if code not in available():
        return
    lower = folded(prose.text)
    found = printed_dates(prose.text, lower, language(code))
    for one in (*found, *_in_masthead(prose, code)):
        place, printed = (one.start, one.end), prose.text[one.start : one.end]
        wrong = next((day for day in (one.first, one.last) if not _exists(*day)), None)
        if wrong is not None:
            yield prose.finding("no_such_day", *place, found=printed, last=str(_days(*wrong[:2])))
        elif _reversed(one.first, one.last):
            yield prose.finding("reversed_range", *place, found=printed)
    if prose.usage is not None:
        yield from _weekdays(prose, lower, found, prose.usage)


def _in_masthead(prose: Prose, code: str) -> Iterator[Printed]:
    """The dates that a masthead prints in the language of the original or of the house, which is English everywhere."""
    head = prose.spans[0] if prose.spans else None
    if head is None or head.node.type != "masthead" or code == _HOUSE:
        return
    text = prose.text[head.start : head.end]
    for one in printed_dates(text, folded(text), language(_HOUSE)):
        yield Printed(head.start + one.start, head.start + one.end, one.first, one.last)


def _exists(year: int | None, month: int, day: int) -> bool:
    return day <= _days(year, month)


def _days(year: int | None, month: int) -> int:
    """How many days a month has; without a year as many as it may have."""
    return monthrange(year if year is not None and 1 <= year <= 9999 else 2000, month)[1]


def _reversed(first: Day, last: Day) -> bool:
    """Whether a range ends before it begins; one of two months without a year may go on into the next."""
    if first[0] is None and first[1] != last[1]:
        return False
    return (first[0] or 0, *first[1:]) > (last[0] or 0, *last[1:])


def _weekdays(prose: Prose, lower: str, found: list[Printed], usage: Usage) -> Iterator[Finding]:
    """Weekdays right beside a date, which must be that of its first or of its last day."""
    before, behind, number = _patterns(usage.code)
    if not any(name in lower for name in number):
        return
    for one in found:
        days = [day for day in (_day(prose, one.first), _day(prose, one.last)) if day is not None]
        for m in (_last(before, lower, one.start), behind.match(lower, one.end)):
            if m is None or not days:
                continue
            if number[plain(m["weekday"])] in [day.weekday() for day in days]:
                continue
            named = usage.weekdays[days[0].weekday()][0]
            yield prose.finding(
                "wrong_weekday",
                *m.span("weekday"),
                found=prose.text[slice(*m.span("weekday"))],
                day=days[0].isoformat(),
                expected=named,
            )


def _last(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """The match that ends at a place, of those that begin not far before it."""
    return next((m for m in pattern.finditer(text, max(0, end - 24), end) if m.end() == end), None)


def _day(prose: Prose, day: Day) -> date | None:
    """A day; one without a year is of the session's, where it is in that. None where the year is not known."""
    year, month, number = day
    if number == 0 or not _exists(*day):
        return None
    if year is not None:
        return date(year, month, number) if 1 <= year <= 9999 else None
    session = prose.reading.document.session
    if (
        prose.reading.document.kind not in _OF_THE_SESSION
        or session is None
        or not session.start
        or not session.end
        or len(session.end) < 10
    ):
        return None
    for year in {int(session.start[:4]), int(session.end[:4])}:
        if number <= monthrange(year, month)[1]:
            found = date(year, month, number)
            if session.start <= found.isoformat() <= session.end:
                return found
    return None


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int]]:
    """A weekday up to a place, one from a place, and which day each name means (Monday is 0)."""
    from .usage import usage

    number = {plain(name): n for n, names in enumerate(usage(code).weekdays) for name in names}
    names = "|".join(sorted(map(re.escape, number), key=len, reverse=True))
    weekday = rf"(?P<weekday>{names})"
    edge = r"(?<![^\W\d_])" if usage(code).spaces.words else ""
    return re.compile(rf"{edge}{weekday}{_BETWEEN}"), re.compile(rf"[\s,،，]{{0,2}}[(（]?{weekday}"), number
