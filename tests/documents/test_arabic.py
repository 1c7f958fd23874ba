"""Arabic: letters that mean the same, marks left out, markers, numbers, dates, ordinals, mastheads, wrapped lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.dates import dates_in
from greffier.documents.language import language
from greffier.documents.letters import bare, folded, plain, unmarked
from greffier.documents.lines import marker_of
from greffier.documents.listing import ABJAD, LATIN, in_latin, place_in, printed
from greffier.documents.masthead import cues_of
from greffier.documents.mending import Mended
from greffier.documents.symbols.sessions import in_latin as number_in_latin
from greffier.documents.text import document_from

LETTERS = st.text(st.sampled_from("إأآاىيةهقرار َُّـ\u200f،؛٣7/abİ\n"), max_size=40)


@given(LETTERS)
def test_folding_is_letter_for_letter(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


@given(
    st.lists(
        st.tuples(st.text(st.sampled_from("قرارَُّـ "), min_size=1, max_size=6), st.integers(1, 4)), max_size=6
    )
)
def test_leaving_marks_out_keeps_the_way_back(pieces: list[tuple[str, int]]) -> None:
    """The slow way: look every character up in the source."""
    text, places, sources, source, gap = "", [], [], "", 0
    for piece, skipped in pieces:
        source += "x" * skipped
        gap += skipped
        places.append(len(text))
        sources.append(len(source))
        text += piece
        source += piece
    mended = unmarked(Mended(text, places, sources))
    assert mended.text == bare(text)
    assert [source[mended.source(i)] for i in range(len(mended.text))] == list(mended.text)


@pytest.mark.parametrize(
    ("printed_so", "read_so"),
    [
        ("الأمــم المتحـدة", "الامم المتحدة"),
        ("وإذ تُسلِّم", "واذ تسلم"),
        ("\u200fإلى", "الي"),
        ("دورة", "دورة"),  # not دوره, which is another word
    ],
)
def test_how_words_are_matched(printed_so: str, read_so: str) -> None:
    assert plain(printed_so) == read_so


@pytest.mark.parametrize(
    ("line", "kind", "number", "body"),
    [
        ("1 -\tتقرر", "number", "1", "تقرر"),
        ("١٢ - تقرر", "number", "12", "تقرر"),
        ("3. تقرر", "number", "3", "تقرر"),
        ("1 -", "number", "1", ""),
        ("6 -\t\u200e تؤكد", "number", "6", None),  # a sign that nobody sees before the text
        ("\u200f(أ) بيان", "letter", "ا", "بيان"),
        ("(هـ) بيان", "letter", "ه", "بيان"),
        ("(ط ط) بيان", "letter", "ط ط", "بيان"),
        ("’2‘ بيان", "letter", "ii", "بيان"),
        ("ثانيا - التوصيات", "capital", "II", "التوصيات"),
        ("باء - المناقشة", "capital", "B", "المناقشة"),
    ],
)
def test_markers(line: str, kind: str, number: str, body: str | None) -> None:
    marker = marker_of(line)
    assert marker is not None
    assert (marker.kind, marker.number) == (kind, number)
    assert body is None or line[marker.body :] == body


@pytest.mark.parametrize("line", ["9 - 20 تموز/يوليه 2001", "تقرر أن", "القرار - وغيره"])
def test_what_is_no_marker(line: str) -> None:
    assert marker_of(line) is None


@pytest.mark.parametrize("place", range(1, 27))
def test_letters_go_round(place: int) -> None:
    letter = ABJAD[place - 1]
    assert printed("letter", place) == in_latin(letter) == LATIN[place - 1]
    assert place_in([], f"{letter} {letter}", announced=False)[1:] == ("twin", place)
    assert in_latin(letter * 2) == LATIN[place - 1] * 2


def test_a_letter_in_the_shape_that_it_has_by_itself() -> None:
    """Word processors print `ه` as `ﻫ` (U+FEEB), so that it is not taken for a 5."""
    marker = marker_of("(ﻫ) بيان")
    assert marker is not None
    assert (marker.kind, in_latin(marker.number)) == ("letter", "e")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("9 كانون الأول/ديسمبر 2021", "2021-12-09", "2021-12-09"),
        ("٩ ديسمبر ٢٠٢١", "2021-12-09", "2021-12-09"),
        ("5 أيلول/ سبتمبر 2016", "2016-09-05", "2016-09-05"),
        ("من 22 إلى 24 آذار/مارس 2022", "2022-03-22", "2022-03-24"),
        ("في الفترة من 30 آب/أغسطس إلى 2 أيلول/سبتمبر 2021", "2021-08-30", "2021-09-02"),
        ("يومي 4 و 5 شباط 2016", "2016-02-04", "2016-02-05"),
        ("3-14 حزيران/يونيه 1992", "1992-06-03", "1992-06-14"),
        ("تشرين الثاني/نوفمبر 2020", "2020-11", "2020-11"),
    ],
)
def test_dates(text: str, first: str, last: str) -> None:
    found = dates_in(text, language("ar"))
    assert [(d.first, d.last) for d in found] == [(first, last)]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("الدورة السادسة والسبعون", 76),
        ("الدورة الاستثنائية الثانية والثلاثون", 32),
        ("الدورة الخامسة عشرة", 15),
        ("الدورة العاشرة", 10),
        ("الدورة المستأنفة", None),
    ],
)
def test_sessions_of_mastheads(line: str, number: int | None) -> None:
    assert cues_of("ar").session_number(plain(line)) == number


@pytest.mark.parametrize(
    ("number", "canonical"),
    [
        ("1514 (د-15)", "1514 (XV)"),
        ("2200 ألف (د-21)", "2200 A (XXI)"),
        ("377 (د - 5)", "377 (V)"),
        ("دإ-27/2", "S-27/2"),
        ("67/234 باء", "67/234 B"),
        ("70/1", "70/1"),
    ],
)
def test_numbers_of_resolutions(number: str, canonical: str) -> None:
    assert number_in_latin(number) == canonical


RESOLUTION = """\
إن الجمعية العامة،
إذ تشير إلى قرارها 90/1 بشأن المسائل التي تتصل بالقرى الساحلية وصيد الأسماك فيها،
وإذ تلاحظ أن الموانئ الصغيرة تحتاج إلى مساعدة، وأن ما يتاح لها من موارد لا يكفي
لترميم الأرصفة القديمة،
1 - تقرر أن تعقد حلقة عمل؛
2 - تدعو الدول الأعضاء إلى ما يلي:
(أ) أن تتبادل المعلومات؛
(ب) أن تعين جهات اتصال.
"""


def test_a_wrapped_resolution() -> None:
    parts = document_from(RESOLUTION.encode(), "text.txt").structure.parts
    assert [(p.type, p.number) for p in parts] == [
        ("other", None), ("preambular", None), ("preambular", None), ("operative", "1"), ("operative", "2"),
        ("item", "a"), ("item", "b"),
    ]  # fmt: skip
    assert parts[2].text.endswith("لترميم الأرصفة القديمة،")
    assert parts[-1].id == "para_2__point_b"
