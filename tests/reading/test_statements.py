"""Who spoke, on which item of the agenda, in which capacity."""

from __future__ import annotations

from typing import Any

import pytest

from factories import report, resolution, said

Rows = list[tuple[str, list[tuple[Any, ...]], str]]

SPOKE: Rows = [
    ("Under agenda item 2, statements were made by the representatives of Egypt, France and the Philippines.",
     [("EGY", "party", "2", "Egypt"), ("FRA", "party", "2", "France"), ("PHL", "party", "2", "Philippines")], "on an item"),
    ("Under agenda item 2, statements were made by the representatives of the following States parties: Kenya, Peru and the United Kingdom.",
     [("KEN", "party", "2", "Kenya"), ("PER", "party", "2", "Peru"), ("GBR", "party", "2", "United Kingdom")], "behind a colon"),
    ("Statements were made by the representatives of Egypt (on behalf of the Group of African States) and France.",
     [("EGY", "party", None, "Egypt"), ("FRA", "party", None, "France")], "for a group: Egypt's statement; no item"),
    ("The observer for the Organization of American States made a statement under item 3.",
     [("oas", "igo", "3", "Organization of American States")], "an observer"),
    ("The representative of the European Union made a statement.",
     [("EU", "regional_organization", None, "European Union")], "the Union speaks as an organization"),
    ("The Chair made a statement on the situation in Kenya.", [], "a person; the State is what it was about"),
    ("A representative of the Secretariat made introductory remarks.", [], "the Secretariat's remarks"),
    ("Several speakers made statements.", [], "nobody named"),
]  # fmt: skip

RU_SPOKE: Rows = [
    ("С заявлениями по пункту 2 повестки дня выступили представители Египта, Франции и Филиппин.",
     [("EGY", "party", "2", "Египта"), ("FRA", "party", "2", "Франции"), ("PHL", "party", "2", "Филиппин")], "по пункту"),
    ("По пункту 3 выступил представитель Эквадора (от имени Группы 77 и Китая).",
     [("ECU", "party", "3", "Эквадора")], "от имени группы"),
    ("С заявлением выступил наблюдатель от Организации по безопасности и сотрудничеству в Европе.",
     [("osce", "igo", None, "Организации по безопасности и сотрудничеству в Европе")], "наблюдатель"),
    ("Со вступительными замечаниями выступил представитель Секретариата.", [], "Секретариат"),
]  # fmt: skip
SPEAKER = ("participant", "capacity", "agenda_item", "name")


@pytest.mark.parametrize(("sentence", "expected", "why"), SPOKE, ids=[row[2] for row in SPOKE])
def test_spoke_in_english(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert [(*row, row[-1]) for row in expected] == said(report(sentence), "statement", *SPEAKER), why


@pytest.mark.parametrize(("sentence", "expected", "why"), RU_SPOKE, ids=[row[2] for row in RU_SPOKE])
def test_spoke_in_russian(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    text = report(sentence, language="ru")

    assert [(*row, row[-1]) for row in expected] == said(text, "statement", *SPEAKER), why


def test_the_item_goes_on_to_the_sentences_that_follow() -> None:
    text = report(
        "Under agenda item 2, statements were made by the representatives of Egypt and France.",
        "The observer for the Organization of American States also made a statement.",
    )

    assert [row[:2] for row in said(text, "statement", "participant", "agenda_item")] == [
        ("EGY", "2"),
        ("FRA", "2"),
        ("oas", "2"),
    ]


def test_a_resolution_lists_nobody_as_speaking_or_present() -> None:
    spoke = "The representative of the European Union made a statement."
    present = "The following States parties were represented at the session: Egypt, France and Kenya."

    for kind in ("statement", "participation"):
        assert said(report(spoke, present), kind, "name")
        assert said(resolution(spoke, present), kind, "name") == []
