"""Lettered and roman lists: which letter a marker is, in one alphabet, and which list it goes on with."""

from __future__ import annotations

import unicodedata

from msgspec import Struct

from .letters import plain
from .numerals import ROMANS

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
"""The letters that mark items: й, ё, ъ, ы and ь mark none."""
ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
"""The letters of Arabic in the order in which they mark items, folded; ones behind the 26th stand for `aa`, `bb`."""
LOOKALIKE = dict(zip("аеорсухіѕјкмтвн", "aeopcyxisjkmtbh", strict=True))
ROMAN = {roman: n for n, roman in enumerate(ROMANS, 1)}
"""Roman numerals to 39, in order of number."""
_DEEPEST = 8
"""Lists lie in one another so deep at most; what goes deeper is put at this depth."""


class OpenList(Struct):
    """A list that may go on: kind `letter` `roman` or `twin`, and the place of its last marker."""

    kind: str
    last: int


def places(marker: str) -> dict[str, list[int]]:
    """The places that a marker may have, by kind of list: `i` is the ninth letter or the first roman numeral."""
    marker = _spelled(marker).replace(" ", "")
    found: dict[str, list[int]] = {}
    if len(marker) == 1:
        letters = [LATIN.index(marker) + 1] if marker in LATIN else []
        if marker in ABJAD:
            letters.append(ABJAD.index(marker) + 1)
        if marker in LOOKALIKE:
            letters.append(LATIN.index(LOOKALIKE[marker]) + 1)
        if marker in CYRILLIC:
            letters.append(CYRILLIC.index(marker) + 1)
        if letters:
            found["letter"] = letters
    elif len(marker) == 2 and marker[0] == marker[1] and marker not in ROMAN and marker[0] in LATIN + ABJAD:
        found |= {"twin": [o.index(marker[0]) + 1 for o in (LATIN, ABJAD) if marker[0] in o]}
    if marker in ROMAN:
        found["roman"] = [ROMAN[marker]]
    elif marker.isdecimal() and 0 < int(marker) <= len(ROMAN):
        found["roman"] = [int(marker)]
    return found


def place_in(lists: list[OpenList], marker: str, announced: bool) -> tuple[int, str, int]:
    """Where a marker that has a place belongs among the open lists, outermost first: depth, kind, place.

    `announced` says that the text before ends with a colon, so that a first marker opens a list of its own.
    """
    found = places(marker)
    opens = next(((kind, 1) for kind in ("roman", "letter", "twin") if 1 in found.get(kind, ())), None)
    inner = min(len(lists), _DEEPEST - 1)
    if opens is not None and announced:
        return inner, *opens
    for depth in range(len(lists) - 1, -1, -1):
        if lists[depth].last + 1 in found.get(lists[depth].kind, ()):
            return depth, lists[depth].kind, lists[depth].last + 1
    if opens is not None:
        return inner, *opens
    for depth in range(len(lists) - 1, -1, -1):
        if lists[depth].kind in found:
            return depth, lists[depth].kind, found[lists[depth].kind][0]
    kind = next(iter(found))
    return inner, kind, found[kind][0]


def printed(kind: str, place: int) -> str:
    """A place as a marker in Latin letters."""
    if kind == "roman":
        return next(r for r, n in ROMAN.items() if n == place)
    letter = LATIN[place - 1] if place <= len(LATIN) else CYRILLIC[place - 1]
    return letter * 2 if kind == "twin" else letter


def in_latin(marker: str) -> str:
    """A marker by itself in Latin letters where it is of an alphabet that shares none with them: `ط ط` is `ii`.

    >>> in_latin("ب"), in_latin("ط ط"), in_latin("ﻫ"), in_latin("b"), in_latin("в")
    ('b', 'ii', 'e', 'b', 'в')
    """
    if _spelled(marker)[:1] not in ABJAD:
        return marker.lower()
    kind, found = next(iter(places(marker).items()), ("", [0]))
    return printed(kind, found[0]) if kind else marker


def _spelled(marker: str) -> str:
    """A marker in plain letters: `ﻫ`, the shape of a letter, is `ه`."""
    return plain(marker if marker.isascii() else unicodedata.normalize("NFKC", marker))


def is_cyrillic(marker: str) -> bool:
    """Whether a marker is printed in Cyrillic letters."""
    return "\u0400" <= marker[0] <= "\u04ff"
