"""Text that runs from right to left, set apart in lines that run from left to right, as Unicode's UAX 9 has it.

Without isolates a terminal mixes a passage in Arabic with the words, quotation marks and numbers beside it.
"""

from __future__ import annotations

import re

__all__ = ["closed", "isolated"]

_FIRST_STRONG, _LEFT_TO_RIGHT, _POP = "\u2068", "\u2066", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SYMBOL = re.compile(r"[A-Z][\w.]*(?:/[\w.()-]+)+(?:\s\([^()]{1,20}\))?|\d+/\d+")


def isolated(text: str) -> str:
    r"""A passage that runs from right to left in an isolate of its own, and the symbols in it each in one.

    >>> isolated("Vienna"), ascii(isolated("في A/76/1"))
    ('Vienna', "'\\u2068\\u0641\\u064a \\u2066A/76/1\\u2069\\u2069'")
    """
    if _RIGHT_TO_LEFT.search(text) is None:
        return text
    inner = _SYMBOL.sub(lambda m: f"{_LEFT_TO_RIGHT}{m[0]}{_POP}", text)
    return f"{_FIRST_STRONG}{inner}{_POP}"


def closed(text: str) -> str:
    """A text that was cut, with the isolates closed that it leaves open."""
    opened = text.count(_FIRST_STRONG) + text.count(_LEFT_TO_RIGHT) - text.count(_POP)
    return text + _POP * max(0, opened)
