"""Numerals that mark chapters and items, and their values: Roman, Chinese, and the figures of other widths."""

from __future__ import annotations

import unicodedata

ROMANS = tuple(
    tens + units
    for tens in ("", "x", "xx", "xxx")
    for units in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    if tens + units
)
"""Roman numerals from 1 to 39, in small letters."""

HAN_FIGURES = "一二三四五六七八九十廿卅"
_UNITS = {figure: n for n, figure in enumerate("一二三四五六七八九", 1)}
_TENS = {"十": 10, "廿": 20, "卅": 30}


def han_value(numeral: str) -> int | None:
    """The value of a Chinese numeral from 1 to 99; None for what is none.

    >>> han_value("十"), han_value("二十一"), han_value("廿三"), han_value("九十九"), han_value("一二")
    (10, 21, 23, 99, None)
    """
    if numeral in _UNITS:
        return _UNITS[numeral]
    ten = next((sign for sign in numeral if sign in _TENS), None)
    if ten is None:
        return None
    before, _, behind = numeral.partition(ten)
    if (before and (ten != "十" or before not in _UNITS)) or (behind and behind not in _UNITS):
        return None
    return _TENS[ten] * _UNITS.get(before, 1) + _UNITS.get(behind, 0)


def han(value: int) -> str:
    """A number from 1 to 99 as a Chinese numeral."""
    figures = HAN_FIGURES[:9]
    tens, units = divmod(value, 10)
    ten = ("" if tens < 2 else figures[tens - 1]) + ("十" if tens else "")
    return ten + (figures[units - 1] if units else "")


def folded(printed: str) -> str:
    """Figures and letters of other widths, in circles or brackets, as plain ones: `１` `㈠` `①` are `1` `(一)` `1`."""
    return unicodedata.normalize("NFKC", printed)
