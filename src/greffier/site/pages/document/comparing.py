"""Two texts compared: what became of each part, and which words of a part changed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from django.http import Http404
from msgspec import Struct

from greffier.record.comparing import Unit, compare, pieces
from greffier.register.kept import Kept
from greffier.register.versions import parts_at, parts_of
from greffier.site.pages.document.queries import SHORTEST
from greffier.site.places import part_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greffier.record.comparing import Change, Piece
    from greffier.register.database import Database
    from greffier.register.versions import Part, Version
    from greffier.site.desk import Desk

__all__ = ["Comparison", "Row", "compared", "copies_of", "pair_of"]

PER_PAGE = 60
OUTSIDE = ("masthead", "furniture")
"""Parts that belong to the print."""
_known: Kept[tuple[list[int], list[int], list[Change]]] = Kept(24)


class Row(Struct, frozen=True):
    """A part that is told of, with its words in pieces; or so many parts in a row that are the same (`same`)."""

    how: str
    before: Part | None = None
    after: Part | None = None
    pieces: Sequence[Piece] = ()
    place: str = ""
    other: str = ""
    same: int = 0

    @property
    def message(self) -> str:
        """The message that says what became of the part."""
        return f"compare-{'unchanged' if self.how == 'same' else self.how.replace('_', '-')}"


class Comparison(Struct, frozen=True):
    """How many parts were inserted, deleted, changed and moved; the rows of a page; the place at which the next begins."""

    counts: dict[str, int]
    rows: list[Row]
    after: int | None


def pair_of(
    one: Sequence[Version], two: Sequence[Version], asked: str | None, preferred: Sequence[str]
) -> tuple[list[str], tuple[Version, Version] | None]:
    """The languages in which both texts are held, and the versions to compare, if there is such a language.

    Raises Http404 for a language that is asked for in which they are not.
    """
    before, after = ({v.language: v for v in reversed(versions) if v.current} for versions in (one, two))
    common = sorted(before.keys() & after.keys())
    if asked and asked not in common:
        raise Http404(asked)
    language = asked or next((one for one in (*preferred, *common) if one in common), None)
    return common, (before[language], after[language]) if language is not None else None


def copies_of(versions: Sequence[Version], digest: str) -> tuple[Version, Version]:
    """A copy of a text by its digest, and the one that is read from in its language. Raises Http404."""
    copy = next((one for one in versions if len(digest) >= SHORTEST and one.sha256.startswith(digest)), None)
    if copy is None:
        raise Http404(digest)
    current = next((one for one in versions if one.current and one.language == copy.language), None)
    if current is None:
        raise Http404(digest)
    return copy, current


def compared(desk: Desk, one: Version, two: Version, first: int, *, whole: bool) -> Comparison:
    """The page of a comparison that begins with a change; parts that are the same are left out unless `whole`."""
    database = desk.register.database
    left, right, changes = _changes(database, one, two)
    counts = {
        how: sum(change.how == how for change in changes)
        for how in ("changed", "inserted", "deleted", "moved")
    }
    shown: list[tuple[Change | None, int]] = []
    for same, group in groupby(changes, key=lambda change: change.how == "same" and not whole):
        listed = list(group)
        shown += [(None, len(listed))] if same else [(change, 0) for change in listed]
    page = shown[first : first + PER_PAGE]
    before = parts_at(database, one.reading, (left[c.before] for c, _ in page if c and c.before is not None))
    after = parts_at(database, two.reading, (right[c.after] for c, _ in page if c and c.after is not None))
    rows = [
        Row("same", same=same)
        if change is None
        else _row(
            desk,
            change,
            before[left[change.before]] if change.before is not None else None,
            after[right[change.after]] if change.after is not None else None,
        )
        for change, same in page
    ]
    behind = first + PER_PAGE
    return Comparison(counts, rows, behind if behind < len(shown) else None)


def _row(desk: Desk, change: Change, before: Part | None, after: Part | None) -> Row:
    here, there = (before, after) if change.how in ("deleted", "moved_away") else (after, before)
    words = pieces(before.text if before else "", after.text if after else "")
    if change.how == "moved_away":
        words = []
    return Row(
        how=change.how,
        before=before,
        after=after,
        pieces=words,
        place=part_words(desk.language, here.id) if here else "",
        other=part_words(desk.language, there.id) if there and here and there.id != here.id else "",
    )


def _changes(database: Database, one: Version, two: Version) -> tuple[list[int], list[int], list[Change]]:
    """Where the parts that are compared stand in both texts, and what became of them."""

    def compare_all() -> tuple[list[int], list[int], list[Change]]:
        left, right = list(_units(database, one)), list(_units(database, two))
        changes = compare([unit for _, unit in left], [unit for _, unit in right])
        return [n for n, _ in left], [n for n, _ in right], changes

    return _known.get((one.sha256, one.reading, two.sha256, two.reading), compare_all)


def _units(database: Database, version: Version) -> Iterator[tuple[int, Unit]]:
    for part in parts_of(database, version.reading):
        if part.type not in OUTSIDE:
            yield part.n, Unit(part.id, part.type, part.number, part.text)
