"""Chinese documents: words without blanks, lines joined, numerals, dates that begin with the year, marks of notes."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import structure
from greffier.documents.dates import dates_in
from greffier.documents.language import language
from greffier.documents.lines import marker_of
from greffier.documents.masthead import cues_of
from greffier.documents.numerals import han, han_value
from greffier.documents.script import UNSPACED, glued, unspaced, wide
from trying import tried

CHINESE = language("zh")

DATES = [
    ("2021年12月16日", [("2021-12-16", "2021-12-16")], "a day"),
    ("2024年6月5日至6日", [("2024-06-05", "2024-06-06")], "a range in one month"),
    ("2022年3月22至24日", [("2022-03-22", "2022-03-24")], "the sign once only"),
    ("2021年5月30日至6月2日", [("2021-05-30", "2021-06-02")], "over two months"),
    ("2021年12月30日至2022年1月2日", [("2021-12-30", "2022-01-02")], "over two years"),
    ("2024年6月5日和6日", [("2024-06-05", "2024-06-06")], "a pair of days is one date"),
    ("2024年6月5日、6日和7日", [("2024-06-05", "2024-06-07")], "so is a row"),
    ("2015年6月30日和7月1日", [("2015-06-30", "2015-07-01")], "days that follow one another"),
    ("2015年6月5日和10月2日", [("2015-06-05", "2015-06-05"), ("2015-10-02", "2015-10-02")], "the year of the one before"),
    ("2022年5月", [("2022-05", "2022-05")], "a month alone"),
    ("二〇二四年六月五日", [("2024-06-05", "2024-06-05")], "Chinese figures"),
    ("二〇二四年十二月三十一日", [("2024-12-31", "2024-12-31")], "and numerals"),
    ("2024 年 6 月 5 日至 6 日", [("2024-06-05", "2024-06-06")], "set with blanks"),
    ("第12月", [], "no day and no year"),
    ("12个月", [], "twelve months are no date"),
    ("2021年2月30日", [], "no day of the calendar"),
    ("112月3日", [], "a month inside another number"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), DATES, ids=[why for _, _, why in DATES])
def test_dates(text: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(d.first, d.last) for d in dates_in(f"于{text}举行", CHINESE)] == expected, why


@given(st.dates(min_value=date(1946, 1, 1), max_value=date(2199, 12, 31)), st.booleans())
@tried(150)
def test_any_day_is_read_as_it_was_printed(day: date, figures: bool) -> None:
    year, month, number = day.year, day.month, day.day
    chinese = "".join("〇一二三四五六七八九"[int(c)] for c in str(year))
    text = f"{year}年{month}月{number}日" if figures else f"{chinese}年{han(month)}月{han(number)}日"

    (found,) = dates_in(text, CHINESE)

    assert (found.first, found.start, found.end) == (day.isoformat(), 0, len(text))


@given(st.integers(min_value=1, max_value=99))
def test_a_numeral_reads_back(number: int) -> None:
    assert han_value(han(number)) == number


@pytest.mark.parametrize("text", ["", "零", "一二", "十十", "百", "廿十", "a", "一十一一"])
def test_what_is_no_numeral_has_no_value(text: str) -> None:
    assert han_value(text) is None


MARKERS = [
    ("1. 请秘书处", "number", "1"), ("1.请秘书处", "number", "1"), ("１．请秘书处", "number", "1"), ("12．请", "number", "12"), ("3、请", "number", "3"),
    ("一、导言", "capital", "I"), ("十二、其他事项", "capital", "XII"), ("二．导言", "capital", "II"),
    ("(a) 指定", "letter", "a"), ("（b）指定", "letter", "b"), ("(a)《公约》", "letter", "a"),
    ("(一) 交换", "letter", "i"), ("（十）交换", "letter", "x"), ("㈠ 交换", "letter", "i"), ("㈩交换", "letter", "x"),
    ("① 交换", "bracketed", "1"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "kind", "number"), MARKERS, ids=[line for line, _, _ in MARKERS])
def test_markers(line: str, kind: str, number: str) -> None:
    found = marker_of(line)

    assert found is not None
    assert (found.kind, found.number) == (kind, number)


@pytest.mark.parametrize("line", ["一致通过", "2021年，大会", "1.5 倍", "十年来", "(包括妇女)在内"])
def test_what_only_looks_like_a_marker(line: str) -> None:
    assert marker_of(line) is None


@pytest.mark.parametrize(
    ("line", "slot"),
    [
        ("联合国", "organization"), ("第七十六届会议", "session"), ("第十五次会议", "session"), ("议程项目28", "items"), ("议程项目18 (a)", "items"),
        ("临时议程项目2和3", "items"), ("2022年1月5日", "date"), ("2021年12月16日大会决议", "adopted"), ("2024年6月5日和6日，维也纳", "place"),
        ("[根据第三委员会的报告 (A/76/454，第51段)]", "bracket"), ("原文：英文", "original"), ("中文", "language"), ("社会发展", None),
    ],
)  # fmt: skip
def test_slots_of_a_masthead(line: str, slot: str | None) -> None:
    assert cues_of("zh").of(line) == slot


PARAGRAPHS = (
    "认识到志愿人员在世界各地发挥重要作用，包括参加COVID-19疫情应对工作，并在2021年开展了多项活动",
    "又认识到青年参与的重要性",
)


@given(st.integers(min_value=18, max_value=45))
@tried(60)
def test_wrapped_anywhere_the_paragraphs_are_the_same(column: int) -> None:
    """Lines of a paragraph are joined without a blank, wherever they were broken."""
    first = PARAGRAPHS[0] * 2
    lines = re.findall(rf".{{1,{column}}}[\dA-Z-]*", first)
    text = (
        "第14/3号决议\n\n枪支\n\n缔约方会议，\n\n"
        + "\n".join(lines)
        + "，\n\n"
        + PARAGRAPHS[1]
        + "，\n\n1. 请秘书处提供协助。\n"
    )

    parts = [p.text for p in structure(text).parts if p.type == "preambular"]

    assert parts == [f"{first}，", f"{PARAGRAPHS[1]}，"]


def test_marks_of_notes_are_left_out_and_numbers_stay() -> None:
    """Figures with a counting word are numbers, the rest are marks in the order of the notes."""
    text = (
        "第14/3号决议\n\n枪支\n\n缔约方会议，\n\n回顾《公约》1第27条和第2次报告2所载的2项建议以及17个国家的意见，3\n\n1. 请秘书处提供协助。\n\n"
        "__________\n1 联合国，《条约汇编》。\n2 A/76/1。\n3 同上。\n"
    )

    found = structure(text).parts

    assert [p.text for p in found if p.type == "preambular"] == [
        "回顾《公约》第27条和第2次报告所载的2项建议以及17个国家的意见，"
    ]
    assert [p.number for p in found if p.type == "footnote"] == ["1", "2", "3"]


def test_the_last_words_of_a_wrapped_title_are_no_kind_line() -> None:
    head = "CTOC/COP/WG.6/2028/4\n\nDistr.: General\n14 April 2028\n\n"
    found = structure(
        f"{head}枪支问题工作组2028年3月27日至29日在维也纳举行的会议\n的报告\n\n一、导言\n\n1. 工作组举行了会议。\n"
    )
    assert [block.text for block in found.masthead.titles] == [
        "枪支问题工作组2028年3月27日至29日在维也纳举行的会议的报告"
    ]


@pytest.mark.parametrize(
    ("left", "right", "together"),
    [
        ("1", "2", True),
        ("a", "1", True),
        ("第", "1", False),
        ("1", "号", False),
        ("会", "议", False),
        ("a", "会", False),
        ("，", "a", False),
    ],
)
def test_where_words_have_an_edge(left: str, right: str, together: bool) -> None:
    assert glued(left, right) is together


def test_signs_of_two_columns() -> None:
    assert wide("第5条, A") == 2
    assert unspaced("，")
    assert not unspaced("“")


@given(st.characters())
@tried(300, deadline=200)
def test_a_sign_is_of_such_a_script_as_the_expression_says(sign: str) -> None:
    assert unspaced(sign) is (re.fullmatch(f"[{UNSPACED}]", sign) is not None)
