"""Web pages: the text that comes out is what a browser shows, and no page is too badly made."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents import DocumentError
from greffier.documents.formats import format_of
from greffier.documents.formats.html import extract, page
from greffier.documents.structure import structure_of
from greffier.documents.text import document_from
from trying import tried


def html(body: str, head: str = "") -> bytes:
    """A page."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def text(body: str, changes: str = "accepted") -> str:
    """The text of a page's body, without the line end behind it."""
    return extract(html(body), changes).text.rstrip("\n")


PRINTED = [
    ("blanks fold", "<p>One \n  two\t three</p>", "One two three"),
    ("blanks fold across elements", "<p>One <b> two </b> three</p>", "One two three"),
    ("elements inside a word part nothing", "<p>Con<i>ven</i>tion</p>", "Convention"),
    ("blocks are paragraphs", "<div>One<p>two</p>three</div>", "One\n\ntwo\n\nthree"),
    ("a break", "<p>One<br>two<br/>three</p>", "One\ntwo\nthree"),
    ("entities", "<p>&laquo;A&raquo; &amp; B &#8212; &nbsp;C</p>", "«A» & B — \u00a0C"),
    ("scripts and styles", "<p>A<script>x</script><style>y</style><noscript>z</noscript>b</p>", "Ab"),
    ("hidden", "<p>A<span hidden>x</span><b style='color: red; display:none'>y</b></p>", "A"),
    ("comments", "<p>A<!-- x -->b</p>", "Ab"),
    ("quotations", "<p><q>A</q></p>", "“A”"),
    ("ruby prints its base", "<p><ruby>漢<rp>(</rp><rt>kan</rt></ruby></p>", "漢"),
    ("raised digits", "<p>m<sup>2</sup> and 1<sup>er</sup></p>", "m² and 1er"),
    ("what stands between blocks", "<p>One</p>two<p>three</p>four", "One\n\ntwo\n\nthree\n\nfour"),
    ("right-to-left text stays in its order", "<p dir=rtl>قرر <bdi>A/1</bdi></p>", "قرر A/1"),
    ("signs of control", "<p>A\x02b&#3;c</p>", "A b c"),
    ("forms", "<p>A<button>go</button><select><option>x</select></p>", "A"),
    ("definitions", "<dl><dt>Term<dd>meaning</dl>", "Term\n\nmeaning"),
    ("printed lines", "<p>A</p><pre>1. One\n   two\n\n2. Three</pre>", "A\n\n1. One\ntwo\n\n2. Three"),
]  # fmt: skip
LISTS = [
    ("numbers", "<ol><li>a<li>b</ol>", "1. a\n\n2. b"),
    ("where it starts", "<ol start=4><li>a<li value=9>b<li>c</ol>", "4. a\n\n9. b\n\n10. c"),
    ("backwards", "<ol reversed><li>a<li>b</ol>", "2. a\n\n1. b"),
    ("letters have a bracket, by which they are known", "<ol type=a><li>x<li>y</ol>", "a) x\n\nb) y"),
    ("numerals", "<ol type=I><li>x<li>y</ol>", "I. x\n\nII. y"),
    ("by style", "<ol style='list-style-type: lower-roman'><li>x<li>y</ol>", "i) x\n\nii) y"),
    ("without", "<ol style='list-style:none'><li>1. x</ol>", "1. x"),
    ("lists in lists", "<ol><li>a<ol type=a><li>b</ol>c<li>d</ol>", "1. a\n\na) b\n\nc\n\n2. d"),
    ("the marker stands before the first paragraph", "<ol><li><p>a</p><p>b</p></ol>", "1. a\n\nb"),
    ("bullets", "<ul><li>a</ul>", "• a"),
    ("no bullet where the text has a marker", "<ul><li>(a) x</ul>", "(a) x"),
    ("a marker that stands there already", "<ol><li>1. x</ol>", "1. x"),
]  # fmt: skip
TABLES = [
    ("rows are lines", "<table><tr><th>A<th>B<tr><td>1<td><p>2</p><p>3</p></table>", "A\tB\n1\t2 3"),
    ("hidden rows", "<table><tr><td>A<td>b<tr hidden><td>C<td>d<tbody style='display:none'><tr><td>E<td>f</table>", "A\tb"),
    ("hidden cells and captions", "<table><caption hidden>C</caption><tr><td>A<td hidden>b<td>c</table>", "A\tc"),
    ("one row that is not hidden", "<table><tr style='visibility: collapse'><td>A<td>b<tr><td>C</table>", "C"),
    ("a caption", "<table><caption>C</caption><tr><td>1<td>2</table>", "C\n\n1\t2"),
    ("one cell a row", "<table><tr><td>A<tr><td>b</table>", "A\n\nb"),
    ("a table that lays out the page", "<table><tr><td>A<td><h2>B</h2><p>c</p></table>", "A\n\nB\n\nc"),
    ("a masthead", "<table><tr><td>United Nations<td>CTOC/COP/2028/1</table>", "United Nations\n\nCTOC/COP/2028/1"),
    ("a table that has heads", "<table><tr><th>Text<th>Cited in<tr><td>Decision 14/1<td>CTOC/COP/2028/1</table>", "Text\tCited in\nDecision 14/1\tCTOC/COP/2028/1"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "body", "expected"), PRINTED + LISTS + TABLES, ids=[why for why, _, _ in PRINTED + LISTS + TABLES]
)
def test_printed(why: str, body: str, expected: str) -> None:
    assert text(body) == expected, why


def test_what_belongs_to_the_site_comes_last() -> None:
    body = "<nav>Home</nav><header>Site</header><main><header>Of the text</header><p>Text</p></main><footer>Us</footer>"
    found = extract(html(body))
    assert found.text == "Of the text\n\nText\n\nHome\n\nSite\n\nUs\n"
    assert [(line.role, line.label) for line in found.lines or ()][2:] == [
        ("furniture", "links"), ("furniture", "running_header"), ("furniture", "running_header"),
    ]  # fmt: skip


def test_a_page_of_nothing_but_furniture_is_read() -> None:
    assert text("<aside>Text</aside>") == "Text"


def test_headings() -> None:
    assert [line.role for line in extract(html("<h3>A</h3><p>B</p>")).lines or ()] == ["heading", "text"]


def test_plain_text_wrapped_into_a_page_is_read_as_plain_text() -> None:
    found = extract(html("<pre>1. Notes\nit.\n\n2. Decides.</pre>"))
    assert found.lines is None
    assert found.text == "1. Notes\nit.\n\n2. Decides.\n"


# ---------------------------------------------------------------- notes

NOTES = [
    ("raised links", '<p>A<sup><a href="#n">1</a></sup></p><ol><li id="n">See B. <a href="#m">↩</a></ol>'),
    ("as a word processor saves them", '<p>A<a href="#n" name="m"><span><sup>[1]</sup></span></a></p><p><a href="#m" name="n">[1]</a> See B.</p>'),
    ("links in brackets", '<p>A<a href="#n">[1]</a></p><p id="n">1. See B.</p>'),
    ("links called notes", '<p>A<a class="footnote-ref" href="#n">1</a></p><div id="n"><p>See B.</p></div>'),
    ("raised digits without links", "<p>A<sup>1</sup></p><p><sup>1</sup> See B.</p>"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "body"), NOTES, ids=[why for why, _ in NOTES])
def test_notes(why: str, body: str) -> None:
    found = extract(html(body))
    assert found.text == "A¹\n\n1 See B.\n", why
    assert [(line.role, line.label) for line in found.lines or ()] == [("text", ""), ("footnote", "1")]


def test_a_note_of_several_paragraphs() -> None:
    body = '<p>A<a href="#n">[*]</a></p><div id="n"><p>* One</p><p>Two</p></div><p>Three</p>'
    found = extract(html(body))
    assert [(line.role, line.begins) for line in found.lines or ()] == [
        ("text", True), ("footnote", True), ("footnote", False), ("text", True),
    ]  # fmt: skip
    assert found.text == "A*\n\n* One\nTwo\n\nThree\n"


def test_a_link_to_a_chapter_is_no_note() -> None:
    body = '<p><a href="#c1">1</a> Introduction</p><h2 id="c1">1. Introduction</h2>'
    assert [line.role for line in extract(html(body)).lines or ()] == ["text", "heading"]


def test_changes() -> None:
    body = "<p>A <del>old</del><ins>new</ins> text</p>"
    found = {how: extract(html(body), how) for how in ("accepted", "original", "shown")}
    assert {how: x.text for how, x in found.items()} == {
        "accepted": "A new text\n", "original": "A old text\n", "shown": "A [-old-]{+new+} text\n",
    }  # fmt: skip
    assert [w.code for w in found["accepted"].warnings] == ["tracked_changes"]


# ---------------------------------------------------------------- encodings

RUSSIAN = "Конференция участников постановляет продолжать заниматься этим вопросом."
CHINESE = "缔约方会议决定继续处理此事。"
ARABIC = "يقرر مؤتمر الأطراف أن يبقي المسألة قيد النظر."
ENCODED = [
    ("said", RUSSIAN, "windows-1251", "<meta charset=windows-1251>"),
    ("said as long ago", RUSSIAN, "koi8-r", '<meta http-equiv="Content-Type" content="text/html; charset=KOI8-R">'),
    ("said", ARABIC, "windows-1256", "<meta charset='windows-1256'>"),
    ("said", CHINESE, "gb18030", '<meta charset="gb2312">'),
    ("said", "締約方會議決定繼續處理此事。", "big5", '<meta charset="big5">'),
    ("what Latin-1 is in browsers", "“Côte d’Ivoire”", "cp1252", '<meta charset="iso-8859-1">'),
    ("not said", RUSSIAN, "utf-8", ""),
    ("by its mark, whatever it says", RUSSIAN, "utf-8-sig", "<meta charset=windows-1251>"),
    ("by its mark", RUSSIAN, "utf-16", ""),
    ("UTF-16 that can be read so far is none", RUSSIAN, "utf-8", "<meta charset=utf-16>"),
    ("said in a comment is not said", RUSSIAN, "utf-8", "<!-- <meta charset=windows-1251> -->"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "content", "codec", "head"), ENCODED, ids=[f"{w} {c}" for w, _, c, _ in ENCODED]
)
def test_encodings(why: str, content: str, codec: str, head: str) -> None:
    data = html(f"<p>{content}</p>", head).decode().encode(codec)
    assert format_of(data) == "html"
    assert extract(data).text == content + "\n", why


def code_of(data: bytes) -> str:
    """The code with which a page is refused."""
    with pytest.raises(DocumentError) as caught:
        extract(data)
    return caught.value.code


def test_refused() -> None:
    assert code_of(html(f"<p>{RUSSIAN}").decode().encode("cp1251")) == "not_text", "it does not say"
    assert code_of(html("<p>Côte", "<meta charset=x-mine>").decode().encode("cp1252")) == "not_text"
    assert code_of(html(f"<p>{RUSSIAN}", "<meta charset=windows-1251>")) == "damaged", (
        "it says another than it has"
    )
    assert code_of(html("<script>x</script>")) == "empty"
    assert code_of(b"<html>") == "empty"


def test_depth_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    assert code_of(html("<div>" * 3000 + "A")) == "limit_exceeded"
    assert code_of(html("<b><i>" * 2000 + "A")) == "limit_exceeded"
    monkeypatch.setattr(page, "MAX_DEPTH", 5)
    assert text("<div>A</div>") == "A"
    assert code_of(html("<div><div><div><div>A</div></div></div></div>")) == "limit_exceeded"


def test_no_entity_reaches_outside() -> None:
    data = (
        b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>A&x;b</p></body></html>'
    )
    assert extract(data).text in ("]>\n\nA&x;b\n", "A&x;b\n")


KNOWN = [
    ("html", b"<!doctype HTML><p>A"),
    ("html", b"\xef\xbb\xbf\n<!-- saved --><html lang=ru>"),
    ("html", b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>'),
    (None, b"<p align=center>Markdown</p>\n\n# Title"),
    (None, b"A <html> in a text"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "data"), KNOWN)
def test_known_by_its_bytes(expected: str | None, data: bytes) -> None:
    assert format_of(data) == expected


def test_other_xml_is_refused() -> None:
    with pytest.raises(DocumentError, match="no Akoma Ntoso"):
        format_of(b'<?xml version="1.0"?><rss/>')


def test_the_source_says_what_it_is() -> None:
    assert document_from(html("<p>A</p>"), "a").source.media_type == "text/html"


# ---------------------------------------------------------------- robustness

WHOLE = html(
    "<nav>x</nav><table><tr><td>1<td>2</table><ol type=a start=3><li>a<ul><li>b</ul></ol><p>A<sup><a href='#n'>1</a></sup>"
    "<del>x</del><ins>y</ins></p><pre>q\n\nr</pre><p id=n>1 Note</p>", "<meta charset=utf-8>",
)  # fmt: skip
TAGS = st.sampled_from(
    "<p> </p> <li> <ol> </ol> <ol start=x> <table> <tr> <td> </table> <a href=#n> </a> <sup> </sup> <pre> </pre> <!-- "
    "--> <br> <del> </ins> <h1> <nav> &nbsp; &#0; &#xD800; <p id=n> 1 * text \x02 &#3; <script> </html> <body> \x00 <svg> <a name=n>".split(
        " "
    )
)


@tried(200)
@given(st.lists(TAGS, max_size=40))
def test_malformed_pages_never_crash(tags: list[str]) -> None:
    with suppress(DocumentError):
        found = extract(html(" ".join(tags)))
        assert found.lines is None or all(found.text[line.start] not in " \n" for line in found.lines)
        assert all(found.text[a:b].strip() for a, b in found.marks)


@tried(150)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_broken_pages_never_crash(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, byte in changes:
        data[at] = byte
    with suppress(DocumentError):
        assert structure_of(extract(bytes(data))).parts is not None
