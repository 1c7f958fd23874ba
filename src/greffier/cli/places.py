"""Places in words: the identifier of a part, the path of a provision."""

from __future__ import annotations

import re

from greffier.cli.words import things

__all__ = ["part_words", "path_words"]

ROMAN = re.compile(r"[IVXLC]+")


def part_words(part: str) -> str:
    """Where a claim stands: `chp_II__para_4__point_a` → `chapter II, paragraph 4 (a)`."""
    units = [unit for unit in part.split("__") if unit]
    if units[1:] and units[0] == "masthead":
        units = units[1:]
    found = ""
    for unit in units:
        name, _, number = unit.partition("_")
        words = _unit(unit, name, number)
        found += (" " if words.startswith("(") else things.PART_JOIN) + words if found else words
    return found or things.WHOLE


def _unit(unit: str, name: str, number: str) -> str:
    if name == "ann" and number == "1":
        return things.ANNEX_ALONE
    if name == "para" and not number[:1].isdigit():
        return things.POINT.format(number=number)
    form = things.PARTS.get(name)
    return form.format(number=number).strip() if form is not None else things.PART_OTHER.format(id=unit)


def path_words(path: str) -> str:
    """Where a provision stands: `II/a` → `chapter II (a)`, `annex/c/i` → `annex (c) (i)`."""
    found = ""
    preamble = False
    for place, marker in enumerate(path.split("/")):
        if marker == "preamble":
            preamble = True
            continue
        words = _marker(marker, place, preamble=preamble)
        found += (" " if words.startswith("(") else things.PART_JOIN) + words if found else words
    return found or path


def _marker(marker: str, place: int, *, preamble: bool) -> str:
    if preamble:
        return things.PATH_PREAMBLE.format(number=marker)
    if marker == "annex":
        return things.PATH_ANNEX
    if marker.startswith("annex_"):
        return things.PATH_ANNEX_NUMBER.format(number=marker.removeprefix("annex_"))
    if marker.replace(".", "").isdecimal():
        return things.PATH_PARAGRAPH.format(number=marker)
    if place <= 1 and ROMAN.fullmatch(marker):
        return things.PATH_CHAPTER.format(number=marker)
    if marker.isupper():
        return things.PATH_SECTION.format(number=marker)
    return things.POINT.format(number=marker)
