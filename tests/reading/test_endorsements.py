"""Outcomes of other bodies endorsed, welcomed, noted: taking note is not endorsing."""

from __future__ import annotations

from typing import Any

import pytest

from factories import report, resolution, said

Rows = list[tuple[str, str, list[tuple[Any, ...]], str]]

# path, of, act
SHOWN: Rows = [
    ("en", "Endorses the recommendations adopted by the Working Group on Firearms at its meeting held in Vienna from 27 to 29 March 2028.",
     [("1", "CTOC/COP/WG.6 2028-03-27 2028-03-29", "endorses")], "by body and days"),
    ("en", "Takes note of the report of the Working Group on Firearms (CTOC/COP/WG.6/2028/4).", [("1", "['CTOC/COP/WG.6/2028/4']", "takes_note")], "by its symbol"),
    ("en", "Welcomes the outcome of the meeting of the Working Group on Firearms.", [("1", "CTOC/COP/WG.6 None None", "welcomes")], "by the body alone"),
    ("en", "Also takes note of the report of the Working Group on Trafficking in Persons.", [("1", "CTOC/COP/WG.4 None None", "takes_note")], "with an adverb"),
    ("en", "Approves the terms of reference of the Working Group on Firearms.", [], "no outcome"),
    ("en", "Welcomes the offer of Chile to host the meeting.", [], "no outcome of a body"),
    ("en", "Recalls the recommendations of the Working Group on Firearms.", [], "recalled, not endorsed"),
    ("en", "Requests the Secretariat to distribute the report of the Working Group on Firearms.", [], "another act"),
    ("ru", "одобряет рекомендации, принятые Рабочей группой по огнестрельному оружию на ее совещании, проведенном в Вене 27–29 марта 2028 года.",
     [("1", "CTOC/COP/WG.6 2028-03-27 2028-03-29", "endorses")], "органом и днями"),
    ("ru", "принимает к сведению доклад Рабочей группы по огнестрельному оружию (CTOC/COP/WG.6/2028/4).", [("1", "['CTOC/COP/WG.6/2028/4']", "takes_note")], "условным обозначением"),
    ("ru", "утверждает круг ведения Рабочей группы по огнестрельному оружию.", [], "не итог"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraph", "expected", "why"), SHOWN, ids=[row[3] for row in SHOWN])
def test_shown(language: str, paragraph: str, expected: list[tuple[Any, ...]], why: str) -> None:
    text = resolution(paragraph, "Decides." if language == "en" else "постановляет это.", language=language)

    assert [(*row, paragraph.rstrip(".")) for row in expected] == said(
        text, "endorsement", "path", "of", "act"
    ), why


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "Having considered the report of the Working Group on Firearms,"),
        ("ru", "рассмотрев доклад Рабочей группы по огнестрельному оружию,"),
    ],
)
def test_considering_a_report_is_not_endorsing_it(language: str, paragraph: str) -> None:
    text = resolution(
        "Decides." if language == "en" else "постановляет это.", language=language, preamble=(paragraph,)
    )

    assert said(text, "endorsement") == []


OWN = "The Working Group on International Cooperation welcomed the report"


@pytest.mark.parametrize(("words", "expected"), [
    (f"{OWN} on the second meeting of the Harbour Board.", []),
    (f"{OWN} of the Working Group on Firearms.", ["CTOC/COP/WG.6 None None"]),
])  # fmt: skip
def test_who_acts_is_not_what_is_acted_on(words: str, expected: list[str]) -> None:
    """In its own report a body is the one that welcomes."""
    text = report(words, heading="Recommendations")

    assert [one[0] for one in said(text, "endorsement", "of")] == expected
