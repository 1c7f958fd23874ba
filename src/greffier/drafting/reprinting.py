"""A held text as a draft: its parts as they are, so that it can be written in every format that drafts are written in.

What a format says of a page (its margins, where lines end) is not kept; the official copy is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.drafting.content import Block, Draft, Note, Sentence, Slot
from greffier.drafting.inline import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from greffier.drafting.papers import Part

__all__ = ["reprint"]

OUTSIDE = ("furniture", "masthead", "footnote")
"""Parts that are no blocks of a draft: notes stand apart, margins are made anew."""


def reprint(
    kind: str,
    language: str,
    symbols: Iterable[str],
    parts: Iterable[Part],
    marker: Callable[[Part], str | None],
) -> Draft:
    """A text as a draft; `marker` prints the markers of its parts as texts in its language have them."""
    listed = list(parts)
    title = next((part for part in listed if part.type == "title"), None)
    slots = [Slot("symbol", Sentence(symbol)) for symbol in symbols]
    slots += [Slot("title", Sentence(plain(title.text)))] if title is not None else []
    inside = [part for part in listed if part.type not in OUTSIDE and part is not title]
    notes = [
        Note(part.number or "*", Sentence(plain(part.text))) for part in listed if part.type == "footnote"
    ]
    return Draft(kind, language, None, tuple(symbols), slots, _blocks(inside, marker), notes)


def _blocks(parts: list[Part], marker: Callable[[Part], str | None]) -> list[Block]:
    """Parts with those inside them; one whose parent is not among them stands at the top."""
    blocks: dict[str, Block] = {}
    found: list[Block] = []
    for part in parts:
        words = [Sentence(plain(part.text))] if part.text else []
        table = part.type == "table"
        block = Block(
            part.type, [] if table else words, marker(part) or None, [], [words] if table and words else []
        )
        blocks[part.id] = block
        above = blocks.get(part.parent or "")
        (found if above is None else above.blocks).append(block)
    return found
