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


CHINESE_HEAD = (
    "联合国打击跨国有组织犯罪公约缔约方会议\n\nDistr.: General\n3 July 2028\nChinese\nOriginal: English\n\n"
    "第十四届会议\n\n2028年10月16日至20日，维也纳\n\n"
)


def test_headings_name_what_is_adopted_and_do_not_tell_that_it_was() -> None:
    """In Chinese the words are the same; nor was adopted what is yet to be."""
    notes = "1. 组织事项\n\n(a) 通过议程和安排工作\n\n工作安排载于附件。\n\n2. 通过会议报告\n\n缔约方会议将通过其报告。"
    agenda = "1. 组织事项：\n\n(a) 通过议程和安排工作。\n\n2. 通过会议报告。"
    text = f"{CHINESE_HEAD}附加说明的临时议程\n\n临时议程\n\n{agenda}\n\n说明\n\n{notes}\n"

    assert len(said(text, "agenda_item")) == 3
    assert said(text, "adoption") == []


def test_a_chinese_name_of_a_conference_tells_whose_a_document_without_symbols_is() -> None:
    assert reading(f"{CHINESE_HEAD}工作安排\n\n会议将于上午10时开幕。\n")["document"]["body"] == "CTOC/COP"


def test_the_name_of_a_conference_in_a_masthead_of_two_columns() -> None:
    """Its lines stand apart in the text."""
    text = (
        "Conference of the Parties to the   Distr.: General\nUnited Nations Convention against   3 July 2028\n"
        "Transnational Organized Crime   Original: English\n\nFourteenth session\n\nVienna, 16–20 October 2028\n\n"
        "Organization of work\n\nThe session will be opened at 10 a.m.\n"
    )

    assert reading(text)["document"]["session"] == {
        "body": "CTOC/COP", "number": 14, "start": "2028-10-16", "end": "2028-10-20", "place": "Vienna",
    }  # fmt: skip


def test_an_arabic_item_whose_title_is_left_open_is_one() -> None:
    """The dash of its number stands before a bracket; the items behind it are counted on."""
    text = (
        "CTOC/COP/WG.3/2028/1\n\nDistr.: General\n3 July 2028\nArabic\nOriginal: English\n\nالفريق العامل المعني بالتعاون الدولي\n\n"
        "جدول الأعمال المؤقت\n\n1 - المسائل التنظيمية.\n\n2 - […].\n\n3 - اعتماد التقرير.\n"
    )

    assert [row[0] for row in said(text, "agenda_item", "number")] == ["1", "3"]


def test_a_list_of_symbols_is_in_the_language_of_its_words() -> None:
    """Symbols are Latin in any language."""
    listed = "\n\n".join(f"Доклад (CTOC/COP/WG.{n}/2028/{n})" for n in range(2, 9))
    text = f"{RUSSIAN_HEAD}Перечень документов\n\nI. Прочие документы\n\nДокументация\n\n{listed}\n"

    assert reading(text)["document"]["language"] == "ru"
    assert len(said(text, "documentation")) == 7


def test_the_item_behind_a_russian_resolution_is_not_its_paragraph() -> None:
    text = note(
        "Осуществление резолюции 8/4 (пункт 2 повестки дня) и резолюции 9/1 (пункт 3).", language="ru"
    )

    assert [row[:1] for row in said(text, "decision", "paragraph")] == [(None,), ("3",)]
