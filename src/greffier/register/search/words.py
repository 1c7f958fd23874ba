"""Texts as words of an index: what is found alike is written alike.

Words stand in the order of the text, so that phrases are found. Each Chinese character is a word: a dictionary
divides `反腐败` and `腐败问题` so that `腐败` is found in neither, and what it divides changes with its version. An index
of characters finds every word of any length, and a query may well be divided by a dictionary.
"""

from __future__ import annotations

import re

from .stems import stems
from .symbols import symbol_words

__all__ = ["HAN", "MARKS", "WORD", "index_words", "stem_list", "symbol_words"]

HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
"""Chinese characters, as a regular expression has them between brackets."""

_FOOTNOTE = "\u00b2\u00b3\u00b9\u2070-\u2079"
MARKS = "\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2060\ufeff"
"""Marks inside a word, likewise: accents, vowel signs, soft hyphens, signs of direction and of no width."""
_SIGNS = rf"[^\W_{_FOOTNOTE}{HAN}]+"

WORD = re.compile(rf"{_SIGNS}(?:[{MARKS}]+{_SIGNS})*|[{HAN}]")
"""A word as it stands in a text. Soft hyphens, accents and vowel signs do not end it, superior figures do."""


def stem_list(text: str, language: str | None) -> list[str]:
    """The stems of a text, one for each word that `WORD` finds."""
    return list(map(stems(language).__getitem__, WORD.findall(text)))


def index_words(text: str, language: str | None) -> str:
    """A text as the index keeps it: stems joined by blanks, in order.

    >>> index_words("The Working Group held meetings on 5–6 June 2024", "en")
    'the work group held meet on 5 6 june 2024'
    >>> index_words("l’État adoptée; 国际合作", "fr"), index_words("Ёмкость и Trafficking", "ru")
    ('l etat adopt 国 际 合 作', 'емкост и traffick')
    """
    return " ".join(map(stems(language).__getitem__, WORD.findall(text)))
