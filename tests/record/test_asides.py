"""What a reading says by the way: what a decision is about, a request to meet in a row, a report that is called joint."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading
from greffier.record.asides import LONGEST, asides
from record.making import WG2, WG3, WG4


def told(kind: str, *paragraphs: str, language: str = "en") -> list[dict[str, Any]]:
    found = reading(note(*paragraphs, language=language))
    return [one for one in asides(found) if one["kind"] == kind]


# Language, paragraph, number → words.
NAMED: list[tuple[str, str, list[tuple[str, str]], str]] = [
    ("en", "In its resolution 10/4, entitled “Celebrating the adoption of the Convention”, the Conference met.",
     [("10/4", "Celebrating the adoption of the Convention")], "a title in quotation marks"),
    ("en", "In its resolution 8/3 on strengthening the implementation of the Protocol, the Conference met.",
     [("8/3", "strengthening the implementation of the Protocol")], "up to the comma"),
    ("en", "In its resolution 8/3 the Conference met.", [], "nothing is said"),
    ("en", "Under rule 17/1 on credentials, the Conference adopted resolution 7/1 on the working groups, and met.",
     [("7/1", "the working groups")], "7/1 is not found in 17/1"),
    ("ru", "В своей резолюции 10/4, озаглавленной «Празднование принятия Конвенции», Конференция собралась.",
     [("10/4", "Празднование принятия Конвенции")], "озаглавленной"),
    ("ru", "В своей резолюции 7/1 об активизации усилий по осуществлению, Конференция собралась.",
     [("7/1", "активизации усилий по осуществлению")], "об, up to the Conference"),
    ("ru", "В своей резолюции 7/1 об активизации усилий по осуществлению, Конференция участников постановила собраться.",
     [("7/1", "активизации усилий по осуществлению")], "up to the Conference by its whole name"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraph", "expected", "why"), NAMED, ids=[row[3] for row in NAMED])
def test_what_a_decision_is_about(
    language: str, paragraph: str, expected: list[tuple[str, str]], why: str
) -> None:
    found = [(one["decision"]["number"], one["words"]) for one in told("named", paragraph, language=language)]

    assert found == expected, why


def test_what_it_is_about_does_not_run_on() -> None:
    (one,) = told("named", f"In its resolution 8/3 on {'strengthening ' * 19}it, the Conference met.")

    assert len(one["words"]) <= LONGEST


EN2, EN3, EN4 = (
    "the Working Group of Government Experts on Technical Assistance",
    "the Working Group on International Cooperation",
    "the Working Group on Trafficking in Persons",
)
RU2, RU3 = (
    "Рабочей группы правительственных экспертов по технической помощи",
    "Рабочей группы по вопросам международного сотрудничества",
)
ASKED: list[tuple[str, str, list[tuple[str, list[str]]], str]] = [
    ("en", f"In its resolution 7/1, the Conference recommended that {EN2} and {EN3} hold their meetings consecutively.",
     [("7/1", [WG2, WG3])], "consecutively"),
    ("en", f"Resolution 7/1 recommends that {EN4}, {EN2} and {EN3} meet back to back.", [("7/1", [WG2, WG3, WG4])], "three bodies"),
    ("en", f"Resolution 7/1 is known. In resolution 7/1, {EN2} and {EN3} are to meet consecutively.", [("7/1", [WG2, WG3])],
     "one decision cited twice is one"),
    ("en", f"In its resolutions 7/1 and 8/1, the Conference recommended that {EN2} and {EN3} meet consecutively.", [],
     "which of two decisions asks is not said"),
    ("en", f"In its resolution 7/1, the Conference recommended that {EN2} hold two meetings consecutively.", [], "one body"),
    ("en", f"In its resolution 7/1, the Conference recommended that {EN2} and {EN3} meet.", [], "not in a row"),
    ("en", f"{EN2} and {EN3} met back to back.", [], "nobody asked"),
    ("ru", f"В своей резолюции 7/1 Конференция рекомендовала проводить совещания {RU2} и {RU3} последовательно одно за другим.",
     [("7/1", [WG2, WG3])], "последовательно одно за другим"),
    ("ru", f"В резолюции 7/1 Конференция рекомендовала проводить совещания {RU2} и {RU3} вслед друг за другом.",
     [("7/1", [WG2, WG3])], "вслед друг за другом"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraph", "expected", "why"), ASKED, ids=[row[3] for row in ASKED])
def test_requests_to_meet_in_a_row(
    language: str, paragraph: str, expected: list[tuple[str, list[str]]], why: str
) -> None:
    found = told("request", paragraph, language=language)

    assert [(one["decision"]["number"], one["bodies"]) for one in found] == expected, why


def test_places_are_those_of_the_claims_that_say_it() -> None:
    text = note("In its resolution 8/3 on strengthening the Protocol, the Conference met.")
    (one,) = [aside for aside in asides(reading(text)) if aside["kind"] == "named"]

    assert text[one["start"] : one["end"]] == "resolution 8/3"


def test_warnings_are_told_too() -> None:
    codes = [one["code"] for one in told("warning", "See СТОС/СОР/2028/5.")]

    assert codes == ["lookalike_letters"]


def test_a_language_without_words_says_nothing_by_the_way() -> None:
    found = reading(note("In its resolution 8/3 on strengthening the Protocol, the Conference met."))
    found["document"]["language"] = "de"

    assert [one for one in asides(found) if one["kind"] not in ("warning", "outline")] == []
