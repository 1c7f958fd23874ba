"""Recommendations of a working group: who is asked to do what, and what only sounds like one."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, report, said

KEYS = ("action", "class", "addressees", "addressees_text")

# action, class, addressees, addressees as printed
RECOMMENDED: list[tuple[str, str, list[tuple[Any, ...]], str]] = [
    ("en", "States parties are encouraged to reply.", [("are encouraged", "directive", ["states_parties"], "States parties")], "impersonal"),
    ("en", "The Secretariat should prepare a digest.", [("should", "directive", ["secretariat"], "The Secretariat")], "should"),
    ("en", "Reviewing States were urged to hurry, and the Secretariat was requested to remind them.",
     [("were urged", "directive", ["states"], "Reviewing States"), ("was requested", "directive", ["secretariat"], "the Secretariat")], "two, each with its own"),
    ("en", "The Working Group recommended that the Conference keep the matter on its agenda.",
     [("recommended", "directive", ["conference"], "the Conference")], "the group's own act"),
    ("en", "The Secretariat should report. States are encouraged to reply.",
     [("should", "directive", ["secretariat"], "The Secretariat"), ("are encouraged", "directive", ["states"], "States")], "two sentences, two acts"),
    ("en", "The Working Group may wish to recommend that States reply.", [], "it may wish to"),
    ("en", "Several speakers called upon States to reply.", [], "what speakers said"),
    ("en", "The Group met in Vienna.", [], "no recommendation"),
    ("ru", "Государствам-участникам рекомендуется направить ответы.", [("рекомендуется", "directive", ["states_parties"], "Государствам-участникам")], "безличное"),
    ("ru", "Секретариату следует подготовить обзор.", [("следует", "directive", ["secretariat"], "Секретариату")], "следует"),
    ("ru", "Управлению Организации Объединенных Наций по наркотикам и преступности предлагается продолжить сбор данных.",
     [("предлагается", "directive", ["unodc"], "Управлению Организации Объединенных Наций по наркотикам и преступности")], "предлагается"),
    ("ru", "Рабочая группа, возможно, пожелает рекомендовать государствам направить ответы.", [], "возможно, пожелает"),
    ("ru", "Ряд выступавших призвали государства направить ответы.", [], "сказали выступавшие"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "paragraph", "expected", "why"), RECOMMENDED, ids=[row[3] for row in RECOMMENDED]
)
def test_recommendations(language: str, paragraph: str, expected: list[tuple[Any, ...]], why: str) -> None:
    heading = "Recommendations" if language == "en" else "Рекомендации"
    text = report(paragraph, language=language, heading=heading)

    assert expected == [row[:4] for row in said(text, "provision", *KEYS)], why


@pytest.mark.parametrize(
    "paragraph", ["States parties are encouraged to reply.", "The Secretariat should prepare a digest."]
)
def test_only_under_a_heading_for_recommendations(paragraph: str) -> None:
    assert said(report(paragraph, heading="Summary of deliberations"), "provision") == []
    assert said(note(paragraph), "provision") == []
