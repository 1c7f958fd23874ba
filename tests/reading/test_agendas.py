"""Agendas printed in a document, and the documents listed as before a meeting."""

from __future__ import annotations

from factories import note, reading, report, said

HEAD = (
    "CTOC/COP/WG.3/2028/1\n\nDistr.: General\n3 July 2028\nOriginal: English\n\n"
    "Working Group on International Cooperation\n\nNineteenth meeting\n\nVienna, 4 and 5 October 2028\n\n"
)
RUSSIAN_HEAD = (
    "CTOC/COP/WG.3/2028/1\n\nDistr.: General\n3 July 2028\nRussian\nOriginal: English\n\n"
    "Рабочая группа по вопросам международного сотрудничества\n\nДевятнадцатое совещание\n\nВена, 4 и 5 октября 2028 года\n\n"
)


def test_a_provisional_agenda() -> None:
    text = (
        f"{HEAD}Provisional agenda\n\n1. Organizational matters:\n\n(a) Opening of the meeting;\n\n(b) Adoption of the agenda.\n\n"
        "2. Extradition.\n\n3. Adoption of the report.\n"
    )

    assert reading(text)["document"]["kind"] == "provisional_agenda"
    assert said(text, "agenda_item", "number", "title") == [
        ("1", "Organizational matters", "Organizational matters"),
        ("1.a", "Opening of the meeting", "Opening of the meeting"),
        ("1.b", "Adoption of the agenda", "Adoption of the agenda"),
        ("2", "Extradition", "Extradition"),
        ("3", "Adoption of the report", "Adoption of the report"),
    ]


def test_an_agenda_inside_a_report() -> None:
    """Its numbers start again at 1; the report's own go on behind it."""
    text = report(
        "On 5 June 2028, the Working Group adopted the following agenda:\n\n1. Opening:\n\n(a) Officers;\n\n(b) Agenda.\n\n"
        "2. Extradition.\n\n3. Report",
        "The Group considered item 2.",
        heading="Organization",
    )

    assert [row[:2] for row in said(text, "agenda_item", "number", "title")] == [
        ("1", "Opening"),
        ("1.a", "Officers"),
        ("1.b", "Agenda"),
        ("2", "Extradition"),
        ("3", "Report"),
    ]
    assert [part["id"] for part in reading(text)["parts"] if part["parent"] == "chp_I"] == [
        "chp_I__para_1",
        "chp_I__para_2",
    ]


def test_an_annotated_agenda_lists_its_items_once() -> None:
    text = (
        f"{HEAD}Annotated provisional agenda\n\nProvisional agenda\n\n1. Organizational matters:\n\n(a) Opening of the meeting;\n\n"
        "(b) Adoption of the agenda.\n\n2. Extradition.\n\nAnnotations\n\n1. Organizational matters\n\n(a) Opening of the meeting\n\n"
        "The meeting will be opened on 4 October 2028.\n\n(b) Adoption of the agenda\n\nThe Group may wish to adopt it.\n\n"
        "Documentation\n\nAnnotated provisional agenda (CTOC/COP/WG.3/2028/1)\n\n2. Extradition\n\nThe Group will discuss it.\n\n"
        "Documentation\n\nBackground paper prepared by the Secretariat on extradition (CTOC/COP/WG.3/2028/2)\n\nNone\n"
    )

    assert reading(text)["document"]["kind"] == "annotated_agenda"
    assert [row[0] for row in said(text, "agenda_item", "number")] == ["1", "1.a", "1.b", "2"]
    assert said(text, "documentation", "symbols", "title") == [
        (
            ["CTOC/COP/WG.3/2028/1"],
            "Annotated provisional agenda",
            "Annotated provisional agenda (CTOC/COP/WG.3/2028/1)",
        ),
        (
            ["CTOC/COP/WG.3/2028/2"],
            "Background paper prepared by the Secretariat on extradition",
            "Background paper prepared by the Secretariat on extradition (CTOC/COP/WG.3/2028/2)",
        ),
    ]


def test_its_own_symbol_in_the_list_is_no_citation() -> None:
    text = f"{HEAD}Annotated provisional agenda\n\nAnnotations\n\n1. Opening\n\nDocumentation\n\nAnnotated provisional agenda (CTOC/COP/WG.3/2028/1)\n"

    assert [row[:1] for row in said(text, "documentation", "symbols")] == [(["CTOC/COP/WG.3/2028/1"],)]
    assert said(text, "symbol") == []


def test_a_russian_agenda() -> None:
    text = (
        f"{RUSSIAN_HEAD}Аннотированная предварительная повестка дня\n\nПредварительная повестка дня\n\n1. Организационные вопросы:\n\n"
        "a) открытие совещания;\n\nb) утверждение повестки дня.\n\n2. Выдача.\n\nАннотации\n\n1. Организационные вопросы\n\n"
        "Документация\n\nПредварительная повестка дня и аннотации (CTOC/COP/WG.3/2028/1)\n\n2. Выдача\n\nГруппа обсудит этот вопрос.\n"
    )

    assert [row[:2] for row in said(text, "agenda_item", "number", "title")] == [
        ("1", "Организационные вопросы"),
        ("1.a", "открытие совещания"),
        ("1.b", "утверждение повестки дня"),
        ("2", "Выдача"),
    ]
    assert [row[:2] for row in said(text, "documentation", "symbols", "title")] == [
        (["CTOC/COP/WG.3/2028/1"], "Предварительная повестка дня и аннотации")
    ]


def test_documents_listed_in_a_report() -> None:
    text = report(
        "The Working Group had before it the following documents:\n\n(a) Note by the Secretariat on extradition (CTOC/COP/WG.3/2028/2);\n\n"
        "(b) Report entitled “The state of extradition” (CTOC/COP/WG.3/2028/3 and CTOC/COP/WG.3/2028/3/Corr.1)"
    )

    assert [row[:2] for row in said(text, "documentation", "symbols", "title")] == [
        (["CTOC/COP/WG.3/2028/2"], "Note by the Secretariat on extradition"),
        (["CTOC/COP/WG.3/2028/3", "CTOC/COP/WG.3/2028/3/Corr.1"], "The state of extradition"),
    ]


def test_a_list_that_is_no_agenda() -> None:
    text = note("The Group considered the following:\n\n1. Marking.\n\n2. Tracing.")

    assert said(text, "agenda_item") == []


def test_titles_that_a_draft_leaves_open() -> None:
    """An item or a document without a title is none."""
    text = report(
        "The Working Group adopted the following agenda:\n\n1. […].\n\n2. Extradition.",
        "The Working Group had before it the following documents:\n\n(a) […] (CTOC/COP/WG.3/2028/1);\n\n"
        "(b) “ Extradition ” (CTOC/COP/WG.3/2028/2).",
    )

    assert [row[:1] for row in said(text, "agenda_item", "number")] == [("2",)]
    assert [row[:1] for row in said(text, "documentation", "title")] == [("Extradition",)]
