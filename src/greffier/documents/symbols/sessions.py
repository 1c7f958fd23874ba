"""Sessions and letters in the numbers of resolutions as scripts without Latin letters print them.

Arabic counts sessions with figures and names letters: `2200 ألف (د-21)` is 2200 A (XXI), `دإ-27/2` is S-27/2. The
words stand in `letters.toml`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from greffier.documents.letters import folded, numerals, plain, roman, table


def session_marks() -> dict[str, str]:
    """What is printed before the number of a session, with its Latin letters, the longest first."""
    marks = {k: v for each in table("sessions").values() for k, v in each.items()}
    return dict(sorted(marks.items(), key=lambda mark: -len(mark[0])))


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    marks = "|".join(map(re.escape, session_marks()))
    names = "|".join(sorted(numerals()[1], key=len, reverse=True))
    dash = r"\s?[-\u2010\u2011–]\s?"
    return (
        re.compile(rf"(?<=\()(?P<mark>{marks}){dash}(?P<n>\d{{1,2}})(?=\))"),
        re.compile(rf"(?P<mark>{marks}){dash}(?=\d{{1,2}}/)"),
        re.compile(rf"(?<=\s)(?:{names})(?!\w)"),
    )


def in_latin(number: str) -> str:
    """A number of a resolution in Latin letters, where it is printed in others.

    >>> in_latin("2200 ألف (د-21)"), in_latin("دإ-27/2"), in_latin("377 (د-٥)"), in_latin("76/103")
    ('2200 A (XXI)', 'S-27/2', '377 (V)', '76/103')
    """
    if number.isascii():
        return number
    old, special, letter = _patterns()
    marks = session_marks()
    number = old.sub(lambda m: _session(marks[m["mark"]], int(m["n"])), number)
    number = special.sub(lambda m: f"{marks[m['mark']]}-", number)
    names = numerals()[1]
    found = letter.search(folded(number))
    if found is not None:
        number = f"{number[: found.start()]}{names[plain(found[0])]}{number[found.end() :]}"
    return "".join(str(int(c)) if c.isdecimal() else c for c in number)


def _session(letters: str, n: int) -> str:
    return f"{letters}-{roman(n)}" if letters else roman(n)
