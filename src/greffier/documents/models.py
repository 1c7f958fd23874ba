"""What the `documents` room hands on: a file's source, its parts, what the document is, and what is odd about it.

The shapes are those of the reading contract (`docs/contract.md`). Offsets count Unicode code points in the text
that `greffier text FILE` prints.
"""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType

__all__ = ["AgendaRef", "Description", "Part", "SessionRef", "Source", "Warning"]


class Source(Struct):
    """The file that was read. `characters` is null until it could be decoded; `pages` where it has none.

    `drafted` is there where the file carries the mark of what Greffier drafted itself (`mark.py`), and nowhere else.
    """

    path: str
    sha256: str | None
    media_type: str | None
    bytes: int | None
    characters: int | None
    pages: int | None = None
    drafted: bool | UnsetType = UNSET


class Part(Struct, gc=False):
    """One unit of a text: a chapter, a numbered paragraph, an item, a footnote and so on.

    `id` is its Akoma Ntoso eId, `number` the marker as printed without brackets or points, `text` its own mended
    text without its children, `start` and `end` its extent in the source, children included. In formats with pages
    `page` is the page that it begins on, and `boxes` say where its own text stands: page, left, top, right, bottom in
    points from the top left corner, one for each page or column that it is on.
    """

    id: str
    type: str
    number: str | None
    text: str
    start: int
    end: int
    parent: str | None = None
    page: int | None = None
    boxes: list[tuple[int, float, float, float, float]] | UnsetType = UNSET


class SessionRef(Struct):
    """The session that a masthead or title names: ISO days, each null where not said."""

    body: str | None
    number: int | None
    start: str | None
    end: str | None
    place: str | None


class AgendaRef(Struct):
    """An agenda item that a masthead names: `2.b` and its title."""

    number: str
    title: str


class Description(Struct):
    """What a document is (the contract's `document`): only what its text prints."""

    symbols: list[str]
    number: str | None
    kind: str
    language: str | None
    original_language: str | None
    title: str | None
    author: str | None
    distribution: str | None
    date: str | None
    job_number: str | None
    body: str | None
    session: SessionRef | None
    agenda_items: list[AgendaRef]


class Warning(Struct):
    """Something odd, with its place; a warning about the whole document has `start` and `end` 0."""

    code: str
    message: str
    start: int
    end: int
