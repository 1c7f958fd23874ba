"""Word files: the text that comes out is what a word processor prints."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents import DocumentError
from greffier.documents.extract import Extract
from greffier.documents.formats import docx as format_
from greffier.documents.formats import format_of
from greffier.documents.formats.docx import extract, package
from greffier.documents.text import document_from
from trying import tried
from word import docx, footnotes, levels, numbering, p, r, style, table

LIST = numbering(
    {0: levels(("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"))}, {1: (0, ""), 2: (0, "")}
)


def text(*body: str, changes: str = "accepted", **more: Any) -> str:
    """The text of a body."""
    return extract(docx(*body, **more), changes).text


def run(content: str, properties: str = "") -> str:
    """A run of anything."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"


def field(code: str, result: str) -> str:
    """A field with its code and its result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        f"{mark.format('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{mark.format('separate')}"
        f"{result}{mark.format('end')}"
    )


BOX = "<w:txbxContent>{}</w:txbxContent>"
PRINTED = [
    ("a tab between words", p(r("A"), run("<w:tab/>"), r("b")), "A\tb"),
    ("a tab behind a number typed by hand is a blank", p(r("1."), run("<w:tab/>"), r("Notes it")), "1. Notes it"),
    ("tabs before the text only indent it", p(run("<w:tab/><w:tab/>"), r("Heading")), "Heading"),
    ("a line break", p(r("One"), run("<w:br/>"), r("two")), "One\ntwo"),
    ("a page break ends the line", p(r("One"), run('<w:br w:type="page"/>'), r("two")), "One\ntwo"),
    ("a hyphen that does not break", p(r("Add"), run("<w:noBreakHyphen/>"), r("on")), "Add-on"),
    ("a hyphen where a word may break is not printed", p(r("Con"), run("<w:softHyphen/>"), r("vention")), "Convention"),
    ("a Greek letter of a symbol font", p(run('<w:sym w:font="Symbol" w:char="F061"/>')), "α"),
    ("a bullet of a symbol font", p(run('<w:sym w:font="Symbol" w:char="F0B7"/>')), "•"),
    ("a link", p(r("See "), f'<w:hyperlink r:id="x">{r("resolution 1/1")}</w:hyperlink>'), "See resolution 1/1"),
    ("a smart tag and a content control", p(f"<w:smartTag>{r('Vienna')}</w:smartTag><w:sdt><w:sdtContent>{r(' 2028')}</w:sdtContent></w:sdt>"), "Vienna 2028"),
    ("where to click is not printed", p(r("A"), f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click here')}</w:sdtContent></w:sdt>"), "A"),
    ("a field's result, not its code", p(r("See "), field("REF x", r("annex I"))), "See annex I"),
    ("a field in the code of a field", p(field(f"</w:instrText></w:r>{field('PAGE', r('7'))}<w:r><w:instrText>", r("8"))), "8"),
    ("a simple field", p(f'<w:fldSimple w:instr="DATE">{r("2028")}</w:fldSimple>'), "2028"),
    ("hidden text", p(r("A"), r("secret", "<w:vanish/>"), r("b")), "Ab"),
    ("text that says it is not hidden", p(r("A", '<w:vanish w:val="0"/>')), "A"),
    ("a text box stands behind its paragraph", p(r("A"), run(f"<w:pict>{BOX.format(p('boxed'))}</w:pict>")), "A\n\nboxed"),
    ("an alternative is read once", p(run(f"<mc:AlternateContent><mc:Choice><w:drawing>{BOX.format(p('new'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>{BOX.format(p('old'))}</w:pict></mc:Fallback></mc:AlternateContent>")), "new"),
    ("ruby prints its base", p(run(f"<w:ruby><w:rt>{r('kan')}</w:rt><w:rubyBase>{r('漢')}</w:rubyBase></w:ruby>")), "漢"),
    ("a formula", p("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"), "a+b"),
    ("a comment's mark is not printed", p(r("A"), run('<w:commentReference w:id="0"/>')), "A"),
    ("right-to-left text stays in its order", p(r("قرر المؤتمر", "<w:rtl/>"), properties="<w:bidi/>"), "قرر المؤتمر"),
    ("empty paragraphs part nothing", p("A") + p() + p() + p("b"), "A\n\nb"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "body", "expected"), PRINTED, ids=[why for why, _, _ in PRINTED])
def test_printed(why: str, body: str, expected: str) -> None:
    assert text(body) == expected + "\n", why


def test_hidden_by_a_style() -> None:
    styles = style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>", "character") + style(
        "Deep", "Deep", '<w:basedOn w:val="Secret"/>', "character"
    )
    assert text(p(r("A"), r("x", '<w:rStyle w:val="Deep"/>')), styles=styles) == "A\n"


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BEHIND = "<!-- {} -->".format("x" * 5000)


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-16-be", "iso-8859-1"])
@pytest.mark.parametrize("namespace", [W, "http://purl.oclc.org/ooxml/wordprocessingml/main"])
@pytest.mark.parametrize("before", ["", BEHIND])
def test_hidden_text_and_the_strict_variant_in_any_encoding(codec: str, namespace: str, before: str) -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    body = f"<w:body><w:p><w:r><w:t>Shown</w:t></w:r>{hidden}</w:p></w:body>"
    xml = f'<?xml version="1.0" encoding="{codec}"?>{before}<w:document xmlns:w="{namespace}">{body}</w:document>'
    assert text(extra={"word/document.xml": xml.encode(codec)}) == "Shown\n"


# ---------------------------------------------------------------- numbers of lists


def numbered(form: str, count: int, shown: str = "%1") -> list[str]:
    """The first numbers of a list of a format."""
    made = numbering({0: levels((form, shown))}, {1: (0, "")})
    return text(*(p("x", number=(1, 0)) for _ in range(count)), numbering=made).split(" x\n\n")


FORMS = [
    ("decimal", 11, "11"), ("upperRoman", 9, "IX"), ("lowerRoman", 14, "xiv"), ("lowerLetter", 28, "bb"),
    ("russianLower", 10, "к"),  # й numbers nothing
    ("russianUpper", 2, "Б"), ("arabicAlpha", 3, "ت"), ("arabicAbjad", 3, "ج"),
    ("chineseCounting", 10, "十"), ("chineseCounting", 12, "十二"), ("chineseCountingThousand", 20, "二十"),
    ("ideographEnclosedCircle", 3, "㈢"), ("decimalEnclosedCircle", 2, "②"), ("decimalZero", 4, "04"),
    ("decimalFullWidth", 10, "１０"), ("ideographTraditional", 2, "乙"), ("numberInDash", 1, "- 1 -"),
    ("cardinalText", 2, "2"),  # what is not known is written in digits
]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "count", "expected"), FORMS, ids=[f"{form} {count}" for form, count, _ in FORMS]
)
def test_numbers_are_counted_in_every_form(form: str, count: int, expected: str) -> None:
    assert numbered(form, count)[-1] == f"{expected} x\n"


def test_levels_begin_again_below_a_new_number() -> None:
    at = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1)]
    found = text(*(p("x", number=n) for n in at), numbering=LIST)
    assert found.split("\n\n") == ["1. x", "(a) x", "(b) x", "(i) x", "2. x", "(a) x\n"]


def test_lists_of_one_kind_go_on_with_one_another() -> None:
    assert text(p("x", number=(1, 0)), p("x", number=(2, 0)), numbering=LIST) == "1. x\n\n2. x\n"


def test_a_list_may_begin_anew() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    made = numbering({0: levels(("decimal", "%1."))}, {1: (0, ""), 2: (0, again)})
    found = text(*(p("x", number=(n, 0)) for n in (1, 2, 2, 1)), numbering=made)
    assert found.split(" x") == ["1.", "\n\n5.", "\n\n6.", "\n\n7.", "\n"]


def test_a_level_may_be_overridden() -> None:
    other = (
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/>'
        '<w:lvlText w:val="%1)"/><w:suff w:val="nothing"/></w:lvl></w:lvlOverride>'
    )
    made = numbering({0: levels(("decimal", "%1."))}, {1: (0, other)})
    assert text(p("x", number=(1, 0)), numbering=made) == "C)x\n"


def test_numbers_of_levels_above() -> None:
    made = numbering({0: levels(("upperRoman", "%1."), ("decimal", "%1.%2"))}, {1: (0, "")})
    legal = numbering(
        {0: levels(("upperRoman", "%1."), ("decimal", "%1.%2"), more="<w:isLgl/>")}, {1: (0, "")}
    )
    body = p("x", number=(1, 0)) + p("x", number=(1, 1))
    assert text(body, numbering=made) == "I. x\n\nI.1 x\n"
    assert text(body, numbering=legal) == "1. x\n\n1.1 x\n"


def test_bullets_of_symbol_fonts() -> None:
    made = numbering({0: levels(("bullet", "\uf0b7"), ("bullet", "o"), ("bullet", "–"))}, {1: (0, "")})
    assert text(*(p("x", number=(1, n)) for n in range(3)), numbering=made) == "• x\n\n◦ x\n\n– x\n"


def test_a_style_numbers_its_paragraphs_and_a_paragraph_may_refuse() -> None:
    styles = style("N", "Numbered", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style(
        "M", "More", '<w:basedOn w:val="N"/>'
    )
    refused = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    found = text(
        p("x", style="M"),
        p("x", style="M", properties=refused),
        p("x", style="N"),
        styles=styles,
        numbering=LIST,
    )
    assert found == "1. x\n\nx\n\n2. x\n"


# ---------------------------------------------------------------- what the lines are


def test_headings_and_contents_are_told_by_their_styles() -> None:
    styles = (
        style("H", "heading 1")
        + style("U", "_ H _Ch", "")
        + style("O", "Own", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
        + style("B", "Body", '<w:basedOn w:val="O"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
        + style("T", "toc 1")
    )
    body = [p("a", style="T"), p("b", style="T"), *(p(s, style=s) for s in "HUOB"), p("plain")]
    found = extract(docx(*body, styles=styles))
    assert [(line.role, line.begins) for line in found.lines or ()] == [
        ("table", True), ("table", False), ("heading", True), ("heading", True), ("heading", True), ("text", True),
        ("text", True),
    ]  # fmt: skip


def test_tables_are_lines_with_tabs() -> None:
    found = extract(docx(p("Before"), table(("a", p("b") + p("c")), ("", "d")), p("After")))
    assert found.text == "Before\n\na\tb c\nd\n\nAfter\n"
    assert [line.role for line in found.lines or ()] == ["text", "table", "table", "text"]


def test_a_frame_of_one_cell_holds_paragraphs() -> None:
    assert text(table((p("a") + p("b"),))) == "a\n\nb\n"


def test_a_table_that_lays_out_the_masthead_is_read_cell_by_cell() -> None:
    head = table(("United Nations", "CTOC/COP/2028/1"), ("", p("Distr.: General") + p("4 May 2028")))
    assert (
        text(head, p("Text"))
        == "United Nations\n\nCTOC/COP/2028/1\n\nDistr.: General\n\n4 May 2028\n\nText\n"
    )


def note(id_: int, kind: str = "footnote", more: str = "") -> str:
    """A reference to a note."""
    return f'<w:r><w:{kind}Reference {more} w:id="{id_}"/></w:r>'


def test_notes_stand_at_the_end_in_the_order_of_their_marks() -> None:
    notes = {2: p("Second."), 5: p(" See ", "CTOC/COP/2028/1.") + p("More.")}
    found = extract(
        docx(
            p("One", note(5), ", two", note(2), "."), p("Three", note(1, "endnote"), "."),
            footnotes=footnotes(notes), endnotes=footnotes({1: p("End.")}, "endnote"),
        )
    )  # fmt: skip
    assert found.text == ("One¹, two².\n\nThreei.\n\n1 See CTOC/COP/2028/1.\nMore.\n\n2 Second.\n\ni End.\n")
    assert [found.text[a:b] for a, b in found.marks] == ["¹", "²", "i"]
    notes_ = [line for line in found.lines or () if line.role == "footnote"]
    assert [(line.label, line.begins) for line in notes_] == [
        ("1", True),
        ("1", False),
        ("2", True),
        ("i", True),
    ]


def test_a_note_with_a_mark_of_its_own() -> None:
    body = p("Title", '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>')
    found = extract(docx(body, p("x", note(4)), footnotes=footnotes({3: p("* Reissued."), 4: p("First.")})))
    assert found.text == "Title*\n\nx¹\n\n* Reissued.\n\n1 First.\n"


@pytest.mark.parametrize(
    "mark",
    ["<w:t>**</w:t>", "<w:t>*</w:t><w:t>*</w:t>", '<w:sym w:font="Times New Roman" w:char="002A"/>' * 2],
    ids=["one text", "a text a letter", "signs"],
)
def test_the_mark_of_a_note_is_all_that_its_run_holds(mark: str) -> None:
    body = p(
        "Title", f'<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/>{mark}</w:r>', r(" goes on")
    )
    found = extract(docx(body, footnotes=footnotes({3: p(f"<w:r>{mark}</w:r>", r(" Reissued."))})))
    assert found.text == "Title** goes on\n\n** Reissued.\n"
    assert [line.label for line in found.lines or ()] == ["", "**"]


@pytest.mark.parametrize(
    ("code", "marks"),
    [
        (r" NOTEREF _Ref1 \f \h ", 2),
        (r" NOTEREF _Ref1 \h ", 1),
        (r" REF _Ref1 \f ", 1),
    ],  # a number in the text
)
def test_the_mark_of_a_note_may_be_said_again(code: str, marks: int) -> None:
    found = extract(
        docx(p("x", note(4), " and y", field(code, r("1"))), footnotes=footnotes({4: p("First.")}))
    )
    assert len(found.marks) == marks
    assert found.text.startswith("x¹ and y¹\n" if marks == 2 else "x¹ and y1\n")


def test_a_note_set_by_hand_goes_to_the_end() -> None:
    assert text(p("Item 4*"), p(run("<w:tab/>"), "*", run("<w:tab/>"), "A/80/50."), p("Text")) == (
        "Item 4*\n\nText\n\n* A/80/50.\n"
    )


@pytest.mark.parametrize(
    "body",
    [
        p("Points:") + p("* First") + p("** Second"),
        p("4 * 5 makes 20") + p("* First"),  # behind a blank
        p("Item 4**") + p("* First"),  # another mark
    ],
)
def test_a_list_with_asterisks_stays_where_it_is(body: str) -> None:
    assert "footnote" not in {line.role for line in extract(docx(body)).lines or ()}


def test_a_mark_calls_one_note() -> None:
    assert (
        text(p("* A/80/50."), p("Item 4*"), p("* Point"), p("Text"))
        == "Item 4*\n\n* Point\n\nText\n\n* A/80/50.\n"
    )


@pytest.mark.parametrize(
    ("note_", "printed"),
    [
        ("17 September 2028.", "1 17 September 2028."),
        ("1st session.", "1 1st session."),
        ("1 See above.", "1 See above."),  # typed by hand
        ("1) See above.", "1) See above."),
        ("<w:r><w:footnoteRef/></w:r>", "1 1 January 2028."),  # the number is counted
    ],
)
def test_the_label_of_a_note_is_told_from_its_first_word(note_: str, printed: str) -> None:
    content = p(note_, *([" 1 January 2028."] if note_.startswith("<") else []))
    found = document_from(docx(p("One", note(1)), footnotes=footnotes({1: content})), "a.docx")
    assert found.text == f"One¹\n\n{printed}\n"
    assert found.structure.parts[-1].number == "1"
    assert found.structure.parts[-1].text == printed[1:].lstrip(") ")


def test_notes_leave_their_marks_out_of_the_parts() -> None:
    parts = document_from(
        docx(p("1. Notes the report", note(1), ";"), footnotes=footnotes({1: p("CTOC/COP/2028/2.")})),
        "a.docx",
    ).structure.parts
    assert [(x.type, x.number, x.text) for x in parts] == [
        ("paragraph", "1", "Notes the report;"), ("footnote", "1", "CTOC/COP/2028/2."),
    ]  # fmt: skip


MASTHEAD = p("United Nations") + p("CTOC/COP/2028/1") + p("Distr.: General") + p("4 May 2028")


def test_a_masthead_may_be_told_by_the_style_of_its_table() -> None:
    """Then it need not hold a symbol, and a table of symbols behind it is a table."""
    style_ = '<w:tblPr><w:tblStyle w:val="M"/></w:tblPr>'
    head = table(("United Nations", "Distr.: General")).replace("<w:tbl>", f"<w:tbl>{style_}")
    listed = table(("CTOC/COP/2028/1", "Agenda"), ("CTOC/COP/2028/2", "Note"))
    found = extract(docx(head, listed, styles=style("M", "Masthead", kind="table")))
    assert found.text == (
        "United Nations\n\nDistr.: General\n\nCTOC/COP/2028/1\tAgenda\nCTOC/COP/2028/2\tNote\n"
    )


def test_the_masthead_may_stand_in_the_header_of_the_first_page() -> None:
    headers = [
        ("header", "default", p("CTOC/COP/2028/1")), ("header", "first", MASTHEAD), ("footer", "default", p("V.28-01234")),
    ]  # fmt: skip
    found = document_from(docx(p("1. Text."), headers=headers, section="<w:titlePg/>"), "a.docx")
    assert found.text.startswith(
        "United Nations\n\nCTOC/COP/2028/1\n\nDistr.: General\n\n4 May 2028\n\n1. Text.\n\n"
    )
    assert found.text.endswith("\n\nV.28-01234\n")
    assert found.structure.job_number == "V.28-01234"
    assert [x.text for x in found.structure.masthead.all("symbol")] == ["CTOC/COP/2028/1"]


def test_a_symbol_may_stand_in_the_running_header_alone() -> None:
    from greffier.reading import read

    found = read(
        document_from(docx(p("1. Text."), headers=[("header", "default", p("CTOC/COP/2028/7"))]), "a.docx")
    )
    assert found.document.symbols == ["CTOC/COP/2028/7"]
    assert [x.type for x in found.parts] == ["paragraph", "furniture"]


@pytest.mark.parametrize("symbol", ["A/80/6 (Sect. 24)/Corr.1", "A/73/12 (Part II)", "S/RES/2282 (2016)"])
def test_a_symbol_may_name_a_part_in_brackets(symbol: str) -> None:
    headers = [("header", "first", p("United Nations") + p(symbol) + p("Distr.: General") + p("4 May 2028"))]
    found = document_from(docx(p("1. Text."), headers=headers, section="<w:titlePg/>"), "a.docx")
    assert [x.text for x in found.structure.masthead.all("symbol")] == [symbol]


TITLES = style("T", "Title_H_CH") + style("A", "Agenda_Title_H2") + style("H", "heading 1")
TITLED = [
    (p("The fees", style="T") + p("of 2028", style="T"), "The fees of 2028", "lines of one title"),
    (p("Any other business", style="A") + p("The fees", style="T") + p("Part I", style="H"), "The fees", "a heading below it"),
    (p("The fees", style="T") + p("Part I", style="H") + p("Other", style="T"), "The fees", "the title of a part is another"),
    (p("The fees", style="H") + table(("1.5", "b"), ("2.5", "d")), "The fees", "a table below, no style of a title"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "title", "why"), TITLED, ids=[why for *_, why in TITLED])
def test_the_title_of_the_document_is_told_by_its_style(body: str, title: str, why: str) -> None:
    from greffier.reading import read

    whole = docx(MASTHEAD, body, p("1. Text."), styles=TITLES)
    assert read(document_from(whole, "a.docx")).document.title == title, why


def test_a_title_above_the_symbol_does_not_end_the_masthead() -> None:
    found = document_from(docx(p("Fees", style="T"), MASTHEAD, p("1. Text."), styles=TITLES), "a.docx")
    assert [x.text for x in found.structure.masthead.all("symbol")] == ["CTOC/COP/2028/1"]


# ---------------------------------------------------------------- changes

DELETED = '<w:del><w:r><w:delText xml:space="preserve">old </w:delText></w:r></w:del>'
INSERTED = f"<w:ins>{r('new ')}</w:ins>"
GONE = "<w:rPr><w:del/></w:rPr>"
CAME = "<w:rPr><w:ins/></w:rPr>"
ROW_GONE, ROW_CAME = "<w:trPr><w:del/></w:trPr>", "<w:trPr><w:ins/></w:trPr>"
CHANGED = [
    ("words", p("A ", DELETED, INSERTED, "text"), "A new text", "A old text", "A [-old -]{+new +}text"),
    ("words that moved", p(DELETED.replace("del>", "moveFrom>"), INSERTED.replace("ins>", "moveTo>")), "new", "old", "[-old -]{+new +}"),
    ("the end of a paragraph deleted", p("A ", properties=GONE) + p("b"), "A b", "A\n\nb", "A [-¶-]\n\nb"),
    ("the end of a paragraph inserted", p("A ", properties=CAME) + p("b"), "A\n\nb", "A b", "A {+¶+}\n\nb"),
    ("a paragraph inserted with its end", p(INSERTED, properties=CAME) + p("b"), "new\n\nb", "b", "{+new ¶+}\n\nb"),
    ("a row deleted", table(("a", "b"), properties=ROW_GONE) + p("c"), "c", "a\tb\n\nc", "[-a-]\t[-b-]\n\nc"),
    ("a row inserted, its words too", table((p(INSERTED), p("A ", INSERTED)), properties=ROW_CAME) + p("c"), "new\tA new\n\nc", "c", "{+new +}\t{+A new +}\n\nc"),
    ("a row of one cell deleted", table((p("a") + p("b"),), properties=ROW_GONE) + p("c"), "c", "a\n\nb\n\nc", "[-a-]\n\n[-b-]\n\nc"),
    ("words deleted in a row inserted", table((p(DELETED, "a"), "b"), properties=ROW_CAME) + p("c"), "a\tb\n\nc", "c", "{+[-old -]a+}\t{+b+}\n\nc"),
    ("a row in a row deleted", table((table(("a", "b")),), properties=ROW_GONE) + p("c"), "c", "a\tb\n\nc", "[-a-]\t[-b-]\n\nc"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "body", "accepted", "original", "shown"), CHANGED, ids=[c[0] for c in CHANGED]
)
def test_changes(why: str, body: str, accepted: str, original: str, shown: str) -> None:
    found = {how: extract(docx(body), how) for how in ("accepted", "original", "shown")}
    assert {how: x.text.rstrip("\n") for how, x in found.items()} == {
        "accepted": accepted, "original": original, "shown": shown,
    }, why  # fmt: skip
    assert [[w.code for w in x.warnings] for x in found.values()] == [["tracked_changes"]] * 3


def test_without_changes_there_is_no_warning() -> None:
    assert extract(docx(p("A"))).warnings == []


def test_a_deleted_paragraph_uses_up_no_number() -> None:
    gone = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
    body = p("x", number=(1, 0)) + p(gone, number=(1, 0), properties=GONE) + p("y", number=(1, 0))
    assert text(body, numbering=LIST) == "1. x\n\n2. y\n"


# ---------------------------------------------------------------- refused


def code_of(data: bytes) -> str:
    """The code with which a file is refused."""
    with pytest.raises(DocumentError) as caught:
        extract(data)
    return caught.value.code


def test_refused() -> None:
    assert code_of(docx()) == "empty"
    assert code_of(docx(p("A"))[:-60]) == "damaged"
    assert code_of(docx(extra={"word/document.xml": b"<w:document"})) == "damaged"
    assert code_of(docx(extra={"word/document.xml": b"<x/>"})) == "damaged"


def test_entities_are_not_resolved() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    stranger = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'
    assert code_of(docx(extra={"word/document.xml": bomb})) == "damaged"
    assert code_of(docx(extra={"word/document.xml": stranger})) == "damaged"


def test_depth_is_limited() -> None:
    deep = p("<w:smartTag>" * 400 + r("A") + "</w:smartTag>" * 400)
    assert code_of(docx(deep)) == "limit_exceeded"


def test_expansion_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = docx(p("A" * 40_000_000))
    assert code_of(bomb) == "limit_exceeded", "it grows more than 200 times"
    monkeypatch.setattr(package, "MAX_EXPANDED", 100)
    assert code_of(docx(p("A"))) == "limit_exceeded"
    monkeypatch.setattr(package, "MAX_PARTS", 3)
    assert code_of(docx(p("A"))) == "limit_exceeded"


def test_known_by_its_bytes() -> None:
    assert format_of(docx(p("A"))) == "docx"
    assert document_from(docx(p("A")), "a").source.media_type == format_.MEDIA_TYPE


# ---------------------------------------------------------------- robustness

PARTS: dict[str, Any] = {
    "numbering": LIST,
    "styles": style("H", "heading 1", '<w:basedOn w:val="H"/>')
    + style("S", "Secret", "<w:rPr><w:vanish/></w:rPr>"),
    "footnotes": footnotes({1: p("Note", note(1))}),
}
WHOLE = (
    p("One", note(1), number=(1, 0)) + p(field("REF", r("x")), DELETED, INSERTED, style="H", properties=GONE)
    + table(("a", p("b", number=(1, 1))), ("c", "d")) + p(run(f"<w:pict>{BOX.format(p('boxed'))}</w:pict>"), style="S")
)  # fmt: skip
_NAMES = re.compile(r'w:[A-Za-z]+|"[^"<>]*"')
SPOTS = [(m.start(), m.end()) for m in _NAMES.finditer(WHOLE)]


def sound(found: Extract) -> bool:
    """Whether all places of an extract point into its text."""
    return all(found.text[line.start] not in " \n" for line in found.lines or ()) and all(
        found.text[a:b].strip() for a, b in found.marks
    )


def test_the_whole_is_sound() -> None:
    assert sound(extract(docx(WHOLE, **PARTS)))


@tried(150)
@given(
    st.lists(st.tuples(st.sampled_from(SPOTS), st.sampled_from(SPOTS)), min_size=1, max_size=4),
    st.sampled_from(["accepted", "original", "shown"]),
)
def test_a_file_with_its_names_mixed_up_raises_nothing_else(
    swaps: list[tuple[tuple[int, int], tuple[int, int]]], changes: str
) -> None:
    body = WHOLE
    for (a, b), (c, d) in swaps:
        body = body.replace(WHOLE[a:b], WHOLE[c:d]) if WHOLE[a] == WHOLE[c] else body
    with suppress(DocumentError):
        assert sound(extract(docx(body, **PARTS), changes))


@tried(150)
@given(st.data())
def test_a_broken_file_raises_nothing_else(data: st.DataObject) -> None:
    broken = bytearray(docx(WHOLE, **PARTS))
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(broken)))
    for broken_ in (bytes(broken), bytes(broken[:cut])):
        with suppress(DocumentError):
            assert sound(extract(broken_))
