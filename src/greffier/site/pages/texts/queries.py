"""What became of each part of a text, as a page shows it: changes word by word, what stayed counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.comparing import compare, pieces
from greffier.site.pages.texts.sides import printed
from greffier.site.places import part_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.comparing import Change, Piece, Unit
    from greffier.site.desk import Desk
    from greffier.site.pages.texts.sides import Side

__all__ = ["Comparison", "Row", "compared"]

MOST = 300
"""Parts that a page shows; a Word file has all."""
LONGEST = 6_000
"""Characters of a part that are shown."""


class Row(Struct, frozen=True):
    """A part that changed, or a number of parts between that did not (`same`).

    `place` says in words where it stands; `pieces` are its words, with what was put in and taken out.
    """

    how: str
    place: str = ""
    was: str = ""
    pieces: Sequence[Piece] = ()
    text: str = ""
    count: int = 0


class Comparison(Struct, frozen=True):
    """The rows; `counts` say how many parts were changed in which way, `hidden` how many rows are not shown."""

    rows: list[Row]
    counts: dict[str, int]
    hidden: int


def compared(desk: Desk, before: Side, after: Side) -> Comparison:
    """Two sides, part by part."""
    counts: dict[str, int] = {}
    rows: list[Row] = []
    same = 0
    for change in compare(before.units, after.units):
        if change.how == "same":
            same += 1
            continue
        if change.how != "moved_away":
            counts[change.how] = counts.get(change.how, 0) + 1
        if same:
            rows.append(Row("same", count=same))
            same = 0
        rows.append(_row(desk, before, after, change))
    if same:
        rows.append(Row("same", count=same))
    return Comparison(rows[:MOST], counts, max(0, len(rows) - MOST))


def _row(desk: Desk, before: Side, after: Side, change: Change) -> Row:
    old = before.units[change.before] if change.before is not None else None
    new = after.units[change.after] if change.after is not None else None
    here, there = (old, None) if change.how in ("deleted", "moved_away") else (new, old)
    one = here or there
    place = part_words(desk.language, one.id) if one is not None else ""
    if change.how in ("changed", "moved") and old is not None and new is not None:
        words = pieces(_words(desk, before, old), _words(desk, after, new))
        was = part_words(desk.language, old.id) if old.id != new.id else ""
        return Row(change.how, place, was, pieces=words)
    side = before if one is old else after
    return Row(change.how, place, text=_words(desk, side, one) if one is not None else "")


def _words(desk: Desk, side: Side, unit: Unit) -> str:
    return f"{printed(desk, side, unit)} {unit.text}".strip()[:LONGEST]
