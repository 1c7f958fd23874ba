"""What words of the record say where a draft prints them again: the claims that reading them gives."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from greffier.drafting.content import Fact
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import GAP
from greffier.treaties.loading import DATA

__all__ = ["CITED", "TOLD", "says"]

CITED = frozenset(("symbol", "decision"))
"""What an item of an agenda or the title of a document may cite."""
TOLD = CITED | {"mandate", "session", "report"}
"""What a heading, the cell of a table or a paragraph that is quoted may tell besides."""
PLACES = ("kind", "part", "start", "end")


def says(drafter: Drafter, host: Gathering, words: str, only: Collection[str] = TOLD) -> tuple[Fact, ...]:
    """The facts of these kinds that words of the record make in a document of a session.

    Words without a figure cite nothing by its number and tell of no day; they are not read.
    """
    gaps = (Fact("placeholder", {}),) * words.count(GAP)
    if not any(c.isdigit() for c in words):
        return gaps
    from greffier.reading import read_passage

    treaty = drafter.treaty
    folder = None if treaty.folder.parent == DATA else str(treaty.folder.parent)
    claims = read_passage(words, drafter.language, treaty.key, host.body, host.start, folder)
    found = [c for c in map(msgspec.to_builtins, claims) if c["kind"] in only]
    return (*gaps, *(Fact(c["kind"], {k: v for k, v in c.items() if k not in PLACES}) for c in found))
