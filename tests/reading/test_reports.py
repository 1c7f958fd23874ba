"""Reports submitted to a session: which documents, of which meeting, to which session."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, said

Rows = list[tuple[list[str], list[tuple[Any, ...]], str]]

MET = "The Working Group on Firearms held its fourteenth meeting on 4 and 5 October 2027 and its fifteenth meeting from 27 to 29 March 2028."
JOINT = "The Working Group on International Cooperation and the Working Group of Government Experts on Technical Assistance held a joint meeting from 29 May to 1 June 2028."
RU_MET = "Рабочая группа по торговле людьми провела семнадцатое совещание 30 мая — 1 июня 2027 года и восемнадцатое совещание 11–13 сентября 2028 года."

ENGLISH: Rows = [
    ([MET, "The report on its fifteenth meeting (CTOC/COP/WG.6/2028/4) will be before the Conference at its fourteenth session."],
     [(["CTOC/COP/WG.6/2028/4"], "CTOC/COP/WG.6 2028-03-27 2028-03-29", "CTOC/COP 14")], "by the meeting's ordinal"),
    ([MET, "The reports on those meetings (CTOC/COP/WG.6/2027/4 and CTOC/COP/WG.6/2028/4, respectively) will be submitted to the Conference at its fourteenth session."],
     [(["CTOC/COP/WG.6/2027/4"], "CTOC/COP/WG.6 2027-10-04 2027-10-05", "CTOC/COP 14"),
      (["CTOC/COP/WG.6/2028/4"], "CTOC/COP/WG.6 2028-03-27 2028-03-29", "CTOC/COP 14")], "two reports, in the order of the meetings"),
    ([JOINT, "Their joint report (CTOC/COP/WG.2/2028/4-CTOC/COP/WG.3/2028/4) is submitted to the Conference at its fourteenth session."],
     [(["CTOC/COP/WG.2/2028/4", "CTOC/COP/WG.3/2028/4"], "CTOC/COP/WG.2 2028-05-29 2028-06-01 ['CTOC/COP/WG.3']", "CTOC/COP 14")], "a joint report is one"),
    (["The report of the Working Group on Firearms (CTOC/COP/WG.6/2026/4) was submitted to the Conference at its thirteenth session."],
     [(["CTOC/COP/WG.6/2026/4"], "CTOC/COP/WG.6 None None", "CTOC/COP 13")], "no days are told"),
    (["The report on the fifteenth meeting of the Working Group on Firearms was published."], [], "no document, no session"),
    (["See the report of the Working Group on Firearms (CTOC/COP/WG.6/2026/4)."], [], "cited, not submitted"),
]  # fmt: skip

RUSSIAN: Rows = [
    ([RU_MET, "Доклад о работе семнадцатого совещания (CTOC/COP/WG.4/2027/6) будет представлен Конференции на ее четырнадцатой сессии."],
     [(["CTOC/COP/WG.4/2027/6"], "CTOC/COP/WG.4 2027-05-30 2027-06-01", "CTOC/COP 14")], "по числу совещания"),
    ([RU_MET, "Доклады о работе этих совещаний (СТОС/СОР/WG.4/2027/6 и CTOC/COP/WG.4/2028/5) представляются Конференции на ее четырнадцатой сессии."],
     [(["CTOC/COP/WG.4/2027/6"], "CTOC/COP/WG.4 2027-05-30 2027-06-01", "CTOC/COP 14"),
      (["CTOC/COP/WG.4/2028/5"], "CTOC/COP/WG.4 2028-09-11 2028-09-13", "CTOC/COP 14")], "два доклада по порядку"),
    ([RU_MET + " Доклад о работе семнадцатого совещания (CTOC/COP/WG.4/2027/6) вынесен на рассмотрение Конференции на ее четырнадцатой сессии, а доклад о работе восемнадцатого совещания (CTOC/COP/WG.4/2028/5) будет представлен ей на той же сессии."],
     [(["CTOC/COP/WG.4/2027/6"], "CTOC/COP/WG.4 2027-05-30 2027-06-01", "CTOC/COP 14"),
      (["CTOC/COP/WG.4/2028/5"], "CTOC/COP/WG.4 2028-09-11 2028-09-13", "CTOC/COP 14")], "на той же сессии"),
    (["Доклад Рабочей группы по торговле людьми был опубликован."], [], "ни документа, ни сессии"),
]  # fmt: skip
KEYS = ("symbols", "of", "to")


@pytest.mark.parametrize(("paragraphs", "expected", "why"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_english(paragraphs: list[str], expected: list[tuple[Any, ...]], why: str) -> None:
    text = note(" ".join(paragraphs))

    assert expected == [row[:3] for row in said(text, "report", *KEYS)], why


@pytest.mark.parametrize(("paragraphs", "expected", "why"), RUSSIAN, ids=[row[2] for row in RUSSIAN])
def test_russian(paragraphs: list[str], expected: list[tuple[Any, ...]], why: str) -> None:
    text = note(" ".join(paragraphs), language="ru")

    assert expected == [row[:3] for row in said(text, "report", *KEYS)], why


def test_the_passage_is_the_sentence() -> None:
    sentence = "The report on its fifteenth meeting (CTOC/COP/WG.6/2028/4) will be before the Conference at its fourteenth session"

    assert [(sentence,)] == said(note(f"{MET} {sentence}."), "report")
