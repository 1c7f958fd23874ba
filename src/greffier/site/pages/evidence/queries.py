"""The passages that say a fact, with what leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.claims import DATA
from greffier.record.keys import DOCUMENT
from greffier.record.models import Document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.register.claims import Cited
    from greffier.register.evidence import Told
    from greffier.site.desk import Desk
    from greffier.site.facts import Fact

__all__ = ["Passage", "passage_of", "passages_from", "passages_of", "saying"]

MOST = 8
"""Passages that are shown of one fact."""


class Passage(Struct, frozen=True):
    """One passage: its words between what stands around them; the document, part, place in words and language in which it stands.

    `claim` is its fingerprint; `told` is set where a person stated it, `data` where the treaty's data say it; then there is no passage.
    """

    before: str
    words: str
    after: str
    document: str
    label: str
    part: str
    place: str
    language: str
    official: str | None = None
    told: Told | None = None
    data: str | None = None
    claim: str = ""


def passages_of(desk: Desk, fact: Fact) -> tuple[list[Passage], int]:
    """The first passages that say a fact, by the date of their documents; and how many there are."""
    return passages_from(desk, fact.value.statements)


def passages_from(desk: Desk, statements: Sequence[str], most: int = MOST) -> tuple[list[Passage], int]:
    """The first passages that make some statements, and how many there are.

    By the date of their documents, those in the reader's language before the others.
    """
    desk.evidence.most = max(most, desk.evidence.most or 0)
    found = saying(desk, statements)
    desk.evidence.show(found[:most])
    shown = [passage_of(desk, one) for one in found[:most]]
    return shown, len(found) + desk.evidence.beyond(statements)


def saying(desk: Desk, statements: Sequence[str]) -> list[Cited]:
    """The claims that make some statements, one for each passage, in the same order."""
    return sorted(desk.evidence.passages(statements), key=lambda one: one.language != desk.language)


def passage_of(desk: Desk, cited: Cited) -> Passage:
    """A claim with its passage."""
    key = desk.evidence.document(cited)
    told = desk.evidence.told(cited)
    data = cited.name if cited.origin == DATA else None
    plain = told is not None or data is not None
    part = desk.evidence.part(cited)
    before, after = ("", "") if plain else desk.evidence.around(cited)
    return Passage(
        before=before,
        words="" if plain else desk.evidence.passage(cited),
        after=after,
        document=key,
        label=desk.labels.document(key) if cited.work else cited.name,
        part=part,
        place=desk.labels.part(part),
        language=cited.language,
        official=official_copy(desk, key, cited.language),
        told=told,
        data=data,
        claim=cited.claim,
    )


def official_copy(desk: Desk, document: str, language: str) -> str | None:
    """The address of the official copy of a document, where a treaty's data tell how such addresses are made."""
    record = desk.records.record(DOCUMENT, document)
    if not isinstance(record, Document) or not record.symbols:
        return None
    body = record.body[0].value if record.body else None
    for treaty in desk.register.treaties.values():
        if body in treaty.bodies or any(document.startswith(f"{one}/") for one in treaty.bodies):
            return treaty.official_copy(record.symbols[0], language)
    return None
