"""Where a text refers to its notes: words that a reading gives have lost the marks, the text that was read has them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from greffier.drafting.inline import reference

__all__ = ["referred"]

_TAG = re.compile(r"<sup>\s*([^<>\s]{1,4})\s*</sup>|\[\^?(\d{1,3})\]")
_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_PIECE = re.compile(r"\d+|[^\W\d]|[^\w\s]")


def referred(words: str, printed: str, marks: Collection[str]) -> str:
    """Words with references to notes where the passage that prints them has their marks.

    Marks that are not found are left out: no place is made up for them.

    >>> referred("the Convention, and", "1. the Convention,<sup>1</sup> and", {"1"}).index("1")
    16
    """
    if not any(mark in printed.translate(_SMALL) for mark in marks):
        return words
    found = words
    for place, mark in reversed(list(_places(words, _TAG.sub(r"\1\2", printed).translate(_SMALL), marks))):
        found = found[:place] + reference(mark) + found[place:]
    return found


def _places(words: str, printed: str, marks: Collection[str]) -> Iterator[tuple[int, str]]:
    """Figures of the passage that the words leave out: both are gone through side by side."""
    at = 0
    for piece in _PIECE.findall(printed):
        ahead = at + len(words[at:]) - len(words[at:].lstrip())
        if words.startswith(piece, ahead):
            at = ahead + len(piece)
        elif piece in marks and at and not (words[at - 1].isdigit() or words[at : at + 1].isalnum()):
            yield at, piece
