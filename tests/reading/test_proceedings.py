"""What a report tells of its own meeting: what was adopted and how, how many meetings were held, what is left open."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading, report, said

Rows = list[tuple[str, list[tuple[Any, ...]], str]]

# what, mode, chapters, date, meeting, of, votes
ADOPTED: Rows = [
    ("At its 2nd meeting, on 6 June 2028, the Working Group adopted its report.",
     [("report", None, None, "2028-06-06", 2, None, None)], "with the sitting and its day"),
    ("At the same meeting, the Working Group adopted its agenda by consensus.",
     [("agenda", "consensus", None, None, None, None, None)], "the same meeting has no number here"),
    ("The Working Group adopted chapters I to III and V of the draft report.",
     [("chapters", None, ["I", "II", "III", "V"], None, None, None, None)], "chapters, the range spread"),
    ("The Conference adopted resolution 14/1 and decision 14/1.",
     [("resolution", None, None, None, None, "resolution 14/1", None), ("decision", None, None, None, None, "decision 14/1", None)], "a resolution and a decision of one number"),
    ("The Conference adopted draft resolution CTOC/COP/2028/L.5 as its resolution 14/3.",
     [("resolution", None, None, None, None, "resolution 14/3", None)], "a draft that got a number"),
    ("The Conference adopted the draft decision CTOC/COP/2028/L.7 without a vote.",
     [("decision", "consensus", None, None, None, "['CTOC/COP/2028/L.7']", None)], "a draft without a number"),
    ("The Conference adopted its resolution 14/3 by 68 votes to 9, with 21 abstentions.",
     [("resolution", "vote", None, None, None, "resolution 14/3", "68 9 21")], "by vote"),
    ("On 5 June 2028, the Group adopted the following agenda:",
     [("agenda", None, None, "2028-06-05", None, None, None)], "a day without a sitting"),
    ("The agenda was adopted by the Working Group.", [("agenda", None, None, None, None, None, None)], "in the passive"),
    ("The Working Group adopted recommendations.", [], "adopting recommendations is none"),
    ("The General Assembly adopted the Convention.", [], "an instrument"),
    ("Several States had adopted new laws on marking.", [], "laws"),
    ("The Working Group approved the organization of work.", [], "no agenda, no report"),
]  # fmt: skip

RUSSIAN: Rows = [
    ("На своем 2-м заседании 6 июня 2028 года Рабочая группа утвердила доклад о работе своего совещания.",
     [("report", None, None, "2028-06-06", 2, None, None)], "заседание и день"),
    ("На том же заседании Рабочая группа консенсусом утвердила следующую повестку дня:",
     [("agenda", "consensus", None, None, None, None, None)], "на том же заседании"),
    ("На 10-м заседании 18 октября 2030 года Конференция консенсусом приняла резолюции 15/1 и 15/2.",
     [("resolution", "consensus", None, "2030-10-18", 10, "resolution 15/1", None), ("resolution", "consensus", None, "2030-10-18", 10, "resolution 15/2", None)], "две резолюции"),
    ("Конференция 64 голосами против 7 при 18 воздержавшихся приняла в качестве резолюции 15/3 проект резолюции CTOC/COP/2030/L.5.",
     [("resolution", "vote", None, None, None, "resolution 15/3", "64 7 18")], "голосованием"),
    ("Рабочая группа приняла рекомендации.", [], "рекомендации"),
    ("Ряд государств приняли новые законы.", [], "законы"),
]  # fmt: skip
KEYS = ("what", "mode", "chapters", "date", "meeting", "of", "votes")


def plain(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in rows]


@pytest.mark.parametrize(("sentence", "expected", "why"), ADOPTED, ids=[row[2] for row in ADOPTED])
def test_adoptions_in_english(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    passage = sentence.rstrip(".:")

    assert [(*row, passage) for row in expected] == said(report(sentence), "adoption", *KEYS), why


@pytest.mark.parametrize(("sentence", "expected", "why"), RUSSIAN, ids=[row[2] for row in RUSSIAN])
def test_adoptions_in_russian(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    passage = sentence.rstrip(".:")

    assert [(*row, passage) for row in expected] == said(
        report(sentence, language="ru"), "adoption", *KEYS
    ), why


COUNTED: list[tuple[str, str, list[tuple[Any, ...]], str]] = [
    ("en", "The Working Group held four meetings.", [(4, "four meetings")], "in words"),
    ("en", "The Conference held 10 plenary meetings and two informal meetings.", [(10, "10 plenary meetings"), (2, "two informal meetings")], "plenary and informal ones"),
    ("ar", "عقد الفريق العامل جلستين.", [(2, "جلستين")], "a dual says it"),
    ("ar", "عقد الفريق العامل جلسة واحدة.", [(1, "جلسة")], "one, behind the noun"),
    ("en", "The resources available allow for two meetings a day.", [], "not held"),
    ("ru", "Конференция провела 10 пленарных заседаний, а Комитет полного состава — шесть заседаний.", [(10, "10 пленарных заседаний"), (6, "шесть заседаний")], "числом и словом"),
    ("ru", "Имеющиеся ресурсы позволяют провести четыре пленарных заседания.", [], "возможно, но не проведены"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "expected", "why"), COUNTED, ids=[row[3] for row in COUNTED]
)
def test_meetings_counted(language: str, sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert expected == said(report(sentence, language=language), "meetings", "count"), why


@pytest.mark.parametrize("mark", ["[…]", "[...]", "[ … ]", "[xxx]", "[____]"])
def test_what_is_left_open(mark: str) -> None:
    text = note(f"The Group met on {mark} June 2028.")

    assert [(mark,)] == said(text, "placeholder")
    assert [w["code"] for w in reading(text)["warnings"]] == ["placeholder"]


@pytest.mark.parametrize("words", ["[the report]", "[1]", "(…)", "…", "[a]"])
def test_brackets_that_leave_nothing_open(words: str) -> None:
    assert said(note(f"The Group met {words} in June 2028."), "placeholder") == []


def test_a_heading_adopts_nothing() -> None:
    """In Chinese the verb of a heading looks like that of a sentence."""
    assert said(report("工作组举行了四次会议。", language="zh", heading="通过报告"), "adoption", "what") == []


def test_chapters_adopted_in_arabic() -> None:
    """The subject stands between the verb and the chapters."""
    text = report(
        "في الجلسة الرابعة، اعتمد الفريق العامل بتوافق الآراء الفصلين I و II من هذا التقرير.", language="ar"
    )
    assert [row[:3] for row in said(text, "adoption", "what", "chapters", "mode")] == [
        ("chapters", ["I", "II"], "consensus")
    ]
    words = report(
        "في الجلسة الرابعة، اعتمد الفريق العامل الفصول الأول والثاني والرابع من هذا التقرير.", language="ar"
    )
    assert [row[0] for row in said(words, "adoption", "chapters")] == [["I", "II", "IV"]]
