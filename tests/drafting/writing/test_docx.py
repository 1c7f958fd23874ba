"""Drafts as Word files: the claims come back, and the file is made of what a person would have made it of."""

from __future__ import annotations

import zipfile
from contextlib import closing
from io import BytesIO

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafting.drafts import EXAMPLES, NAMES, example, f1, missed
from greffier.documents.mark import MARK
from greffier.documents.text import Document, document_from
from greffier.drafting.content import Block, Draft, Note, Sentence, Slot
from greffier.drafting.inline import GAP, emphasis, isolate, reference
from greffier.drafting.writing.docx import write
from greffier.reading import read
from office import Convert
from trying import tried
from word import W

NAMESPACES = {"w": W}
_W = f"{{{W}}}"


def read_again(draft: Draft) -> Document:
    return document_from(write(draft), "draft.docx")


def part(draft: Draft, name: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(write(draft))) as archive:
        return etree.fromstring(archive.read(name))


def values(root: etree._Element, path: str, attribute: str = "val") -> list[str]:
    """The values that elements have at a path."""
    return [element.get(_W + attribute, "") for element in root.iterfind(path, NAMESPACES)]


def paragraph(text: str, language: str = "en", **about: object) -> Draft:
    block = Block("paragraph", [Sentence(text)], "1.")
    return Draft("note", language, slots=[Slot("title", Sentence("Title"))], blocks=[block], **about)  # type: ignore[arg-type]  # fields as named


def listing(*markers: str) -> Draft:
    items = [Block("item", [Sentence("To report;")], marker) for marker in markers]
    return Draft("note", "en", blocks=[Block("paragraph", [Sentence("States are invited:")], "1.", items)])


@pytest.mark.parametrize("name", NAMES)
def test_what_was_drafted_comes_back(name: str) -> None:
    """The claims; what the document is; all its parts but the masthead, which prints the organization everywhere."""
    draft = example(name)
    before = read(document_from((EXAMPLES / f"{name}.txt").read_bytes(), f"{name}.txt"))
    after = read(read_again(draft))
    parts = [
        sorted(
            (p.id, p.type, p.number or "", p.text)
            for p in told.parts
            if p.type not in ("masthead", "furniture")
        )
        for told in (before, after)
    ]

    assert f1(draft, after) == 1.0, missed(draft, after)
    assert parts[0] == parts[1]
    before.document.job_number = None  # the registry's, which a draft leaves blank
    assert before.document == after.document


def test_same_draft_same_bytes() -> None:
    assert write(example("untoc-session-report.ru")) == write(example("untoc-session-report.ru"))


def test_every_style_list_and_note_that_is_named_is_there() -> None:
    for name in ("untoc-wg-report.ru", "uncac-resolution.ar", "untoc-annotated-agenda.en"):
        draft = example(name)
        document, styles = part(draft, "word/document.xml"), part(draft, "word/styles.xml")
        lists, notes = part(draft, "word/numbering.xml"), part(draft, "word/footnotes.xml")
        named = {
            tag: set(values(document, f".//w:{tag}")) for tag in ("pStyle", "rStyle", "tblStyle", "numId")
        }

        ids = set(values(styles, "w:style", "styleId"))
        assert named["pStyle"] | named["rStyle"] | named["tblStyle"] <= ids
        assert named["numId"] == set(values(lists, "w:num", "numId"))
        referred = values(document, ".//w:footnoteReference", "id")
        assert referred == values(notes, "w:footnote", "id")[2:]  # behind those of the lines above notes


@pytest.mark.parametrize(
    ("markers", "forms"),
    [
        (("(a)", "(b)", "(c)"), ["decimal", "lowerLetter"]),
        (("a)", "b)"), ["decimal", "lowerLetter"]),
        (("(i)", "(ii)"), ["decimal", "lowerRoman"]),
        (("i)",), ["decimal", "lowerRoman"]),
        (("(h)", "(i)", "(j)"), ["decimal", "lowerLetter"]),  # a letter after h
        (("а)", "б)", "в)"), ["decimal", "russianLower"]),
        (("(أ)", "(ب)", "(ج)", "(د)"), ["decimal", "arabicAbjad"]),
        (("’1‘", "’2‘"), ["decimal", "decimal"]),
        (("(a)", "(c)"), ["decimal", "lowerLetter"]),  # the list begins anew at c
        (("(一)", "(二)"), ["decimal", "chineseCounting"]),
        (("㈠", "㈡"), ["decimal"]),  # LibreOffice does not count so
        (("–", "–"), ["decimal"]),
        (("(%1)",), ["decimal"]),
    ],
)  # fmt: skip
def test_word_counts_what_it_can(markers: tuple[str, ...], forms: list[str]) -> None:
    """As in the forms of `w:numFmt`; other markers are typed."""
    draft = listing(*markers)
    found = [form for form in values(part(draft, "word/numbering.xml"), ".//w:numFmt") if form != "none"]
    lines = [" ".join(line.split()) for line in read_again(draft).text.split("\n") if line]

    assert found == forms
    assert lines[1 : len(markers) + 1] == [f"{marker} To report;".strip() for marker in markers]


def test_items_are_a_level_of_the_list_of_their_paragraphs() -> None:
    items = [Block("item", [Sentence("To report;")], marker) for marker in ("(a)", "(b)")]
    inner = [Block("item", [Sentence("to be heard;")], marker) for marker in ("(i)", "(ii)")]
    items[1].blocks = inner
    blocks = [Block("paragraph", [Sentence("States are invited:")], f"{n}.", items) for n in (1, 2)]
    numbers = part(Draft("note", "en", blocks=blocks), "word/document.xml").iterfind(".//w:numPr", NAMESPACES)
    found = [(values(n, "w:numId")[0], values(n, "w:ilvl")[0]) for n in numbers]

    assert found == [("1", level) for level in "0112201122"]


def test_paragraphs_are_one_list_through_all_chapters() -> None:
    draft = example("untoc-wg-report.en")
    document = part(draft, "word/document.xml")
    numbered = [
        p.find("w:pPr/w:numPr/w:numId", NAMESPACES)
        for p in document.iterfind(".//w:p", NAMESPACES)
        if values(p, "w:pPr/w:pStyle") == ["NumberedText"]
    ]

    assert len(numbered) > 10
    assert len({n.get(f"{_W}val") for n in numbered if n is not None}) == 1


def test_marks_inside_words() -> None:
    note = Note("*", Sentence("See above."))
    words = f"{emphasis('Requests')} the Secretariat{reference('*')} on {GAP} and {GAP}[?]"
    document = part(paragraph(words, notes=[note]), "word/document.xml")
    styled = {
        style: ["".join(run.itertext()) for run in document.iter(f"{_W}r") if values(run, "w:rPr/w:rStyle") == [style]]
        for style in ("Emphasis", "Gap", "FootnoteReference")
    }  # fmt: skip

    assert styled == {"Emphasis": ["Requests"], "Gap": ["[…]", "[…]", "[?]"], "FootnoteReference": ["*"]}


def test_notes_are_counted_where_their_marks_are_the_next_numbers() -> None:
    notes = [Note(mark, Sentence(f"Note {n}.")) for n, mark in enumerate(("*", "1", "2", "**", "7"))]
    words = "".join(f"Word{reference(note.mark)} " for note in notes)
    draft = paragraph(words, notes=notes)
    own = part(draft, "word/document.xml").iterfind(".//w:footnoteReference", NAMESPACES)

    assert [element.get(f"{_W}customMarkFollows") for element in own] == ["1", None, None, "1", "1"]
    assert [(p.number, p.text) for p in read_again(draft).structure.parts if p.type == "footnote"] == [
        (note.mark, note.sentence.text) for note in notes
    ]


@pytest.mark.parametrize("mark", ["1", "**"])
def test_a_note_may_be_referred_to_again(mark: str) -> None:
    draft = paragraph(
        f"One{reference(mark)} and another{reference(mark)} word.", notes=[Note(mark, Sentence("See."))]
    )
    document, found = part(draft, "word/document.xml"), read_again(draft)
    code = next(document.iter(f"{_W}instrText")).text or ""

    assert values(document, ".//w:footnoteReference", "id") == ["1"]
    assert code.split()[:2] == ["NOTEREF", values(document, ".//w:bookmarkStart", "name")[0]]
    assert "One and another word." in [p.text for p in found.structure.parts]


def test_no_note_is_lost() -> None:
    """One that no words refer to is referred to at the end; a mark without a note stays a mark."""
    draft = paragraph(f"Words{reference('3')}.", notes=[Note("1", Sentence("Lost."))])

    assert "1 Lost." in read_again(draft).text
    assert values(part(draft, "word/document.xml"), ".//w:footnoteReference", "id") == ["1"]


@pytest.mark.parametrize(
    ("name", "val", "east", "bidi"),
    [
        ("untoc-note.ru", "ru-RU", "zh-CN", "ar-SA"),
        ("uncac-note.zh", "en-GB", "zh-CN", "ar-SA"),
        ("uncac-note.ar", "en-GB", "zh-CN", "ar-SA"),
        ("uncac-note.fr", "fr-FR", "zh-CN", "ar-SA"),
    ],
)
def test_runs_say_their_language(name: str, val: str, east: str, bidi: str) -> None:
    document = part(example(name), "word/document.xml")
    runs = [r for r in document.iterfind(".//w:body/*//w:r", NAMESPACES) if r.find(f"{_W}t") is not None]
    tags = [[values(run, "w:rPr/w:lang", a)[0] for a in ("val", "eastAsia", "bidi")] for run in runs]

    assert [val, east, bidi] in tags
    assert all(tag[0] in (val, "en-GB") for tag in tags)  # a masthead says some things in English


def test_arabic_runs_from_the_right() -> None:
    draft = example("uncac-note.ar")
    document, styles = part(draft, "word/document.xml"), part(draft, "word/styles.xml")
    runs = list(document.iterfind(".//w:body/w:p//w:r", NAMESPACES))
    symbols = [r for r in runs if "CAC/" in "".join(map(str, r.itertext()))]
    words = [r for r in runs if "الفريق" in "".join(map(str, r.itertext()))]

    assert styles.find("w:style[@w:styleId='Normal']/w:pPr/w:bidi", NAMESPACES) is not None
    assert document.find("w:body/w:sectPr/w:bidi", NAMESPACES) is not None
    assert document.find("w:body/w:tbl/w:tblPr/w:bidiVisual", NAMESPACES) is not None
    assert symbols
    assert words
    assert all(r.find("w:rPr/w:rtl", NAMESPACES) is None for r in symbols)
    assert all(r.find("w:rPr/w:rtl", NAMESPACES) is not None for r in words)


def test_pages_have_the_symbol_and_their_number() -> None:
    draft = example("untoc-note.ru")
    kinds = values(part(draft, "word/document.xml"), ".//w:headerReference", "type")
    fields = [
        "".join(map(str, e.itertext())).strip()
        for e in part(draft, "word/footer2.xml").iter(f"{_W}instrText")
    ]

    assert kinds == ["even", "default", "first"]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(map(str, part(draft, "word/header2.xml").itertext())) == "CTOC/COP/2028/7"
    job = part(draft, "word/footer3.xml").find(".//w:sdt/w:sdtContent", NAMESPACES)
    assert job is not None
    assert "".join(map(str, job.itertext())).isspace()  # for the registry


def test_properties() -> None:
    draft = example("untoc-note.ru")
    core = {str(etree.QName(e).localname): e.text for e in part(draft, "docProps/core.xml")}

    assert core["title"] == draft.title
    assert (core["language"], core["creator"], core["subject"]) == ("ru-RU", "Greffier", "CTOC/COP/2028/7")
    assert core["created"] == core["modified"] == "2028-07-14T00:00:00Z"
    assert MARK in "".join(map(str, part(draft, "docProps/custom.xml").itertext()))
    assert read_again(draft).drafted


def test_tables_say_their_heads_on_every_page() -> None:
    rows = [[Sentence("Symbol"), Sentence("Title")], [Sentence("CTOC/COP/2028/1"), Sentence("Agenda")]]
    document = part(Draft("documents", "en", blocks=[Block("table", rows=rows)]), "word/document.xml")
    heads = [row.find("w:trPr/w:tblHeader", NAMESPACES) is not None for row in document.iter(f"{_W}tr")]

    assert heads == [True, False]
    assert set(values(document.findall(".//w:tr", NAMESPACES)[0], ".//w:pStyle")) == {"TableHead"}


def test_a_row_that_says_one_thing_stands_over_all_columns() -> None:
    words = [["Time", "Item"], ["Monday"], ["10 a.m.", "1"], ["Tuesday", ""], ["3 p.m.", "2"]]
    rows = [[Sentence(cell) for cell in row] for row in words]
    document = part(Draft("programme", "en", blocks=[Block("table", rows=rows)]), "word/document.xml")
    spans = [values(row, ".//w:gridSpan") for row in document.iter(f"{_W}tr")]

    assert spans == [[], ["2"], [], ["2"], []]


def test_a_table_of_symbols_is_no_masthead() -> None:
    """It stands near the beginning, and the masthead has been told by its style."""
    rows = [
        [Sentence("CTOC/COP/2028/1"), Sentence("Agenda")],
        [Sentence("CTOC/COP/2028/2"), Sentence("Note")],
    ]
    slots = [Slot("distribution", Sentence("Distr.: General")), Slot("title", Sentence("List of documents"))]
    found = read_again(Draft("documents", "en", slots=slots, blocks=[Block("table", rows=rows)])).text

    assert "CTOC/COP/2028/1\tAgenda\nCTOC/COP/2028/2\tNote" in found
    assert "\tDistr." not in found


HOSTILE = st.text(
    alphabet=st.sampled_from(
        "<>&\"'#%$\\{}*1.)(ab \t\n\u202e\u2066\u2069\x00\x07\ufffe\ue000\ue001\ue002\ue003\ud800-é中ا"
    ),
    max_size=40,
)


@tried(50)
@given(HOSTILE, HOSTILE, st.sampled_from(["ar", "en", "zh", "xx"]))
def test_hostile_words_are_words(text: str, marker: str, language: str) -> None:
    block = Block("item", [Sentence(text)], marker, rows=[])
    table = Block("table", rows=[[Sentence(text)], [Sentence(text), Sentence(text * 50)]])
    slots = [Slot(name, Sentence(text)) for name in ("symbol", "body", "date", "title")]
    draft = Draft("note", language, text, (text,), slots, [block, table], [Note(marker, Sentence(text))])
    data = write(draft)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        roots = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    said = "".join(map(str, roots["word/document.xml"].itertext()))

    for sign in "<>&\"'#$\\{}é中ا":
        assert said.count(sign) >= text.count(sign) * ("\ue002" not in text)
    assert document_from(write(paragraph(f"Words {text}")), "draft.docx").text.count("Words") == 1


DRAFTS = ("untoc-wg-report.ru", "uncac-resolution.ar", "uncac-note.zh", "untoc-annotated-agenda.en")
"""A draft in each language that is written in a way of its own."""


MARKERS = ["I.", "1.", "a)", "b)", "A.", "2.", "1.", "a)", "b)", "2.", "B.", "3.", "a)", "b)", "II."]
"""Lists below paragraphs, an agenda among them: each counts by itself."""


def listed() -> Draft:
    """A draft with those markers."""
    depths = {"I.": 0, "A.": 1, "B.": 1, "II.": 0}
    blocks: list[Block] = []
    for n, mark in enumerate(MARKERS):
        heading, said = mark in depths, [Sentence(f"Word{n}")]
        if heading:
            blocks.append(Block("section" if depths[mark] else "chapter", said, marker=mark))
        elif n in (1, 5, 11):
            blocks.append(Block("paragraph", said, marker=mark))
        else:
            inner = blocks[-1].blocks[-1].blocks if n in (7, 8) else blocks[-1].blocks
            inner.append(Block("item", said, marker=mark))
    return Draft("report", "es", blocks=blocks)


def test_libreoffice_prints_it(office: Convert) -> None:
    line = paragraph(f"المقرران {isolate('1/CP.21')}، {isolate('3/CP.4')} المذكوران أعلاه", "ar")
    named = {"line": line, "listed": listed(), **{name.replace(".", "-"): example(name) for name in DRAFTS}}
    printed = office({name: write(draft) for name, draft in named.items()}, "pdf")

    for name, draft in named.items():
        with opened(printed[name]) as pages:
            text = "".join(page.get_textpage().get_text_range() for page in pages)
            assert pages.get_metadata_value("Title") == draft.title
            assert f"{len(pages)}/{len(pages)}" in text or len(pages) == 1
    with opened(printed["listed"]) as pages:
        lines = pages[0].get_textpage().get_text_range().split()
        assert [lines[lines.index(f"Word{n}") - 1] for n in range(len(MARKERS))] == MARKERS
    with opened(printed["line"]) as pages:
        assert from_left(pages[0], "1/CP.21", "3/CP.4") == ["3/CP.4", "1/CP.21"]  # the first is on the right


@pytest.mark.long
def test_libreoffice_saves_it_with_all_its_claims(office: Convert) -> None:
    named = {name.replace(".", "-"): example(name) for name in DRAFTS}
    saved = office({name: write(draft) for name, draft in named.items()}, "docx")

    for name, draft in named.items():
        document = document_from(saved[name], f"{name}.docx")
        reading = read(document)
        assert f1(draft, reading) == 1.0, missed(draft, reading)
        assert document.drafted


def opened(data: bytes) -> closing[pdfium.PdfDocument]:
    return closing(pdfium.PdfDocument(data))


def from_left(page: pdfium.PdfPage, *words: str) -> list[str]:
    """Words as their letters stand on the page, from left to right: those of them that read so."""
    text = page.get_textpage()
    letters = [(text.get_charbox(i)[0], text.get_text_range(i, 1)) for i in range(text.count_chars())]
    line = "".join(letter for _, letter in sorted(letters) if letter.isprintable() and letter != " ")
    return sorted((word for word in words if word in line), key=line.find)
