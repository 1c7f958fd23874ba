"""What is compared: a text by its parts, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.documents.confined.limits import Limits
from greffier.documents.errors import DocumentError
from greffier.documents.text import document_from
from greffier.drafting.writing.text import write as as_text
from greffier.reading.models import Failure
from greffier.record.comparing import Unit
from greffier.record.keys import DECISION, DOCUMENT
from greffier.register.apart import read_apart
from greffier.register.naming import find_thing
from greffier.register.versions import Version, parts_of, versions_of
from greffier.site.addresses import page_of
from greffier.site.pages.drafts.drawing import drawn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from django.core.files.uploadedfile import UploadedFile

    from greffier.register.preparing import Prepared
    from greffier.site.desk import Desk
    from greffier.site.pages.drafts.wish import Wish

__all__ = ["MOST_BYTES", "Side", "draft_side", "file_sides", "held_side", "printed"]

MOST_BYTES = 10_000_000
"""Bytes of a file that is compared and not kept."""
MARGINS = "furniture"
"""The type of parts that stand around the text."""
LIMITS = Limits(seconds=20.0, memory=2 << 30, characters=8_000_000)


class Side(Struct, frozen=True):
    """A text: its name, its language (none, where it is not known), its parts, its page; the languages that there are."""

    label: str
    language: str | None
    units: Sequence[Unit]
    address: str | None = None
    languages: Sequence[str] = ()


def held_side(desk: Desk, said: str, language: str | None) -> Side:
    """A document of the register, as a person names it, in a language (the reader's, else the first).

    Raises RegisterError where there is none.
    """
    named = find_thing(desk.lookup, said, (DOCUMENT, DECISION))
    versions = [one for one in versions_of(desk.lookup, named.key) if one.current]
    chosen = _chosen(versions, (language or desk.language, desk.language, "en"))
    parts = parts_of(desk.register.database, chosen.reading) if chosen is not None else []
    return Side(
        label=desk.labels.of(named.kind, named.key),
        language=chosen.language if chosen is not None else None,
        units=_units((one.id, one.type, one.number, one.text) for one in parts),
        address=page_of(named.kind, named.key),
        languages=[one.language for one in versions],
    )


def _chosen(versions: Sequence[Version], preference: Iterable[str]) -> Version | None:
    by_language = {one.language: one for one in reversed(versions)}
    found = (by_language[code] for code in preference if code in by_language)
    return next(found, versions[0] if versions else None)


def draft_side(desk: Desk, wish: Wish) -> Side | None:
    """A draft; None while what it is made from is being made. Raises RegisterError, DraftError."""
    made = drawn(desk, wish)
    if made is None:
        return None
    parts = document_from(as_text(made.draft), "draft.txt").structure.parts
    units = _units((one.id, one.type, one.number, one.text) for one in parts)
    words = desk.labels.say("texts-draft", kind=desk.labels.say(f"drafts-kind-{wish.kind.replace('_', '-')}"))
    return Side(words, wish.language, units)


def file_sides(desk: Desk, files: Sequence[UploadedFile[Any]]) -> list[Side]:
    """Files that are read and forgotten. Raises DocumentError for one that cannot be read."""
    jobs = []
    for one in files:
        if (one.size or 0) > MOST_BYTES:
            raise DocumentError("too_large", one.name or "")
        jobs.append((one.name or "file", one.read()))
    read = read_apart(jobs, desk.register.treaty_folder, LIMITS)
    return [_side(name, one) for (name, _), one in zip(jobs, read, strict=True)]


def _side(name: str, read: Prepared | Failure) -> Side:
    if isinstance(read, Failure):
        raise DocumentError(read.error.code, read.error.message)
    return Side(name, read.source.language, _units(part[:4] for part in read.parts))


def _units(parts: Iterable[tuple[str, str, str | None, str]]) -> list[Unit]:
    """Parts that are compared: no running heads, page numbers and job numbers, which no two texts share."""
    return [Unit(*one) for one in parts if one[1] != MARGINS]


def printed(desk: Desk, side: Side, unit: Unit) -> str:
    """The marker of a part as texts of its language print it."""
    from greffier.site.pages.document.lines import UNMARKED, grammar_of

    if unit.number is None or unit.type in UNMARKED:
        return ""
    words = grammar_of(desk, side.language or "und")
    try:
        return words.marked(unit.type, unit.number) if words is not None else unit.number
    except (KeyError, ValueError):
        return unit.number
