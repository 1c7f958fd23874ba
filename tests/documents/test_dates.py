"""Dates as documents print them: which days they mean, and which passage is the date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.dates import dates_in
from greffier.documents.language import language

Found = list[tuple[str, str, str]]


def dates(text: str, code: str) -> Found:
    return [(text[d.start : d.end], d.first, d.last) for d in dates_in(text, language(code))]


ENGLISH: list[tuple[str, Found]] = [
    ("held on 6 June 2024 in Vienna", [("6 June 2024", "2024-06-06", "2024-06-06")]),
    ("on 6 June, 2024", [("6 June, 2024", "2024-06-06", "2024-06-06")]),
    # ranges, with every dash
    ("5-6 June 2024", [("5-6 June 2024", "2024-06-05", "2024-06-06")]),
    ("5–6 June 2024", [("5–6 June 2024", "2024-06-05", "2024-06-06")]),
    ("5—6 June 2024", [("5—6 June 2024", "2024-06-05", "2024-06-06")]),
    ("5−6 June 2024", [("5−6 June 2024", "2024-06-05", "2024-06-06")]),
    ("5 – 6 June 2024", [("5 – 6 June 2024", "2024-06-05", "2024-06-06")]),
    ("from 5 to 6 June 2024", [("5 to 6 June 2024", "2024-06-05", "2024-06-06")]),
    # with the days of the week
    ("from Monday, 11 November, to Friday, 22 November 2024", [("11 November, to Friday, 22 November 2024", "2024-11-11", "2024-11-22")]),
    ("from Monday 11 to Friday 22 November 2024", [("11 to Friday 22 November 2024", "2024-11-11", "2024-11-22")]),
    ("on Monday, 30 June and Tuesday, 1 July 2025", [("30 June and Tuesday, 1 July 2025", "2025-06-30", "2025-07-01")]),
    ("on Friday, 30 May, and 6 June 2025", [("30 May", "2025-05-30", "2025-05-30"), ("6 June 2025", "2025-06-06", "2025-06-06")]),  # two dates
    # pairs and three days
    ("on 5 and 6 June 2024", [("5 and 6 June 2024", "2024-06-05", "2024-06-06")]),
    ("on 4, 5 and 6 June 2024", [("4, 5 and 6 June 2024", "2024-06-04", "2024-06-06")]),
    # across months and years
    ("from 30 June to 2 July 2020", [("30 June to 2 July 2020", "2020-06-30", "2020-07-02")]),
    ("30 June–2 July 2020", [("30 June–2 July 2020", "2020-06-30", "2020-07-02")]),
    ("30 December 2023 to 2 January 2024", [("30 December 2023 to 2 January 2024", "2023-12-30", "2024-01-02")]),
    ("on 30 June and 1 July 2028", [("30 June and 1 July 2028", "2028-06-30", "2028-07-01")]),  # days that follow one another
    # two dates: the days do not follow one another
    ("on 4 May and 6 June 2024", [("4 May", "2024-05-04", "2024-05-04"), ("6 June 2024", "2024-06-06", "2024-06-06")]),
    ("on 4 May 2023 and 6 June 2024", [("4 May 2023", "2023-05-04", "2023-05-04"), ("6 June 2024", "2024-06-06", "2024-06-06")]),
    # a year lent by the date that follows
    ("6–8 May, 9 June 2024", [("6–8 May", "2024-05-06", "2024-05-08"), ("9 June 2024", "2024-06-09", "2024-06-09")]),
    ("6 May; the report of 9 June 2024", [("9 June 2024", "2024-06-09", "2024-06-09")]),  # too far away to lend it
    # weekdays inside
    ("from Monday, 4 June, to Friday, 8 June 2029", [("4 June, to Friday, 8 June 2029", "2029-06-04", "2029-06-08")]),
    ("Monday 4 to Wednesday 6 June 2029", [("4 to Wednesday 6 June 2029", "2029-06-04", "2029-06-06")]),
    ("Monday 30 April – Friday 4 May 2029", [("30 April – Friday 4 May 2029", "2029-04-30", "2029-05-04")]),
    ("Monday, 4 June and Friday, 8 June 2029", [("4 June", "2029-06-04", "2029-06-04"), ("8 June 2029", "2029-06-08", "2029-06-08")]),
    ("from 4 June, to 8 June 2029", [("4 June, to 8 June 2029", "2029-06-04", "2029-06-08")]),
    ("in paragraph 4, and 8 June 2029", [("8 June 2029", "2029-06-08", "2029-06-08")]),
    # a month alone
    ("in May 2022", [("May 2022", "2022-05", "2022-05")]),
    ("in October, 2022", [("October, 2022", "2022-10", "2022-10")]),
    ("in May", []),
    # words that are no months here
    ("States may 2024 times", []),
    ("they march 12 may be", []),
    ("Maya 2022", []),
    # days that there are not
    ("31 June 2024", []),
    ("29 February 2023", []),
    ("29 February 2024", [("29 February 2024", "2024-02-29", "2024-02-29")]),
    ("0 June 2024", []),
    ("8–6 June 2024", []),  # backwards
    ("6 June 1066", []),  # no year of a treaty
    ("6 June 20245", []),
    ("6 June", []),
    # glued to something else
    ("A/75/6 June 2024", [("June 2024", "2024-06", "2024-06")]),
    ("1.6 June 2024", [("June 2024", "2024-06", "2024-06")]),  # the number of a paragraph, not the first
]  # fmt: skip

RUSSIAN: list[tuple[str, Found]] = [
    ("проведенное 6 июня 2024 года в Вене", [("6 июня 2024 года", "2024-06-06", "2024-06-06")]),
    ("6 июня 2024 г.", [("6 июня 2024 г.", "2024-06-06", "2024-06-06")]),
    ("6 июня 2024", [("6 июня 2024", "2024-06-06", "2024-06-06")]),
    ("5-6 июня 2024 года", [("5-6 июня 2024 года", "2024-06-05", "2024-06-06")]),
    ("5–6 июня 2024 года", [("5–6 июня 2024 года", "2024-06-05", "2024-06-06")]),
    ("5—6 июня 2024 года", [("5—6 июня 2024 года", "2024-06-05", "2024-06-06")]),
    ("5 − 6 июня 2024 года", [("5 − 6 июня 2024 года", "2024-06-05", "2024-06-06")]),
    ("с 5 по 6 июня 2024 года", [("5 по 6 июня 2024 года", "2024-06-05", "2024-06-06")]),
    ("5 и 6 июня 2024 года", [("5 и 6 июня 2024 года", "2024-06-05", "2024-06-06")]),
    ("4, 5 и 6 июня 2024 года", [("4, 5 и 6 июня 2024 года", "2024-06-04", "2024-06-06")]),
    ("с 29 июня по 1 июля 2027 года", [("29 июня по 1 июля 2027 года", "2027-06-29", "2027-07-01")]),
    ("30 мая — 1 июня 2027 года", [("30 мая — 1 июня 2027 года", "2027-05-30", "2027-06-01")]),
    ("30 июня и 1 июля 2028 года", [("30 июня и 1 июля 2028 года", "2028-06-30", "2028-07-01")]),
    # a day, then a pair of days
    ("1 марта 2027 года и 30 ноября и 1 декабря 2027 года",
     [("1 марта 2027 года", "2027-03-01", "2027-03-01"), ("30 ноября и 1 декабря 2027 года", "2027-11-30", "2027-12-01")]),
    ("4 мая и 6 июня 2024 года", [("4 мая", "2024-05-04", "2024-05-04"), ("6 июня 2024 года", "2024-06-06", "2024-06-06")]),
    ("30 декабря 2023 года — 2 января 2024 года", [("30 декабря 2023 года — 2 января 2024 года", "2023-12-30", "2024-01-02")]),
    ("в мае 2029 года", [("мае 2029 года", "2029-05", "2029-05")]),
    ("май 2029 года", [("май 2029 года", "2029-05", "2029-05")]),
    ("Май 2029 года", [("Май 2029 года", "2029-05", "2029-05")]),  # at the start of a line
    ("в мае", []),
    ("маяк 2029 года", []),
    ("мартовское 5 2029", []),
    ("31 июня 2024 года", []),
    ("29 февраля 2023 года", []),
    ("29 февраля 2024 года", [("29 февраля 2024 года", "2024-02-29", "2024-02-29")]),
    ("8–6 июня 2024 года", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english(text: str, expected: Found) -> None:
    assert expected == dates(text, "en")


@pytest.mark.parametrize(("text", "expected"), RUSSIAN, ids=[text for text, _ in RUSSIAN])
def test_russian(text: str, expected: Found) -> None:
    assert expected == dates(text, "ru")


MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}


@pytest.mark.parametrize("code", ["en", "ru"])
@given(
    first=st.dates(date(1950, 1, 1), date(2099, 12, 1)), days=st.integers(1, 27), dash=st.sampled_from("-–—−")
)
def test_any_range_is_read_as_it_was_printed(code: str, first: date, days: int, dash: str) -> None:
    last = first + timedelta(days)
    begin = f"{first.day} {MONTHS[code][first.month - 1]}" if first.month != last.month else str(first.day)
    begin += f" {first.year}" if first.year != last.year else ""
    printed = f"{begin}{dash}{last.day} {MONTHS[code][last.month - 1]} {last.year}"

    assert [(printed, first.isoformat(), last.isoformat())] == dates(f"({printed})", code)


WEEKDAYS: list[tuple[str, str]] = [
    ("fr", "du lundi 11 novembre au vendredi 22 novembre 2024"),
    ("fr", "du lundi 11 au vendredi 22 novembre 2024"),
    ("es", "del lunes 11 de noviembre al viernes 22 de noviembre de 2024"),
    ("es", "del lunes 11 al viernes 22 de noviembre de 2024"),
    ("ru", "с понедельника, 11 ноября, по пятницу, 22 ноября 2024 года"),
    ("ru", "с понедельника 11 ноября по пятницу 22 ноября 2024 года"),
    ("ar", "من الاثنين، 11 تشرين الثاني/نوفمبر، إلى الجمعة، 22 تشرين الثاني/نوفمبر 2024"),
    ("ar", "من يوم الاثنين 11 إلى يوم الجمعة 22 تشرين الثاني/نوفمبر 2024"),
    ("zh", "2024年11月11日星期一至11月22日星期五"),
    ("zh", "从2024年11月11日（星期一）至22日（星期五）"),
]


@pytest.mark.parametrize(("code", "text"), WEEKDAYS)
def test_days_of_the_week_part_no_range(code: str, text: str) -> None:
    assert [(first, last) for _, first, last in dates(text, code)] == [("2024-11-11", "2024-11-22")]
