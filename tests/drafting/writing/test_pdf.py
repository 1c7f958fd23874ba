"""Drafts as PDF files: the claims come back, the same draft gives the same bytes, and no words are commands."""

from __future__ import annotations

import os
import subprocess
import sys

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.drafts import NAMES, example, f1, missed
from greffier.documents.mark import MARK
from greffier.documents.text import document_from
from greffier.drafting.content import Block, Draft, Note, Sentence, Slot
from greffier.drafting.errors import DraftError
from greffier.drafting.inline import GAP, emphasis, isolate, reference
from greffier.drafting.writing.pdf import STANDARDS, fonts, write
from greffier.reading import read
from trying import tried

LACKING = fonts.missing("Aя中ا")
pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"fonts are not installed: {', '.join(LACKING)}")


def paragraph(text: str) -> Draft:
    block = Block("paragraph", [Sentence(text)], "1.")
    return Draft("note", "en", slots=[Slot("title", Sentence("Title"))], blocks=[block])


def pages(data: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_range() for page in opened]
    opened.close()
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_claims_come_back(name: str) -> None:
    draft = example(name)
    reading = read(document_from(write(draft), "draft.pdf"))

    # where lines end depends on the fonts, so one claim in a hundred may be lost between two
    assert f1(draft, reading) >= 0.99, missed(draft, reading)


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("name", ["uncac-note.ar", "uncac-note.zh", "untoc-note.ru"])
def test_a_file_says_what_it_is(name: str, standard: str) -> None:
    data = write(example(name), standard)
    opened = pypdfium2.PdfDocument(data)
    about = opened.get_metadata_dict()

    assert about["Keywords"] == MARK
    assert about["Title"] == example(name).title
    assert pdfium.FPDFCatalog_IsTagged(opened)
    opened.close()


def test_pages_have_the_symbol_and_their_number_behind_the_first() -> None:
    first, *others = pages(write(example("untoc-session-report.en")))

    assert first.startswith("United Nations")
    assert all(page.startswith("CTOC/COP/2028/13") for page in others)
    assert [page.rstrip().rsplit(None, 1)[-1] for page in others] == [
        f"{n}/{len(others) + 1}" for n in range(2, len(others) + 2)
    ]


def test_same_draft_same_bytes_in_every_process() -> None:
    code = "import sys; from drafting.drafts import example; from greffier.drafting.writing import write; "
    code += "sys.stdout.buffer.write(write(example('uncac-note.ar'), 'pdf'))"
    environment = {"PYTHONPATH": os.pathsep.join(sys.path)}
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment)

    assert other.stdout == write(example("uncac-note.ar")) == write(example("uncac-note.ar"))


def test_marks_inside_words() -> None:
    draft = paragraph(
        f"{emphasis('Requests')} {isolate('A/1')}{reference('*')}{reference('*')}{reference('†')} on {GAP}"
    )
    draft.notes = [Note("*", Sentence("See above.")), Note("2", Sentence("Nothing refers here."))]
    (page,) = pages(write(draft))

    assert "".join(page.split()) == "Title1.RequestsA/1**†on[…]2Nothingrefershere.*Seeabove."


def test_a_gap_in_the_lists_of_fonts_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_families", lambda: frozenset(("Noto Serif",)))
    write(example("untoc-note.ru"))
    with pytest.raises(DraftError, match=r"Noto Naskh Arabic \(fonts-noto-core\)") as told:
        write(example("uncac-note.ar"))

    assert told.value.code == "missing_fonts"


def test_letters_that_no_font_has_are_refused_by_a_standard_alone() -> None:
    draft = paragraph("A letter of nowhere: \U0001f9ff\U00013000")
    write(draft)
    with pytest.raises(DraftError, match="ua-1") as told:
        write(draft, "ua-1")

    assert told.value.code == "not_printable"


HOSTILE = st.text(
    alphabet=st.sampled_from(
        "<>&\"'#$\\{}[]@*_`=-/~+ab \u202e\u2066\u2069\x00\x07\ufffe\ue000\ue001\ue002\ue003\ud800é中ا"
    )
)

SIGNS = (*"&#$\\@`=~", "<>", "{}")
"""Brackets are turned round where words run from right to left."""


@tried(30)
@given(HOSTILE | st.just("#panic()") | st.just('$x$ #read("a") \\u{41}') | st.just("x" * 3000))
def test_hostile_words_are_words(text: str) -> None:
    rows = [[Sentence(text)], [Sentence(text), Sentence("b")]]
    draft = paragraph(text)
    draft.symbols = (text,)
    draft.blocks += [
        Block("chapter", [Sentence(text)], text, [Block("item", [Sentence(text)], text)]),
        Block("table", rows=rows),
        Block("table"),
    ]
    draft.slots += [Slot("symbol", Sentence(text)), Slot("place", Sentence(text))]
    draft.notes = [Note("*", Sentence(text))]
    printed = "".join(pages(write(draft)))

    assert all(
        sum(map(printed.count, alike)) >= sum(map(text.count, alike)) * ("\ue002" not in text)
        for alike in SIGNS
    )
