"""Who was present, and who held office."""

from __future__ import annotations

from typing import Any

import pytest

from factories import report, said

Rows = list[tuple[str, list[tuple[Any, ...]], str]]

# ---------------------------------------------------------------- participation: participant, capacity, list, name

PRESENT: Rows = [
    ("The following parties to the Convention were represented: Algeria, Japan and Peru.",
     [("DZA", "party", "Algeria"), ("JPN", "party", "Japan"), ("PER", "party", "Peru")], "a list behind a colon"),
    ("The following States parties were represented: Bosnia and Herzegovina, Côte d’Ivoire, Guinea-Bissau and Trinidad and Tobago.",
     [("BIH", "party", "Bosnia and Herzegovina"), ("CIV", "party", "Côte d’Ivoire"), ("GNB", "party", "Guinea-Bissau"), ("TTO", "party", "Trinidad and Tobago")],
     "names with `and`, an apostrophe, a hyphen"),
    ("The following parties were represented: Bolivia (Plurinational State of), Iran (Islamic Republic of) and Venezuela (Bolivarian Republic of).",
     [("BOL", "party", "Bolivia (Plurinational State of)"), ("IRN", "party", "Iran (Islamic Republic of)"), ("VEN", "party", "Venezuela (Bolivarian Republic of)")],
     "names with brackets"),
    ("The following parties were represented: Dominica, Dominican Republic, Guinea, Niger and Nigeria.",
     [("DMA", "party", "Dominica"), ("DOM", "party", "Dominican Republic"), ("GIN", "party", "Guinea"), ("NER", "party", "Niger"), ("NGA", "party", "Nigeria")],
     "names that begin alike"),
    ("The following parties were represented: Chile, the Philippines and the European Union.",
     [("CHL", "party", "Chile"), ("PHL", "party", "Philippines"), ("EU", "party", "European Union")], "articles stay outside; the Union is a party here"),
    ("The European Union, a regional economic integration organization that is a party to the Convention, was represented.",
     [("EU", "regional_organization", "European Union")], "… and an organization where it is called so"),
    ("The following signatories to the Convention were represented by observers: Congo and Iran (Islamic Republic of).",
     [("COG", "signatory", "Congo"), ("IRN", "signatory", "Iran (Islamic Republic of)")], "signatories"),
    ("The following intergovernmental organizations were represented by observers: International Criminal Police Organization (INTERPOL), Organization of American States.",
     [("interpol", "igo", "International Criminal Police Organization (INTERPOL)"), ("oas", "igo", "Organization of American States")], "organizations"),
    ("The following non-governmental organizations were represented: Institute of Invented Studies, Lighthouse Watch.",
     [(None, "ngo", "Institute of Invented Studies"), (None, "ngo", "Lighthouse Watch")], "names that nobody knows"),
    ("Algeria and Japan were praised.", [], "not said to be present"),
    ("The Group looked at tables of parties included in annex I, part II: INTERPOL figures, Japan.", [], "included in an annex, not in a delegation"),
]  # fmt: skip

RU_PRESENT: Rows = [
    ("На сессии были представлены следующие участники Конвенции: Ангола, Острова Кука, Папуа — Новая Гвинея и Тимор-Лешти.",
     [("AGO", "party", "Ангола"), ("COK", "party", "Острова Кука"), ("PNG", "party", "Папуа — Новая Гвинея"), ("TLS", "party", "Тимор-Лешти")], "список"),
    ("На сессии были представлены следующие участники Конвенции: Сент-Винсент и Гренадины, Босния и Герцеговина.",
     [("VCT", "party", "Сент-Винсент и Гренадины"), ("BIH", "party", "Босния и Герцеговина")], "«и» внутри имен"),
    ("Наблюдателями были представлены подписавшие Конвенцию государства: Иран (Исламская Республика) и Конго.",
     [("IRN", "signatory", "Иран (Исламская Республика)"), ("COG", "signatory", "Конго")], "подписавшие"),
]  # fmt: skip
KEYS = ("participant", "capacity", "name")


@pytest.mark.parametrize(("sentence", "expected", "why"), PRESENT, ids=[row[2] for row in PRESENT])
def test_present_in_english(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    """The passage is the name."""
    assert [(*row, row[-1]) for row in expected] == said(report(sentence), "participation", *KEYS), why


@pytest.mark.parametrize(("sentence", "expected", "why"), RU_PRESENT, ids=[row[2] for row in RU_PRESENT])
def test_present_in_russian(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    text = report(sentence, language="ru")

    assert [(*row, row[-1]) for row in expected] == said(text, "participation", *KEYS), why


def test_review_experts() -> None:
    text = report("The following States parties included focal points in their delegations: Kenya and Peru.")

    assert [row[:2] for row in said(text, "participation", "participant", "list")] == [
        ("KEN", "review_experts"),
        ("PER", "review_experts"),
    ]


# ---------------------------------------------------------------- officers: name, role, state, passage

OFFICERS: list[tuple[str, str, list[tuple[Any, ...]], str]] = [
    ("en", "The meeting was chaired by Aminata Sarr (Senegal).", [("Aminata Sarr", "chair", "SEN", "Aminata Sarr (Senegal)")], "chaired by"),
    ("en", "Maria da Silva (Portugal) was elected Chair and John O’Neill (Ireland) Rapporteur.",
     [("Maria da Silva", "chair", "PRT", "Maria da Silva (Portugal)"), ("John O’Neill", "rapporteur", "IRL", "John O’Neill (Ireland)")], "the role behind"),
    ("en", "Ms. Ana Pérez (Chile) served as Vice-Chair.", [("Ana Pérez", "vice_president", "CHL", "Ana Pérez (Chile)")], "a title is no name"),
    ("en", "The meeting was chaired by Élodie Łukasz (France).", [("Élodie Łukasz", "chair", "FRA", "Élodie Łukasz (France)")], "capitals beyond ASCII"),
    ("en", "The Chair invited Kenya (Africa) to speak.", [], "no person"),
    ("en", "The meeting was chaired by a representative of Senegal.", [], "nobody named"),
    ("en", "Ana Pérez (Chile) and Aminata Sarr (Senegal) served as Rapporteurs.",
     [("Ana Pérez", "rapporteur", "CHL", "Ana Pérez (Chile)"), ("Aminata Sarr", "rapporteur", "SEN", "Aminata Sarr (Senegal)")], "one role for two"),
    ("en", "The Chair recalled that offices were vacant; the Group elected Ana Pérez (Chile) as its Vice-Chair and Aminata Sarr (Senegal) as additional Rapporteur.",
     [("Ana Pérez", "vice_president", "CHL", "Ana Pérez (Chile)"), ("Aminata Sarr", "rapporteur", "SEN", "Aminata Sarr (Senegal)")], "the office behind goes before one far ahead"),
    ("en", "The Chair proposed a contact group co-chaired by Ana Pérez (Chile) and Aminata Sarr (Senegal).", [], "chairs of a contact group"),
    ("en", "The Chair announced informal consultations co-facilitated by Ana Pérez (Chile).", [], "who facilitates serves in no office of the session"),
    ("en", "The Chair invited Ana Pérez (Chile), Chair of the Harbour Board, to speak.", [], "the chair of something else"),
    ("en", "The Chair of the ABC, Ana Pérez (Chile), reported.", [], "of letters that stand for something else"),
    ("en", "The Chair of the Working Group, Ana Pérez (Chile), opened the meeting.", [("Ana Pérez", "chair", "CHL", "Ana Pérez (Chile)")], "of the body itself"),
    ("fr", "Le Président a proposé un groupe de contact coprésidé par Ana Pérez (Chili).", [], "un groupe de contact"),
    ("ru", "Председатель предложил провести неофициальные консультации под руководством координатора Лейлы Хаддад (Иордания).", [], "координатор консультаций"),
    ("es", "Copresidieron la reunión Ana Pérez (Chile) y Aminata Sarr (Senegal).",
     [("Ana Pérez", "co_chair", "CHL", "Ana Pérez (Chile)"), ("Aminata Sarr", "co_chair", "SEN", "Aminata Sarr (Senegal)")], "the and of a row is no particle"),
    ("es", "La Relatoría correspondió a Ana Pérez (Chile).", [("Ana Pérez", "rapporteur", "CHL", "Ana Pérez (Chile)")], "the office, not the person"),
    ("ar", "كان الاجتماع برئاسة أمينة حداد (النمسا).", [("أمينة حداد", "chair", "AUT", "أمينة حداد (النمسا)")], "a name without capitals"),
    ("ar", "نواب الرئيس: أمينة حداد (النمسا)، ووليد سالم (فرنسا) ومنى عمر (البرازيل).",
     [("أمينة حداد", "vice_president", "AUT", "أمينة حداد (النمسا)"), ("وليد سالم", "vice_president", "FRA", "وليد سالم (فرنسا)"),
      ("منى عمر", "vice_president", "BRA", "منى عمر (البرازيل)")], "a row: only the and falls"),
    ("zh", "缔约方会议选举李明（中国）担任主席。", [("李明", "chair", "CHN", "李明（中国）")], "the verb before is none of the name"),
    ("ru", "Функции Докладчика были возложены на Паулу Гомеш (Португалия).", [("Паулу Гомеш", "rapporteur", "PRT", "Паулу Гомеш (Португалия)")], "роль впереди"),
    ("ru", "Председателем была избрана Лейла Хаддад (Иордания).", [("Лейла Хаддад", "chair", "JOR", "Лейла Хаддад (Иордания)")], "Председатель"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "expected", "why"), OFFICERS, ids=[row[3] for row in OFFICERS]
)
def test_officers(language: str, sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert expected == said(report(sentence, language=language), "officer", "name", "role", "state"), why


def test_running_text_goes_on_with_no_list_of_officers() -> None:
    text = report(
        "(a) Chair: Ana Ruiz (Chile);", "1. The first moderator was later replaced by Eva Mora (Peru)."
    )

    assert said(text, "officer", "name", "role") == [("Ana Ruiz", "chair", "Ana Ruiz (Chile)")]


def test_the_chair_of_the_conference_is_its_president() -> None:
    text = report("The Conference elected Leila Haddad (Jordan) Chair.").replace(
        "CTOC/COP/WG.3/2028/4", "CTOC/COP/2028/4"
    )

    assert [row[:1] for row in said(text, "officer", "role")] == [("president",)]
