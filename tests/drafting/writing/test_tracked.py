"""Two texts as one Word file: what is accepted is the later one, what is rejected the earlier one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from greffier.documents.text import document_from
from greffier.drafting.writing.docx.tracked import Head, tracked
from greffier.record.comparing import Unit
from office import Convert

HEAD = Head("One text and another", "en", "Greffier", "2028-09-01T10:00:00Z")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BEFORE = [
    Unit("title", "title", None, "Note by the Secretariat"),
    Unit(
        "para_1", "paragraph", "1", "The Working Group was established by the Conference in its decision 2/2."
    ),
    Unit("para_2", "paragraph", "2", "It met twice in the year, <as & when> it could."),
    Unit("para_3", "paragraph", "3", "This paragraph is taken out as a whole, and says so at some length."),
]
AFTER = [
    BEFORE[0],
    Unit("para_1", "paragraph", "1", "The Working Group was established by the Conference in its resolution 3/2."),
    Unit("para_2", "paragraph", "2", "A paragraph that nobody had thought of before was put in here."),
    Unit("para_3", "paragraph", "3", "It met twice in the year, <as & when> it could."),
]  # fmt: skip


def made(before: Sequence[Unit], after: Sequence[Unit]) -> bytes:
    return tracked(before, after, HEAD, lambda unit: f"{unit.number}." if unit.number else "")


def texts(units: Sequence[Unit]) -> list[str]:
    """The paragraphs of a text, white space folded."""
    lines = (f"{unit.number}. {unit.text}" if unit.number else unit.text for unit in units)
    return [" ".join(line.split()) for line in lines]


def parent(element: etree._Element) -> str:
    """The name of the element around one."""
    found = element.getparent()
    assert found is not None
    return str(found.tag)


def settled(data: bytes, left: str) -> list[str]:
    """The paragraphs where all changes are decided: those named `left` go with their marks, the others stay."""
    tree = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    lines = []
    for paragraph in tree.iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{left}") is not None:
            assert not [run for run in paragraph.iter(f"{W}r") if parent(run) != f"{W}{left}"]
            continue
        words = [
            "".join(text.text or "" for text in run.iter(f"{W}t", f"{W}delText"))
            for run in paragraph.iter(f"{W}r")
            if parent(run) != f"{W}{left}"
        ]
        lines.append(" ".join("".join(words).split()))
    return lines


def test_accepted_it_is_the_later_text_rejected_the_earlier_one() -> None:
    data = made(BEFORE, AFTER)

    assert settled(data, "del") == texts(AFTER)
    assert settled(data, "ins") == texts(BEFORE)


WORDS = ("the", "meeting", "held,", "<", "&", "\u0627\u0644", "\u4e2d\u6587", "2/2", ".")
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
units = st.lists(
    st.builds(lambda n, said: Unit(f"p{n}", "paragraph", None, said), st.integers(0, 9), words), max_size=7
)


@settings(max_examples=60)
@given(units, units)
def test_so_it_is_with_any_two_texts(before: list[Unit], after: list[Unit]) -> None:
    data = made(before, after)

    # What was moved, and where what went stands among what came, may be told in another order.
    assert settled(data, "del") == texts(after) or (not after and not before)
    assert sorted(settled(data, "ins")) == sorted(texts(before)) or (not after and not before)


def test_every_change_has_an_author_a_time_and_a_number() -> None:
    tree = etree.fromstring(zipfile.ZipFile(io.BytesIO(made(BEFORE, AFTER))).read("word/document.xml"))
    changes = [one for one in tree.iter() if one.tag in (f"{W}ins", f"{W}del")]

    assert {one.get(f"{W}author") for one in changes} == {"Greffier"}
    assert {one.get(f"{W}date") for one in changes} == {"2028-09-01T10:00:00Z"}
    assert len({one.get(f"{W}id") for one in changes}) == len(changes) > 4
    assert not tree.findall(f".//{W}del//{W}t")  # what is deleted is text of its own kind


def test_greffier_reads_both_texts_out_of_it() -> None:
    data = made(BEFORE, AFTER)

    for changes, expected in (("accepted", AFTER), ("original", BEFORE)):
        document = document_from(data, "a.docx", changes)
        assert [" ".join(line.split()) for line in document.text.splitlines() if line.strip()] == texts(
            expected
        )
        assert document.drafted


@pytest.mark.long
def test_libreoffice_knows_every_change(office: Convert) -> None:
    saved = office({"changes": made(BEFORE, AFTER)}, "odt")["changes"]
    content = etree.fromstring(zipfile.ZipFile(io.BytesIO(saved)).read("content.xml"))
    names = [etree.QName(one).localname for one in content.iter() if isinstance(one.tag, str)]

    assert names.count("changed-region") >= 4
    assert names.count("insertion") >= 2
    assert names.count("deletion") >= 2
    assert "".join(content.itertext()).count("Greffier") == names.count("changed-region")
