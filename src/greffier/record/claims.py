"""What the fold works on: claims with their sources, and statements, which are claims that say the same."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from .keys import Ref

__all__ = [
    "DATA",
    "DERIVED",
    "DOCUMENT_ORIGIN",
    "FILES",
    "ORIGINS",
    "PERSON",
    "Claim",
    "Mention",
    "Source",
    "Statement",
]

DOCUMENT_ORIGIN, PERSON, DATA, DERIVED = ORIGINS = ("document", "person", "data", "derived")
"""Where a source comes from, by rank: documents come first; what Greffier drafted itself supports no fact."""
FILES = (DOCUMENT_ORIGIN, DERIVED)
"""The origins of sources that are files: they are read and searched. What persons state and data say is neither."""


class Source(Struct, frozen=True, kw_only=True):
    """A source as the fold sees it: which text it is a rendition of, when and where it speaks.

    `work` names the document by what the source itself says, `session` the session that it belongs to (both as in
    `keys`); `date` is the document time, `dated` how it is known; `form` the rank of its format, 0 the best.
    """

    digest: str
    work: str
    kind: str = "other"
    body: str | None = None
    language: str | None = None
    title: str | None = None
    symbols: tuple[str, ...] = ()
    date: str | None = None
    dated: str = "unknown"
    session: str | None = None
    session_inferred: bool = False
    form: int = 0
    reissued: bool = False
    level: int = 0
    origin: str = DOCUMENT_ORIGIN


class Claim(Struct, frozen=True, kw_only=True):
    """A claim with its source. `id` is its fingerprint: a digest of source, kind, keys and place.

    `keys` are those of the reading contract; `more` is what the fold needs besides (the text of a provision and the
    session that it comes from), taken from the same reading.
    """

    id: str
    kind: str
    keys: dict[str, Any]
    source: Source
    part: str = ""
    start: int = 0
    end: int = 0
    more: dict[str, Any] = {}


class Mention(Struct, frozen=True):
    """What a claim says of one thing: in which role, what, and in which language where the value is in one."""

    ref: Ref
    role: str
    value: dict[str, Any]
    language: str | None = None


class Statement(Struct, frozen=True, kw_only=True):
    """Claims that say the same of a thing, folded into one.

    `id` is a digest of what is said; `documents` counts the documents that say it (persons and data are none), `first`
    and `last` are the earliest and latest time of those that say it, data aside; `origin` is the best rank in ORIGINS;
    `preferred` where a person said so.
    """

    id: str
    ref: Ref
    role: str
    value: dict[str, Any]
    language: str | None
    documents: int
    first: str | None
    last: str | None
    origin: int = 0
    preferred: bool = False
