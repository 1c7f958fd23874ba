"""Language versions of one document: which part is which, and what one of them tells otherwise."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.record import Claim
from greffier.record.alignment import align
from greffier.record.outlines import Entry, figures, key_of
from greffier.record.pairing import pairs_of
from record.making import claim, folded, masthead, sides, source

EN = source("A")
AR, FR, SPANISH, ZH = (source(f"A-{code}", work=EN.work, language=code) for code in ("ar", "fr", "es", "zh"))


def part(eid: str, length: int = 50, figures: tuple[str, ...] = (), days: tuple[str, ...] = ()) -> Entry:
    """A part of an outline; what is counted, and not numbered, is a recital or a heading."""
    number = None if eid.rpartition("__")[2].startswith(("rec_", "sec_")) else eid.rpartition("_")[2]
    return eid, number, length, list(figures), list(days)


def version(where: Any, *parts: Entry) -> list[Claim]:
    return [masthead(where), claim("outline", where, parts=list(parts))]


FIGURES = [
    ("resolution 70/1 of 25 September 2015", ["2015", "70/1"], "a number with a stroke, a year"),
    ("resolutions 1514 (XV) and 465 (1980)", ["1514", "1980"], "three digits may be 530 or 5.3亿"),
    ("القرار 70/1 المؤرخ 25 أيلول/سبتمبر 2015", ["2015", "70/1"], "the same in Arabic"),
    ("٢٠١٥", ["2015"], "digits of another script"),
    ("２０１５年", ["2015"], "… and of full width"),
    ("17,159,700 dollars", ["17·159·700"], "thousands apart"),
    ("17 159 700 долл.", ["17·159·700"], "… by blanks"),
    ("17\u202f159\u202f700 dollars", ["17·159·700"], "… by narrow ones"),
    ("700 159 17 دولارا", ["700·159·17"], "… in the order in which they are read"),
    ("2021/22", ["2021/2022"], "years of two calendars, shortened"),
    ("2021/2022", ["2021/2022"], "… and not"),
    ("A/76/425, para. 37", ["76/425"], "what a symbol has of it"),
    ("\u206670/1\u2069", ["70/1"], "isolated"),
    ("in 3 of 12 cases", [], "small numbers are written out in one language and not in another"),
    ("no figures", [], "none"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found", "why"), FIGURES, ids=[row[2] for row in FIGURES])
def test_figures(text: str, found: list[str], why: str) -> None:
    assert figures(text) == found, why


UNCOUNTED = [
    ("en", "1500 million in 2015, coronavirus disease (COVID-19)", ["2015"], "a word of magnitude"),
    ("en", "600,000 people, the coronavirus disease 2019", ["600·000"], "a year that is part of a name"),
    ("en", "held in 2015. 3 million came", ["2015"], "a year before such a number"),
    ("fr", "1 500 millions en 2015, la maladie à coronavirus 2019", ["2015"], "French"),
    ("es", "1.500 millones en 2015, la enfermedad por coronavirus de 2019", ["2015"], "Spanish"),
    ("ru", "1500 млн в 2015 году, с коронавирусным заболеванием 2019 года", ["2015"], "Russian"),
    ("ar", "1500 مليون في 2015، مرض فيروس كورونا لعام 2019", ["2015"], "Arabic"),
    ("zh", "2015年，60万人，1亿5000万美元，2019冠状病毒病", ["2015"], "Chinese"),
    ("zh", "2019年9月举行的大选", ["2019"], "a year of its own"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "found", "why"), UNCOUNTED, ids=[row[3] for row in UNCOUNTED])
def test_figures_that_other_languages_print_otherwise(
    language: str, text: str, found: list[str], why: str
) -> None:
    assert figures(text, language) == found, why


@given(st.integers(10_000, 999_999_999), st.sampled_from([",", " ", ".", "\u00a0", "\u202f"]))
def test_a_number_is_the_same_however_its_thousands_are_set_apart(number: int, mark: str) -> None:
    printed = f"{number:,}".replace(",", mark)
    assert figures(f"a {printed} b") == figures(f"a {number:,} b")
    assert len(figures(printed)) == 1


def test_parts_are_joined_by_their_numbers() -> None:
    en = [part("para_1"), part("para_1__point_a"), part("para_2")]
    assert align({"en": en, "fr": en}) == [{"en": p[0], "fr": p[0]} for p in en]


def test_what_bears_no_number_is_joined_by_its_place() -> None:
    en, fr = [part("rec_1", 40), part("rec_2", 90)], [part("rec_1", 95), part("rec_2", 38)]
    assert align({"en": en, "fr": fr}) == [{"en": "rec_1", "fr": "rec_1"}, {"en": "rec_2", "fr": "rec_2"}]


def test_where_one_is_missing_figures_and_lengths_tell_which() -> None:
    en = [part("rec_1", 40), part("rec_2", 300, ("70/1",)), part("rec_3", 100)]
    fr = [part("rec_1", 44), part("rec_2", 108)]
    assert align({"en": en, "fr": fr}) == [
        {"en": "rec_1", "fr": "rec_1"},
        {"en": "rec_2"},
        {"en": "rec_3", "fr": "rec_2"},
    ]


def test_a_heading_that_one_version_lacks_moves_nothing() -> None:
    en = [
        part("sec_1"),
        part("sec_1__para_1"),
        part("sec_2"),
        part("sec_2__para_2"),
        part("sec_2__para_2__point_a"),
    ]
    zh = [part("para_1"), part("para_2"), part("para_2__point_a")]
    assert align({"en": en, "zh": zh}) == [
        {"en": "sec_1"},
        {"en": "sec_1__para_1", "zh": "para_1"},
        {"en": "sec_2"},
        {"en": "sec_2__para_2", "zh": "para_2"},
        {"en": "sec_2__para_2__point_a", "zh": "para_2__point_a"},
    ]


def test_numbers_that_begin_again_under_each_heading_are_joined_by_it() -> None:
    en = [part("sec_1"), part("sec_1__para_1"), part("sec_2"), part("sec_2__para_1")]
    assert align({"en": en, "fr": en}) == [{"en": p[0], "fr": p[0]} for p in en]


PARTS = st.lists(
    st.builds(part, st.sampled_from([f"rec_{n}" for n in range(1, 6)]), st.integers(1, 300)), max_size=5
)


@given(st.dictionaries(st.sampled_from(["ar", "en", "fr", "zh"]), PARTS, min_size=1))
def test_every_part_stands_in_one_row(versions: dict[str, list[Entry]]) -> None:
    versions = {
        language: [part(f"rec_{n}", p[2]) for n, p in enumerate(parts, 1)]
        for language, parts in versions.items()
    }
    rows = align(versions)
    for language, parts in versions.items():
        assert sorted(row[language] for row in rows if language in row) == sorted(p[0] for p in parts)


def test_what_a_version_lacks() -> None:
    fold = folded(
        *version(EN, part("para_1"), part("para_2"), part("para_3")),
        *version(FR, part("para_1"), part("para_2")),
        *version(ZH, part("para_1")),
    )
    found = [(one.more["language"], one.sides[0].value) for one in fold.discrepancies]
    assert found == [("fr", ["para_3"]), ("zh", ["para_2", "para_3"])]
    assert {one.code for one in fold.discrepancies} == {"part_missing"}


def test_a_heading_that_was_not_told_from_the_text_lacks_nowhere() -> None:
    """Its paragraphs are there; one that is lacking with its paragraphs is told by them."""
    en = [part("sec_1"), part("sec_1__para_1"), part("sec_2"), part("sec_2__para_2")]
    fold = folded(*version(EN, *en), *version(ZH, part("para_1")))
    assert [one.sides[0].value for one in fold.discrepancies] == [["sec_2__para_2"]]


def test_versions_that_are_built_otherwise_lack_nothing() -> None:
    """Each has its text under other numbers: that is no gap in either."""
    numbers = range(1, 11)
    en = [part(f"chp_I__para_{n}") for n in numbers] + [part(f"para_{n}") for n in numbers]
    fr = [part(f"ann_1__para_{n}") for n in numbers] + [part(f"para_{n}") for n in numbers]
    assert folded(*version(EN, *en), *version(FR, *fr)).discrepancies == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("17·159·700", "700·159·17", True), ("17·159·700", "17·159·701", False), ("70/1", "1/70", False)],
)
def test_a_large_number_is_the_same_whatever_the_order_of_its_groups(
    one: str, other: str, same: bool
) -> None:
    assert (key_of(one) == key_of(other)) == same


def test_a_large_number_is_told_as_most_versions_print_it() -> None:
    fold = folded(
        *version(SPANISH, part("para_1", 50, ("17·159·700",))),
        *version(AR, part("para_1", 50, ("700·159·17",))),
        *version(EN, part("para_1", 50, ("17·159·700",))),
        *version(FR, part("para_1", 50, ("17·159·800",))),
    )
    assert sides(fold, "versions_disagree") == [
        [
            {"figures": ["17·159·700"], "languages": ["ar", "en", "es"]},
            {"figures": ["17·159·800"], "languages": ["fr"]},
        ]
    ]


TOLD: list[tuple[list[Entry], list[Any], str]] = [
    ([part("para_1", 50, ("70/1",)), part("para_1", 60, ("70/1",))], [], "alike"),
    ([part("para_1", 50, ("70/1",)), part("para_1", 60, ("70/2",))],
     [{"figures": ["70/1"], "languages": ["en"]}, {"figures": ["70/2"], "languages": ["fr"]}], "another resolution"),
    ([part("para_1", 50, ("2015", "70/1")), part("para_1", 60, ("70/1",))],
     [{"figures": ["2015"], "languages": ["en"]}, {"figures": [], "languages": ["fr"]}], "one gives a year more"),
    ([part("para_1", 50, (), ("2015-09-25",)), part("para_1", 60, (), ("2015-09-26",))],
     [{"figures": ["2015-09-25"], "languages": ["en"]}, {"figures": ["2015-09-26"], "languages": ["fr"]}], "another day"),
    ([part("para_1", 50, (), ("2015-09-25",)), part("para_1", 60)], [], "a day that was not read in one language"),
    ([part("para_1", 50, ("900·000",)), part("para_1", 60)], [], "a large number that is written with a word in one"),
    ([part("para_1", 50, ("900·000",)), part("para_1", 60, ("901·000",))],
     [{"figures": ["900·000"], "languages": ["en"]}, {"figures": ["901·000"], "languages": ["fr"]}], "another large number"),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "value", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_what_versions_tell_otherwise(parts: list[Entry], value: list[Any], why: str) -> None:
    fold = folded(*version(EN, parts[0]), *version(FR, parts[1]))
    assert sides(fold, "versions_disagree") == ([value] if value else []), why


def test_versions_that_agree_are_one_side() -> None:
    fold = folded(
        *version(EN, part("para_1", 50, ("1998",))),
        *version(FR, part("para_1", 50, ("1999",))),
        *version(ZH, part("para_1", 20, ("1998",))),
    )
    (one,) = fold.discrepancies
    assert [side.value["languages"] for side in one.sides] == [["en", "zh"], ["fr"]]
    assert [len(side.statements) for side in one.sides] == [2, 1]
    assert one.more == {"parts": {"en": "para_1", "fr": "para_1", "zh": "para_1"}}


def test_what_the_first_version_lacks_is_compared_between_the_others() -> None:
    ar = [part(f"rec_{n}", 60, (f"70/{n}",)) for n in (1, 2, 3)]
    en = [part("rec_1", 60, ("80/1",)), part("rec_2", 60, ("80/2",))]
    fr = [part("rec_1", 60, ("80/2",))]
    assert align({"ar": ar, "en": en, "fr": fr}) == [
        {"ar": "rec_1"},
        {"ar": "rec_2"},
        {"ar": "rec_3"},
        {"en": "rec_1"},
        {"en": "rec_2", "fr": "rec_1"},
    ]


def test_a_leftover_is_not_joined_with_another_of_its_name() -> None:
    ar = [part(f"rec_{n}", 60, (f"70/{n}",)) for n in (1, 2, 3, 4)]
    en = [part("rec_1", 60, ("70/2",)), part("rec_2", 60, ("98/8", "99/9"))]
    fr = [part("rec_1", 60, ("70/2",)), part("rec_2", 60, ("96/6", "97/7"))]
    rows = align({"ar": ar, "en": en, "fr": fr})
    assert {"en": "rec_2"} in rows
    assert {"fr": "rec_2"} in rows
    assert {"ar": "rec_2", "en": "rec_1", "fr": "rec_1"} in rows


def test_long_runs_are_joined_in_linear_time() -> None:
    """A table of these would have four hundred million cells."""
    en = [part(f"rec_{n}", 60, (f"70/{n}",)) for n in range(1, 20_001)]
    fr = [part(f"rec_{n}", 60, tuple(entry[3])) for n, entry in enumerate((*en[:9_000], *en[9_001:]), 1)]
    zh = [part(f"rec_{n}", 60, (f"80/{n}",)) for n in range(1, 19_001)]
    rows = align({"en": en, "fr": fr, "zh": zh})
    assert [row["en"] for row in rows if "fr" not in row] == ["rec_9001"]
    assert rows[9_001]["fr"] == "rec_9001"
    assert all(row["zh"] == row["en"] for row in rows if "zh" in row), "by place where nothing agrees"


@given(PARTS, PARTS)
def test_pairs_stand_in_order(one: list[Entry], two: list[Entry]) -> None:
    pairs = pairs_of(one, two)
    for side in (0, 1):
        places = [pair[side] for pair in pairs]
        assert places == sorted(set(places))
