"""When a body met, or is to meet: body, ordinal, days, place, status."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading, report, resolution, said

WG2, WG3, WG4, WG6, WG7 = (f"CTOC/COP/WG.{n}" for n in (2, 3, 4, 6, 7))
COP = "CTOC/COP"
Rows = list[tuple[str, list[tuple[Any, ...]], str]]

ENGLISH: Rows = [
    ("The Working Group on Firearms held its fifteenth meeting from 27 to 29 March 2028.",
     [(WG6, 15, "2028-03-27..2028-03-29", None, "held", "fifteenth meeting from 27 to 29 March 2028")], "from the ordinal to the days"),
    ("The Conference welcomed the report on the in-session workshop, held in Vienna from 2 to 4 May 2028.", [], "what is held in the course of a session"),
    ("The Working Group on Firearms welcomed the talks held there, and looked forward to the workshop (June 2031).", [], "nothing was held later than the document: it is something else"),
    ("The Working Group on Firearms met in Vienna from 27 to 29 March 2028.",
     [(WG6, None, "2028-03-27..2028-03-29", "Vienna", "held", "27 to 29 March 2028")], "no ordinal: the days alone"),
    ("The Working Group on Firearms met on 5 and 6 June 2024 in Vienna.",
     [(WG6, None, "2024-06-05..2024-06-06", "Vienna", "held", "5 and 6 June 2024")], "the place behind"),
    ("The fifteenth meeting of the Working Group on Firearms will be held in Vienna on 27 March 2028.",
     [(WG6, 15, "2028-03-27..2028-03-27", "Vienna", "scheduled", "fifteenth meeting of the Working Group on Firearms will be held in Vienna on 27 March 2028")], "to come, one day"),
    ("The Working Group on Firearms held its fourteenth meeting on 4 and 5 October 2027 and its fifteenth meeting from 27 to 29 March 2028.",
     [(WG6, 14, "2027-10-04..2027-10-05", None, "held", "fourteenth meeting on 4 and 5 October 2027"),
      (WG6, 15, "2028-03-27..2028-03-29", None, "held", "fifteenth meeting from 27 to 29 March 2028")], "two meetings"),
    ("The Working Group on Trafficking in Persons held its first meeting on 14 and 15 April 2009 and its second from 27 to 29 January 2010.",
     [(WG4, 1, "2009-04-14..2009-04-15", None, "held", "first meeting on 14 and 15 April 2009"),
      (WG4, 2, "2010-01-27..2010-01-29", None, "held", "second from 27 to 29 January 2010")], "the noun of the meeting before"),
    ("The Working Group on Trafficking in Persons met for the first time on 14 and 15 April 2009.",
     [(WG4, 1, "2009-04-14..2009-04-15", None, "held", "first time on 14 and 15 April 2009")], "the first time is the first meeting"),
    ("The tenth meeting of the Working Group on Firearms, which had been scheduled for 8 and 9 May 2027, was postponed.",
     [(WG6, 10, "2027-05-08..2027-05-09", None, "postponed", "tenth meeting of the Working Group on Firearms, which had been scheduled for 8 and 9 May 2027")], "postponed"),
    ("The tenth meeting of the Working Group on Firearms, planned for May 2027, was cancelled.",
     [(WG6, 10, "2027-05..2027-05", None, "cancelled", "tenth meeting of the Working Group on Firearms, planned for May 2027")], "a month, cancelled"),
    ("The thirteenth session of the Conference was held in Vienna from 16 to 20 October 2026.",
     [(COP, 13, "2026-10-16..2026-10-20", "Vienna", "held", "thirteenth session of the Conference was held in Vienna from 16 to 20 October 2026")], "a session of the Conference"),
    ("The Working Group on Firearms held its first meeting during the sixth session of the Conference.",
     [(WG6, 1, "None..None", None, "held", "first meeting during the sixth session of the Conference")], "no days, in the course of a session"),
    ("The tenth session of the Commission on Fisheries was held in Vienna from 3 to 7 May 2027.", [], "of a body that is not known here"),
    ("The Conference welcomed the second meeting of the dialogue, held on 12 April 2027.", [], "of something that is no body"),
    ("The second session, held in Vienna from 3 to 7 May 2027, was short.",
     [(COP, 2, "2027-05-03..2027-05-07", "Vienna", "held", "second session, held in Vienna from 3 to 7 May 2027")], "of the Conference, as nobody else is named"),
    ("The Conference recalled the panels during its ninth session, from 3 to 5 May 2027.", [], "the days of what was in its course"),
    ("The Conference thanked those who spoke during its ninth session, held from 3 to 7 May 2027.",
     [(COP, 9, "2027-05-03..2027-05-07", None, "held", "ninth session, held from 3 to 7 May 2027")], "its own days: they are said to be"),
    ("The Conference welcomed the in-session workshop, held in Vienna on 4 and 5 May 2027.", [], "a workshop in a session"),
    ("At its ninth meeting, the Working Group on Firearms discussed marking.", [], "only named"),
    ("The mandate includes the fifteenth meeting of the Working Group on Firearms.", [], "only named"),
    ("At its 2nd and 3rd meetings, on 16 and 17 October 2028, the Conference considered item 2.", [], "sittings"),
    ("The extended bureau of the Conference agreed on 14 January 2028 that it would help.", [], "what a bureau did on a day"),
    ("The Conference, in its resolution 7/1 of 10 October 2014, decided.", [], "the date of a resolution"),
    ("The report was published on 5 June 2024.", [], "the date of a publication"),
    ("The Convention entered into force on 29 September 2003.", [], "the date of an instrument"),
]  # fmt: skip

RUSSIAN: Rows = [
    ("Рабочая группа по огнестрельному оружию провела свое пятнадцатое совещание 27–29 марта 2028 года.",
     [(WG6, 15, "2028-03-27..2028-03-29", None, "held", "пятнадцатое совещание 27–29 марта 2028 года")], "от порядкового числа до дней"),
    ("Рабочая группа по огнестрельному оружию собиралась в Вене 5 и 6 июня 2024 года.",
     [(WG6, None, "2024-06-05..2024-06-06", "Vienna", "held", "5 и 6 июня 2024 года")], "без числа — только дни"),
    ("Пятнадцатое совещание Рабочей группы по огнестрельному оружию состоится в Вене с 29 июня по 1 июля 2028 года.",
     [(WG6, 15, "2028-06-29..2028-07-01", "Vienna", "scheduled", "Пятнадцатое совещание Рабочей группы по огнестрельному оружию состоится в Вене с 29 июня по 1 июля 2028 года")], "будущее"),
    ("Рабочая группа собирается ежегодно; Рабочая группа по торговле людьми соберется 4 июня 2029 года.",
     [(WG4, None, "2029-06-04..2029-06-04", None, "scheduled", "4 июня 2029 года")], "вторая часть предложения"),
    ("Девятнадцатое совещание Рабочей группы по торговле людьми, которое планировалось провести в мае 2029 года, перенесено на 4 и 5 июня 2029 года.",
     [(WG4, 19, "2029-05..2029-05", None, "postponed", "Девятнадцатое совещание Рабочей группы по торговле людьми, которое планировалось провести в мае 2029 года"),
      (WG4, 19, "2029-06-04..2029-06-05", None, "scheduled", "4 и 5 июня 2029 года")], "перенесено: старые дни и новые"),
    ("Заседание Рабочей группы по торговле людьми, намеченное на 17 октября 2028 года, отменено.",
     [(WG4, None, "2028-10-17..2028-10-17", None, "cancelled", "17 октября 2028 года")], "отменено"),
    ("Рабочая группа по торговле людьми провела заседание 18 октября 2012 года в ходе шестой сессии Конференции.",
     [(WG4, None, "2012-10-18..2012-10-18", None, "held", "18 октября 2012 года в ходе шестой сессии Конференции")], "в ходе сессии"),
    ("На своем девятом совещании Рабочая группа по торговле людьми обсудила маркировку.", [], "только названо"),
    ("На 10-м заседании 18 октября 2030 года Конференция приняла резолюцию 15/1.", [], "заседание"),
    ("Расширенное бюро согласовало 26 января 2029 года организацию работы.", [], "день решения бюро"),
    ("В резолюции 7/1 от 10 октября 2014 года Конференция постановила это.", [], "дата резолюции"),
]  # fmt: skip
KEYS = ("body", "ordinal", "dates", "place", "status")


@pytest.mark.parametrize(("sentence", "expected", "why"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_english(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert expected == said(note(sentence), "session", *KEYS), why


@pytest.mark.parametrize(("sentence", "expected", "why"), RUSSIAN, ids=[row[2] for row in RUSSIAN])
def test_russian(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert expected == said(note(sentence, language="ru"), "session", *KEYS), why


TWO: list[tuple[str, str, list[tuple[Any, ...]], str]] = [
    ("en", "The Working Group on Firearms and the Working Group on Trafficking in Persons held a joint meeting on 5 May 2027.",
     [(WG6, [WG4]), (WG4, [WG6])], "joint: a claim each, the other in it"),
    ("en", "The Working Group on Firearms met on 6–8 May 2027 and the Working Group on Trafficking in Persons on 9 May 2027.",
     [(WG6, []), (WG4, [])], "back to back, each with its days"),
    ("ru", "Рабочая группа по огнестрельному оружию и Рабочая группа по торговле людьми провели совместное заседание 5 мая 2027 года.",
     [(WG6, [WG4]), (WG4, [WG6])], "совместно"),
    ("ru", "Рабочая группа по огнестрельному оружию и Рабочая группа по торговле людьми собирались в одни и те же дни 5 и 6 мая 2027 года.",
     [(WG6, []), (WG4, [])], "в одни дни — не совместно"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected", "why"), TWO, ids=[row[3] for row in TWO])
def test_two_bodies(language: str, sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    found = said(note(sentence, language=language), "session", "body", "joint_with")

    assert expected == [row[:2] for row in found], why


def test_a_group_that_met_in_the_course_of_a_session_says_of_which() -> None:
    text = note(
        "The Working Group on Firearms held its first meeting during the sixth session of the Conference."
    )

    assert [row[:2] for row in said(text, "session", "body", "during")] == [(WG6, "CTOC/COP 6")]


def test_a_masthead_announces_its_session() -> None:
    text = note("The Group met.").replace(
        "Activities", "Fourteenth session\n\nVienna, 16–20 October 2028\n\nActivities"
    )

    assert said(text, "session", *KEYS, "part") == [
        (COP, 14, "2028-10-16..2028-10-20", "Vienna", "scheduled", "masthead", "Fourteenth session\n\nVienna, 16–20 October 2028")
    ]  # fmt: skip


FUTURE = [
    (
        "held its fifteenth meeting on 4 August 2028",
        ["future_event"],
        "said to be past, though after the date of issue",
    ),
    ("will hold its fifteenth meeting on 4 August 2028", [], "said to be to come"),
    ("held its fifteenth meeting on 4 June 2028", [], "before the date of issue"),
]


@pytest.mark.parametrize(("words", "codes", "why"), FUTURE, ids=[row[2] for row in FUTURE])
def test_what_is_past_before_it_happened(words: str, codes: list[str], why: str) -> None:
    """The note is of 3 July 2028."""
    warnings = reading(note(f"The Working Group on Firearms {words}."))["warnings"]

    assert codes == [w["code"] for w in warnings], why


def test_a_meeting_in_the_course_of_a_session_in_chinese() -> None:
    """The verb stands behind the session, the meeting behind the verb."""
    text = report("国际合作工作组在缔约方会议第三届会议期间举行了第一次会议。", language="zh")
    assert ("CTOC/COP/WG.3", 1, "CTOC/COP 3") in [
        row[:3] for row in said(text, "session", "body", "ordinal", "during")
    ]


SPEAKING = {
    "en": "The General Assembly,", "fr": "L’Assemblée générale,", "es": "La Asamblea General,",
    "ru": "Генеральная Ассамблея,", "ar": "إن الجمعية العامة،", "zh": "大会，",
}  # fmt: skip
# Language, what a resolution of the General Assembly recalls, gatherings: body, ordinal, days.
RECALLED: list[tuple[str, str, list[tuple[Any, ...]], str]] = [
    ("ar", "وإذ تشير إلى دورة الجمعية العامة الاستثنائية الثلاثين، المعقودة في الفترة من 3 إلى 5 أيار/مايو 2027،", [], "counted apart"),
    ("ar", "وإذ تشير إلى ما اعتمدته الجمعية العامة في دورتها الاستثنائية الثلاثين المعقودة في الفترة من 3 إلى 5 أيار/مايو 2027،", [], "counted apart"),
    ("zh", "回顾2027年5月3日至5日举行的大会第三十届特别会议，", [], "counted apart"),
    ("zh", "回顾2027年5月3日至5日举行的大会第十一届紧急特别会议，", [], "counted apart"),
    ("ar", "وإذ تشير إلى ما اعتمدته الجمعية العامة في دورتها التسعين المعقودة في الفترة من 3 إلى 5 أيار/مايو 2027،",
     [("A", 90, "2027-05-03", "2027-05-05")], "an ordinary one"),
    ("zh", "回顾2027年5月3日至5日举行的大会第九十届会议，", [("A", 90, "2027-05-03", "2027-05-05")], "an ordinary one"),
    ("zh", "回顾联合国环境大会第三届会议在其2027年5月5日第3/9号决议中请各国合作，", [], "the day of a resolution"),
    ("en", "Recalling the panels of the General Assembly during its ninetieth session, from 3 to 5 May 2027,", [], "days in the course of a session"),
    ("fr", "Rappelant les réunions de l’Assemblée générale au cours de sa quatre-vingt-dixième session, du 3 au 5 mai 2027,", [], "days in the course of a session"),
    ("es", "Recordando las reuniones de la Asamblea General durante su nonagésimo período de sesiones, del 3 al 5 de mayo de 2027,", [], "days in the course of a session"),
    ("ru", "ссылаясь на заседания Генеральной Ассамблеи во время ее девяностой сессии, 3–5 мая 2027 года,", [], "days in the course of a session"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "expected", "why"), RECALLED, ids=[row[1] for row in RECALLED])
def test_what_a_resolution_of_an_organ_recalls(
    language: str, words: str, expected: list[tuple[Any, ...]], why: str
) -> None:
    text = f"A/RES/90/9\n\n{SPEAKING[language]}\n\n{words}\n"
    result = reading(text)
    found = [c for c in result["claims"] if c["kind"] == "session"]

    assert result["document"]["language"] == language
    assert [(c["body"], c["ordinal"], c["dates"]["start"], c["dates"]["end"]) for c in found] == expected, why


def test_each_body_of_a_row_has_its_own_number() -> None:
    text = note("1. A draft is for CMP 29 and CMA 16 (November 2034).", symbol="FCCC/SBI/2029/9")
    found = [c for c in reading(text)["claims"] if c["kind"] == "session"]

    assert [(c["body"], c["ordinal"]) for c in found] == [("FCCC/PA/CMA", 16)]


def test_letters_for_a_body_with_the_number_of_its_session() -> None:
    text = note("1. SBI 71 was held in Bonn, Germany, from 4 to 14 June 2029.", symbol="FCCC/SBI/2029/9")
    (found,) = [c for c in reading(text)["claims"] if c["kind"] == "session"]

    assert (found["body"], found["ordinal"], found["dates"]["start"], found["place"]) == (
        "FCCC/SBI",
        71,
        "2029-06-04",
        "Bonn",
    )
    assert text[found["start"] : found["end"]] == "SBI 71 was held in Bonn, Germany, from 4 to 14 June 2029"


@pytest.mark.parametrize(("words", "counts"), [
    ("The Conference held nine meetings.", [9]),
    ("Decides to hold five meetings of the Working Group.", []),  # an act asks for meetings of others
])  # fmt: skip
def test_only_what_is_no_act_counts_its_meetings(words: str, counts: list[int]) -> None:
    text = resolution(words) if not counts else report(words)
    assert [c["count"] for c in reading(text)["claims"] if c["kind"] == "meetings"] == counts
