"""Numbers as a word processor writes them before the paragraphs of a list: `iv`, `б`, `أ`, `㈢`, `十二`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

__all__ = ["bullet", "numeral", "sign_of"]

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999
_MOST_COUNTED = 99_999
_MOST_REPEATED = 30
BULLETS = {"o": "◦"}
"""What a letter of a bullet's font shows."""
_PRIVATE = range(0xE000, 0xF900)


@cache
def data() -> dict[str, dict[str, str]]:
    """The letters and signs with which lists are numbered: `numerals.toml`."""
    file = resources.files(__package__) / "numerals.toml"
    found: dict[str, dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return found


def numeral(number: int, form: str) -> str:
    """A number in one of the formats of `w:numFmt`; one that is not known is written in digits.

    >>> numeral(4, "lowerRoman"), numeral(28, "lowerLetter"), numeral(12, "chineseCounting")
    ('iv', 'bb', '十二')
    """
    tables = data()
    if form == "decimal" or number < 0:
        return str(number)
    if form == "none":
        return ""
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman.upper() if form == "upperRoman" else roman
    if form in tables["alphabets"]:
        return _letter(number, tables["alphabets"][form])
    if form in tables["signs"] and 0 < number <= len(tables["signs"][form]):
        return tables["signs"][form][number - 1]
    if form in tables["counting"]:
        return _counted(number, tables["counting"][form])
    if form in tables["digits"]:
        return "".join(tables["digits"][form][int(digit)] for digit in str(number))
    if form == "decimalZero":
        return f"{number:02}"
    if form == "numberInDash":
        return f"- {number} -"
    return str(number)


def _roman(number: int) -> str:
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    out = []
    for size, letters in _ROMAN:
        times, number = divmod(number, size)
        out.append(letters * times)
    return "".join(out)


def _letter(number: int, letters: str) -> str:
    times, place = divmod(number - 1, len(letters))
    return letters[place] * (times + 1) if 0 <= times < _MOST_REPEATED else str(number)


def _counted(number: int, signs: str) -> str:
    """`二百零五` without its zero, as word processors count: the tens of 10 to 19 need no one before them."""
    if not 0 < number <= _MOST_COUNTED:
        return str(number)
    out: list[str] = []
    gap = False
    for place, digit in enumerate(map(int, reversed(str(number)))):
        if digit == 0:
            gap = bool(out)
            continue
        zero = signs[0] if gap else ""
        gap = False
        unit = signs[9 + place] if place else ""
        one = "" if place == 1 and digit == 1 and number < 20 else signs[digit]
        out.insert(0, one + unit + zero)
    return "".join(out)


def sign_of(code: str, font: str) -> str:
    """The sign that a character of a symbol font shows; a bullet where the font or the character is not known."""
    try:
        byte = int(code, 16) & 0xFF if len(code) <= 6 else 0
    except ValueError:
        return ""
    table = data()["fonts"]
    family = next((name for name in table if font.lower().startswith(name)), None)
    if family is not None:
        signs = {entry[:2]: entry[2:] for entry in table[family].split()}
        known = signs.get(f"{byte:02x}")
        if known is not None:
            return known
    if family != "wingdings" and 0x20 <= byte < 0x7F:
        return chr(byte)
    return "•"


def bullet(text: str, font: str) -> str:
    """What a list's bullet looks like, a character of a symbol font or a letter of one."""
    if not text:
        return ""
    if ord(text[0]) in _PRIVATE:
        return sign_of(f"{ord(text[0]):x}", font)
    return BULLETS.get(text, text)
