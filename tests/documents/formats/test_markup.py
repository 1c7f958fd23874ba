"""What a file is, told by its first element; a text that only begins with a sign of markup stays a text."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from greffier.documents import DocumentError
from greffier.documents.formats import format_of
from greffier.documents.text import document_from

COMMENTS = b"<!-- a -->" * 5000
PARTS = [
    ("a paragraph", b"<p>Hello</p>\n"),
    ("no end but a next one", b"<p>One\n<p>Two"),
    ("what a page begins with", b"<title>A</title>\n<meta charset=utf-8>\n<p>One"),
    ("behind comments", COMMENTS + b"<div class=a><b>1.</b> Decides</div>"),
    ("comments between", b"<h1>A</h1><!-- > <b> --><p>B</p>"),
    ("lists", b"<OL>\n<LI>One\n<LI>Two\n</OL>"),
    ("in a mark of the order of bytes", "<p>Ж</p>".encode("utf-8-sig")),
    ("UTF-16", "<p>Ж</p>".encode("utf-16")),
    ("cut off", b"<table><tr><td><table></table>One"),
]
TEXTS = [
    ("comments and text", COMMENTS + b"x"),
    ("a comment without end", b"<!-- a <html>"),
    ("Markdown", b"<p align=center>Markdown</p>\n\n# Title"),
    ("Markdown in an element", b"<div>\n\n## Title\n\nText\n</div>"),
    ("text behind it", b"<div>A</div>\n\nThe Conference decides."),
    ("to be filled in", b"<title>\n\nThe Conference of <date>,"),
    ("an example", b"<p> begins a paragraph"),
    ("no element of pages", b"<symbol>CTOC/COP/2028/1</symbol>"),
    ("a sign of mathematics", b"<5 per cent of the parties"),
]


@pytest.mark.parametrize("data", [data for _, data in PARTS], ids=[why for why, _ in PARTS])
def test_a_part_of_a_page_is_a_page(data: bytes) -> None:
    assert format_of(data) == "html"


@pytest.mark.parametrize("data", [data for _, data in TEXTS], ids=[why for why, _ in TEXTS])
def test_a_text_that_begins_so_stays_a_text(data: bytes) -> None:
    assert format_of(data) is None


def test_a_part_of_a_page_is_read() -> None:
    assert document_from(b"<p>A &amp; B</p>", "a").text == "A & B\n"


@pytest.mark.parametrize("head", [b"", b"\xef\xbb\xbf", b'<?xml version="1.0"?>', b"<?a?>"])
@pytest.mark.parametrize(("format_", "root"), [("akn", b"<akomaNtoso>"), ("html", b"<!DOCTYPE html><p>")])
def test_the_root_may_stand_behind_comments(head: bytes, format_: str, root: bytes) -> None:
    assert format_of(head + COMMENTS + root) == format_


@pytest.mark.parametrize(
    "data",
    [b"<!---->" * 26 + b"x", b"<!--" * 200_000, b"<?xml?>" + b"<!--x-->" * 200_000, b"<p>" + b"<!--" * 200_000,
     b"<p" * 400_000, b"<div>" * 200_000, b"<!DOCTYPE " + b"> " * 400_000],
    ids=range(7),
)  # fmt: skip
def test_telling_takes_no_time(data: bytes) -> None:
    before = time.process_time()
    with suppress(DocumentError):
        format_of(data)
    assert time.process_time() - before < 1


PDFS = [
    ("the beginning", "pdf", b"%PDF-1.7\n"),
    ("behind blanks", "pdf", b"\n %PDF-1.7\n"),
    ("behind what a printer is told", "pdf", b"\x1b%-12345X@PJL\n%PDF-1.4\n"),
    ("behind a head of mail", "pdf", b"Content: x\n\n%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"),
    ("a text that begins with it", None, b"%PDF- is how a PDF begins, says the report."),
    ("a text that names it", None, "Доклад говорит: %PDF-1.7 стоит в начале.".encode()),
    ("cut in a letter", None, b"%PDF- " + b"a" * 2041 + "Ж".encode()),
]


@pytest.mark.parametrize(("expected", "data"), [(e, d) for _, e, d in PDFS], ids=[why for why, _, _ in PDFS])
def test_a_text_that_names_a_pdf_is_none(expected: str | None, data: bytes) -> None:
    assert format_of(data) == expected
