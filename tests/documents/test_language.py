"""The language of a document, by its script and its commonest words."""

from __future__ import annotations

import pytest

from greffier.documents.language import _scripts, available, detect, language

TEXTS = [
    ("ru", "Конференция постановила создать рабочую группу."),
    ("ru", "Ъ"),
    ("en", "The Conference decided to establish a working group."),
    ("fr", "La Conférence a décidé de créer un groupe de travail sur les armes à feu."),
    ("es", "La Conferencia decidió establecer un grupo de trabajo sobre las armas de fuego."),
    ("de", "Die Konferenz beschloss, eine Arbeitsgruppe einzusetzen, und nahm den Bericht an."),
    ("ar", "قرر مؤتمر الأطراف أن ينشئ فريقا عاملا"),
    ("zh", "缔约方会议决定设立一个工作组。"),
    ("en", "The General Assembly decides."),
    ("en", "General Assembly"),
    ("es", "El Consejo de Seguridad decide seguir ocupándose de la cuestión."),
    ("fr", "Rapport du Secrétaire général"),
    ("en", "Xyz"),  # Latin letters without one common word
    (None, "12 – 13, 4/5 (…)"),
    (None, ""),
]


@pytest.mark.parametrize(("code", "text"), TEXTS, ids=[text[:20] for _, text in TEXTS])
def test_detected(code: str | None, text: str) -> None:
    assert code == detect(text)


MASTHEAD = "United Nations\nCTOC/COP/2028/9\nDistr.: General\n3 July 2028\nRussian\nOriginal: English\n\n"


def test_the_text_counts_and_not_its_masthead() -> None:
    """Mastheads of the United Nations print English in every language."""
    assert detect(MASTHEAD + "Конференция участников Конвенции. " * 4) == "ru"
    assert detect(MASTHEAD + "缔约方会议决定设立一个工作组。" * 4) == "zh"
    assert (
        detect(
            MASTHEAD
            + "La Conférence des Parties a décidé de créer un groupe de travail sur les armes à feu. " * 4
        )
        == "fr"
    )


def test_a_short_text_under_an_english_masthead() -> None:
    adopted = MASTHEAD + "Decision adopted by the Conference on 3 July 2028 at the end of its session\n\n"
    assert detect(adopted + "Конференция постановляет продолжить рассмотрение этого вопроса. " * 4) == "ru"
    assert (
        detect(adopted + "La Conferencia decide seguir ocupándose de la cuestión en su agenda. " * 4) == "es"
    )


def test_every_language_with_data_can_be_told_from_its_neighbours() -> None:
    assert set(available()) <= {code for languages in _scripts().values() for code in languages}


def test_names_in_another_script_do_not_count_for_much() -> None:
    assert detect("The Conference met in Москва and in the Крым of 2028 to adopt the report.") == "en"
    assert detect("Документ CTOC/COP/WG.3/2028/L.1/Add.1 был распространен на английском языке.") == "ru"


# ---------------------------------------------------------------- what a language knows


def test_there_are_data_for_the_languages_that_are_read() -> None:
    assert {"en", "ru"} <= set(available())


ORDINALS = [
    ("en", "first", 1), ("en", "twelfth", 12), ("en", "twentieth", 20), ("en", "twenty-second", 22), ("en", "ninety-ninth", 99),
    ("ru", "первая", 1), ("ru", "третьей", 3), ("ru", "двенадцатую", 12), ("ru", "двадцать второго", 22), ("ru", "сорок третьем", 43),
]  # fmt: skip


@pytest.mark.parametrize(("code", "form", "number"), ORDINALS)
def test_ordinals(code: str, form: str, number: int) -> None:
    assert number == language(code).ordinals[form]


@pytest.mark.parametrize("code", ["en", "ru"])
def test_every_number_to_ninety_nine_has_an_ordinal(code: str) -> None:
    assert set(range(1, 100)) == set(language(code).ordinals.values())


@pytest.mark.parametrize("code", ["en", "ru"])
def test_every_month_has_a_name(code: str) -> None:
    assert set(range(1, 13)) == set(language(code).months.values())
