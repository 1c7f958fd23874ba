"""A typed query taken apart: phrases in quotation marks, what stands around slashes, words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from .symbols import symbols_named
from .words import HAN, MARKS

__all__ = ["CHINESE", "PHRASE", "SLASHED", "WORDS", "Piece", "find"]

PHRASE, SLASHED, CHINESE, WORDS = "phrase", "slashed", "chinese", "words"

_QUOTED = '"([^"]*)"|«([^»]*)»|„([^“”]*)[“”]|[“”]([^”]*)”|《([^》]*)》|「([^」]*)」'
_LETTER = rf"(?:[^\W{HAN}]|[{MARKS}])"
_SOLID = rf'[^\s"«»„“”《》「」{HAN}、，。；：]'
_PIECE = re.compile(
    rf"((?<!\S)[-−])?(?:{_QUOTED}"
    rf"|({_SOLID}*[/／⁄∕]{_SOLID}*)( \([^()]{{1,40}}\)| [A-Z](?!\w))?"
    rf"|((?:\d+)?[{HAN}]+(?:\d+[{HAN}]+)*)"
    rf"|({_LETTER}+(?:['’ʼ.‐‑-]{_LETTER}+)*))"
)
_ELIDED = re.compile(r"(?<!\w)\w{1,2}['’ʼ](?=\w)|(?<=\w)['’ʼ]\w{1,2}(?!\w)")


class Piece(Struct, frozen=True):
    """A piece of a query: `kind` is one of the four above; what it says may have to be there, or may not be."""

    kind: str
    text: str
    excluded: bool = False


def find(query: str) -> Iterator[Piece]:
    """The pieces of a query in order; signs that stand alone are none.

    >>> [(piece.kind, piece.text) for piece in find('l’article «crime organisé» A/76/L.2')]
    [('words', 'article'), ('phrase', 'crime organisé'), ('slashed', 'A/76/L.2')]
    """
    for found in _PIECE.finditer(query):
        minus, *quoted, slashed, tail, chinese, words = found.groups()
        excluded = minus is not None
        if slashed is not None:
            yield from _slashed(slashed, tail or "", excluded)
        elif chinese is not None:
            yield Piece(CHINESE, chinese, excluded)
        elif words is not None:
            yield Piece(WORDS, _ELIDED.sub("", words) or words, excluded)
        else:
            yield Piece(PHRASE, "".join(filter(None, quoted)), excluded)


def _slashed(text: str, tail: str, excluded: bool) -> Iterator[Piece]:
    """A symbol with what belongs to it, as in `S/RES/1325 (2000)` and `A/RES/57/270 B`; else the tail is words."""
    if tail and symbols_named(text + tail):
        yield Piece(SLASHED, text + tail, excluded)
        return
    yield Piece(SLASHED, text, excluded)
    yield from find(tail)
