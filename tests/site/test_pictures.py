"""Where marks stand along the years: in the order of time, none upon another, none outside the picture."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from greffier.site.collation import sort_key
from greffier.site.pictures.timeline import APART, Mark, Row, timeline

DAYS = st.lists(
    st.dates(date(1946, 1, 1), date(2060, 12, 31)).map(date.isoformat)
    | st.sampled_from(["2027", "2027-02", "2028-12"]),  # of some only the year or the month is known
    min_size=1,
    max_size=40,
)


def row(days: list[str]) -> Row:
    return Row([Mark(day, "held", day, "#") for day in days])


@given(DAYS, DAYS, st.sampled_from(["ltr", "rtl"]))
def test_no_mark_covers_another_or_leaves_the_picture(
    one: list[str], other: list[str], direction: str
) -> None:
    picture = timeline([row(one), row(other)], direction)

    assert picture is not None
    assert len(picture.marks) == len(one) + len(other)
    for mark in picture.marks:
        assert 0 < mark.x < picture.width
        assert 0 < mark.y < picture.axis
    for first, second in combinations(picture.marks, 2):
        # A finger is as wide as APART; a mark is rounded to a whole unit.
        assert abs(first.x - second.x) >= APART - 1 or abs(first.y - second.y) >= APART


@given(DAYS)
def test_what_came_later_stands_further_on(days: list[str]) -> None:
    forward, backward = timeline([row(days)]), timeline([row(days)], "rtl")

    assert forward is not None
    assert backward is not None
    placed = {mark.mark.day: mark.x for mark in forward.marks}
    whole = sorted(day for day in placed if len(day) == len("2027-02-01"))
    assert [placed[day] for day in whole] == sorted(placed[day] for day in whole)
    # From right to left it is the same picture in a mirror, but for halves, which are rounded up.
    assert all(abs(forward.width - placed[mark.mark.day] - mark.x) <= 1 for mark in backward.marks)


def test_without_a_day_there_is_no_picture() -> None:
    assert timeline([Row([])]) is None


def test_names_are_ordered_as_each_language_does() -> None:
    assert sort_key("Égypte", "fr") < sort_key("Eswatini", "fr")
    assert sort_key("Año", "es") > sort_key("Anzuelo", "es")
    assert sort_key("Йемен", "ru") > sort_key("Ирландия", "ru")  # a letter of its own, behind the plain one
    assert sort_key("الأردن", "ar") == sort_key("أردن", "ar")  # the article does not count
