"""Letters and marks that stand for others in symbols as printed, one character for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LOOKALIKES", "TYPOGRAPHY", "Table"]

Table: TypeAlias = "Mapping[int, int | str]"
"""What `str.maketrans` makes of two strings."""

LOOKALIKES: Table = str.maketrans(
    # Cyrillic capitals, Cyrillic small letters, Greek capitals, Greek small letters
    "АВЕЅІЈКМНОРСТУХҮӀԚԜ" + "аеѕіјорсухһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ" + "οϲϳ",
    "ABESIJKMHOPCTYXYIQW" + "aesijopcyxhdqw" + "ABEZHIKMNOPTYXC" + "ocj",
)
"""Letters of other alphabets that look like Latin ones. A treaty may bring a table of its own."""

_ZERO_WIDTH = [
    0xAD,
    0x61C,
    0x180E,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x206A),
    0xFEFF,
]
_DASHES = [*range(0x2010, 0x2016), 0x2212]
_SLASHES = [0x2044, 0x2215]
_FULL_WIDTH = range(0xFF01, 0xFF5F)

TYPOGRAPHY: Mapping[int, str | None] = {
    **dict.fromkeys(_ZERO_WIDTH),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SLASHES, "/"),
    **{code: chr(code - 0xFEE0) for code in _FULL_WIDTH},
}
"""What type-setting changes in any language: soft hyphens and marks of direction, dashes, Chinese full-width forms."""
