"""What is read from a part, marked in its words.

The words that a page shows are mended (lines joined, marks of footnotes taken out), while claims have their places in
the text as it is printed: their passages are looked for in the words.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.register.marks import Read

__all__ = ["Piece", "marked"]


class Piece(Struct, frozen=True):
    """Words of a part: whether something is read from them, and the claims whose passage ends with them."""

    text: str
    read: bool
    ends: tuple[Read, ...] = ()


def marked(words: str, printed: str, offset: int, claims: Sequence[Read]) -> tuple[bool, list[Piece]]:
    """Whether something is read from a part as a whole, and its words in pieces; only those of narrower claims are `read`.

    `printed` is the part as it is printed, from `offset` of its text on.
    """
    spans = [(*span_of(words, printed, claim.start - offset, claim.end - offset), claim) for claim in claims]
    edges = sorted({0, len(words), *(edge for start, end, _ in spans for edge in (start, end))})
    most = len(words) - 2  # a full stop may be left out
    found = []
    for start, end in pairwise(edges):
        read = any(a <= start and end <= b for a, b, _ in spans if b - a < most)
        ends = tuple(claim for _, b, claim in spans if b == end)
        found.append(Piece(words[start:end], read, ends))
    return any(b - a >= most for a, b, _ in spans), found


def span_of(words: str, printed: str, start: int, end: int) -> tuple[int, int]:
    r"""Where a passage of the printed part stands in its words; all of them where it cannot be told.

    >>> span_of("it met in Vienna", "4.  it met in\nVienna", 10, 20)
    (7, 16)
    """
    passage = " ".join(printed[start:end].split())
    if not passage or len(passage) >= len(words):
        return 0, len(words)
    before = " ".join(printed[:start].split())
    at = _nth(words, passage, before.count(passage))
    if at >= 0:
        return at, at + len(passage)
    places, bare = _bare(words)
    wanted = _bare(passage)[1]
    at = _nth(bare, wanted, _bare(before)[1].count(wanted)) if wanted else -1
    return (places[at], places[at + len(wanted) - 1] + 1) if at >= 0 else (0, len(words))


def _nth(words: str, passage: str, n: int) -> int:
    """Where a passage stands for the n-th time, from 0; the last time that it does where it does not so often."""
    found = at = words.find(passage)
    while n and at >= 0:
        n, found, at = n - 1, at, words.find(passage, at + len(passage))
    return at if at >= 0 else found


def _bare(words: str) -> tuple[list[int], str]:
    """Letters and figures alone, and where they stand."""
    kept = [(n, letter) for n, letter in enumerate(words) if letter.isalnum()]
    return [n for n, _ in kept], "".join(letter for _, letter in kept)
