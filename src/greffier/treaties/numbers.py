"""How numbers of resolutions and decisions are built: `{session}/{number}`, `{number} ({year})`, `{number}/CP.{session}`.

In braces stand `session`, `number` (with the letter of a part, `2200 A`), `year` and `roman` (a session in Roman
figures); the rest stands as it is printed.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["number_pattern"]

_PIECES = {
    "session": r"\d{1,3}",
    "number": r"\d{1,4}(?:\s?[A-Z])?",
    "year": r"(?:19|20)\d\d",
    "roman": r"[IVXLC]{1,7}",
}
_BRACES = re.compile(r"\{(\w*)\}")


@lru_cache(maxsize=128)
def number_pattern(pattern: str) -> re.Pattern[str]:
    """The expression that whole numbers of a pattern match. Raises ValueError for a name that is none.

    >>> bool(number_pattern("{number} ({year})").fullmatch("1325 (2000)"))
    True
    """
    pieces = _BRACES.split(pattern)
    for name in pieces[1::2]:
        if name not in _PIECES:
            raise ValueError(f"{name!r} is not allowed in braces; allowed: {', '.join(_PIECES)}")
    parts = [_PIECES[one] if i % 2 else re.escape(one) for i, one in enumerate(pieces)]
    return re.compile("".join(parts))
