"""Drafts as web pages: the claims come back, the ids are those of the reader, and whoever listens finds their way."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafting.drafts import NAMES, example, f1, missed
from greffier.documents.mark import MARK
from greffier.documents.text import Document, document_from
from greffier.drafting.content import Block, Draft, Note, Sentence, Slot
from greffier.drafting.inline import GAP, emphasis, isolate, reference
from greffier.drafting.writing.html import write
from greffier.drafting.writing.html.lists import list_of
from greffier.reading import read
from trying import tried


def read_again(draft: Draft) -> Document:
    return document_from(write(draft), "draft.html")


def tree(draft: Draft) -> etree._Element:
    """The page as XML: every element is closed but those of HTML that are empty."""
    page = write(draft).decode("utf-8").removeprefix("<!DOCTYPE html>")
    return etree.fromstring(re.sub(r"<(meta [^>]*|br)>", r"<\1/>", page))


def said(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def paragraph(text: str, **about: object) -> Draft:
    block = Block("paragraph", [Sentence(text)], "1.")
    return Draft("note", "en", slots=[Slot("title", Sentence("Title"))], blocks=[block], **about)  # type: ignore[arg-type]  # fields as named


def listing(*markers: str) -> Draft:
    items = [Block("item", [Sentence("To report;")], marker) for marker in markers]
    return Draft("note", "en", blocks=[Block("paragraph", [Sentence("States are invited:")], "1.", items)])


@pytest.mark.parametrize("name", NAMES)
def test_the_claims_come_back(name: str) -> None:
    draft = example(name)
    reading = read(read_again(draft))

    assert f1(draft, reading) == 1.0, missed(draft, reading)


@pytest.mark.parametrize("name", NAMES)
def test_the_ids_are_those_of_the_reader(name: str) -> None:
    draft = example(name)
    ids = {element.get("id") for element in tree(draft).iterfind(".//*[@id]")}
    parts = [part.id for part in read_again(draft).structure.parts]
    plain = [id_ for id_ in parts if id_ not in ids]

    # the line that says the number of a resolution, above its title, is a line like others
    assert plain in ([], ["p_1"])


@pytest.mark.parametrize("name", NAMES)
def test_whoever_listens_finds_their_way(name: str) -> None:
    root = tree(example(name))
    ids = [element.get("id") for element in root.iterfind(".//*[@id]")]
    levels = [int(str(e.tag)[1]) for e in root.iter("h1", "h2", "h3", "h4", "h5", "h6")]

    assert len(ids) == len(set(ids))
    assert all(link.get("href", "")[1:] in ids for link in root.iter("a"))
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert [e.tag for e in root.iterfind("body/*")] == ["main"]
    assert all(cell.get("scope") in ("col", "rowgroup") for cell in root.iter("th"))
    assert next(root.iter("script"), None) is None


@pytest.mark.parametrize(
    ("name", "way"), [("uncac-note.ar", "rtl"), ("uncac-note.zh", "ltr"), ("untoc-note.ru", "ltr")]
)
def test_the_page_says_its_language_and_which_way_it_runs(name: str, way: str) -> None:
    root = tree(example(name))
    mark = root.find("head/meta[@name='greffier.drafted']")

    assert (root.get("lang"), root.get("dir")) == (name[-2:], way)
    assert mark is not None
    assert mark.get("content") == MARK


def test_marks_inside_words() -> None:
    note = Note("*", Sentence("See above."))
    words = f"{emphasis('Requests')} {isolate('A/1')}{reference('*')} on {GAP}"
    root = tree(paragraph(words, notes=[note]))
    link, back = root.iter("a")

    assert [said(e) for tag in ("em", "bdi", "mark") for e in root.iter(tag)] == ["Requests", "A/1", "[…]"]
    assert (link.get("role"), link.get("href"), said(link)) == ("doc-noteref", "#fn_1", "*")
    assert (back.get("role"), back.get("href")) == ("doc-backlink", f"#{link.get('id')}")
    assert back.get("aria-label") == "Back to the text"


@pytest.mark.parametrize(
    ("markers", "form"),
    [
        (("(a)", "(b)", "(c)"), ("a", "full", 1)),
        (("c)", "d)"), ("a", "half", 3)),
        (("(i)", "(ii)"), ("i", "full", 1)),
        (("(h)", "(i)"), ("a", "full", 8)),  # a letter after h
        (("1.", "2."), ("1", "stop", 1)),
        (("(a)", "(c)"), None),  # no series
        (("(a)", "b)"), None),  # printed in two ways
        (("(1)", "(2)"), None),  # no list of a page reads as this one does
        (("a.", "b."), None),
        (("(أ)", "(ب)"), None),  # pages count in Latin letters
        (("•", "•"), None),
        (("", ""), None),
    ],
)
def test_lists_that_pages_count(markers: tuple[str, ...], form: tuple[str, str, int] | None) -> None:
    found = list_of(list(markers))
    root = tree(listing(*markers))
    elements = [str(e.tag) for e in root.iter("ol", "ul")]

    assert (found and (found.form, found.brackets, found.start)) == form
    assert elements == ["ol" if form else "ul"]
    assert [said(e) for e in root.iterfind(".//li/span")] == ([] if form else [m for m in markers if m])


def test_tables_have_heads() -> None:
    alone = [Sentence("Monday"), Sentence("")]
    rows = [[Sentence("Symbol"), Sentence("Title")], alone, [Sentence("CTOC/COP/2028/1"), Sentence("Agenda")]]
    root = tree(Draft("documents", "en", blocks=[Block("table", rows=rows)]))

    assert [said(e) for e in root.iterfind(".//thead/tr/th")] == ["Symbol", "Title"]
    assert [(said(e), e.get("colspan")) for e in root.iterfind(".//tbody/tr/th")] == [("Monday", "2")]
    assert [said(e) for e in root.iterfind(".//tbody/tr/td")] == ["CTOC/COP/2028/1", "Agenda"]


def test_same_draft_same_bytes() -> None:
    assert write(example("untoc-session-report.ru")) == write(example("untoc-session-report.ru"))


@tried(80)
@given(
    st.text(
        alphabet=st.sampled_from(
            "<>&\"'#$\\{}*ab \u202e\u2066\u2069\x00\x07\ufffe\ue000\ue001\ue002\ue003\ud800-é中ا"
        )
    )
)
def test_hostile_words_are_words(text: str) -> None:
    draft = paragraph(text, symbols=(text,), notes=[Note("*", Sentence(text))])
    root = tree(draft)
    usual = {
        *"html head meta title style body main header h1 p span sup a em bdi mark footer section ul li".split()
    }

    assert {str(element.tag) for element in root.iter()} <= usual
    for sign in "<>&\"'#$\\{}é中ا":
        assert said(root.find("body/main/p")).count(sign) >= text.count(sign) * ("\ue002" not in text)  # type: ignore[arg-type]  # it is there
    assert "</style" not in (root.findtext("head/style") or "")
