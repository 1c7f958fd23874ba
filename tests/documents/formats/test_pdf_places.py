"""Where passages stand on the pages, and pictures of pages with passages marked."""

from __future__ import annotations

import struct
import zlib

import pytest

from greffier.documents import DocumentError
from greffier.documents.extract import Extract
from greffier.documents.formats.pdf import extract
from greffier.documents.formats.pdf.picture import MAX_PIXELS, picture_of
from greffier.documents.placing import boxes_of
from greffier.documents.structure import structure_of
from pdfs import Sheet, as_drawn, pdf

LINES = ["0123456789", "abcdefghij", "klmnopqrst"]


def page() -> bytes:
    """Three lines of ten letters, five points wide each."""
    sheet = Sheet()
    sheet.column(LINES, 100)
    return pdf(sheet)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("0123456789", [(72, 122)]),
        ("234", [(82, 97)]),
        ("89\nab", [(112, 122), (72, 82)]),  # a box for each line
    ],
)
def test_a_passage_has_a_box_for_each_line(passage: str, expected: list[tuple[float, float]]) -> None:
    found = extract(page())
    start = found.text.index(passage)
    boxes = boxes_of(found, start, start + len(passage))
    edges = [edge for _, left, _, right, _ in boxes for edge in (left, right)]
    assert edges == pytest.approx([edge for pair in expected for edge in pair], abs=2)
    assert all(number == 1 and 90 < top < bottom < 130 for number, _, top, _, bottom in boxes)


def test_a_passage_that_is_read_from_the_right_has_its_box_there() -> None:
    text = "يعقد المؤتمر دورته"
    sheet = Sheet()
    sheet.put(100, 100, as_drawn(text))
    found = extract(pdf(sheet))
    start = found.text.index("دورته")
    ((_, left, _, right, _),) = boxes_of(found, start, start + 5)
    assert [left, right] == pytest.approx([100, 125], abs=1)


def test_a_character_beyond_the_first_plane_moves_nothing() -> None:
    sheet = Sheet()
    sheet.column(["1. The law of 𠀋 𠀋𠀋 and", "abcdefghij"], 100)
    found = extract(pdf(sheet))
    assert found.text == "1. The law of 𠀋 𠀋𠀋 and\nabcdefghij\n"
    start = found.text.index("hij")
    ((_, left, _, right, _),) = boxes_of(found, start, start + 3)
    assert [left, right] == pytest.approx([107, 122], abs=2)


def test_such_a_character_stands_on_a_page_that_is_read_from_the_right() -> None:
    sheet = Sheet()
    sheet.put(100, 100, "𠀋𠀌 " + as_drawn("يعقد المؤتمر دورته"))
    assert extract(pdf(sheet)).text == "يعقد المؤتمر دورته 𠀋𠀌\n"


def test_half_a_character_is_replaced() -> None:
    sheet = Sheet()
    sheet.put(100, 100, "A \ud800 b\udc0b")
    assert extract(pdf(sheet)).text == "A \ufffd b\ufffd\n"


def test_text_without_pages_has_no_boxes() -> None:
    found = Extract("A paragraph of plain text.")
    assert boxes_of(found, 0, 10) == []
    assert all(type(part.boxes).__name__ == "UnsetType" for part in structure_of(found).parts)


def test_a_part_has_a_box_for_each_page_it_is_on() -> None:
    """The note at the foot of the first page stands between its lines in the text, and is not in its boxes."""
    first, second = Sheet(), Sheet()
    first.column(
        [
            "1. Requests the Secretariat, in what it does for the",
            "Conference and for its working groups, and",
        ],
        640,
    )
    first.put(72, 700, "1", 5.5)
    first.put(78, 703, "See the annex.", 8)
    second.column(["in all its other work, to report on it;"], 100)
    parts = structure_of(extract(pdf(first, second))).parts
    paragraph = next(part for part in parts if part.type == "paragraph")
    assert paragraph.page == 1
    assert isinstance(paragraph.boxes, list)
    assert [box[0] for box in paragraph.boxes] == [1, 2]
    assert paragraph.boxes[0][4] < 690


def pixel(png: bytes, x: int, y: int) -> tuple[int, ...]:
    """The red, green and blue of a point of a picture whose rows are not filtered."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, _ = struct.unpack(">II", png[16:24])
    at = png.index(b"IDAT")
    (size,) = struct.unpack(">I", png[at - 4 : at])
    rows = zlib.decompress(png[at + 4 : at + 4 + size])
    place = y * (3 * width + 1) + 1 + 3 * x
    return tuple(rows[place : place + 3])


def test_a_picture_shows_a_passage_marked() -> None:
    png = picture_of(page(), 1, [(1, 50, 200, 100, 210), (2, 300, 200, 400, 210)], scale=1)
    assert struct.unpack(">II", png[16:24]) == (612, 792)
    assert pixel(png, 75, 205) == (255, 236, 110)
    assert pixel(png, 350, 205) == (255, 255, 255)  # of another page


def test_a_box_beyond_the_page_is_marked_as_far_as_it_goes() -> None:
    png = picture_of(page(), 1, [(1, -50, 780, 9000, 9000)], scale=1)
    assert pixel(png, 611, 791) == (255, 236, 110)


@pytest.mark.parametrize(
    ("number", "scale", "code"), [(2, 1, "not_found"), (0, 1, "not_found"), (1, 1e4, "limit_exceeded")]
)
def test_a_picture_that_cannot_be_made(number: int, scale: float, code: str) -> None:
    with pytest.raises(DocumentError) as caught:
        picture_of(page(), number, scale=scale)
    assert caught.value.code == code
    assert MAX_PIXELS < 612 * 792 * 1e8
