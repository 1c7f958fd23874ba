"""The head of a document: what each line is, in Russian and English, and where the text begins."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading, resolution, structure

ENGLISH = """\
United Nations                                CTOC/COP/WG.6/2028/2

Conference of the Parties to the              Distr.: General
United Nations Convention against             3 July 2028
Transnational Organized Crime
                                              Original: English

Working Group on Firearms
Fifteenth meeting
Vienna, 27–29 March 2028

Item 2 (b) of the provisional agenda*

Tracing of firearms

Marking and tracing of parts and components
ordered by mail

Background paper prepared by the Secretariat

1. The Group met.
"""

RUSSIAN = """\
CTOC/COP/2028/7*

**Конференция участников Конвенции
Организации Объединенных Наций
против транснациональной
организованной преступности**

Distr.: General
14 July 2028
Russian
Original: English

Четырнадцатая сессия

Вена, 16–20 октября 2028 года

Пункты 2 b) и 4 предварительной повестки дня**

**Обзор хода осуществления Протокола о торговле людьми**

**Международное сотрудничество**

**Деятельность рабочих групп Конференции
в 2027 и 2028 годах**

Записка Секретариата

1. Рабочая группа по торговле людьми собралась в Вене.
"""


def described(text: str) -> dict[str, Any]:
    found: dict[str, Any] = reading(text)["document"]
    return found


def test_an_english_masthead_in_two_columns() -> None:
    assert described(ENGLISH) == {
        "symbols": ["CTOC/COP/WG.6/2028/2"],
        "number": None,
        "kind": "background_paper",
        "language": "en",
        "original_language": "en",
        "title": "Marking and tracing of parts and components ordered by mail",
        "author": "secretariat",
        "distribution": "general",
        "date": "2028-07-03",
        "job_number": None,
        "body": "CTOC/COP/WG.6",
        "session": {
            "body": "CTOC/COP/WG.6",
            "number": 15,
            "start": "2028-03-27",
            "end": "2028-03-29",
            "place": "Vienna",
        },
        "agenda_items": [{"number": "2.b", "title": "Tracing of firearms"}],
    }


def test_a_russian_masthead_with_english_slots() -> None:
    assert described(RUSSIAN) == {
        "symbols": ["CTOC/COP/2028/7"],
        "number": None,
        "kind": "note",
        "language": "ru",
        "original_language": "en",
        "title": "Деятельность рабочих групп Конференции в 2027 и 2028 годах",
        "author": "secretariat",
        "distribution": "general",
        "date": "2028-07-14",
        "job_number": None,
        "body": "CTOC/COP",
        "session": {
            "body": "CTOC/COP",
            "number": 14,
            "start": "2028-10-16",
            "end": "2028-10-20",
            "place": "Vienna",
        },
        "agenda_items": [
            {"number": "2.b", "title": "Обзор хода осуществления Протокола о торговле людьми"},
            {"number": "4", "title": "Международное сотрудничество"},
        ],
    }


def test_a_masthead_in_rows_of_a_table() -> None:
    """As converters print it: cells between strokes, several slots in one."""
    found = described(
        "| | United Nations | FCCC/SBI/2031/4 |\n|  |  | Distr.: General 3 July 2031 Original: English |\n\n"
        "Note by the Secretariat\n\n1. The Body met.\n"
    )

    assert (found["symbols"], found["distribution"], found["date"]) == (
        ["FCCC/SBI/2031/4"],
        "general",
        "2031-07-03",
    )


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN], ids=["en", "ru"])
def test_the_masthead_ends_with_the_kind_line(text: str) -> None:
    found = structure(text)
    kinds = ("Background paper prepared by the Secretariat", "Записка Секретариата")

    assert [part.id for part in found.parts] == ["masthead", "masthead__title", "para_1"]
    assert text[: found.parts[0].end].endswith(kinds)


# ---------------------------------------------------------------- one slot after another

CHANGES = [
    # (what the English masthead prints, what is printed instead, key, expected, why)
    ("Distr.: General", "Distr.: Limited", "distribution", "limited", "limited"),
    ("Distr.: General", "Distr.: Restricted", "distribution", "restricted", "restricted"),
    ("Original: English", "Original: Russian", "original_language", "ru", "translated from Russian"),
    ("Original: English", "English/French/Spanish only", "original_language", None, "none is said"),
    ("3 July 2028", "", "date", None, "no date of issue"),
    ("CTOC/COP/WG.6/2028/2", "CTOC/COP/WG.6/2028/2*", "symbols", ["CTOC/COP/WG.6/2028/2"], "reissued"),
    ("CTOC/COP/WG.6/2028/2", "CTOC/COP/WG.6/2028/2/Rev.1", "symbols", ["CTOC/COP/WG.6/2028/2/Rev.1"], "revised"),
    ("CTOC/COP/WG.6/2028/2", "СТОС/СОР/WG.6/2028/2", "symbols", ["CTOC/COP/WG.6/2028/2"], "look-alike letters"),
    ("CTOC/COP/WG.6/2028/2", "CTOC/COP/WG.2/2028/2-CTOC/COP/WG.6/2028/2", "symbols", ["CTOC/COP/WG.2/2028/2", "CTOC/COP/WG.6/2028/2"], "a joint document"),
    ("CTOC/COP/WG.6/2028/2", "CTOC/COP/WG.6/2028/CRP.1", "kind", "conference_room_paper", "its symbol says so"),
    ("Background paper prepared by the Secretariat", "Note by the Secretariat", "kind", "note", "a note"),
    ("Background paper prepared by the Secretariat", "Report of the Secretariat", "kind", "report", "a report of the Secretariat"),
    ("Item 2 (b) of the provisional agenda*", "Agenda item 2 (b)", "agenda_items", [{"number": "2.b", "title": "Tracing of firearms"}], "short"),
    ("Item 2 (b) of the provisional agenda*", "Item\u00a02\u00a0(b) of\u00a0the provisional agenda*", "agenda_items", [{"number": "2.b", "title": "Tracing of firearms"}], "no-break blanks"),
    ("Item 2 (b) of the provisional agenda*", "Item 12 of the agenda", "agenda_items", [{"number": "12", "title": "Tracing of firearms"}], "of the agenda itself"),
    ("Item 2 (b) of the provisional agenda*", "Items 2, 4 and 5 of the provisional agenda*", "agenda_items", [{"number": n, "title": "Tracing of firearms"} for n in "245"], "one title for all"),
    ("Fifteenth meeting", "Twenty-second meeting", "session", {"body": "CTOC/COP/WG.6", "number": 22, "start": "2028-03-27", "end": "2028-03-29", "place": "Vienna"}, "an ordinal of two words"),
    ("Vienna, 27–29 March 2028", "", "session", {"body": "CTOC/COP/WG.6", "number": 15, "start": None, "end": None, "place": None}, "no days"),
    ("Vienna, 27–29 March 2028", "Vienna, 27-29  March 2028", "session", {"body": "CTOC/COP/WG.6", "number": 15, "start": "2028-03-27", "end": "2028-03-29", "place": "Vienna"}, "a double blank"),
    ("3 July 2028", "3\u00a0July\u00a02028", "date", "2028-07-03", "no-break blanks in the date of issue"),
    ("Vienna, 27–29 March 2028", "Doha, 27 March–1 April 2028", "session", {"body": "CTOC/COP/WG.6", "number": 15, "start": "2028-03-27", "end": "2028-04-01", "place": "Doha"}, "another city, two months"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "instead", "key", "expected", "why"), CHANGES, ids=[c[4] for c in CHANGES]
)
def test_a_slot(printed: str, instead: str, key: str, expected: object, why: str) -> None:
    assert expected == described(ENGLISH.replace(printed, instead))[key], why


@pytest.mark.parametrize(
    "title",
    [
        "Report of the Working Group on Firearms on its\nfifteenth meeting, held in Vienna from 27 to 29 March\n2028",
        "Report of the Working Group on Firearms on the meeting in Vienna\n29 March 2028",
        "Report of the Working Group on Firearms on the meeting of 27–\n29 March 2028",  # no day of issue
        "Report of the Working Group on Firearms on its fifteenth meeting,\nheld in Vienna from 27 to 29 March 2028",
    ],
)
def test_a_title_that_is_wrapped_is_one(title: str) -> None:
    own = "Marking and tracing of parts and components\nordered by mail\n\nBackground paper prepared by the Secretariat"
    found = described(ENGLISH.replace(own, title))

    assert found["title"].replace(" ", "") == "".join(title.split())
    assert (found["date"], found["session"]["number"]) == ("2028-07-03", 15)


def test_titles_of_several_items_line_under_line() -> None:
    text = ENGLISH.replace("Item 2 (b) of", "Items 2 and 3 of").replace(
        "Tracing of firearms\n", "Tracing of firearms\nTechnical assistance and\nlegislative support\n"
    )

    assert described(text)["agenda_items"] == [
        {"number": "2", "title": "Tracing of firearms"},
        {"number": "3", "title": "Technical assistance and legislative support"},
    ]


def test_a_draft_resolution() -> None:
    """The line that says who submits it ends the masthead; its title stands behind."""
    text = (
        "CTOC/COP/2028/L.5\n\nDistr.: Limited\n17 October 2028\nOriginal: English\n\nFourteenth session\n\n"
        "Vienna, 16–20 October 2028\n\nAgenda item 4\n\nInternational cooperation\n\nChile, Ghana and Norway: draft resolution\n\n"
        "Strengthening cooperation against\nthe trafficking in firearms\n\n"
        "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,\n\n"
        "Recalling its resolution 5/4,\n\n1. Requests the Secretariat to report.\n"
    )
    found = reading(text)

    assert found["document"]["kind"] == "draft_resolution"
    assert found["document"]["author"] is None
    assert found["document"]["title"] == "Strengthening cooperation against the trafficking in firearms"
    assert found["document"]["agenda_items"] == [{"number": "4", "title": "International cooperation"}]
    assert [part["id"] for part in found["parts"]] == ["masthead", "title", "formula_1", "rec_1", "para_1"]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_masthead_at_all(language: str) -> None:
    """A resolution cut out of a report: nothing is said that is not printed."""
    text = resolution("Decides." if language == "en" else "постановляет это.", language=language)
    found = described(text)

    assert found["number"] == "14/3"
    assert found["kind"] in ("resolution", "decision")
    assert (found["symbols"], found["date"], found["session"], found["distribution"]) == (
        [],
        None,
        None,
        None,
    )
    assert [warning["code"] for warning in reading(text)["warnings"]] == ["no_symbol"]


def test_a_symbol_in_a_footnote_is_not_the_documents_own() -> None:
    """Wrapped, a footnote may leave a symbol alone on a line."""
    text = resolution(
        "Takes note of it.",
        preamble=("Noting the report,<sup>1</sup>", "<sup>1</sup> See also\nA/55/383/Add.1."),
    )

    assert described(text)["symbols"] == []
    assert described(text)["number"] == "14/3"


def test_a_symbol_in_the_running_header_alone() -> None:
    text = "Draft report\n\nI. Introduction\n\n1. The Group met.\n\nCTOC/COP/WG.6/2028/L.1    \n\nV.28-01234 2/3\n\n2. It closed.\n"

    assert described(text)["symbols"] == ["CTOC/COP/WG.6/2028/L.1"]
    assert described(text)["job_number"] == "V.28-01234"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_cited_symbol_is_not_the_documents_own(language: str) -> None:
    text = note("CTOC/COP/2028/1.", language=language, symbol="CTOC/COP/2028/9")

    assert described(text)["symbols"] == ["CTOC/COP/2028/9"]
