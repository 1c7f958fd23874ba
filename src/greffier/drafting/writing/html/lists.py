"""Which lists a page can count itself: those whose printed markers follow a series that pages know."""

from __future__ import annotations

import re

from msgspec import Struct

from greffier.documents.listing import LATIN, ROMAN

__all__ = ["List", "list_of"]

_MARKER = re.compile(r"(?P<opens>\(?)(?P<number>\d{1,4}|[a-z]{1,7})(?P<closes>[).])")
_BRACKETS = {("", "."): "stop", ("", ")"): "half", ("(", ")"): "full"}
"""What stands around a marker → the class of a list whose markers the style sheet prints so."""


class List(Struct, frozen=True):
    """A list that counts: `form` is the attribute `type` of HTML (`1` `a` `i`), `start` its first number."""

    form: str
    brackets: str
    start: int


def list_of(markers: list[str]) -> List | None:
    """The list whose markers these are; None where they are of no series, or end as no list of a page does.

    >>> list_of(["(a)", "(b)"]), list_of(["(a)", "(c)"])
    (List(form='a', brackets='full', start=1), None)
    """
    found = [_MARKER.fullmatch(printed) for printed in markers]
    matched = [m for m in found if m is not None]
    if len(matched) < len(found) or len({(m["opens"], m["closes"]) for m in matched}) != 1:
        return None
    brackets = _BRACKETS.get((matched[0]["opens"], matched[0]["closes"]))
    numbers = [m["number"] for m in matched]
    for form, places in (("1", _figures(numbers)), ("i", _romans(numbers)), ("a", _letters(numbers))):
        series = places is not None and places == list(range(places[0], places[0] + len(places)))
        if brackets is not None and series and places and (form == "1") == (brackets == "stop"):
            return List(form, brackets, places[0])
    return None


def _figures(numbers: list[str]) -> list[int] | None:
    plain = all(number.isdecimal() and not number.startswith("0") for number in numbers)
    return [int(number) for number in numbers] if plain else None


def _romans(numbers: list[str]) -> list[int] | None:
    places = [ROMAN.get(number, 0) for number in numbers]
    return places if all(places) else None


def _letters(numbers: list[str]) -> list[int] | None:
    return [LATIN.index(n) + 1 for n in numbers] if all(len(n) == 1 and n in LATIN for n in numbers) else None
