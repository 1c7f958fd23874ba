"""Bodies established, made permanent, reaffirmed, renamed, ended, and by which decision."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, resolution, said

WG2, WG3, WG4, WG6, WG7 = (f"CTOC/COP/WG.{n}" for n in (2, 3, 4, 6, 7))
Rows = list[tuple[str, list[tuple[Any, ...]], str]]

ENGLISH: Rows = [
    ("In its resolution 5/4, the Conference established the Working Group on Firearms.",
     [(WG6, "established", "resolution 5/4")], "the Conference set it up"),
    ("The Working Group on Firearms was established pursuant to resolution 5/4.",
     [(WG6, "established", "resolution 5/4")], "the decision behind"),
    ("The Working Group on Trafficking in Persons was set up by decision 4/4 of 17 October 2008.",
     [(WG4, "established", "decision 4/4")], "a decision, which is no resolution"),
    ("The Working Group on Firearms was established by resolution 5/4 and, by virtue of resolution 7/1, is a constant element of the Conference.",
     [(WG6, "established", "resolution 5/4"), (WG6, "made_permanent", "resolution 7/1")], "two acts, each with its own"),
    ("In its decision 2/2, the Conference established an open-ended working group on international cooperation, and in its decision 3/2 it determined that the Working Group would be a constant element of the Conference.",
     [(WG3, "established", "decision 2/2"), (WG3, "made_permanent", "decision 3/2")], "a name in small letters"),
    ("The mandate of the Working Group on Firearms was reaffirmed in resolutions of the Conference.",
     [(WG6, "reaffirmed", None)], "by resolutions without a number"),
    ("By decision 2/2 the Conference established the Working Group on International Cooperation, and by decision 2/6, the Working Group on Technical Assistance.",
     [(WG3, "established", "decision 2/2"), (WG2, "established", "decision 2/6")], "one verb, two groups"),
    ("By its resolution 9/9, the Conference dissolved the Working Group on Firearms.",
     [(WG6, "ended", "resolution 9/9")], "ended"),
    ("The Working Group on Firearms established contacts with the police in resolution 7/1.", [], "not a body that is established"),
    ("The Working Group on Firearms agreed to establish a contact group for the purpose.", [], "its own contact group"),
    ("The Working Group on Firearms also established a small drafting group, which met twice.", [], "as above"),
    ("The Conference invited the Working Group on Firearms, other constituted bodies and its partners to share views.", [], "bodies that are constituted, none that is being so"),
    ("The Working Group on Firearms and the Working Group on Technical Assistance established at these meetings a joint programme.", [], "they act themselves"),
    ("The Conference requested the Working Group on Firearms to establish, before 2028, an expert group pursuant to resolution 7/1.", [], "it is to act itself; the expert group is none that is known"),
    ("The Chair of the Working Group on Firearms established a small team.", [], "its Chair acts"),
    ("The Conference established a fund in its resolution 7/1.", [], "no body"),
    ("The Working Group on Firearms held its first meeting.", [], "nothing of a mandate"),
]  # fmt: skip

RUSSIAN: Rows = [
    ("Своей резолюцией 5/4 Конференция учредила Рабочую группу по огнестрельному оружию.",
     [(WG6, "established", "resolution 5/4")], "учредила"),
    ("Рабочая группа по огнестрельному оружию была создана резолюцией 5/4.",
     [(WG6, "established", "resolution 5/4")], "была создана"),
    ("Решением 4/4 Конференция учредила временную рабочую группу открытого состава по торговле людьми.",
     [(WG4, "established", "decision 4/4")], "имя с малой буквы и с определениями"),
    ("В резолюции 7/1 Конференция постановила сделать Рабочую группу по торговле людьми своим постоянным элементом.",
     [(WG4, "made_permanent", "resolution 7/1")], "постоянный элемент"),
    ("Рабочая группа по торговле людьми учреждена решением 4/3 как постоянный элемент Конференции.",
     [(WG4, "established", "decision 4/3"), (WG4, "made_permanent", "decision 4/3")], "и то и другое одним решением"),
    ("Мандат Рабочей группы по торговле людьми был подтвержден в ряде резолюций Конференции.",
     [(WG4, "reaffirmed", None)], "резолюциями без номера"),
    ("Рабочая группа по торговле людьми установила контакты с полицией.", [], "учреждают здесь не группу"),
]  # fmt: skip
KEYS = ("body", "act", "by")


@pytest.mark.parametrize(("sentence", "expected", "why"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_english(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    """The passage is the sentence, even where two claims share it."""
    passage = sentence.rstrip(".")

    assert [(*row, passage) for row in expected] == said(note(sentence), "mandate", *KEYS), why


@pytest.mark.parametrize(("sentence", "expected", "why"), RUSSIAN, ids=[row[2] for row in RUSSIAN])
def test_russian(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    passage = sentence.rstrip(".")

    assert [(*row, passage) for row in expected] == said(note(sentence, language="ru"), "mandate", *KEYS), why


def test_groups_spoken_of_take_the_decisions_in_order() -> None:
    text = note(
        "Решением 2/2 Конференция учредила Рабочую группу по вопросам международного сотрудничества. Рабочая группа "
        "по технической помощи была создана решением 2/6. Согласно решениям 3/2 и 4/3 эти рабочие группы являются "
        "постоянными элементами Конференции.",
        language="ru",
    ).replace("1. Решением", "Рабочая группа по вопросам международного сотрудничества и Рабочая группа по технической помощи\n\n1. Решением")  # fmt: skip

    assert [row[:3] for row in said(text, "mandate", *KEYS)] == [
        (WG3, "established", "decision 2/2"),
        (WG2, "established", "decision 2/6"),
        (WG3, "made_permanent", "decision 3/2"),
        (WG2, "made_permanent", "decision 4/3"),
    ]


ITSELF = [
    ("en", "Decides that the Working Group on Firearms shall continue to be a constant element of the Conference.", "reaffirmed", None),
    ("en", "Decides to establish a working group on firearms.", "established", None),
    ("ru", "постановляет, что Рабочая группа по огнестрельному оружию и впредь будет постоянным элементом Конференции.", "reaffirmed", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraph", "act", "by"), ITSELF)
def test_what_a_resolution_does_itself(language: str, paragraph: str, act: str, by: str | None) -> None:
    text = resolution(
        paragraph, language=language, preamble=("Recalling it," if language == "en" else "ссылаясь на нее,",)
    )

    assert [(WG6, act, by)] == [row[:3] for row in said(text, "mandate", *KEYS)]


def test_a_mandate_inside_a_preambular_paragraph() -> None:
    text = resolution(
        "Decides.",
        preamble=("Recalling its resolution 5/4, by which it established the Working Group on Firearms,",),
    )

    assert [row[:4] for row in said(text, "mandate", *KEYS, "part")] == [
        (WG6, "established", "resolution 5/4", "rec_1")
    ]
