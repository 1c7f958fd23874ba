"""Who is asked to do what: recommendations, operative and preambular paragraphs."""

from __future__ import annotations

from typing import Any

import pytest

from factories import reading, report, resolution, said

Rows = list[tuple[str, list[tuple[Any, ...]], str]]
KEYS = ("action", "class", "addressees", "addressees_text")

# What the paragraph that ends each resolution here says.
END: dict[str, tuple[Any, ...]] = {
    "en": ("Decides", "deciding", [], None, "Decides"),
    "ru": ("постановляет", "deciding", [], None, "постановляет это"),
}

# action, class, addressees, addressees as printed, passage
OPERATIVE: Rows = [
    ("Requests the Secretariat to report.",
     [("Requests", "directive", ["secretariat"], "the Secretariat", "Requests the Secretariat to report")], "one act"),
    ("Also requests the United Nations Office on Drugs and Crime to help.",
     [("Also requests", "directive", ["unodc"], "the United Nations Office on Drugs and Crime", "Also requests the United Nations Office on Drugs and Crime to help")], "with its adverb"),
    ("Urges States parties to reply.",
     [("Urges", "directive", ["states_parties"], "States parties", "Urges States parties to reply")], "States parties"),
    ("Invites Member States and other donors to provide resources.",
     [("Invites", "directive", ["member_states", "donors"], "Member States and other donors", "Invites Member States and other donors to provide resources")], "two addressees"),
    ("Calls upon international and regional organizations to help.",
     [("Calls upon", "directive", ["international_organizations", "regional_organizations"], "international and regional organizations", "Calls upon international and regional organizations to help")], "two adjectives, one noun"),
    ("Encourages Chile to continue its work.", [("Encourages", "directive", ["state"], "Chile", "Encourages Chile to continue its work")], "a State by name"),
    ("Requests the Secretariat to report, and encourages States to help.",
     [("Requests", "directive", ["secretariat"], "the Secretariat", "Requests the Secretariat to report"),
      ("encourages", "directive", ["states"], "States", "encourages States to help")], "two acts, each its own"),
    ("Decides to remain seized of the matter.", [("Decides", "deciding", [], None, "Decides to remain seized of the matter")], "nobody addressed"),
    ("Takes note of the report.", [("Takes note", "observing", [], None, "Takes note of the report")], "observing"),
    ("Notes with appreciation the work.", [("Notes with appreciation", "observing", [], None, "Notes with appreciation the work")], "observing, by the head verb"),
    ("Welcomes the offer of Chile.", [("Welcomes", "evaluative", [], None, "Welcomes the offer of Chile")], "evaluative"),
    ("Commends the Secretariat for its work.", [("Commends", "evaluative", [], None, "Commends the Secretariat for its work")], "nobody is addressed by praise"),
    ("Reaffirms its resolution 7/1.", [("Reaffirms", "reinforcing", [], None, "Reaffirms its resolution 7/1")], "reinforcing"),
    ("Endorses the recommendations.", [("Endorses", "deciding", [], None, "Endorses the recommendations")], "deciding"),
]  # fmt: skip

RUSSIAN: Rows = [
    ("просит Секретариат представить доклад.", [("просит", "directive", ["secretariat"], "Секретариат", "просит Секретариат представить доклад")], "один акт"),
    ("настоятельно призывает государства-участники направить ответы.",
     [("настоятельно призывает", "directive", ["states_parties"], "государства-участники", "настоятельно призывает государства-участники направить ответы")], "с наречием"),
    ("предлагает государствам-членам и другим донорам предоставить ресурсы.",
     [("предлагает", "directive", ["member_states", "donors"], "государствам-членам и другим донорам", "предлагает государствам-членам и другим донорам предоставить ресурсы")], "два адресата"),
    ("выражает признательность Колумбии и просит Секретариат опубликовать итоги.",
     [("выражает признательность", "evaluative", [], None, "выражает признательность Колумбии"),
      ("просит", "directive", ["secretariat"], "Секретариат", "просит Секретариат опубликовать итоги")], "два акта"),
    ("постановляет продолжать заниматься этим вопросом.", [("постановляет", "deciding", [], None, "постановляет продолжать заниматься этим вопросом")], "решение"),
    ("принимает к сведению доклад.", [("принимает к сведению", "observing", [], None, "принимает к сведению доклад")], "сведение"),
    ("приветствует предложение Чили.", [("приветствует", "evaluative", [], None, "приветствует предложение Чили")], "оценка"),
]  # fmt: skip


GROUPS: list[tuple[str, str, list[str], str]] = [
    # language, paragraph, whom its last act addresses
    ("en", "Welcomes the work of the Implementation Review Group, and urges the Group to report.", ["working_group"], "a body"),
    ("en", "Welcomes the statement of the Group of 77, and urges the Group to report.", [], "no body: the group just named"),
    ("en", "Urges the Group of 20 to report.", [], "its name goes on"),
    ("fr", "Se félicite de la déclaration du Groupe des 77, et engage le Groupe à faire rapport.", [], "no body"),
    ("es", "Acoge con beneplácito la declaración del Grupo de los 77, e insta al Grupo a que informe.", [], "no body"),
    ("ru", "приветствует заявление Группы 77 и настоятельно призывает Группу представить доклад.", [], "no body"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraph", "expected", "why"), GROUPS, ids=[row[1] for row in GROUPS])
def test_a_bare_group_is_the_one_named_before(
    language: str, paragraph: str, expected: list[str], why: str
) -> None:
    claims = [
        c for c in reading(resolution(paragraph, language=language))["claims"] if c["kind"] == "provision"
    ]

    assert claims[-1]["class"] == "directive"
    assert claims[-1]["addressees"] == expected, why


@pytest.mark.parametrize(("paragraph", "expected", "why"), OPERATIVE, ids=[row[2] for row in OPERATIVE])
def test_operative_in_english(paragraph: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert [*expected, END["en"]] == said(resolution(paragraph, "Decides."), "provision", *KEYS), why


@pytest.mark.parametrize(("paragraph", "expected", "why"), RUSSIAN, ids=[row[2] for row in RUSSIAN])
def test_operative_in_russian(paragraph: str, expected: list[tuple[Any, ...]], why: str) -> None:
    text = resolution(paragraph, "постановляет это.", language="ru")

    assert [*expected, END["ru"]] == said(text, "provision", *KEYS), why


PREAMBLE = [
    ("en", "Recalling its resolution 5/4,", "Recalling", "reinforcing"),
    ("en", "Recalling also its resolution 5/4,", "Recalling also", "reinforcing"),
    ("en", "Noting with concern the delays,", "Noting with concern", "observing"),
    ("en", "Deeply concerned by the delays,", "Deeply concerned", "evaluative"),
    ("en", "Expressing concern about the delays,", "Expressing concern", "evaluative"),
    ("en", "Having considered the report,", "Having considered", "observing"),
    ("ru", "ссылаясь также на свою резолюцию 5/4,", "ссылаясь также", "reinforcing"),
    ("ru", "с обеспокоенностью отмечая задержки,", "с обеспокоенностью отмечая", "observing"),
    ("ru", "рассмотрев доклад,", "рассмотрев", "observing"),
    ("ru", "выражая сожаление в связи с этим,", "выражая сожаление", "evaluative"),
]


@pytest.mark.parametrize(
    ("language", "paragraph", "action", "cls"), PREAMBLE, ids=[row[1] for row in PREAMBLE]
)
def test_preambular(language: str, paragraph: str, action: str, cls: str) -> None:
    """Preambular paragraphs are counted, and address nobody."""
    end = "Decides." if language == "en" else "постановляет это."
    text = resolution(
        end,
        language=language,
        preamble=("Recalling it," if language == "en" else "ссылаясь на нее,", paragraph),
    )

    assert said(text, "provision", "provision_kind", "path", *KEYS)[1] == (
        "preambular", "preamble/2", action, cls, [], None, paragraph.rstrip(",")
    )  # fmt: skip


# ---------------------------------------------------------------- paths, and what items inherit


def paths(text: str) -> list[tuple[Any, ...]]:
    return [row[:4] for row in said(text, "provision", "path", "action", "addressees", "addressees_text")]


def test_items_inherit_the_phrase_above_them() -> None:
    text = resolution(
        "Urges States parties:\n\n(a) To help;\n\n(b) To ask, and to that end:\n\n(i) To name a body;\n\n(ii) To write",
        "Decides.",
    )

    assert paths(text) == [
        ("1", "Urges", ["states_parties"], "States parties"),
        ("1/a", "Urges", ["states_parties"], None),
        ("1/b", "Urges", ["states_parties"], None),
        ("1/b/i", "Urges", ["states_parties"], None),
        ("1/b/ii", "Urges", ["states_parties"], None),
        ("2", "Decides", [], None),
    ]


def test_items_with_acts_of_their_own() -> None:
    text = report(
        "The Working Group adopted the following recommendations:\n\n(a) States parties are encouraged to help:\n\n(i) By asking;\n\n"
        "(b) The Secretariat is requested to report",
        heading="Recommendations",
    )

    assert paths(text) == [
        ("I/a", "are encouraged", ["states_parties"], "States parties"),
        ("I/a/i", "are encouraged", ["states_parties"], None),
        ("I/b", "is requested", ["secretariat"], "The Secretariat"),
    ]


def test_two_annexes() -> None:
    text = resolution("Endorses the recommendations annexed to it.", preamble=("Recalling it,",))
    text += (
        "\nAnnex I\n\nRecommendations\n\nThe Working Group:\n\n(a) Encourages States to help;\n\n(b) Requests the Secretariat to report.\n"
        "\nAnnex II\n\nTerms of reference\n\n1. The Working Group shall meet.\n\n2. The Secretariat shall help it.\n"
    )

    assert [row[:2] for row in paths(text)] == [
        ("preamble/1", "Recalling"),
        ("1", "Endorses"),
        ("annex_I/a", "Encourages"),
        ("annex_I/b", "Requests"),
        ("annex_II/1", "shall"),
        ("annex_II/2", "shall"),
    ]


# ---------------------------------------------------------------- phrases with a noun, with an adverb inside

PHRASES = [
    ("en", "Expresses its profound gratitude to the keepers", "Expresses its profound gratitude", "a verb that says little has its noun"),
    ("en", "Reiterates its deep concern at the lamps", "Reiterates its deep concern", "… with an adjective"),
    ("en", "Reiterates the need for lamps", "Reiterates", "… but only a noun of its own"),
    ("en", "Calls once again upon all States to keep them", "Calls once again upon", "an adverb inside the form"),
    ("en", "Recalls, in particular, its resolution 7/1", "Recalls", "what a comma parts does not belong to it"),
    ("en", "Condemns in the strongest terms all wrecking", "Condemns in the strongest terms", "how it is done"),
    ("en", "Appeals to all States to keep them", "Appeals", "a preposition is no part of it"),
    ("ru", "вновь заявляет о своей решимости содержать их", "вновь заявляет о своей решимости", "с существительным"),
    ("ru", "принимает также к сведению доклад смотрителя", "принимает также к сведению", "наречие внутри"),
    ("ru", "выражает весьма серьезную обеспокоенность состоянием ламп", "выражает весьма серьезную обеспокоенность", "с наречием при нем"),
    ("ru", "подтверждает приверженность всех делу", "подтверждает", "не своя приверженность"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "phrase", "why"), PHRASES, ids=[row[3] for row in PHRASES])
def test_phrases(language: str, text: str, phrase: str, why: str) -> None:
    claims = reading(resolution(f"{text}.", language=language))["claims"]

    assert [c["action"] for c in claims if c["kind"] == "provision"][:1] == [phrase], why
