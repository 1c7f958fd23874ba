"""The pages of PDF sources as pictures, a passage marked on them. Files are opened by a process of their own, with limits."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.documents.extract import Box, Extract
from greffier.documents.placing import boxes_of
from greffier.record.keys import canonical
from greffier.register.cached import made_once
from greffier.register.readings import reader_version, text_of_reading
from greffier.register.sources import load

if TYPE_CHECKING:
    from greffier.documents.placing import PageBox
    from greffier.register.lookup import RegisterLookup
    from greffier.register.opening import Register

__all__ = ["PDF", "Paged", "page_picture", "paged_source", "passage_boxes"]

PDF = "application/pdf"
SCALE = 1.7
"""Pixels a point: a page of A4 is 1,012 pixels wide."""


class Paged(Struct, frozen=True):
    """A PDF source that an audience may see, and its reading."""

    sha256: str
    reading: int


def paged_source(lookup: RegisterLookup, sha256: str) -> Paged | None:
    """The PDF source of a digest, if an audience may see it."""
    row = lookup.database.row(
        "SELECT s.sha256, h.reading_id FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "WHERE s.sha256 = %s AND s.media_type = %s AND h.level <= %s AND h.withdrawn = 0 "
        "AND h.reading_id IS NOT NULL",
        (sha256, PDF, lookup.level),
    )
    return Paged(*row) if row is not None else None


def passage_boxes(register: Register, source: Paged, start: int, end: int) -> list[PageBox]:
    """Where a passage of the text stands on the pages. Raises DocumentError where the file cannot be opened."""

    def measure() -> bytes:
        from greffier.documents.formats import extract

        found = extract(load(register.home.sources, source.sha256), "pdf")
        return msgspec.msgpack.encode((hashlib.sha256(found.text.encode()).hexdigest(), found.boxes))

    kept = made_once(register.home, source.sha256, f"boxes-{reader_version()}", measure)
    digest, boxes = msgspec.msgpack.decode(kept, type=tuple[str, list[Box]])
    text = text_of_reading(register.database, source.reading)
    if hashlib.sha256(text.encode()).hexdigest() != digest:
        return []  # read by another version of the reader: its places are not those of this text
    return boxes_of(Extract(text, PDF, boxes=boxes), start, end)


def page_picture(register: Register, source: Paged, number: int, boxes: list[PageBox]) -> bytes:
    """A page as PNG, the boxes on it marked. Raises DocumentError (`not_found` where there is no such page)."""
    from greffier.documents.formats.pdf.picture import picture_of

    marked = [box for box in boxes if box[0] == number]
    named = hashlib.sha256(canonical(marked).encode()).hexdigest()[:12] if marked else "plain"
    return made_once(
        register.home,
        source.sha256,
        f"page-{number}-{named}.png",
        lambda: picture_of(load(register.home.sources, source.sha256), number, marked, SCALE),
    )
