"""How wide the columns of a table are: each holds its longest word, and what has more words gets more of the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from greffier.documents.script import unspaced
from greffier.drafting.content import Sentence
from greffier.drafting.inline import printed

from .words import spans

__all__ = ["widths"]

_LEAST, _LONGEST = 3.0, 26.0
"""No word widens a column that is less broad, nor for more."""
_GROUP = 4
"""So many signs of a script without blanks stay together, at most: a line may end behind any of them."""
_ENDS = re.compile(r"\s+|(?<=[^\W\d_]{4}-)(?=[^\W\d_]{4})")
"""Where a line may end: at blanks, behind the hyphen between two words."""
_CAPITAL, _FIGURE, _SLIM, _CYRILLIC, _SQUARE = 1.3, 1.05, 0.7, 1.25, 2.0


def widths(rows: Sequence[Sequence[Sentence]], room: float, gutter: float) -> list[float]:
    """The breadth of each column, in small Latin letters, of `room` that there is; `gutter` is what parts two columns.

    Rows that say one thing over all columns do not count.
    """
    told = [row for row in rows if not spans(list(row))]
    count = max(map(len, rows), default=0)
    columns = [[printed(row[n].text, isolates=False) for row in told if n < len(row)] for n in range(count)]
    least = [max((_word(cell) for cell in cells), default=_LEAST) + gutter for cells in columns]
    more = [
        max(1.0, sum(map(_breadth, cells)) / max(1, len(cells)) - own)
        for cells, own in zip(columns, least, strict=True)
    ]
    rest = max(0.0, room - sum(least)) / max(1.0, sum(more))
    return [own + rest * share for own, share in zip(least, more, strict=True)]


def _word(cell: str) -> float:
    """How broad the longest stretch is in which no line ends."""
    found = (_breadth(word[:_GROUP] if unspaced(word[0]) else word) for word in _ENDS.split(cell) if word)
    return min(max(_LEAST, *found, 0.0), _LONGEST)


def _breadth(words: str) -> float:
    """How broad words are, in small Latin letters."""
    return sum(map(_sign, words))


def _sign(sign: str) -> float:
    if unspaced(sign):
        return _SQUARE
    if sign.isdigit():
        return _FIGURE
    if not sign.isalpha():
        return _SLIM
    if sign.isupper():
        return _CAPITAL
    return _CYRILLIC if "\u0400" <= sign <= "\u04ff" else 1.0
