"""Akoma Ntoso: the parts that a file marks, in the form that the published files have, their faults included."""

from __future__ import annotations

import pytest

from greffier.documents import DocumentError
from greffier.documents.formats import format_of
from greffier.documents.formats.akn import extract
from greffier.documents.structure import structure_of
from greffier.documents.text import document_from
from greffier.reading import read

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
COVER = """<coverPage>
<p><span refersTo="#publisher"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
<p><docNumber refersTo="#symbol">A/RES/99/7</docNumber></p>
<p><img src="logo.jpg"/><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
<p><docStatus>Distr.: General</docStatus></p>
<p><docDate date="2044-12-05">5 December 2044</docDate></p>
<p><session value="99">Ninety-ninth session</session></p>
<p><inline name="agenda item">Agenda item 12</inline></p>
<p><inline name="agenda item name">Upkeep of harbours</inline></p>
<p><docTitle>Resolution adopted by the General Assembly on 1 December 2044</docTitle></p>
<p><docProponent>[on the report of the Sixth Committee (<inline name="originating document">A/99/3</inline>)]</docProponent></p>
</coverPage>
<preface><p><docNumber>99/7.</docNumber><docTitle><span class="bold">\tLighthouses and buoys</span></docTitle></p></preface>"""
FORMULA = '<formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>'
META = """<meta><identification><FRBRExpression><FRBRdate date="2044-12-06" name="publication"/>
<FRBRlanguage language="{language}"/></FRBRExpression></identification>
<presentation><docketNumber>44-01234 (E)</docketNumber></presentation></meta>"""


def akn(
    body: str,
    preamble: str = "",
    root: str = "statement",
    head: str = COVER,
    language: str = "eng",
    after: str = "",
) -> bytes:
    """A file of a resolution, or of anything else."""
    inner = f"{META.format(language=language)}{head}"
    if root == "statement":
        inner += f"<preamble>{FORMULA}{preamble}</preamble>"
    return (
        f'<akomaNtoso xmlns="{NAMESPACE}"><{root} name="x">{inner}<mainBody>{body}</mainBody>{after}</{root}></akomaNtoso>'
    ).encode()


def paragraph(text: str, num: str = "", kind: str = "SingleTxt", eid: str = "para_40") -> str:
    number = f"<num>{num}</num>" if num else ""
    return f'<paragraph eId="{eid}" class="{kind}">{number}<content><p>{text}</p></content></paragraph>'


def recital(text: str) -> str:
    return f'<container name="Recalling"><p xml:space="preserve">\t{text}</p></container>'


def points(*numbered: tuple[str, str], inner: str = "") -> str:
    return "".join(f"<point><num>{n}</num><content><p>{t}</p></content></point>" for n, t in numbered) + inner


def parts(data: bytes) -> list[tuple[str, str, str]]:
    """The parts behind the masthead: id, type, text."""
    found = structure_of(extract(data)).parts
    return [(p.id, p.type, p.text) for p in found if not p.id.startswith(("masthead", "formula"))]


def note(text: str, number: str = "1") -> str:
    return f'<authorialNote marker="{number}" placement="bottom"><p>\t{text}</p></authorialNote>'


# -------------------------------------------------------------------------------- what a file marks


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        # the number counts, never the eId
        (akn(paragraph("Decides to meet;", "1.")), [("para_1", "operative", "Decides to meet;")]),
        (akn("", recital("Recalling rules,")), [("rec_1", "preambular", "Recalling rules,")]),
        (
            akn(
                "<paragraph><num>2.</num><list><intro><p>Requests:</p></intro>"
                + points(
                    ("(a)", "Light;"),
                    ("(b)", "Sound:"),
                    inner=f"<sublist>{points(('(i)', 'Bells;'), ('(ii)', 'Horns.'))}</sublist>",
                )
                + "</list></paragraph>"
            ),
            [
                ("para_2", "operative", "Requests:"),
                ("para_2__point_a", "item", "Light;"),
                ("para_2__point_b", "item", "Sound:"),
                ("para_2__point_b__point_i", "item", "Bells;"),
                ("para_2__point_b__point_ii", "item", "Horns."),
            ],
        ),
        (
            akn(
                "",
                '<container name="Noting"><blockList><listIntroduction>Noting the work on:</listIntroduction>'
                "<item><num>(a)</num><p>Light,</p></item><item><num>(b)</num><p>Sound,</p></item></blockList></container>",
            ),
            [
                ("rec_1", "preambular", "Noting the work on:"),
                ("rec_1__point_a", "item", "Light,"),
                ("rec_1__point_b", "item", "Sound,"),
            ],
        ),
        (
            akn("", after="<conclusions><p><inline>7th plenary meeting</inline><eol/><docDate>1 May</docDate></p></conclusions>"),
            [("p_1", "other", "7th plenary meeting"), ("p_2", "other", "1 May")],
        ),
        (
            akn("<paragraph class='H23'><subheading>Buoys</subheading></paragraph>" + paragraph("Decides;", "1.")),
            [("sec_1", "section", "Buoys"), ("sec_1__para_1", "operative", "Decides;")],
        ),
        (
            akn("<container><table><tr><th><p>Port</p></th><th><p>Lamps</p></th></tr><tr><td><p>Ost</p></td><td><p/></td></tr></table></container>"),
            [("table_1", "table", "Port Lamps Ost")],
        ),
        (
            akn(
                paragraph("Adopts the annex.", "1."),
                after="<attachments><attachment><doc name='annex'>"
                f"<mainBody>{paragraph('Annex', kind='H1')}{paragraph('Rules', kind='H1')}{paragraph('Keep left.', '1.')}</mainBody>"
                "</doc></attachment></attachments>",
            ),
            [
                ("para_1", "operative", "Adopts the annex."),
                ("ann_1", "annex", "Annex"),
                ("ann_1__title", "title", "Rules"),
                ("ann_1__para_1", "paragraph", "Keep left."),
            ],
        ),
    ],
    ids=["paragraph", "recital", "points", "recital with items", "conclusions", "heading", "table", "annex"],
)  # fmt: skip
def test_parts_that_are_marked(data: bytes, expected: list[tuple[str, str, str]]) -> None:
    assert parts(data) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        # a second preamble behind the body: the parts go on
        (
            akn(paragraph("Decides;", "1."), recital("Recalling one,"), after=f"<preamble>{recital('Recalling two,')}</preamble>"),
            [("rec_1", "preambular", "Recalling one,"), ("para_1", "operative", "Decides;"), ("rec_2", "preambular", "Recalling two,")],
        ),
        # a recital of a section, kept as a heading
        (
            akn("<section><subheading>I</subheading><crossHeading refersTo='#preamble'>Recalling,</crossHeading></section>"),
            [("sec_1", "section", "I"), ("rec_1", "preambular", "Recalling,")],
        ),
        # the number stands in the text
        (akn(paragraph("7. Decides;")), [("para_7", "operative", "Decides;")]),
        (akn(paragraph("7 - Decides;")), [("para_7", "operative", "Decides;")]),
        # … or in a paragraph of its own
        (akn(paragraph("", "3.", kind="") + paragraph("Decides;")), [("para_3", "operative", "Decides;")]),
        # one citation in three links, blanks of the layout, an invisible sign
        (
            akn(paragraph('Recalls <a href="x">99/</a><a href="x">1</a><a href="x">2</a>\u200e\n  of\u00a01 May;', "1.")),
            [("para_1", "operative", "Recalls 99/12 of 1 May;")],
        ),
        # a list parted where a look-alike letter stands: с) is Cyrillic
        (
            akn(
                "<paragraph><num>1.</num><list><intro><p>Asks:</p></intro>"
                + points(("a)", "A;"), ("b)", "B;"), ("с)", "C;"), inner=f"<sublist>{points(('d)', 'D;'))}</sublist>")
                + "</list></paragraph>"
            ),
            [("para_1", "operative", "Asks:"), *((f"para_1__point_{c.lower()}", "item", f"{c};") for c in "ABCD")],
        ),
        # no number, no class that says more
        (akn(paragraph("Approves the report.")), [("p_1", "operative", "Approves the report.")]),
        (akn(paragraph("Islands", kind="MercuryDocument") + paragraph("Decides;", "1.")), [("sec_1", "section", "Islands"), ("sec_1__para_1", "operative", "Decides;")]),
    ],
    ids=["second preamble", "cross heading", "number in text", "number with a dash", "number alone", "cut link", "parted list", "no number", "laid out"],
)  # fmt: skip
def test_faults_of_published_files(data: bytes, expected: list[tuple[str, str, str]]) -> None:
    assert parts(data) == expected


@pytest.mark.parametrize(
    ("words", "text", "footnote"),
    [
        (f"the code{note('See A/99/1.')} and", "the code and", "See A/99/1."),
        (f"the code,{note('Ibid.')}", "the code,", "Ibid."),
        (f"the code<sup>(</sup>{note('() Ibid.')}<sup>)</sup>,", "the code,", "Ibid."),  # as Arabic prints it
        (f"the code<sup> </sup>{note('Ibid.')}", "the code", "Ibid."),
        (f"1<sup>er</sup> mai{note('Ibid.')}", "1er mai", "Ibid."),
    ],
)
def test_notes_belong_to_no_sentence(words: str, text: str, footnote: str) -> None:
    found = parts(akn(paragraph(words, "1.")))
    assert found == [("para_1", "operative", text), ("fn_1", "footnote", footnote)]


def test_marks_are_printed_and_notes_stand_behind_the_text() -> None:
    text = extract(akn(paragraph(f"Decides{note('See A/99/1.')} so;", "1."))).text
    assert text.endswith("\n1. Decides[1] so;\n\n____________________\n[1] See A/99/1.\n")


# -------------------------------------------------------------------------------- the masthead


def test_the_masthead_is_told_by_its_marked_words() -> None:
    found = read(document_from(akn(paragraph("Decides;", "1.")), "a.xml")).document
    assert (found.symbols, found.kind, found.title, found.number) == (
        ["A/RES/99/7"],
        "resolution",
        "Lighthouses and buoys",
        "99/7",
    )
    assert (found.date, found.distribution, found.job_number) == ("2044-12-05", "general", "44-01234")
    assert [(i.number, i.title) for i in found.agenda_items] == [("12", "Upkeep of harbours")]


def test_what_the_text_does_not_print_the_metadata_tell() -> None:
    head = COVER.replace('<p><docDate date="2044-12-05">5 December 2044</docDate></p>', "")
    assert read(document_from(akn("", head=head), "a.xml")).document.date == "2044-12-06"


def test_the_language_is_that_of_the_text() -> None:
    """Fourteen of the published files name another."""
    assert structure_of(extract(akn(paragraph("Decides;", "1."), language="rus"))).language == "en"


# -------------------------------------------------------------------------------- other documents


def test_a_law_has_chapters_and_sections() -> None:
    body = """<chapter><num>Chapter I</num><heading>Ships</heading>
    <section><num>1.</num><heading>Lamps</heading><subsection><num>(1)</num><content><p>A ship has lamps.</p></content></subsection></section>
    <article><num>2</num><content><p>They burn.</p></content></article></chapter>"""
    found = [(p.type, p.text, p.parent) for p in structure_of(extract(akn(body, root="act", head=""))).parts]
    assert [(kind, text) for kind, text, _ in found] == [
        ("chapter", "Ships"),
        ("section", "Lamps"),
        ("section", ""),
        ("paragraph", "A ship has lamps."),
        ("section", ""),
        ("paragraph", "They burn."),
    ]
    assert found[0][2] is None
    assert all(parent is not None for _, _, parent in found[1:])


def test_a_report_has_sections_and_numbered_paragraphs() -> None:
    body = f"<section><num>II.</num><heading>Attendance</heading>{paragraph('Five States came.', '4.')}</section>"
    found = structure_of(extract(akn(body, root="debateReport", head=""))).parts
    assert [(p.type, p.number, p.text) for p in found] == [
        ("section", "II", "Attendance"),
        ("paragraph", "4", "Five States came."),
    ]


def test_a_debate_has_speeches() -> None:
    speech = "<speech by='#a'><from>Mr. Holm (Norway):</from><p>We agree.</p></speech>"
    data = f'<akomaNtoso xmlns="{NAMESPACE}"><debate><debateBody><debateSection><heading>Item 3</heading>{speech}'
    found = structure_of(extract(f"{data}</debateSection></debateBody></debate></akomaNtoso>".encode())).parts
    assert [p.text for p in found] == ["Item 3", "Mr. Holm (Norway):", "We agree."]


def test_unknown_elements_are_walked_through() -> None:
    body = "<strange><stranger>Some words.<p>And more.</p></stranger></strange>"
    assert "Some words." in extract(akn(body, root="doc")).text


# -------------------------------------------------------------------------------- what is refused

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (akn("")[:-20], "damaged"),  # cut off
        (f'<akomaNtoso xmlns="{NAMESPACE}"><doc><meta/></doc></akomaNtoso>'.encode(), "empty"),
        (f'{BOMB}<akomaNtoso xmlns="{NAMESPACE}"><p>&b;</p></akomaNtoso>'.encode(), "damaged"),
        (
            f'<akomaNtoso xmlns="{NAMESPACE}">{"<p>" * 300}x{"</p>" * 300}</akomaNtoso>'.encode(),
            "limit_exceeded",
        ),
    ],
    ids=["cut off", "only metadata", "entities", "nested"],
)
def test_what_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as caught:
        extract(data)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "head",
    [
        "",
        "\ufeff",
        '<?xml version="1.0"?>\n',
        "<!-- a copy -->\n",
        '<?xml version="1.0"?>\n<!DOCTYPE akomaNtoso>\n',
        BOMB,
    ],
)
def test_files_are_told_by_their_root(head: str) -> None:
    assert format_of(head.encode() + b"<akomaNtoso xmlns='x'>") == "akn"
    assert format_of(head.encode() + b"<a:akomaNtoso xmlns:a='x'>") == "akn"
    if "<?xml" not in head:  # other XML is refused, or a text
        assert format_of(head.encode() + b"<akomaNtosoX>") is None
