"""The few words that checks and inferences need, in every language that is read."""

from __future__ import annotations

import pytest

from greffier.documents.language import available
from greffier.record.wording import wording

ABOUT = [
    ("en", "resolution 8/3, entitled “Firearms and their parts”, it", "Firearms and their parts"),
    ("fr", "résolution 8/3, intitulée « Les armes à feu », la", "Les armes à feu"),
    ("fr", "résolution 8/3 relative aux armes à feu, la", "armes à feu"),
    ("es", "resolución 8/3, titulada “Armas de fuego”, la", "Armas de fuego"),
    ("es", "resolución 8/3, relativa a las armas de fuego, la", "las armas de fuego"),
    ("ru", "резолюции 8/3, озаглавленной «Огнестрельное оружие», она", "Огнестрельное оружие"),
    ("ar", "قراره 8/3 المعنون ”الأسلحة النارية“، قرر", "الأسلحة النارية"),
    ("ar", "قراره 8/3 المتعلق بالأسلحة النارية، قرر", "الأسلحة النارية"),
    ("zh", "第8/3号决议，题为“枪支及其零部件”，会议", "枪支及其零部件"),
]
IN_A_ROW = {
    "en": ("hold their meetings one after the other", "hold their meetings in Vienna"),
    "fr": ("tiennent leurs réunions l’une après l’autre", "tiennent leurs réunions à Vienne"),
    "es": ("celebren sus reuniones de forma consecutiva", "celebren sus reuniones en Viena"),
    "ru": ("проводили совещания одно за другим", "проводили совещания в Вене"),
    "ar": ("أن تعقد اجتماعاتها على التوالي", "أن تعقد اجتماعاتها في فيينا"),
    "zh": ("相继举行会议", "在维也纳举行会议"),
}
JOINT = {
    "en": "Adoption of the joint report",
    "fr": "Adoption du rapport conjoint",
    "es": "Aprobación del informe conjunto",
    "ru": "Утверждение совместного доклада",
    "ar": "اعتماد التقرير المشترك",
    "zh": "通过联合报告",
}


def test_every_language_that_is_read_has_them() -> None:
    assert [code for code in available() if wording(code) is None] == []
    assert wording("de") is None


@pytest.mark.parametrize(("language", "text", "about"), ABOUT)
def test_what_a_decision_is_about(language: str, text: str, about: str) -> None:
    words = wording(language)
    assert words is not None
    found = words.about.match(text, text.index("8/3") + 3)
    assert found is not None
    assert [one for one in found.groups() if one] == [about]


@pytest.mark.parametrize("language", IN_A_ROW)
def test_that_bodies_should_meet_in_a_row(language: str) -> None:
    words = wording(language)
    assert words is not None
    asked, not_asked = IN_A_ROW[language]
    assert words.consecutive.search(asked)
    assert not words.consecutive.search(not_asked)


@pytest.mark.parametrize("language", JOINT)
def test_a_joint_report(language: str) -> None:
    words = wording(language)
    assert words is not None
    assert words.joint_report.search(JOINT[language])
