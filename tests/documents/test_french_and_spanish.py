"""What French and Spanish documents print: days, ordinals, mastheads, markers."""

from __future__ import annotations

import pytest

from greffier.documents.block import Block, mend
from greffier.documents.dates import dates_in
from greffier.documents.extract import Extract
from greffier.documents.language import language
from greffier.documents.lines import lines_of
from greffier.documents.masthead import agenda_numbers, cues_of, kind_of
from greffier.documents.mending import Hyphenation
from greffier.documents.structure import structure_of

Found = list[tuple[str, str, str]]

DATES: list[tuple[str, str, Found]] = [
    ("fr", "tenue le 6 juin 2024 à Vienne", [("6 juin 2024", "2024-06-06", "2024-06-06")]),
    ("fr", "le 1er août 2022", [("1er août 2022", "2022-08-01", "2022-08-01")]),  # only the first day has a mark
    ("fr", "du 1er au 5 mars 2021", [("1er au 5 mars 2021", "2021-03-01", "2021-03-05")]),
    ("fr", "du 5 au 9 octobre 2020", [("5 au 9 octobre 2020", "2020-10-05", "2020-10-09")]),
    ("fr", "5-9 octobre 2020", [("5-9 octobre 2020", "2020-10-05", "2020-10-09")]),
    ("fr", "les 5 et 6 juin 2024", [("5 et 6 juin 2024", "2024-06-05", "2024-06-06")]),
    ("fr", "les 5, 6 et 7 juin 2012", [("5, 6 et 7 juin 2012", "2012-06-05", "2012-06-07")]),
    ("fr", "du 30 décembre 2020 au 2 janvier 2021", [("30 décembre 2020 au 2 janvier 2021", "2020-12-30", "2021-01-02")]),
    ("fr", "le 30 mai et le 2 juin 2023", [("30 mai", "2023-05-30", "2023-05-30"), ("2 juin 2023", "2023-06-02", "2023-06-02")]),
    ("fr", "en mai 2022", [("mai 2022", "2022-05", "2022-05")]),
    ("fr", "le mois de mai", []),
    ("es", "celebrada el 6 de junio de 2024 en Viena", [("6 de junio de 2024", "2024-06-06", "2024-06-06")]),
    ("es", "1º de agosto de 2022", [("1º de agosto de 2022", "2022-08-01", "2022-08-01")]),
    ("es", "del 5 al 9 de octubre de 2020", [("5 al 9 de octubre de 2020", "2020-10-05", "2020-10-09")]),
    ("es", "15 a 19 de marzo de 2021", [("15 a 19 de marzo de 2021", "2021-03-15", "2021-03-19")]),
    ("es", "los días 5 y 6 de junio de 2024", [("5 y 6 de junio de 2024", "2024-06-05", "2024-06-06")]),
    ("es", "del 30 de junio al 2 de julio de 2020", [("30 de junio al 2 de julio de 2020", "2020-06-30", "2020-07-02")]),
    ("es", "el 30 de mayo y el 2 de junio de 2023", [("30 de mayo", "2023-05-30", "2023-05-30"), ("2 de junio de 2023", "2023-06-02", "2023-06-02")]),
    ("es", "en octubre de 2022", [("octubre de 2022", "2022-10", "2022-10")]),
    ("es", "la Conferencia de mayo", []),
    ("es", "31 de junio de 2024", []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "found"), DATES)
def test_days(code: str, text: str, found: Found) -> None:
    assert found == [(text[d.start : d.end], d.first, d.last) for d in dates_in(text, language(code))]


ORDINALS = [
    ("fr", "première", 1), ("fr", "seconde", 2), ("fr", "neuvième", 9), ("fr", "vingt et unième", 21),
    ("fr", "soixante et onzième", 71), ("fr", "soixante-seizième", 76), ("fr", "quatre-vingtième", 80),
    ("fr", "quatre-vingt-onzième", 91), ("fr", "quatre-vingt-dix-neuvième", 99),
    ("es", "primer", 1), ("es", "tercera", 3), ("es", "undécimo", 11), ("es", "decimosexta", 16),
    ("es", "décima sexta", 16), ("es", "decimoctavo", 18), ("es", "vigésimo primer", 21),
    ("es", "septuagésimo sexto", 76), ("es", "sexagésimo séptimo", 67), ("es", "nonagésima novena", 99),
]  # fmt: skip


@pytest.mark.parametrize(("code", "form", "number"), ORDINALS)
def test_ordinals(code: str, form: str, number: int) -> None:
    assert number == language(code).ordinals[form]


@pytest.mark.parametrize("code", ["fr", "es"])
def test_every_number_to_ninety_nine_has_an_ordinal(code: str) -> None:
    assert set(range(1, 100)) == set(language(code).ordinals.values())


LINES = [
    ("fr", "Nations Unies", "organization"), ("es", "Naciones Unidas", "organization"),
    ("fr", "Distr. générale", "distribution"), ("es", "Distr. limitada", "distribution"),
    ("fr", "7 janvier 2022", "date"), ("fr", "1er août 2022", "date"), ("es", "10 de enero de 2022", "date"),
    ("fr", "10 January 2022", "date"),  # mastheads are English in part
    ("fr", "Français", "language"), ("es", "Original: inglés", "original"), ("fr", "Original : anglais", "original"),
    ("fr", "Soixante-seizième session", "session"), ("fr", "Soixante et onzième session", "session"),
    ("es", "Septuagésimo sexto período de sesiones", "session"), ("es", "17ª reunión", "session"), ("es", "48º período de sesiones", "session"), ("fr", "12e séance", None),
    ("fr", "Vienne, 5-9 octobre 2020", "place"), ("es", "Viena, 5 a 9 de octubre de 2020", "place"),
    ("fr", "Résolution adoptée par l’Assemblée générale le 16 décembre 2021", "adopted"),
    ("es", "Resolución aprobada por la Asamblea General el 16 de diciembre de 2021", "adopted"),
    ("es", "[sobre la base del informe de la Tercera Comisión (A/76/454, párr. 51)]", "bracket"),
    ("fr", "Les droits humains à l’eau potable", None),
]  # fmt: skip


@pytest.mark.parametrize(("code", "line", "slot"), LINES)
def test_lines_of_a_masthead(code: str, line: str, slot: str | None) -> None:
    assert slot == cues_of(code).of(line)


ITEMS = [
    ("fr", "Point 18 a) de l’ordre du jour", ["18.a"]),
    (
        "fr",
        "Point 18 a) de l'ordre du jour provisoire*",
        ["18.a"],
    ),  # a straight apostrophe, the mark of a note
    ("fr", "Points 2 b) et 4 de l’ordre du jour", ["2.b", "4"]),
    ("es", "Tema 68 a) del programa", ["68.a"]),
    ("es", "Temas 2 b) y 4 del programa provisional*", ["2.b", "4"]),
]


@pytest.mark.parametrize(("code", "line", "numbers"), ITEMS)
def test_agenda_items_of_a_masthead(code: str, line: str, numbers: list[str]) -> None:
    block = Block("solo", lines_of(line))
    mend(block, Hyphenation(None, line))
    cues = cues_of(code)
    assert cues.of(line) == "items"
    assert numbers == agenda_numbers([block], cues)


KINDS = [
    ("fr", "Note du Secrétariat", "note", "secretariat"), ("fr", "Note établie par le Secrétariat", "note", "secretariat"),
    ("fr", "Rapport du Secrétaire général", "report", "secretariat"), ("fr", "Ordre du jour provisoire annoté", "annotated_agenda", None),
    ("fr", "Projet de résolution", "draft_resolution", None), ("fr", "Rapport de la réunion du Groupe de travail", "report", "body"),
    ("es", "Nota de la Secretaría", "note", "secretariat"), ("es", "Informe del Secretario General", "report", "secretariat"),
    ("es", "Programa provisional", "provisional_agenda", None), ("es", "Proyecto de decisión", "draft_decision", None),
]  # fmt: skip


@pytest.mark.parametrize(("code", "line", "kind", "author"), KINDS)
def test_kind_lines(code: str, line: str, kind: str, author: str | None) -> None:
    found = kind_of(line, language(code))
    assert found is not None
    assert (kind, author) == (found.kind, found.author)


UNFINISHED = [
    ("es", "Véase el informe sobre la labor realizada por el grupo de trabajo, secc. D, párr."),
    ("fr", "Voir le rapport sur les travaux du groupe de travail de la Conférence, sect. D, par."),
]


@pytest.mark.parametrize(("code", "line"), UNFINISHED)
def test_a_number_behind_an_abbreviation_begins_no_paragraph(code: str, line: str) -> None:
    """A point that ends an abbreviation ends no sentence: `15.` on the next line is what it refers to."""
    opening = "Recordando su resolución 7/1," if code == "es" else "Rappelant sa résolution 7/1,"
    formula = "La Conferencia de las Partes," if code == "es" else "La Conférence des Parties,"
    text = f"{formula}\n\n{opening}\n\n1. Decide ello 1.\n\n________\n1 {line}\n15.\n"
    parts = [(p.type, p.number, p.text) for p in structure_of(Extract(text)).parts]
    assert ("footnote", "1", f"{line} 15.") in parts
    assert [number for kind, number, _ in parts if kind == "operative"] == ["1"]
