"""Lines joined into paragraphs, whatever the layout, and cut only where the text is."""

from __future__ import annotations

import textwrap

import pytest

from factories import structure

ONE = (
    "1. The Working Group on Firearms held its fifteenth meeting in Vienna, and it considered, among other matters, "
    "the tracing of parts and components ordered by mail and the marking of firearms at the time of import."
)
TWO = (
    "2. The Group noted that many offices lack equipment. In this connection it recommended that States parties "
    "share their experience, and that the Secretariat prepare a model form for tracing requests before the next meeting."
)
THREE = "3. The meeting was closed."
PARAGRAPHS = [ONE, TWO, THREE]
BODIES = [paragraph.split(" ", 1)[1] for paragraph in PARAGRAPHS]


def texts(text: str, kind: str = "paragraph") -> list[str]:
    return [part.text for part in structure(text).parts if part.type == kind]


def wrap(paragraph: str, width: int, indent: str = "", first: str = "") -> str:
    return textwrap.fill(
        paragraph, width, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False
    )


LAYOUTS = {
    "one paragraph a line": "\n".join(PARAGRAPHS),
    "… with blank lines": "\n\n".join(PARAGRAPHS),
    "wrapped": "\n".join(wrap(p, 72) for p in PARAGRAPHS),
    "wrapped, with blank lines": "\n\n".join(wrap(p, 72) for p in PARAGRAPHS),
    "wrapped, hanging": "\n".join(wrap(p, 72, "    ") for p in PARAGRAPHS),
    "wrapped, first lines indented": "\n".join(wrap(p, 72, "", "    ") for p in PARAGRAPHS),
    "double-spaced": "\n\n\n".join(wrap(p, 72).replace("\n", "\n\n") for p in [*PARAGRAPHS, ONE.replace("1.", "4."), TWO.replace("2.", "5.")]),
    "narrow": "\n\n".join(wrap(p, 44) for p in PARAGRAPHS),
    "wide": "\n\n".join(wrap(p, 120) for p in PARAGRAPHS),
    "marker on a line of its own": "\n\n".join(wrap(p, 72).replace(". ", ".\n", 1) for p in PARAGRAPHS),
    "lines of Windows": "\r\n\r\n".join(wrap(p, 72).replace("\n", "\r\n") for p in PARAGRAPHS),
    "lines that end in blanks": "  \n\n".join(wrap(p, 72).replace("\n", "  \n") for p in PARAGRAPHS),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    assert texts(LAYOUTS[layout])[:3] == BODIES


# ---------------------------------------------------------------- paragraphs that a page cuts

REST = "the tracing of parts and components ordered by mail."
CUTS = {
    "a footnote with a star": "* See CTOC/COP/2028/1.",
    "a footnote with a figure above the line": "<sup>1</sup> United Nations, Treaty Series, vol. 2225, No. 39574.",
    "a footnote in Markdown": "[^1]: United Nations, Treaty Series, vol. 2225, No. 39574.",
    "a page number": "3/14",
    "a job number and a page number": "V.28-01234 3/14",
    "a page number between dashes": "– 3 –",
    "a job number with dates": "V.28-01234 (E)    010128    020128",
    "a bar code": "*2801234*",
    "the document's own symbol": "CTOC/COP/2028/9",
    "a link left by the page": "https://example.org/a?b=1",
    "a line drawn": "_____________",
}
HEAD = "CTOC/COP/2028/9\n\nDistr.: General\nOriginal: English\n\nFirearms\n\nNote by the Secretariat\n\n"


@pytest.mark.parametrize("what", CUTS)
def test_a_paragraph_goes_on_behind(what: str) -> None:
    whole = wrap(
        f"1. The Working Group on Firearms<sup>1</sup>* considered at its meeting in Vienna {REST}", 72
    )
    cut = whole.rindex("\n")
    text = f"{HEAD}{whole[:cut]}\n\n{CUTS[what]}\n\n{whole[cut + 1 :]}\n\n2. The meeting was closed.\n"

    assert [
        f"The Working Group on Firearms considered at its meeting in Vienna {REST}",
        "The meeting was closed.",
    ] == texts(text)


def test_furniture_says_what_it_is_and_makes_no_text() -> None:
    found = structure(f"{HEAD}1. The Group met.\n\nV.28-01234 3/14\n\nCTOC/COP/2028/9\n\n2. It closed.\n")

    assert [p.text for p in found.parts if p.type == "furniture"] == ["V.28-01234 3/14", "CTOC/COP/2028/9"]
    assert found.job_number == "V.28-01234"
    assert [w.code for w in found.warnings] == ["page_furniture", "page_furniture"]
    assert "V.28-01234" not in found.view.text


# ---------------------------------------------------------------- lines that look like something else


def test_a_number_at_the_start_of_a_wrapped_line_is_no_marker() -> None:
    text = (
        "1. The Working Group recalled that the statements had been made under agenda item\n"
        "2. It considered, in the light of paragraph 5 of the resolution that was adopted in\n"
        "2018. The Group requested the Secretariat to collect the replies of States parties,\n"
        "which it would consider at its next meeting, in Vienna, together with the report.\n"
    )

    assert [part.number for part in structure(text).parts] == ["1"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("had been received.", "The Group observed that other replies would follow, and it"),
        ("had been received.", "In this connection the Group recommended that States"),
        ("had been received.", "Further information was provided by the Secretariat"),
        ("had been received.", "Following the discussion the Chair made a proposal on"),
        ("были получены все.", "В этой связи Группа рекомендовала государствам, чтобы"),
        ("были получены все.", "С заключительными замечаниями выступил Исполнительный"),
        ("были получены все.", "Также было отмечено, что государства не направили все"),
    ],
)
def test_a_sentence_may_begin_a_line(before: str, after: str) -> None:
    """Words that begin a preambular paragraph begin sentences of other paragraphs too."""
    filler = "слово " if after[0] in "ВСТ" else "words "
    text = f"1. {filler * 9}{before}\n{after} {filler}\n{filler * 12}.\n"

    assert [part.number for part in structure(text).parts] == ["1"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("12 October 2028 was a Thursday, and the Group met again in the afternoon.", "a day"),
        ("A. Silva (Portugal) was elected.", "an initial"),
        ("e.g. by mail, and no later than in May.", "an abbreviation"),
    ],
)
def test_a_wrapped_line_goes_on(line: str, why: str) -> None:
    text = f"1. The Working Group on Firearms met in Vienna and continued its consideration on\n{line}\n"

    assert [part.number for part in structure(text).parts] == ["1"], why


def test_a_number_that_ends_a_footnote_is_no_marker() -> None:
    text = (
        f"{HEAD}1. The Group considers the item in accordance with what was resolved.<sup>1</sup>\n\n"
        "<sup>1</sup> The item is considered in accordance with resolution 14/3, paragraph\n3.\n\n2. The meeting was closed.\n"
    )

    assert texts(text, "footnote") == [
        "The item is considered in accordance with resolution 14/3, paragraph 3."
    ]
    assert [part.number for part in structure(text).parts if part.type == "paragraph"] == ["1", "2"]


def test_a_heading_is_no_part_of_the_paragraph_before() -> None:
    text = f"{wrap(ONE, 72)}\n\nMarking of firearms\n\n{wrap(TWO, 72)}\n"

    assert [(part.type, part.number) for part in structure(text).parts] == [
        ("paragraph", "1"),
        ("section", None),
        ("paragraph", "2"),
    ]


def test_a_table_is_one_part() -> None:
    rows = [
        "Date        Time      Item",
        "4 June      10 a.m.   1",
        "            3 p.m.    2",
        "5 June      10 a.m.   3",
    ]
    text = (
        "1. The organization of work:\n\n" + "\n".join(rows) + "\n\n2. The meeting will be closed at 6 p.m.\n"
    )

    found = structure(text).parts

    assert [part.type for part in found] == ["paragraph", "table", "paragraph"]
    assert text[found[1].start : found[1].end] == "\n".join(rows)
