"""Text made ready for the matching of words: lower case, letters and digits that mean the same folded to one.

`letters.toml` says which. Folding is letter for letter: places in the folded text are places in the text. Marks that
are printed or not at will, the vowel signs and stretched lines of Arabic, are left out by `unmarked`, which keeps a
way back; words of the data go the same way, so that they may be written as one is used to.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from typing import Any

from .mending import INVISIBLE, Mended

_LINE = 200
"""A line has fewer characters."""


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return tomllib.loads((resources.files("greffier.documents") / "letters.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _data() -> tuple[tuple[tuple[str, str], ...], re.Pattern[str], re.Pattern[str]]:
    """Pairs of letters, an expression for a text that needs them, and one for the marks."""
    data = _file()
    pairs = tuple((other, to) for to, others in data["same"].items() for other in others)
    scripts = "".join(data["scripts"].values())
    return pairs, re.compile(f"[{scripts}]"), re.compile(f"[{data['marks']['arabic']}{INVISIBLE}]+")


@lru_cache(maxsize=1)
def _by_use() -> tuple[list[tuple[str, str]], re.Pattern[str]]:
    """The pairs that nearly every text needs, and an expression for a text that needs the others too."""
    usual = frozenset(_file()["usual"]["letters"])
    pairs = _data()[0]
    return [p for p in pairs if p[0] in usual], re.compile(
        f"[{''.join(p[0] for p in pairs if p[0] not in usual)}]"
    )


def folded(text: str) -> str:
    """A text of the same length in lower case, with every letter as the one that stands for it.

    >>> folded("Resolution ٧٦/١٠٣ إلى الأمم المتحدة، A"), folded("İ")
    ('resolution 76/103 الي الامم المتحدة, a', 'İ')
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    if lower.isascii():
        return lower
    pairs, scripts, _ = _data()
    if scripts.search(lower) is not None:
        usual, any_rare = _by_use()
        for other, to in usual if any_rare.search(lower) is None else pairs:
            lower = lower.replace(other, to)
    return lower


@lru_cache(maxsize=1)
def _mark() -> re.Pattern[str]:
    """An expression for one mark; a set of signs alone is looked for much faster than a row of them."""
    return re.compile(f"[{_file()['marks']['arabic']}{INVISIBLE}]")


def settled(text: str) -> str:
    """A line without the mark behind it that says that it is in doubt.

    >>> settled("Vienna, 5–7 June 2028 [?]")
    'Vienna, 5–7 June 2028'
    """
    return text.removesuffix("[?]").rstrip()


def bare(text: str) -> str:
    """A text without marks and signs that nobody sees.

    >>> bare("الأمــم المتّحدة")
    'الأمم المتحدة'
    """
    if text.isascii() or _mark().search(text) is None:
        return text
    return _data()[2].sub("", text)


def plain(text: str) -> str:
    """A short text as the words of the data are: folded, without marks."""
    return _plain(text) if len(text) < _LINE else folded(bare(text))


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """The same, remembered: lines and headings are looked at again and again."""
    return folded(bare(text))


def uncased(sign: str) -> bool:
    """Whether a sign is a letter of an alphabet without capitals."""
    return sign.isalpha() and sign.lower() == sign.upper()


def capital(text: str) -> bool:
    """Whether a text begins as a name or a sentence does: with a capital, or in an alphabet that has none.

    >>> capital("Vienna"), capital("vienna"), capital("فيينا"), capital("(a)")
    (True, False, True, False)
    """
    first = text[:1]
    return first.isupper() or uncased(first)


def as_data(value: Any) -> Any:  # noqa: ANN401 - data files hold strings, lists and tables in one another
    """The strings of a data file as `plain` gives them where their script is one that is folded; all else as it is."""
    if isinstance(value, str):
        return value if _data()[1].search(value) is None else _letters(value)
    if isinstance(value, list):
        return [as_data(each) for each in value]
    if isinstance(value, dict):
        return as_mapping(value)
    return value


def as_mapping(data: dict[str, Any]) -> dict[str, Any]:
    """A data file as `as_data` gives it."""
    return {key: as_data(each) for key, each in data.items()}


def _letters(text: str) -> str:
    """A word or an expression with its letters folded; what is no letter of a folded script keeps its case."""
    for other, to in _data()[0]:
        text = text.replace(other, to)
    return bare(text)


@lru_cache(maxsize=1)
def numerals() -> tuple[dict[str, str], dict[str, str]]:
    """Words that number chapters with the Roman numeral they stand for, and names of letters with theirs, folded."""
    data = _file()
    chapters = {plain(w): roman(n) for words in data["chapters"].values() for n, w in enumerate(words, 1)}
    letters = {plain(w): chr(64 + n) for words in data["letters"].values() for n, w in enumerate(words, 1)}
    return chapters, letters


def table(name: str) -> dict[str, Any]:
    """A table of `letters.toml`: what it says for each script."""
    return dict(_file()[name])


def letter_names() -> list[str]:
    """The names of letters as they are printed."""
    return [name for names in _file()["letters"].values() for name in names]


def roman(n: int) -> str:
    """A number from 1 to 99 in Roman numerals.

    >>> roman(15), roman(49)
    ('XV', 'XLIX')
    """
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
    return tens[n // 10] + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[n % 10]


def unmarked(mended: Mended) -> Mended:
    """A mended text without marks."""
    text = mended.text
    if text.isascii() or _mark().search(text) is None:
        return mended
    marks = _data()[2]
    texts: list[str] = []
    places: list[int] = []
    sources: list[int] = []
    length = at = 0
    piece = 0
    count = len(mended.places)
    for start, end in [*(m.span() for m in marks.finditer(text)), (len(text), len(text))]:
        if start > at:
            while piece + 1 < count and mended.places[piece + 1] <= at:
                piece += 1
            places.append(length)
            sources.append(mended.sources[piece] + at - mended.places[piece])
            while piece + 1 < count and mended.places[piece + 1] < start:
                piece += 1
                places.append(length + mended.places[piece] - at)
                sources.append(mended.sources[piece])
            texts.append(text[at:start])
            length += start - at
        at = end
    return Mended("".join(texts), places, sources)
