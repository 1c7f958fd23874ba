"""What scripts without blanks between words are like: where a word ends, how their lines are joined.

In Han text (and in the kana that may stand in it) every place between two signs may be the edge of a word, and a
line that is wrapped goes on in the next without a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

UNSPACED = "\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef\U00020000-\U0003ffff"
"""Signs of such scripts, their own punctuation and full-width forms, for use between brackets in an expression."""

WORD = rf"[^\W_{UNSPACED}]"
"""A letter or digit of a script in which words are set apart; what stands beside one may belong to its word."""

FIRST = "\u2e80"
"""The first of these signs: one below it is of no such script, which is quick to see."""
_SIGN = re.compile(f"[{UNSPACED}]")
_SIGNS = re.compile(f"[{UNSPACED}]+")


def unspaced(sign: str) -> bool:
    """Whether a sign is of a script without blanks between words."""
    if not FIRST <= sign <= "\U0003ffff":
        return False
    return sign <= "\ua4cf" or "\uf900" <= sign <= "\ufaff" or "\uff01" <= sign <= "\uffef" or _odd(sign)


def _odd(sign: str) -> bool:
    return "\ufe30" <= sign <= "\ufe4f" or sign >= "\U00020000"


def glued(left: str, right: str) -> bool:
    """Whether no edge of a word lies between two neighbours: `ab`, `12`, but not `第5` or `会议`.

    >>> glued("1", "2"), glued("第", "1"), glued("a", " ")
    (True, False, False)
    """
    return left.isalnum() and right.isalnum() and not unspaced(left) and not unspaced(right)


def any_whole(forms: Iterable[str]) -> str:
    """An expression for any of the forms, the longest first, up to the edge of a word; blanks may be any."""
    longest = sorted(set(forms), key=len, reverse=True)
    spaced = "|".join(_escaped(form) for form in longest if not unspaced(form[-1]))
    alone = "|".join(_escaped(form) for form in longest if unspaced(form[-1]))
    # without regard to case, which would be looked up for every sign between the brackets, slowly
    whole = rf"(?:{spaced})(?!(?-i:{WORD}))" if spaced else ""
    return "|".join(each for each in (whole, alone) if each) or "(?!)"


def _escaped(form: str) -> str:
    return re.escape(form).replace(r"\ ", r"\s")


def wide(text: str) -> int:
    """How many signs of a text take two columns of a terminal, as those of these scripts do."""
    if text.isascii() or _SIGN.search(text) is None:
        return 0
    return len(text) - len(_SIGNS.sub("", text))
