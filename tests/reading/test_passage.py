"""Words read by themselves say what they say in their document."""

from __future__ import annotations

from importlib import resources
from typing import Any

import msgspec
import pytest

from greffier.documents.text import document_from
from greffier.reading import read, read_passage
from greffier.reading.models import AnyClaim

FOLDER = resources.files("greffier.examples")
NAMES = sorted(
    file.name for file in FOLDER.iterdir() if file.name.startswith("untoc-") and file.name.endswith(".txt")
)
ALONE = ("symbol", "decision")
"""Kinds of claims that need no words but their own; a document does not cite itself."""


def said(claims: list[AnyClaim], *kinds: str) -> list[dict[str, Any]]:
    """The claims of some kinds without their places."""
    every = [msgspec.to_builtins(claim) for claim in claims]
    places = ("part", "start", "end")
    return [{k: v for k, v in c.items() if k not in places} for c in every if c["kind"] in kinds]


@pytest.mark.parametrize("name", NAMES)
def test_a_paragraph_cites_alone_what_it_cites_in_its_document(name: str) -> None:
    reading = read(document_from((FOLDER / name).read_bytes(), name))
    about = reading.document
    for part in reading.parts:
        if part.type != "paragraph" or not part.text:
            continue
        here = [claim for claim in reading.claims if claim.part == part.id]
        alone = read_passage(part.text, about.language or "", "untoc", about.body or "", about.date)
        others = [c for c in said(alone, *ALONE) if c.get("symbol") not in about.symbols]
        assert others == said(here, *ALONE), part.text


@pytest.mark.parametrize(
    ("words", "code", "kinds"),
    [
        ("Report on the meeting of the Working Group on Firearms held on 12 June 2028", "en", ["session"]),
        ("Доклад о работе совещания Рабочей группы по огнестрельному оружию, проведенного 12 июня 2028 года", "ru", ["session"]),
        ("Nothing of the kind 7/1", "en", []),
    ],
)  # fmt: skip
def test_words_of_a_known_language_are_read_however_few_they_are(
    words: str, code: str, kinds: list[str]
) -> None:
    claims = read_passage(words, code, "untoc", "CTOC/COP")
    assert [claim.__struct_config__.tag for claim in claims] == kinds


def test_spans_count_in_the_words() -> None:
    words = "As decision  4/2 says"
    (claim,) = read_passage(words, "en", "untoc", "CTOC/COP")
    assert words[claim.start : claim.end] == "decision  4/2"
