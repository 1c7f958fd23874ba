"""What the page of a document shows: which of its versions, which parts of that, what it cites and who cites it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404
from msgspec import Struct

from greffier.record.models import Decision
from greffier.register.kept import Kept
from greffier.register.versions import number_of, page_of, parts_of, starts_of, versions_of
from greffier.site.labels import ACT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Document
    from greffier.register.versions import Part, Version
    from greffier.site.desk import Desk

__all__ = ["Reading", "Wanted", "decision_of", "reading_of"]

_starts: Kept[list[int]] = Kept(200)
SHORTEST = 8
"""Figures of a digest that may stand for a source in an address."""


class Wanted(Struct, frozen=True):
    """What an address asks for: a language, a source by its digest, a part."""

    language: str | None = None
    source: str | None = None
    part: str | None = None


class Reading(Struct, frozen=True):
    """The page of a text that is shown. `page` counts from 0; `before` and `after` are parts of the pages beside it.

    `missing` says that the version has no such part as was asked for.
    """

    version: Version
    parts: list[Part]
    page: int
    pages: int
    before: str | None = None
    after: str | None = None
    missing: bool = False

    @property
    def number(self) -> int:
        """The number of the page, from 1."""
        return self.page + 1


def reading_of(desk: Desk, record: Document, wanted: Wanted) -> tuple[list[Version], Reading | None]:
    """All versions of a document, and the page of the text that is asked for, if there is a text.

    Raises Http404 for a language or source that is not there.
    """
    versions = versions_of(desk.lookup, record.key)
    if not versions and (wanted.language or wanted.source):
        raise Http404(record.key)
    ordered = _chosen(versions, wanted, _preference(desk, record))
    if not ordered:
        return versions, None
    database = desk.register.database
    places = number_of(database, [one.reading for one in ordered], wanted.part) if wanted.part else {}
    version = next((one for one in ordered if one.reading in places), ordered[0])
    n = places.get(version.reading)
    starts = _starts.get((version.sha256, version.reading), lambda: starts_of(database, version.reading))
    page = page_of(starts, n or 0)
    behind = starts[page + 1] if page + 1 < len(starts) else None
    # with the first part of the next page, and of the one before, to lead there
    first = starts[page - 1] if page else 0
    parts = parts_of(database, version.reading, starts[page], behind + 1 if behind is not None else None)
    after = parts.pop().id if behind is not None else None
    before = parts_of(database, version.reading, first, first + 1)[0].id if parts else None
    return versions, Reading(
        version=version,
        parts=parts,
        page=page,
        pages=len(starts),
        before=before if page else None,
        after=after,
        missing=bool(wanted.part) and n is None,
    )


def _preference(desk: Desk, record: Document) -> tuple[str, ...]:
    original = record.original_language[0].value if record.original_language else "en"
    return desk.language, str(original)


def _chosen(versions: Sequence[Version], wanted: Wanted, preference: Sequence[str]) -> list[Version]:
    """The version to show; where only a part is asked for, others after it that may have it. Raises Http404."""
    if wanted.source:
        found = [one for one in versions if one.sha256.startswith(wanted.source)]
        if len(wanted.source) < SHORTEST or not found:
            raise Http404(wanted.source)
        return found[:1]
    current = [one for one in versions if one.current] or list(versions)
    if wanted.language:
        found = [one for one in current if one.language == wanted.language]
        if not found:
            raise Http404(wanted.language)
        return found[:1]
    rank = {language: n for n, language in reversed(list(enumerate(preference)))}
    return sorted(current, key=lambda one: (rank.get(one.language, len(rank)), one.language))


def decision_of(desk: Desk, record: Document) -> str | None:
    """The key of the resolution or decision that a document prints."""
    if ACT.fullmatch(record.key):
        key = record.key
    elif record.number and record.body and record.kind:
        key = f"{record.body[0].value}/{record.kind[0].value}/{record.number[0].value}"
    else:
        return None
    return key if isinstance(desk.records.record("decision", key), Decision) else None
