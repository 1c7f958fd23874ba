"""Text that is read from right to left: rebuilt from the places of its letters, in whatever order they are drawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.formats.pdf import extract
from pdfs import Sheet, as_drawn, pdf
from trying import tried

SENTENCES = [
    "يعقد المؤتمر دورته الخامسة عشرة في فيينا",
    "إذ يشير إلى قراره 14/3 المؤرخ 21 تشرين الأول/أكتوبر 2028،",
    "وإلى الوثيقة CTOC/COP/2028/9، وإلى مرفقها",
    "يقرر الفريق العامل (المعني بالتعاون الدولي) أن يجتمع",
    "الفقرة (أ) من المادة 12 والفقرة (ب) منها",
    "1 - يطلب إلى الأمانة أن تعد تقريرا؛",
    "اتفاقية الأمم المتحدة «الاتفاقية» وما يتصل بها",
]


def drawn(line: str, x: float = 100) -> bytes:
    """A page with a line drawn in one piece."""
    sheet = Sheet()
    sheet.put(x, 100, as_drawn(line))
    return pdf(sheet)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_line_is_read_as_it_was_written(line: str) -> None:
    assert extract(drawn(line)).text == line + "\n"


@pytest.mark.parametrize("line", SENTENCES)
def test_the_order_in_which_letters_are_drawn_does_not_matter(line: str) -> None:
    shown = as_drawn(line)
    pieces = [(100 + 5 * m.start(), m[0]) for m in re.finditer(r"\S+", shown)]
    pieces.sort(key=lambda piece: piece[1])
    sheet = Sheet()
    for x, piece in pieces:
        sheet.put(x, 100, piece)
    assert extract(pdf(sheet)).text == line + "\n"


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (
            "\ufefb\ufeee\ufee0\ufe8e",
            "الولا",
        ),  # forms that letters have at the beginning, within and at the end of words
        ("ﻻ ﻢﻌﻧ", "نعم لا"),  # lam-alef is one sign
        ("ةمـــئاق", "قائمة"),  # strokes that only fill the line
    ],
)
def test_forms_of_letters_are_letters(shown: str, text: str) -> None:
    sheet = Sheet()
    sheet.put(100, 100, shown)
    assert extract(pdf(sheet)).text == text + "\n"


def test_columns_stand_from_right_to_left() -> None:
    sheet = Sheet()
    sheet.put(400, 100, as_drawn("الأمم المتحدة"))
    sheet.put(72, 100, "CTOC/COP/2028/9")
    assert extract(pdf(sheet)).text == "الأمم المتحدة   CTOC/COP/2028/9\n"


@pytest.mark.parametrize("last", ["2009.", "CTOC/COP/2028/9.", "CTOC/COP/2028/9"])
def test_a_stop_at_the_left_of_figures_ends_the_line(last: str) -> None:
    sheet = Sheet()
    sheet.column([SENTENCES[0], last], 100, right=True)
    assert extract(pdf(sheet)).text == f"{SENTENCES[0]}\n{last}\n"


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (".3.[…] - 4", "4 - […].3."),  # figures and signs alone go from the right
        ("(CTOC/COP/2028/9)", "(CTOC/COP/2028/9)"),
        (")CTOC/COP/2028/9", "CTOC/COP/2028/9)"),  # the end of what a line before opened
        ("A/58/422 and A/58/423", "A/58/422 and A/58/423"),
    ],
)
def test_a_line_without_letters_from_the_right(shown: str, text: str) -> None:
    sheet = Sheet()
    sheet.column([as_drawn(SENTENCES[0])], 100)
    sheet.put(100, 112, shown)
    assert extract(pdf(sheet)).text.split("\n")[1:] == [text, ""]


def test_indents_count_from_the_right() -> None:
    sheet = Sheet()
    for y, right, line in (
        (100, 476, "يشير المؤتمر إلى ما تقرر في دورته الرابعة عشرة بشأن"),
        (112, 500, "التعاون الدولي بين السلطات المركزية التي عينتها الدول وبين"),
        (124, 500, "المنظمات الدولية."),
        (136, 476, "ويلاحظ أن الأفرقة العاملة التي أنشأها قد اجتمعت كلما"),
        (148, 500, "كان ذلك ممكنا، وأن توصياتها أفادت من يطبق الاتفاقية في"),
    ):
        sheet.put(right - 5 * len(line), y, as_drawn(line))
    found = extract(pdf(sheet))
    assert found.lines is not None
    assert [line.begins for line in found.lines] == [True, False, False, True, False]


def test_it_is_told_that_text_was_rebuilt() -> None:
    plain = Sheet()
    plain.put(72, 100, "A page in English.")
    right = Sheet()
    right.put(100, 100, as_drawn(SENTENCES[0]))
    (warning,) = extract(pdf(plain, right)).warnings
    found = extract(pdf(plain, right))
    assert warning.code == "rebuilt_text"
    assert found.text[warning.start : warning.end].strip() == SENTENCES[0]
    assert extract(pdf(plain)).warnings == []


@pytest.mark.parametrize("drawn_too", ["ـــــ", "   ", "، "])
def test_what_prints_nothing_on_its_own_breaks_nothing(drawn_too: str) -> None:
    sheet = Sheet()
    sheet.put(200, 100, as_drawn(SENTENCES[0]))
    sheet.put(100, 100, drawn_too)
    assert extract(pdf(sheet)).text.startswith(SENTENCES[0])


SHAPED = """إن مؤتمر الأطراف،

إذ يشير إلى قراره 14/3 المؤرخ 21 تشرين الأول 2028، وإلى ما جاء على لسان
الدول الأطراف في عامي 2026-2027،

1 - يطلب إلى الأمانة أن تعد تقريرا عن الإجراءات التي اتخذتها (بما فيها الأولى)
لا عن سواها؛

2 - يقرر أن يعقد الفريق العامل اجتماعا واحدا على الأقل كل سنة.
"""


def test_a_file_of_a_program_that_joins_letters() -> None:
    """Typst set this text in Noto Sans Arabic (both free); glyphs of several letters, as in `إلى` and `لا`, are in it."""
    data = Path(__file__).parents[1] / "data" / "shaped.ar.pdf"
    assert extract(data.read_bytes()).text == SHAPED


WORDS = st.sampled_from(
    ["المؤتمر", "قرار", "الأطراف", "لا", "إلى", "14/3", "2028", "CTOC/COP/2028/9", "الدولي،", "UNODC"]
)


@tried(50)
@given(st.lists(WORDS, min_size=1, max_size=9))
def test_words_come_out_in_the_order_of_reading(words: list[str]) -> None:
    """Two Latin words or numbers side by side are left out: which comes first is not to be seen on the page."""
    kept = [w for n, w in enumerate(words) if not (n and w[0].isascii() and words[n - 1][0].isascii())]
    line = " ".join(["يقرر", *kept, "أيضا"])
    assert extract(drawn(line)).text == line + "\n"
