"""What a word is indexed as: folded, then cut to its stem by the rules of its script and of the text's language.

The script of the word decides, so that the Latin words of a Russian text are found as English ones. The same word
of a text and of a query gives the same stem, with or without accents, vowel signs and capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import TypeAlias
from unicodedata import normalize

__all__ = ["LANGUAGES", "Stems", "stems"]

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""Languages whose words are cut to stems. Words of a text in any other are folded and kept whole."""

_LONGEST = 64
"""A word is known by so many first characters; what is longer is no word."""

_MOST = 100_000
"""So many words a language are remembered, with their stems: some 30 MB."""

_SNOWBALL = {"en": "english", "es": "spanish", "fr": "french", "ru": "russian"}
_LATIN, _CYRILLIC, _ARABIC = "latin", "cyrillic", "arabic"
_OF_SCRIPT = {_LATIN: "en", _CYRILLIC: "ru", _ARABIC: "ar"}
"""The language of words in a script that is not the text's own."""

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"}  # no accents, but typed as if
    | {"ё": "е"}
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ـ": None}
)

_Stem: TypeAlias = Callable[[str], str]


class Stems(dict[str, str]):
    """The stem of any word in texts of one language: made when first asked for, then remembered.

    A word that is nothing but marks has the empty stem.
    """

    def __init__(self, language: str | None) -> None:
        super().__init__()
        known = language is None or language in LANGUAGES
        own = {_LATIN: language} if language in {"en", "es", "fr"} else {}
        self._codes: dict[str, str] = {**_OF_SCRIPT, **own} if known else {}
        self._lock = Lock()  # a stemmer may serve one thread at a time

    def __missing__(self, word: str) -> str:
        folded, script = _folded(word[:_LONGEST])
        code = self._codes.get(script)
        if code:
            with self._lock:
                folded = _stemmer(code)(folded)
        if len(self) >= _MOST:
            self.clear()
        self[word] = folded
        return folded


def stems(language: str | None) -> Stems:
    """The stems of words in texts of a language; None stands for one that is not known.

    >>> stems("ru")["Совещаний"], stems("ru")["meetings"], stems("de")["Konferenzen"]
    ('совещан', 'meet', 'konferenzen')
    """
    return _stems(language if language is None or language in LANGUAGES else "other")


@lru_cache(maxsize=8)
def _stems(language: str | None) -> Stems:
    return Stems(language)


def _folded(word: str) -> tuple[str, str]:
    """A word without capitals, accents and variant letters, and its script; of numbers and others the empty one."""
    if word.isascii():
        return word.lower(), "" if word.isdigit() else _LATIN
    word = normalize("NFKC", word).casefold()
    script = _script(word)
    composed = script in {_CYRILLIC, _ARABIC}  # й and أ are letters of their own, é is an e
    word = normalize("NFKC" if composed else "NFKD", word)
    word = word.translate(_LETTERS).translate(_DIGITS)
    return "".join(filter(str.isalnum, word)), script


def _script(word: str) -> str:
    """The script of the first letter."""
    code = ord(next(filter(str.isalpha, word), "0"))
    if 0x61 <= code < 0x250 or 0x1E00 <= code < 0x1F00:
        return _LATIN
    if 0x400 <= code < 0x530:
        return _CYRILLIC
    if 0x600 <= code < 0x780 or 0x8A0 <= code < 0x900:
        return _ARABIC
    return ""


@lru_cache(maxsize=8)
def _stemmer(code: str) -> _Stem:
    if code == "ar":
        return _arabic
    import Stemmer

    stem: _Stem = Stemmer.Stemmer(_SNOWBALL[code], maxCacheSize=0).stemWord
    if code == "fr":
        return lambda word: _french(stem(word))
    if code == "ru":
        return lambda word: _russian(stem(word))
    return stem


def _french(stem: str) -> str:
    """Snowball tells `adopté` from `adoptée` by the accent, which is folded here; without the `e` both are `adopt`."""
    return stem[:-1] if len(stem) > 3 and stem[-1] == "e" else stem


_FLEETING = (
    (re.compile("(?<=.[аеиоуыэюя])е(?=[кц]$)"), "й"),
    (re.compile("(?<=.л)е(?=[кц]$)|(?<=.[нр])е(?=к$)"), "ь"),
    (re.compile("(?<=..)(?:[ео](?=к$)|е(?=ц$))"), ""),
)
"""Vowels that only some forms of a word have, and what the others have in their place: `боец` and `бойца`, `жилец` and
`жильца`, `ребенок` and `ребенка`, `поправка` and `поправок`."""


def _russian(stem: str) -> str:
    """Snowball keeps a vowel before the last letter; without it all forms have one stem (`срк` of `срок` and `срока`)."""
    if stem[-1:] in ("к", "ц"):
        for vowel, instead in _FLEETING:
            shorter = vowel.sub(instead, stem)
            if shorter != stem:
                return shorter
    return stem


_BEFORE = re.compile("(?:و(?=...))?(?:(?:[بكف]?ال|لل)(?=..))?(?:و(?=...))?")
_TO = re.compile("[لب](?=م....)")
"""`لمكافحة`, `بمبادرة`: to or by, before the `م` that many nouns of doing begin with."""
_AFTER = re.compile("(?<=..)(?:ها|ان|ات|ون|ين|يه|ية|ه|ة|ي)$")


def _arabic(word: str) -> str:
    """A word without article, conjunction and endings: the light stemming that retrieval does best with in Arabic.

    Snowball's stemmer is not used: it keeps the plural of `مؤتمرات`, and takes `فريق` for `ف` and a word. The `و` of
    `وطنية` goes like a conjunction, with the article before it or not, so that both forms stay one word.
    """
    short = _BEFORE.match(word)
    word = word[short.end() :] if short and short.end() else word[1:] if _TO.match(word) else word
    while shorter := _AFTER.sub("", word):
        if shorter == word:
            break
        word = shorter
    return word
