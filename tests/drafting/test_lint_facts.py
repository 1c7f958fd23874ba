"""The linter on dates, numbers, symbols and marks of direction: what is found, and what is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.text import document_from
from greffier.drafting.lint import RULES, lint
from greffier.reading import read
from linting import codes, findings, told
from trying import tried

DAYS = [
    ("en", "The group met in Vienna on 31 June 2024 for the session.", "no_such_day", "31 June 2024"),
    ("en", "The group met in Vienna on 29 February 2023 for the session.", "no_such_day", "29 February 2023"),
    ("ru", "Группа провела совещание 31 июня 2024 года в Вене.", "no_such_day", "31 июня 2024 года"),
    ("fr", "Le groupe s’est réuni à Vienne le 31 juin 2024 pour la session.", "no_such_day", "31 juin 2024"),
    ("es", "El grupo se reunió en Viena el 31 de junio de 2024.", "no_such_day", "31 de junio de 2024"),
    ("ar", "عقد الفريق اجتماعه في فيينا في 31 حزيران/يونيه 2024.", "no_such_day", "31 حزيران/يونيه 2024"),
    ("zh", "工作组于2024年6月31日在维也纳举行了会议。", "no_such_day", "2024年6月31日"),
    ("en", "The group met in Vienna on 10–6 June 2024 for the session.", "reversed_range", "10–6 June 2024"),
    ("en", "The group met from 3 July to 30 June 2024 in Vienna.", "reversed_range", "3 July to 30 June 2024"),
    ("ru", "Группа провела совещание 10–6 июня 2024 года в Вене.", "reversed_range", "10–6 июня 2024 года"),
    ("fr", "Le groupe s’est réuni du 10 au 6 juin 2024 à Vienne.", "reversed_range", "10 au 6 juin 2024"),
    ("es", "El grupo se reunió del 10 al 6 de junio de 2024 en Viena.", "reversed_range", "10 al 6 de junio de 2024"),
    ("zh", "工作组于2024年6月10日至6日举行了会议。", "reversed_range", "2024年6月10日至6日"),
    ("en", "The group met on Monday, 6 June 2024, in Vienna.", "wrong_weekday", "Monday"),
    ("ru", "Группа собралась в понедельник, 6 июня 2024 года, в Вене.", "wrong_weekday", "понедельник"),
    ("fr", "Le groupe s’est réuni à Vienne le lundi 6 juin 2024.", "wrong_weekday", "lundi"),
    ("es", "El grupo se reunió en Viena el lunes 6 de junio de 2024.", "wrong_weekday", "lunes"),
    ("ar", "اجتمع الفريق في فيينا يوم الاثنين، 6 حزيران/يونيه 2024.", "wrong_weekday", "الاثنين"),
    ("zh", "工作组于2024年6月6日（星期一）在维也纳举行了会议。", "wrong_weekday", "星期一"),
    ("en", "The group met on 6 June 2024 (Monday) in Vienna.", "wrong_weekday", "Monday"),
]  # fmt: skip

RIGHT_DAYS = [
    ("en", "The group met on Thursday, 6 June 2024, and on 29 February 2024, in Vienna."),
    ("en", "The group met from 28 December 2023 to 3 January 2024 in Vienna."),
    ("en", "The insurance of the members runs from 1 July to 30 June."),  # into the next year
    ("en", "The group met from Monday to Friday, 3–7 June 2024, in Vienna."),
    ("ru", "Группа собралась в четверг, 6 июня 2024 года, в Вене."),
    ("fr", "Le groupe s’est réuni à Vienne le jeudi 6 juin 2024, puis du 28 mai au 1er juin 2024."),
    ("es", "El grupo se reunió en Viena el jueves 6 de junio de 2024."),
    ("ar", "اجتمع الفريق في فيينا يوم الخميس، 6 حزيران/يونيه 2024."),
    ("zh", "工作组于2024年6月6日(星期四)在维也纳举行了会议。"),
]


@pytest.mark.parametrize(("language", "text", "code", "passage"), DAYS)
def test_what_is_wrong_with_a_date_is_found(language: str, text: str, code: str, passage: str) -> None:
    assert told(f"1. {text}", code, language) == [passage]


@pytest.mark.parametrize(("language", "text"), RIGHT_DAYS)
def test_what_is_right_is_not(language: str, text: str) -> None:
    assert findings(f"1. {text}", language) == []


def test_a_weekday_without_a_year_is_that_of_the_session() -> None:
    agenda = (
        "CTOC/COP/2024/1\n\nDistr.: General\n1 April 2024\nOriginal: English\n\n"
        "Conference of the Parties to the\nUnited Nations Convention against\nTransnational Organized Crime\n\n"
        "Twelfth session\nVienna, 14–18 October 2024\n\nAnnotated provisional agenda\n\n"
        "1. The session will be opened on {day}, 14 October, in the morning of the first day.\n"
    )  # fmt: skip
    assert told(agenda.format(day="Tuesday"), "wrong_weekday") == ["Tuesday"]
    assert told(agenda.format(day="Monday"), "wrong_weekday") == []


def numbered(*numbers: object) -> str:
    return "\n\n".join(f"{n}. The Conference adopted the report of the group." for n in numbers)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (numbered(1, 2, 4, 5), "number_gap"),
        (numbered(1, 2, 2, 3), "number_repeated"),
        (
            "I. Opening\n\n1. The session was opened.\n\nIII. Adoption\n\n2. The report was adopted.",
            "number_gap",
        ),
        (
            "1. The Conference decides on these items:\n\n(a) The report;\n\n(c) The agenda;\n\n(d) The rules.",
            "number_gap",
        ),
        (
            "1. Группа рекомендует:\n\na) принять меры;\n\nc) сотрудничать;\n\nd) делиться опытом.",
            "number_gap",
        ),
        (
            "1. Группа рекомендует:\n\nа) принять меры;\n\nв) сотрудничать;\n\nг) делиться опытом.",
            "number_gap",
        ),
        (
            "1. يوصي الفريق بما يلي:\n\n(أ) اتخاذ التدابير؛\n\n(ج) التعاون؛\n\n(د) تبادل الخبرات.",
            "number_gap",
        ),
        (
            "1. The Conference decides:\n\n(a) To meet:\n\n(i) In Vienna;\n\n(iii) In spring;\n\n(b) To report.",
            "number_gap",
        ),
    ],
)
def test_a_break_in_numbers_is_found(text: str, code: str) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        numbered(1, 2, 3, 4),
        numbered(7, 8, 9),  # what was cut out of a document
        "1. The Conference decides:\n\n(a) To meet:\n\n(i) In Vienna;\n\n(ii) In spring;\n\n(b) To report.",
        "1. The agenda was as follows:\n\n1. Opening of the session.\n\n2. Other matters.\n\n2. The agenda was adopted.",
        "1. Группа рекомендует:\n\nа) принять меры;\n\nб) сотрудничать;\n\nв) делиться опытом.",
        "1. يوصي الفريق بما يلي:\n\n(أ) اتخاذ التدابير؛\n\n(ب) التعاون؛\n\n(ج) تبادل الخبرات.",
    ],
)
def test_numbers_in_order_are_not(text: str) -> None:
    assert codes(text) == []


SYMBOLS = [
    ("The report (CTOC/COP/WG.77/2023/4) is before the Conference.", "unknown_series", "CTOC/COP/WG.77/2023/4"),
    ("The report (CTCO/COP/WG.2/2023/4) is before the Conference.", "unknown_series", "CTCO/COP/WG.2/2023/4"),
    ("The report (CTOC/COP/WG.2/2023/4+) is before the Conference.", None, ""),
    ("The report (CTOC/COP/WG.2/2023/4.) is before the Conference.", None, ""),
    ("The report (A/76/4x9) is before the Conference.", "no_symbol", "A/76/4x9"),
    ("The report (XYZ/COP/2023/4) is before the Conference.", "unlisted_series", "XYZ/COP/2023/4"),
    ("The reports (CTOC/COP/WG.2/2023/4 and A/76/12/Add.1, S/RES/1325 (2000)) are here.", None, ""),
    ("See https://conf.example.org/CTOC/COP/WG.77/2023/4 and the decision VII/5 of the Conference.", None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "passage"), SYMBOLS)
def test_symbols(text: str, code: str | None, passage: str) -> None:
    found = [(f.code, text[f.start - 3 : f.end - 3]) for f in findings(f"1. {text}")]

    assert found == ([(code, passage)] if code is not None else [])


def test_a_symbol_of_a_year_after_the_document() -> None:
    note = (
        "CTOC/COP/2024/1\n\nDistr.: General\n1 April 2024\nOriginal: English\n\nNote by the Secretariat\n\n"
        "1. The report (CTOC/COP/WG.2/2025/4) and that of the year before (CTOC/COP/WG.2/2024/4) are here.\n"
    )
    assert told(note, "symbol_after_date") == ["CTOC/COP/WG.2/2025/4"]


LRI, RLI, PDI, LRE, PDF = "\u2066", "\u2067", "\u2069", "\u202a", "\u202c"
ARABIC = "نظر الفريق في الوثيقة {} واعتمد تقريره في الاجتماع."


@pytest.mark.parametrize(
    ("filled", "code"),
    [
        (f"{LRI}A/76/12", "unclosed_isolate"),
        (f"A/76/12{PDI}", "unopened_isolate"),
        (f"{LRE}A/76/12", "unclosed_isolate"),
        (f"A/76/12{PDF}", "unopened_isolate"),
        (f"{LRI}A/76/12{PDF}{PDI}", "unopened_isolate"),
        (f"{LRI}A/76/12{PDI} والقرار 10/6", "not_isolated"),
        (f"{LRI}A/76/12{PDI} والفقرات 2–4", "not_isolated"),
        (f"{LRI}A/76/12{PDI} والمقرر 1/CP.21", "not_isolated"),
    ],
)
def test_marks_of_direction_that_are_broken(filled: str, code: str) -> None:
    assert codes(f"1. {ARABIC.format(filled)}", "ar") == [code]


@pytest.mark.parametrize(
    "filled",
    [
        "A/76/12 والقرار 10/6",  # an official file, which uses no isolates
        f"{LRI}A/76/12{PDI} والقرار {LRI}10/6{PDI} في حزيران/يونيه 2024",
        f"{LRI}CTOC/COP/WG.2/2024/4-CTOC/COP/WG.3/2024/4{PDI}",
        f"{RLI}الوثيقة {LRI}A/76/12{PDI}{PDI}",
    ],
)
def test_marks_of_direction_that_are_whole(filled: str) -> None:
    assert codes(f"1. {ARABIC.format(filled)}", "ar") == []


def test_what_is_left_open_is_a_note() -> None:
    (found,) = findings("1. The Conference adopted the report of its session on […] in Vienna.")

    assert (found.code, found.severity) == ("placeholder", "note")


@given(
    st.text(st.sampled_from("aаbό1 2-–—.,;:?!'\"“”«»„‘’()[]/\n\u2066\u2069\u202c日中ا،月6A"), max_size=120)
)
@tried(300)
def test_any_text_is_looked_through(text: str) -> None:
    """Whatever stands there: nothing is raised, and each finding points into the text."""
    if not text.strip():
        return
    for finding in findings(text):
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize("signs", ["“»", "(", "\u2066\u202c", "a,", "1- 2 ", "aа", "x  y", "//", "A/1/", "–"])
def test_a_text_of_signs_costs_no_more_than_its_length(signs: str) -> None:
    document = document_from(("1. The report of the session: " + signs * 40_000).encode(), "hostile.txt")
    reading = read(document)
    before = time.process_time()

    assert len(lint(document, reading)) <= 2000 * len(RULES)
    assert time.process_time() - before < 4
