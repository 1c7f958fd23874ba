"""PDF files: what belongs together is told from where it stands on the page."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents import DocumentError
from greffier.documents.extract import Extract
from greffier.documents.formats.pdf import extract, opening
from greffier.documents.structure import structure_of
from pdfs import Sheet, pdf
from trying import tried

LONG = [
    "The Conference notes that the working groups have met as often as they could, and",
    "that what they recommended was of use to those who have to apply the Convention in",
    "their own courts and offices.",
]


def sheets(*bodies: list[str], head: str = "CTOC/COP/2028/9") -> list[Sheet]:
    """Pages with a running header, a paragraph each and a page number, as an office prints them."""
    found = []
    for number, lines in enumerate(bodies, start=1):
        sheet = Sheet()
        sheet.put(72, 50, head, 8, bold=True)
        sheet.column(lines, 100)
        sheet.put(72, 755, f"{number}/{len(bodies)}", 8)
        sheet.put(500, 755, "V.28-01234", 8)
        found.append(sheet)
    return found


def roles(found: Extract) -> list[tuple[str, str]]:
    """The lines that begin something, with what they are."""
    assert found.lines is not None
    starts = [line.start for line in found.lines]
    texts = [found.text[a:b].strip() for a, b in pairwise([*starts, len(found.text)])]
    return [(line.role, text) for line, text in zip(found.lines, texts, strict=True) if line.begins]


def parts(*pages: Sheet) -> list[tuple[str, str | None, str]]:
    """Type, number and text of the parts of pages."""
    return [(p.type, p.number, p.text) for p in structure_of(extract(pdf(*pages))).parts]


# ---------------------------------------------------------------- lines


def test_letters_at_one_height_are_a_line_whatever_the_order_they_are_drawn_in() -> None:
    sheet = Sheet()
    sheet.put(172, 100, "second")
    sheet.put(72, 112, "third line")
    sheet.put(72, 100, "The first words,")
    sheet.put(205, 100, "half")
    assert extract(pdf(sheet)).text == "The first words,   second half\nthird line\n"


@pytest.mark.parametrize(
    ("gap", "text"),
    [
        (0.5, "see king\n"),  # a word that the program drew in two pieces
        (2.8, "see king\n"),  # a blank that is not drawn
        (30, "see   king\n"),  # another column
    ],
)
def test_a_gap_is_a_blank_or_parts_columns_by_its_width(gap: float, text: str) -> None:
    sheet = Sheet()
    sheet.put(sheet.put(72, 100, "see") + gap, 100, "king")
    assert extract(pdf(sheet)).text == (text if gap > 1 else "seeking\n")


def test_a_marker_set_apart_by_a_tab_is_no_column() -> None:
    sheet = Sheet()
    sheet.put(72, 100, "(a)")
    sheet.put(108, 100, "To report;")
    assert extract(pdf(sheet)).text == "(a) To report;\n"


@pytest.mark.parametrize(("behind", "text"), [("The fees", "36.1 The fees\n"), ("302.7", "36.1   302.7\n")])
def test_a_number_with_a_point_is_a_marker_before_words_alone(behind: str, text: str) -> None:
    sheet = Sheet()
    sheet.put(72, 100, "36.1")
    sheet.put(118, 100, behind)
    assert extract(pdf(sheet)).text == text


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_the_height_of_a_turned_page_counts_as_it_is_shown(turned: int) -> None:
    sheet = Sheet(turned=turned)
    sheet.put(72, 100, "Text")
    box = extract(pdf(sheet)).boxes[0]
    width, height = (sheet.width, sheet.height) if turned % 180 == 0 else (sheet.height, sheet.width)
    assert 0 < box.left < box.right < width
    assert 0 < box.top < box.bottom < height
    near_top, near_left = box.top < height / 2, box.left < width / 2
    assert (near_top, near_left) == {
        0: (True, True),
        90: (True, False),
        180: (False, False),
        270: (False, True),
    }[turned]


# ---------------------------------------------------------------- paragraphs


def test_a_gap_or_an_indent_begins_a_paragraph() -> None:
    sheet = Sheet()
    y = sheet.paragraph(72, 100, LONG)
    y = sheet.paragraph(72, y, LONG)  # no gap: the indent tells
    sheet.paragraph(72, y + 6, LONG, indent=0)  # no indent: the gap tells
    found = [text for _, _, text in parts(sheet)]
    assert found == [" ".join(LONG)] * 3


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    first, second = sheets(["1. " + LONG[0], LONG[1]], [LONG[2], "2. Another paragraph begins here."])
    assert [(number, text) for kind, number, text in parts(first, second) if kind == "paragraph"] == [
        ("1", " ".join(LONG)),
        ("2", "Another paragraph begins here."),
    ]


def test_a_paragraph_that_ended_with_its_page_does_not_go_on() -> None:
    pages = sheets(LONG, LONG)
    assert [text for kind, _, text in parts(*pages) if kind == "paragraph"] == [" ".join(LONG)] * 2


def test_a_list_inside_a_sentence_goes_on_on_the_next_page() -> None:
    announced = "and the delegations of the following States that are parties to it had experts:"
    pages = sheets(["16. " + LONG[0], announced], ["Ghana, Norway and Oman."])
    found = [text for kind, _, text in parts(*pages) if kind == "paragraph"]
    assert found == [f"{LONG[0]} {announced} Ghana, Norway and Oman."]


@pytest.mark.parametrize(
    "last", ["Report of the Working Group (CTOC/COP/2028/4)", "A report that ends before the margin"]
)
def test_a_list_of_documents_is_parted_by_pages_too(last: str) -> None:
    pages = sheets([LONG[0], LONG[1], last], ["Report of the other Working Group (CTOC/COP/2028/5)"])
    other = ("text", "Report of the other Working Group (CTOC/COP/2028/5)")
    assert other in roles(extract(pdf(*pages)))


def test_opening_words_in_bold_begin_no_heading_in_a_script_without_blanks() -> None:
    sheet = Sheet()
    behind = sheet.put(96, 100, "回顾" * 3, bold=True)
    sheet.put(behind, 100, "其第十三届会议" * 11)
    sheet.put(72, 112, "通过的各项决议，")
    assert [role for role, _ in roles(extract(pdf(sheet)))] == ["text"]


def test_a_word_broken_at_the_end_of_a_line_is_joined() -> None:
    sheet = Sheet()
    sheet.column(["The Conference takes note of the recommen-", "dations and of their use."], 100)
    assert parts(sheet)[0][2] == "The Conference takes note of the recommendations and of their use."


def test_bold_and_larger_lines_are_headings() -> None:
    sheet = Sheet()
    sheet.column(LONG, 100)
    sheet.put(72, 150, "Bold and", bold=True)
    sheet.put(72, 162, "on two lines", bold=True)
    sheet.put(72, 190, "Larger", 14)
    sheet.column(LONG, 220)
    assert [text for role, text in roles(extract(pdf(sheet))) if role == "heading"] == ["Bold and", "Larger"]


def test_a_first_line_that_hangs_out_belongs_to_its_heading() -> None:
    sheet = Sheet()
    sheet.put(36, 100, "14/3.", 11, bold=True)
    sheet.put(72, 100, "Cooperation in tracing", 11, bold=True)
    sheet.put(72, 113, "the parts of firearms", 11, bold=True)
    sheet.column(LONG, 150)
    assert extract(pdf(sheet)).text.startswith("14/3. Cooperation in tracing\nthe parts of firearms\n\n")


# ---------------------------------------------------------------- what belongs to the page


def test_running_headers_and_footers_are_furniture() -> None:
    found = parts(*sheets(LONG, LONG, LONG))
    assert [(kind, text) for kind, _, text in found if kind == "furniture"] == [
        ("furniture", "1/3 V.28-01234"),
        ("furniture", "CTOC/COP/2028/9"),
        ("furniture", "2/3 V.28-01234"),
        ("furniture", "CTOC/COP/2028/9"),
        ("furniture", "3/3 V.28-01234"),
    ]
    assert found[0][:2] == ("masthead", None)  # on the first page the symbol is the document's own


def test_a_number_that_stands_alone_at_the_foot_is_the_page_number_and_in_a_table_is_not() -> None:
    sheet = Sheet()
    sheet.column(LONG, 100)
    for y in (720, 732, 744):
        sheet.put(72, y, "Rows")
        sheet.put(300, y, "12")
    assert "furniture" not in [role for role, _ in roles(extract(pdf(sheet)))]
    sheet.put(300, 770, "3")
    assert roles(extract(pdf(sheet)))[-1] == ("furniture", "3")


def noted(last: str = "") -> Sheet:
    """A page with a raised mark and its note below a rule."""
    sheet = Sheet()
    x = sheet.put(72, 100, "The Conference recalls the Convention")
    x = sheet.put(x, 96, "1", 6.5)
    sheet.put(x + 3, 100, "and what was said of it in")
    sheet.column(["other places, as often as was needed."], 112)
    sheet.put(72, 690, "_" * 18, 8)
    sheet.put(84, 702, "1", 5.5)
    sheet.put(90, 705, "United Nations, Treaty Series, vol. 2225," + last, 8)
    return sheet


def test_a_footnote_is_apart_and_its_mark_belongs_to_no_sentence() -> None:
    assert parts(noted()) == [
        (
            "paragraph",
            None,
            "The Conference recalls the Convention and what was said of it in other places, as often as was needed.",
        ),
        ("footnote", "1", "United Nations, Treaty Series, vol. 2225,"),
    ]


def test_a_footnote_goes_on_at_the_foot_of_the_next_page() -> None:
    second = Sheet()
    second.column(LONG, 100)
    second.put(72, 690, "_" * 18, 8)
    second.put(84, 705, "No. 39574.", 8)
    second.put(84, 714, "2", 5.5)
    second.put(90, 717, "Ibid.", 8)
    notes = [(number, text) for kind, number, text in parts(noted(), second) if kind == "footnote"]
    assert notes == [("1", "United Nations, Treaty Series, vol. 2225, No. 39574."), ("2", "Ibid.")]


def test_a_raised_number_without_a_note_is_text() -> None:
    sheet = Sheet()
    x = sheet.put(72, 100, "An area of 25 km")
    sheet.put(sheet.put(x, 96, "2", 6.5) + 3, 100, "was left.")
    assert parts(sheet)[0][2] == "An area of 25 km2 was left."


def test_notes_that_stand_at_the_same_height_on_several_pages_are_no_footers() -> None:
    pages = []
    for number in (1, 2, 3):
        sheet = Sheet()
        sheet.column(LONG, 100)
        sheet.put(72, 700, "_" * 18, 8)
        sheet.put(84, 722, str(number), 5.5)
        sheet.put(90, 725, f"Ibid., vol. {number}.", 8)
        pages.append(sheet)
    assert [number for kind, number, _ in parts(*pages) if kind == "footnote"] == ["1", "2", "3"]


def test_the_symbol_of_the_masthead_heads_a_second_page_too() -> None:
    first, second = Sheet(), Sheet()
    first.put(400, 60, "S/RES/1540 (2028)", 12)
    first.column(LONG, 200)
    second.put(400, 60, "S/RES/1540 (2028)", 8)
    second.column(LONG, 100)
    assert ("furniture", "S/RES/1540 (2028)") in roles(extract(pdf(first, second)))


def test_the_body_of_a_masthead_and_its_issue_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    sheet.put(72, 60, "United Nations", 12)
    sheet.put(450, 60, "CTOC/COP/2028/9", 12)
    for y, name, issue in (
        (90, "Conference of the Parties to the", "Distr.: General"),
        (105, "United Nations Convention against", "14 April 2028"),
        (120, "Transnational Organized Crime", ""),
    ):
        sheet.put(72, y, name, 12, bold=True)
        sheet.put(360, y, issue or " ", 10)
    sheet.column(LONG, 200)
    assert extract(pdf(sheet)).text.split("\n\n")[1:3] == [
        "Conference of the Parties to the\nUnited Nations Convention against\nTransnational Organized Crime",
        "Distr.: General\n14 April 2028",
    ]


def test_short_items_above_long_notes_are_no_headings() -> None:
    sheet = Sheet()
    sheet.column([f"{n}. An item." for n in range(1, 8)], 100, step=18)
    sheet.column(
        [
            f"{n} This item is on the agenda in accordance with rule 8 of the rules of procedure, and has"
            for n in range(1, 8)
        ],
        600,
        size=8,
    )
    assert "heading" not in [role for role, _ in roles(extract(pdf(sheet)))]


def test_the_symbol_of_a_document_issued_again_heads_its_pages_without_the_mark() -> None:
    first, second = Sheet(), Sheet()
    first.put(first.put(400, 60, "CTOC/COP/2028/9", 12), 55, "*", 7)
    first.column(LONG, 200)
    second.put(72, 60, "CTOC/COP/2028/9", 8)
    second.column(LONG, 100)
    assert ("furniture", "CTOC/COP/2028/9") in roles(extract(pdf(first, second)))


def test_what_runs_up_the_margin_is_in_no_line() -> None:
    sheet = Sheet()
    sheet.column(LONG, 100)
    sheet.put_upward(30, 300, "28-01234 printed sideways")
    assert roles(extract(pdf(sheet))) == [
        ("text", LONG[0]),
        ("furniture", "28-01234 printed sideways"),
    ]


# ---------------------------------------------------------------- columns and tables


def test_two_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    left = [f"Left line {n:02} of the first column of this page," for n in range(12)]
    right = [f"right line {n:02} of the second column of a page." for n in range(12)]
    sheet.put(72, 80, "A heading over both columns", bold=True)
    sheet.column(left, 110, x=54)
    sheet.column(right, 110, x=320)
    lines = [line for line in extract(pdf(sheet)).text.split("\n") if line]
    assert lines == ["A heading over both columns", *left, *right]


def test_rows_of_cells_are_a_table() -> None:
    sheet = Sheet()
    sheet.column(LONG, 100)
    for n, y in enumerate((160, 174, 188, 202)):
        sheet.put(72, y, f"State {n}")
        sheet.put(200, y, "Yes")
        sheet.put(320, y, f"{n} May")
    sheet.put(200, 214, "and no")  # a cell that goes on
    sheet.column(LONG, 240)
    found = parts(sheet)
    assert [kind for kind, _, _ in found] == ["paragraph", "table", "paragraph"]
    assert found[1][2] == "State 0 Yes 0 May State 1 Yes 1 May State 2 Yes 2 May State 3 Yes 3 May and no"


# ---------------------------------------------------------------- what cannot be read


def test_pages_without_text_are_fine_beside_others() -> None:
    sheet = Sheet()
    sheet.column(LONG, 100)
    found = extract(pdf(Sheet(), sheet, Sheet(), Sheet()))
    assert len(found.pages) == 4
    assert {box.page for box in found.boxes} == {2}


def refusal(data: bytes) -> str:
    with pytest.raises(DocumentError) as caught:
        extract(data)
    return caught.value.code


def test_a_file_without_text_is_refused() -> None:
    with pytest.raises(DocumentError, match="ocrmypdf") as caught:
        extract(pdf(Sheet(), Sheet()))
    assert caught.value.code == "no_text_layer"


def test_pictures_of_pages_are_told_from_pages_with_text() -> None:
    """A stamp on scanned pages is no text; one scanned page among others is told of."""
    text, scan = Sheet(), Sheet(scanned=True)
    text.column(LONG, 100)
    scan.put(500, 760, "2/3")
    found = extract(pdf(text, scan, text))
    assert [(w.code, w.start) for w in found.warnings] == [("page_without_text", found.pages[1])]
    assert refusal(pdf(scan, scan, text)) == "no_text_layer"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_file_that_is_cut_off_is_damaged_or_read_as_far_as_it_goes(share: float) -> None:
    """A reader of PDF mends a file without its table of contents, where the pages are still there."""
    data = pdf(*sheets(LONG, LONG))
    cut = data[: int(len(data) * share)]
    try:
        code = "" if LONG[0] in extract(cut).text else "nothing"
    except DocumentError as error:
        code = error.code
    assert code in ("", "damaged", "no_text_layer")


def test_a_file_with_a_password_is_refused() -> None:
    data = pdf(*sheets(LONG))
    locked = (
        b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <"
        + b"41" * 32
        + b"> /U <"
        + b"42" * 32
    )
    assert (
        refusal(data.replace(b"trailer << ", b"trailer << " + locked + b"> >> /ID [<00> <00>] "))
        == "encrypted"
    )


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_PAGES", 1)
    assert refusal(pdf(*sheets(LONG, LONG))) == "limit_exceeded"


def test_too_many_letters_on_a_page_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_CHARACTERS", 100)
    assert refusal(pdf(*sheets(LONG))) == "limit_exceeded"


# ---------------------------------------------------------------- the head of a draft


def draft(*sponsors: str) -> list[Sheet]:
    """A draft resolution of two pages; its symbol stands again at the top of the second."""
    first, second = Sheet(), Sheet()
    first.put(72, 60, "United Nations", 14)
    first.put(470, 60, "A/C.3/83/L.4", 12)
    first.put(72, 90, "General Assembly", 18, bold=True)
    first.put(400, 90, "Distr.: Limited")
    first.put(400, 102, "14 October 2028")
    first.column(["Eighty-third session", "Agenda item 107", "Crime prevention"], 220, x=60)
    y = first.column(sponsors, 290, x=120)
    first.put(120, y + 14, "Cooperation in tracing firearms", 12, bold=True)
    y = first.paragraph(120, y + 40, ["The General Assembly,"])
    y = first.paragraph(
        120, y + 6, ["Recalling that the eighty-second session, on 14 May 2027,", "asked for a report,"]
    )
    first.paragraph(
        120, y + 6, ["Noting that the report has been submitted, and that it is of", "use to those who"]
    )
    second.put(470, 55, "A/C.3/83/L.4", 8)
    second.column(["trace firearms,"], 80, x=120)
    second.paragraph(120, 100, ["1. Requests the Secretary-General to report on it."])
    return [first, second]


@pytest.mark.parametrize(
    "sponsors",
    [
        ("Italy: draft resolution",),
        ("Albania, Algeria, Andorra and Venezuela (Bolivarian", "Republic of): draft resolution"),
    ],
)
def test_a_masthead_ends_with_its_page_and_before_the_text(sponsors: tuple[str, ...]) -> None:
    """Neither the header of the second page nor a session that the text recalls goes on with the masthead."""
    found = structure_of(extract(pdf(*draft(*sponsors)))).parts
    assert [(p.type, p.text) for p in found if p.type in ("title", "preambular", "operative")] == [
        ("title", "Cooperation in tracing firearms"),
        ("preambular", "Recalling that the eighty-second session, on 14 May 2027, asked for a report,"),
        (
            "preambular",
            "Noting that the report has been submitted, and that it is of use to those who trace firearms,",
        ),
        ("operative", "Requests the Secretary-General to report on it."),
    ]


# ---------------------------------------------------------------- what always holds

PIECES = st.tuples(
    st.integers(0, 9), st.integers(3, 110), st.sampled_from(["one", "(a)", "1.", "22", "*", "Noting,", "中文", "end."]),
    st.sampled_from([6.0, 8.0, 10.0, 14.0]), st.booleans(),
)  # fmt: skip


@tried(60)
@given(st.lists(st.lists(PIECES, max_size=25, unique_by=lambda piece: piece[:2]), min_size=1, max_size=3))
def test_nothing_that_is_printed_is_lost_and_every_line_has_its_place(
    pages: list[list[tuple[int, int, str, float, bool]]],
) -> None:
    """Whatever stands anywhere: in the text once, in a line that the hints name, in a box on its page."""
    sheets = []
    printed: Counter[str] = Counter()
    for pieces in pages:
        sheet = Sheet()
        for n, (x, y, word, size, bold) in enumerate(pieces):
            # apart from one another, or pdfium holds one for the shadow of another
            sheet.put(60 * x, 7 * y, f"{word}{n}", size, bold)
            printed.update(f"{word}{n}")
        sheets.append(sheet)
    if not printed:
        return
    found = extract(pdf(*sheets))
    assert Counter("".join(found.text.split())) == printed
    assert [line.start for line in found.lines or []] == [
        m.start() for m in re.finditer(r"^\S", found.text, re.MULTILINE)
    ]
    assert "".join(found.text[box.start : box.end] for box in found.boxes).replace(" ", "") == "".join(
        found.text.split()
    )
    assert all(box.left <= box.right and box.top < box.bottom for box in found.boxes)
    assert len(found.pages) == len(sheets)
