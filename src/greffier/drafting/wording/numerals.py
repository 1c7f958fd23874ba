"""Letters and Roman numerals of markers, and what number each is."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

from greffier.documents.numerals import ROMANS

__all__ = ["letter", "roman", "value_of"]


def letter(letters: Sequence[str], number: int) -> str:
    """The n-th letter; behind the last they are doubled: aa, bb."""
    round_, place = divmod(number - 1, len(letters))
    return letters[place] * (round_ + 1)


def value_of(number: str, *, roman: bool) -> int | None:
    """The place of a letter (`a`, `aa`) or Roman numeral; None for what is neither."""
    if roman:
        return ROMANS.index(number.lower()) + 1 if number.lower() in ROMANS else None
    place = ascii_uppercase.find(number[:1].upper()) + 1
    return place + 26 * (len(number) - 1) if place and len(set(number)) == 1 else None


def roman(number: int) -> str:
    """A number of 1 to 399 in Roman numerals.

    >>> roman(14)
    'XIV'
    """
    found = ""
    for value, sign in (
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")
    ):  # fmt: skip
        times, number = divmod(number, value)
        found += sign * times
    return found
