"""How a text is laid out: the column at which it is wrapped, and whether wrapped lines are set apart by blank ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean, pstdev

from msgspec import Struct

from .lines import Line
from .script import UNSPACED, unspaced, wide
from .signs import CLOSING, COMMAS, ENDING, OPENING

_UNIT = re.compile(
    rf"[{re.escape(OPENING)}]*(?:[{UNSPACED}]|[^\s{UNSPACED}]+)[{COMMAS}{ENDING}{re.escape(CLOSING)}]*"
)
"""What a line may not be broken in: a sign or a word, with the brackets and the punctuation that go with it."""
_ENOUGH = 8
"""So many wrapped lines show how their width is counted."""


class Layout(Struct, frozen=True):
    """The column at which a text is wrapped (0: it is not), and blank lines between wrapped lines.

    `wide` says that it holds signs of two columns; then `columns` says that they count as two in `column`.
    """

    column: int
    step: int
    wide: bool = False
    columns: bool = False

    def slack(self, last: Line, line: Line) -> int:
        """Columns left free had the first word of a line stood at the end of the line before."""
        if not self.wide:
            end = line.text.find(" ")
            return self.column - last.width - 1 - (len(line.text) if end < 0 else end)
        unit = _UNIT.match(line.text)
        first = unit[0] if unit is not None else line.text
        taken = len(first) + (wide(first) if self.columns else 0)
        blank = not (unspaced(last.text[-1]) or unspaced(line.text[0]))
        return self.column - last.width - blank - taken


def layout_of(lines: Sequence[Line]) -> Layout:
    """The layout of a text, from the lines that plainly go on in the next; sets how wide they are in columns."""
    if not lines:
        return Layout(0, 0)
    wides = [wide(line.text) for line in lines]
    columns = any(wides) and _in_columns(lines, wides)
    if columns:
        for line, more in zip(lines, wides, strict=True):
            line.width += more
    widths = sorted(line.width for line in lines)
    column = widths[int(0.97 * (len(widths) - 1))]
    return Layout(column if 30 < column <= 170 else 0, _step(lines), any(wides), columns)


def _in_columns(lines: Sequence[Line], wides: list[int]) -> bool:
    """Whether wrapped lines are as wide as one another if wide signs count as two, not as one."""
    pairs = [
        (line.width, line.width + more)
        for line, more, following in zip(lines, wides, lines[1:], strict=False)
        if more and not following.gap and line.text[-1] not in ENDING + COMMAS
    ]
    if len(pairs) < _ENOUGH:
        return True
    signs, columns = zip(*pairs, strict=True)
    return bool(pstdev(columns) * fmean(signs) <= pstdev(signs) * fmean(columns))


def _step(lines: Sequence[Line]) -> int:
    """Blank lines between wrapped lines."""
    close = apart = 0
    for line, following in pairwise(lines):
        last, first = line.text[-1], following.text[0]
        if (last == "-" or last.isalpha()) and (first.islower() or (unspaced(last) and unspaced(first))):
            if following.gap:
                apart += 1
            else:
                close += 1
    return 1 if apart > 3 and apart > 2 * close else 0
