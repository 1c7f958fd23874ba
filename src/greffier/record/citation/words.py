"""The words of citations, a data file a language (`languages/`), and dates and places in a text worded with them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

from msgspec import Struct, convert

__all__ = ["FRAME", "Words", "frame", "locator", "period", "words"]

FRAME = "en"
"""The language of the frame where the asked one has no words."""

ROMAN = re.compile(r"(?=[IVXLC])X{0,4}(?:IX|IV|V?I{0,3})", re.ASCII)


class Gatherings(Struct, frozen=True):
    """A numbered gathering of a body: in words, in figures, or without a number."""

    plain: str
    worded: str
    figure: str
    ordinals: tuple[str, ...]


class Dates(Struct, frozen=True):
    """Patterns for days and ranges, the months as they stand in them, and the first day of a month."""

    day: str
    month: str
    range_in_month: str
    pair_in_month: str
    range_in_year: str
    range: str
    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    first: str = "1"


class Words(Struct, frozen=True):
    """The words of one language; see the data file for what each is for."""

    quoted: str
    comma: str
    official: str
    decision: str
    decision_named: str
    decision_unnamed: str
    marks: dict[str, str]
    bodies: dict[str, str]
    author: dict[str, str]
    locators: dict[str, str]
    kinds: dict[str, str]
    dates: Dates
    gatherings: dict[str, Gatherings]


@cache
def words(language: str) -> Words:
    """The words of a language, those of FRAME where it has no data file."""
    file = resources.files("greffier.record.citation") / "languages" / f"{frame(language)}.toml"
    return convert(tomllib.loads(file.read_text(encoding="utf-8")), Words)


def frame(language: str) -> str:
    """The language whose words stand around titles in this language."""
    folder = resources.files("greffier.record.citation") / "languages"
    known = re.fullmatch(r"[a-z]{2,3}", language) and (folder / f"{language}.toml").is_file()
    return language if known else FRAME


def locator(path: str, said: Words) -> str:
    """Where a provision stands, from its path: `II/a` → `chap. II (a)`, `annex/b/i` → `annex, para. (b) (i)`."""
    found: list[str] = []
    joins = False
    for place, marker in enumerate(path.split("/")):
        key, number = _unit(marker, place, path)
        if key == "item" and joins:
            found[-1] += said.locators["item"].format(number=number)
            continue
        key = "lettered" if key == "item" else key
        joins = key not in ("annex", "annex_number")
        if key:
            found.append(said.locators[key].format(number=number))
    return said.comma.join(found)


def _unit(marker: str, place: int, path: str) -> tuple[str, str]:
    """What a marker of a path numbers, as `locators` names it."""
    if marker == "annex":
        return "annex", ""
    if marker.startswith("annex_"):
        return "annex_number", marker.removeprefix("annex_")
    if marker == "preamble":
        return "", ""
    if marker.isdecimal():
        if path.startswith("preamble/"):
            return "preamble", marker
        return "paragraph", marker
    first = place == 0 or (place == 1 and path.startswith("annex"))
    if first and ROMAN.fullmatch(marker):
        return "chapter", marker
    return ("section" if marker.isupper() else "item"), marker


def period(start: str, end: str, said: Words) -> str:
    """An ISO day, month or range of days in words."""
    if start == end:
        return _day(start, said)
    if len(start) == len(end) == 10 and start[:7] == end[:7]:
        pair = int(end[8:]) - int(start[8:]) == 1
        pattern = said.dates.pair_in_month if pair else said.dates.range_in_month
        return pattern.format(first=_number(start, said), last=_number(end, said), **_month(start, said))
    if len(start) == len(end) == 10 and start[:4] == end[:4]:
        first, last = _number(start, said), _number(end, said)
        month = _month(start, said)["month"]
        return said.dates.range_in_year.format(first=first, first_month=month, last=last, **_month(end, said))
    return said.dates.range.format(first=_day(start, said), last=_day(end, said))


def _day(date: str, said: Words) -> str:
    if len(date) == 10:
        return said.dates.day.format(day=_number(date, said), **_month(date, said))
    return said.dates.month.format(**_month(date, said)) if len(date) == 7 else date


def _number(date: str, said: Words) -> str:
    return said.dates.first if date.endswith("-01") else str(int(date[8:]))


def _month(date: str, said: Words) -> dict[str, str]:
    number = int(date[5:7]) - 1
    return {
        "month": said.dates.months[number],
        "month_alone": said.dates.months_alone[number],
        "year": date[:4],
    }
