"""Figures: the sign between whole and decimal part, which is a point in some languages and a comma in others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .models import Finding
from .prose import Prose
from .usage import Figures

__all__ = ["figures"]


def figures(prose: Prose) -> Iterator[Finding]:
    """Numbers before a unit with a decimal mark that is not the language's: `3.5 %` in French, `3,5 per cent` in English."""
    if prose.usage is None:
        return
    usage = prose.usage.figures
    for m in _wrong(usage).finditer(prose.text):
        if not prose.foreign(m.start()):
            number = m["number"]
            expected = f"{m['whole']}{usage.decimal}{m['part']}"
            yield prose.finding(
                "decimal_mark", m.start(), m.start() + len(number), found=number, expected=expected
            )


@lru_cache(maxsize=16)
def _wrong(usage: Figures) -> re.Pattern[str]:
    """A number of one to three figures, the other mark, one or two more and a unit; three would be thousands."""
    other = "," if usage.decimal == "." else "."
    units = "|".join(map(re.escape, usage.units))
    return re.compile(
        rf"(?P<number>(?P<whole>[0-9](?<![0-9A-Za-z.,/].)[0-9]{{0,2}})[{other}](?P<part>[0-9]{{1,2}}))\s?(?:{units})"
    )
