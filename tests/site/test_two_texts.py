"""Two texts compared in the browser: held ones, a draft against a held one, files of somebody who has signed in."""

from __future__ import annotations

import io
import zipfile

import pytest

from drawing import drawn
from greffier.documents.text import document_from
from serving import Site
from signing import Session

DRAFT = "kind=note&of=CTOC/COP:14&in=en&on=2028-09-01"
TEXT = "Note by the Secretariat\n\n1. The Working Group met in {where} in the year that went by.\n\n2. It has concluded its work.\n"


def test_a_draft_is_compared_with_the_text_that_is_held(site: Site) -> None:
    drawn(site, f"/en/drafts?{DRAFT}")
    page = site.get(f"/en/two-texts?a=CTOC/COP/2028/5&{DRAFT}")
    word = site.get(f"/en/two-texts/word?a=CTOC/COP/2028/5&{DRAFT}")

    assert page.status == word.status == 200
    assert "<ins>" in page.text
    assert "<del>" in page.text
    later = document_from(word.body, "c.docx", "accepted").text
    assert (
        "Working Group on Trafficking in Persons was established by the Conference in its decision 4/4"
        in later
    )
    assert "Trafficking in Persons was established" not in document_from(word.body, "c.docx", "original").text


def test_two_languages_of_one_text_are_told_apart(site: Site) -> None:
    """The form offers the languages that both texts have."""
    answer = site.get("/en/two-texts?a=CTOC/COP/2028/5&b=CTOC/COP/2028/5")

    assert "The two texts are the same, part by part." in answer.text
    assert answer.statements < 40


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("a=CTOC/COP/2028/5&b=CTOC/COP/1999/99", 404, "There is nothing here that is called “CTOC/COP/1999/99”."),
        ("a=nothing+at+all&b=CTOC/COP/2028/5", 404, "There is nothing here that is called “nothing at all”."),
        ("a=CTOC/COP/2028/5&kind=poem&of=CTOC/COP:14", 400, "“poem” is no document that can be drafted."),
        ("a=CTOC/COP/2028/5", 200, "Later text"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_told(site: Site, query: str, status: int, said: str) -> None:
    answer = site.get(f"/en/two-texts?{query}")

    assert (answer.status, said in answer.text) == (status, True)


def test_files_are_compared_and_not_kept(readers: dict[str, Session]) -> None:
    delegate = readers["delegations"]
    given = {"before": TEXT.format(where="Vienna").encode(), "after": TEXT.format(where="Nairobi").encode()}

    page = delegate.send("/en/two-texts/files", given)
    assert page.status == 200
    assert "<del>Vienna </del><ins>Nairobi </ins>" in page.text.replace("\n", "")
    word = delegate.send("/en/two-texts/files", given, {"as": "docx"})
    with zipfile.ZipFile(io.BytesIO(word.body)) as archive:
        assert b"<w:delText" in archive.read("word/document.xml")


def test_what_stands_in_the_margins_is_not_compared(readers: dict[str, Session]) -> None:
    """Running heads, job numbers and numbers of pages, which two printings of one text do not share."""
    pages = [
        "CTOC/COP/WG.6/2030/9\n\nReport\n\n1. Experts met.\n\nV.30-01234 (E)",
        "2. They spoke.\n\n2/3",
        "3. They left.\n\n3/3",
    ]
    heads = "\n\f\nCTOC/COP/WG.6/2030/9\n\n"
    given = {
        "before": heads.join(pages).encode(),
        "after": b"CTOC/COP/WG.6/2030/9\n\nReport\n\n1. Experts met.\n\n2. They spoke.\n\n3. They left.\n",
    }

    page = readers["delegations"].send("/en/two-texts/files", given)
    assert "The two texts are the same, part by part." in page.text


def test_a_file_that_cannot_be_read_is_told(readers: dict[str, Session]) -> None:
    answer = readers["delegations"].send(
        "/ru/two-texts/files", {"before": b"\x7fELF\0\0", "after": b"Note by the Secretariat\n"}
    )

    assert answer.status == 400
    assert "Один из файлов прочесть нельзя." in answer.text
