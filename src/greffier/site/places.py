"""Places in a text in words, in the reader's language: the identifier of a part, the path of a provision."""

from __future__ import annotations

import re

from greffier.site.saying import knows, say_plain

__all__ = ["part_words", "path_words"]

ROMAN = re.compile(r"[IVXLC]+")
POINT = "part-point"


def part_words(language: str, part: str) -> str:
    """Where a claim stands: `chp_II__para_4__point_a` → "chapter II, para. 4 (a)"."""
    units = [unit for unit in part.split("__") if unit]
    if units[1:] and units[0] == "masthead":
        units = units[1:]
    if not units:
        return say_plain(language, "part-whole")
    return _joined(language, [_unit(unit) for unit in units])


def path_words(language: str, path: str) -> str:
    """Where a provision stands: `II/a` → "chapter II (a)", `annex/c/i` → "annex (c) (i)"."""
    markers = path.split("/")
    preamble = markers[0] == "preamble" and len(markers) > 1
    if preamble:
        return _joined(language, [("part-rec", marker) for marker in markers[1:]])
    return _joined(language, [_marker(marker, place) for place, marker in enumerate(markers)])


def _joined(language: str, places: list[tuple[str, str]]) -> str:
    found, *rest = [(message, say_plain(language, message, number=number)) for message, number in places]
    words = found[1]
    for message, said in rest:
        # A point follows what it is a point of as closely as it is printed: "para. 4 (a)".
        words = (
            f"{words} {said}"
            if message == POINT
            else say_plain(language, "place-join", first=words, second=said)
        )
    return words


def _unit(unit: str) -> tuple[str, str]:
    name, _, number = unit.partition("_")
    if name == "ann" and number == "1":
        return "part-annex", ""
    if name == "para" and not number[:1].isdigit():
        return POINT, number
    known = f"part-{name}"
    return (known, number) if knows("en", known) else ("part-other", unit)


def _marker(marker: str, place: int) -> tuple[str, str]:
    if marker == "annex":
        return "part-annex", ""
    if marker.startswith("annex_"):
        return "part-ann", marker.removeprefix("annex_")
    if marker.replace(".", "").isdecimal():
        return "part-para", marker
    if place <= 1 and ROMAN.fullmatch(marker):
        return "part-chp", marker
    return ("part-sec" if marker.isupper() else POINT), marker
