"""What words of the record say where a draft prints them again: the claims that reading them gives."""

from __future__ import annotations

import json
from collections.abc import Collection

import msgspec

from greffier.drafting.content import Block, Draft, Fact, Sentence
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import GAP
from greffier.drafting.kinds.drafter import Drafter

__all__ = ["CITED", "TOLD", "says"]

CITED = frozenset(("symbol", "decision"))
"""What an item of an agenda or the title of a document may cite."""
TOLD = CITED | {"mandate", "session", "report"}
"""What a heading, the cell of a table or a paragraph that is quoted may tell besides."""
NAMES = 4
PLACES = ("kind", "part", "start", "end")


def says(drafter: Drafter, host: Gathering, words: str, only: Collection[str] = TOLD) -> tuple[Fact, ...]:
    """The facts of these kinds that words of the record make in a document of a session.

    Words without a figure cite nothing by its number and tell of no day; they are not read.
    """
    gaps = (Fact("placeholder", {}),) * words.count(GAP)
    if not any(c.isdigit() for c in words):
        return gaps
    from greffier.documents.text import document_from
    from greffier.drafting.writing.text import write
    from greffier.reading import read

    # the names behind the words show in which language the document is
    said = [Sentence(words), *[Sentence(f"{drafter.body(drafter.treaty.main_body)}.")] * NAMES]
    blocks = [
        Block("paragraph", [s], marker=drafter.grammar.marker("paragraph", n)) for n, s in enumerate(said, 1)
    ]
    made = Draft("note", drafter.language, slots=drafter.head(host, host.start), blocks=blocks)
    reading = json.loads(msgspec.json.encode(read(document_from(write(made), "words.txt"))))
    found = [claim for claim in reading["claims"] if claim["kind"] in only and claim["part"] == "para_1"]
    return (*gaps, *(Fact(c["kind"], {k: v for k, v in c.items() if k not in PLACES}) for c in found))
