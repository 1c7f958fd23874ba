"""The mark of what Greffier drafted: found in every format, survives conversion, and is no part of the document."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import factories
from greffier import read
from greffier.documents.lines import lines_of
from greffier.documents.mark import MARK, is_marked, names_mark
from greffier.documents.text import document_from
from greffier.drafting.akn import to_akn
from pdfs import Sheet, pdf
from word import custom_property, docx, p

NOTE = factories.note("The Conference held its thirteenth session in Vienna from 16 to 20 October 2028.")
PAGE = "<!doctype html><html><head>{head}</head><body>{body}</body></html>"
BODY = "<p>1. The Working Group met in Vienna.</p>"


def page(head: str = "", body: str = BODY) -> bytes:
    return PAGE.format(head=head, body=body).encode()


def word(custom: str | None) -> bytes:
    return docx(p("1. The Working Group met in Vienna."), custom=custom)


def sheet(keywords: str | None) -> bytes:
    shown = Sheet()
    shown.column(["1. The Working Group met in Vienna."], 100)
    return pdf(shown, keywords=keywords)


def akn(text: str) -> bytes:
    document = document_from(text.encode(), "a.txt")
    return to_akn(document, read(document))


DRAFTED = {
    "text": f"{NOTE}\n{MARK}\n".encode(),
    "text without an end of line": f"{NOTE}\n{MARK}".encode(),
    "text with blank lines behind the mark": f"{NOTE}\n  {MARK}\t\r\n\r\n \n".encode(),
    "text of an old Macintosh": f"{NOTE}\n{MARK}\n".replace("\n", "\r").encode(),
    "the mark alone": MARK.encode(),
    "web page": page(f'<meta name="greffier.drafted" content="{MARK}">'),
    "web page made of a text": page(body=f"{BODY}<p>{MARK}</p>"),
    "Word": word(custom_property("greffier.drafted", MARK)),
    "Word beside other properties": word(
        custom_property("a", "b") + custom_property("greffier.drafted", MARK)
    ),
    "Word made of a text": docx(p("1. The Working Group met in Vienna."), p(MARK)),
    "PDF": sheet(MARK),
    "PDF among other keywords": sheet(f"note, {MARK}; Vienna"),
    "Akoma Ntoso": akn(f"{NOTE}\n{MARK}\n"),
}
NOT_DRAFTED = {
    "text": NOTE.encode(),
    "cited inside a sentence": f"{NOTE}\n2. The mark is {MARK}\n".encode(),
    "cited at the beginning of a line": f"{NOTE}\n{MARK} is the mark.\n".encode(),
    "in the midst of a text": f"{NOTE}\n{MARK}\n\n2. The Working Group met.\n".encode(),
    "another version of the mark": f"{NOTE}\n{MARK}0\n".encode(),
    "web page with another value": page('<meta name="greffier.drafted" content="no">'),
    "web page with another name": page(f'<meta name="keywords" content="{MARK}">'),
    "web page that shows how it is marked": page(
        body=f"{BODY}<pre>&lt;meta name=&quot;greffier.drafted&quot; content=&quot;{MARK}&quot;&gt;</pre>"
    ),
    "Word with another value": word(custom_property("greffier.drafted", "no")),
    "Word with another name": word(custom_property("Subject", MARK)),
    "Word with broken properties": word("<property"),
    "PDF without keywords": sheet(None),
    "PDF that speaks of it": sheet(f"about{MARK}"),
    "Akoma Ntoso that was only converted": akn(NOTE),
}


@pytest.mark.parametrize("name", DRAFTED)
def test_a_drafted_file_is_known_in_every_format(name: str) -> None:
    document = document_from(DRAFTED[name], name)

    assert document.drafted
    assert msgspec.to_builtins(read(document).source)["drafted"] is True


@pytest.mark.parametrize("name", NOT_DRAFTED)
def test_any_other_file_is_not_and_says_nothing_of_it(name: str) -> None:
    document = document_from(NOT_DRAFTED[name], name)

    assert not document.drafted
    assert "drafted" not in msgspec.to_builtins(read(document).source)


@pytest.mark.parametrize("path", factories.EXAMPLE_FILES, ids=lambda path: path.name)
def test_the_line_is_no_part_of_the_document(path: Path) -> None:
    """What is read, and where, is as if it were not there."""
    text = path.read_text(encoding="utf-8")
    plain, drafted = (read(document_from(t.encode(), "a.txt")) for t in (text, f"{text}\n{MARK}\n"))

    assert drafted.parts == plain.parts
    assert drafted.claims == plain.claims
    assert drafted.warnings == plain.warnings
    assert drafted.document == plain.document


@pytest.mark.parametrize("form", ["web page made of a text", "Word made of a text", "PDF"])
def test_nor_is_it_in_other_formats(form: str) -> None:
    found = read(document_from(DRAFTED[form], form))

    assert [part.text for part in found.parts if part.type != "furniture"] == [
        "The Working Group met in Vienna."
    ]
    assert all(MARK not in part.text for part in found.parts)


def test_a_draft_converted_twice_is_still_one() -> None:
    first = akn(f"{NOTE}\n{MARK}\n")
    document = document_from(first, "a.xml")

    assert document_from(to_akn(document, read(document)), "b.xml").drafted
    assert MARK not in document.text


@given(st.text(alphabet=st.sampled_from(f"{MARK}\r\n\t ab")), st.text(alphabet="\r\n\t \u3000"))
def test_the_last_line_alone_marks_a_text(before: str, after: str) -> None:
    """Against the lines that are read: the last one that is not blank."""
    text = f"{before}{MARK}{after}"
    lines = [line.text for line in lines_of(text)]

    assert is_marked(text) == (lines[-1] == MARK)


@pytest.mark.parametrize(
    ("keywords", "found"),
    [(MARK, True), (f"a,{MARK},b", True), (f"a\n{MARK}", True), (f"{MARK}b", False), ("", False)],
)
def test_the_mark_among_keywords(keywords: str, found: bool) -> None:
    assert names_mark(keywords) is found
