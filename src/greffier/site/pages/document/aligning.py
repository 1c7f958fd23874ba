"""Language versions of a document side by side, part by part: what one of them lacks, and where they give other figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.alignment import align
from greffier.register.kept import Kept
from greffier.register.versions import outlines, parts_named
from greffier.site.places import part_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Discrepancy
    from greffier.register.versions import Part, Version
    from greffier.site.desk import Desk

__all__ = ["Aligned", "Rows", "aligned"]

PER_PAGE = 40
_known: Kept[list[dict[str, str]]] = Kept(24)


class Aligned(Struct, frozen=True):
    """A part in each of some languages (none where a version lacks it); what versions say otherwise in figures and days."""

    place: str
    parts: list[tuple[str, Part | None]]
    figures: list[tuple[str, str]]


class Rows(Struct, frozen=True):
    """A page of aligned parts; how many rows there are, and how many each version lacks."""

    rows: list[Aligned]
    first: int
    count: int
    lacking: list[tuple[str, int]]
    after: int | None
    before: int | None


def aligned(desk: Desk, versions: Sequence[Version], disputes: Sequence[Discrepancy], first: int) -> Rows:
    """The page of the rows of some versions, by language, that begins with a row."""
    rows = _rows(desk, versions)
    page = rows[first : first + PER_PAGE]
    by_language = {
        version.language: parts_named(
            desk.register.database,
            version.reading,
            [row[version.language] for row in page if version.language in row],
        )
        for version in versions
    }
    told = {
        (language, part): dispute
        for dispute in disputes
        if dispute.code == "versions_disagree" and dispute.explained is None
        for language, part in dispute.more["parts"].items()
    }
    languages = [version.language for version in versions]
    shown = [
        Aligned(
            place=part_words(desk.language, min(row.values())),
            parts=[(one, by_language[one].get(row.get(one, ""))) for one in languages],
            figures=_figures(next((told[pair] for pair in row.items() if pair in told), None), languages),
        )
        for row in page
    ]
    behind = first + PER_PAGE
    return Rows(
        rows=shown,
        first=first,
        count=len(rows),
        lacking=[(one, sum(one not in row for row in rows)) for one in languages],
        after=behind if behind < len(rows) else None,
        before=max(first - PER_PAGE, 0) if first else None,
    )


def _rows(desk: Desk, versions: Sequence[Version]) -> list[dict[str, str]]:

    def join() -> list[dict[str, str]]:
        known = outlines(desk.register.database, [version.reading for version in versions])
        return align({version.language: known.get(version.reading, []) for version in versions})

    return _known.get(tuple(sorted((version.sha256, version.reading) for version in versions)), join)


def _figures(dispute: Discrepancy | None, languages: Sequence[str]) -> list[tuple[str, str]]:
    """Language → the figures that not all versions of the part give."""
    if dispute is None:
        return []
    return [
        (language, ", ".join(side.value["figures"]))
        for side in dispute.sides
        for language in side.value["languages"]
        if language in languages
    ]
