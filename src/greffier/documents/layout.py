"""How a text is laid out: the column at which it is wrapped, and whether wrapped lines are set apart by blank ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from .letters import uncased
from .lines import Line
from .script import UNSPACED, unspaced, wide
from .signs import CLOSING, COMMAS, ENDING, OPENING, SEMICOLONS

_UNIT = re.compile(
    rf"[{re.escape(OPENING)}]*(?:[{UNSPACED}]|[^\s{UNSPACED}]+)[{COMMAS}{ENDING}{re.escape(CLOSING)}]*"
)
"""What a line may not be broken in: a sign or a word, with the brackets and the punctuation that go with it."""
_ENOUGH = 8
"""So many wrapped lines show how their width is counted."""

_FEW = 3
"""So many numbered paragraphs show what parts paragraphs."""
_NUMBERED = re.compile(r"\d{1,3}\.\s")


class Layout(Struct, frozen=True):
    """The column at which a text is wrapped (0: it is not), and blank lines between wrapped lines.

    `wide` says that it holds signs of two columns; then `columns` says that they count as two in `column`. `parted`
    says that paragraphs are set apart, by blank lines or by an indent; `indent` is how far their first lines are set
    in where that tells them from the lines that go on. `gapped` says that a blank line stands before every paragraph.
    """

    column: int
    step: int
    wide: bool = False
    columns: bool = False
    parted: bool = False
    indent: int = 0
    gapped: bool = False

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
    """The layout of a text, from the lines that plainly go on in the next.

    Signs of two columns count as two, in `width` too, where more lines reach the edge so than if they count as one.
    """
    if not lines:
        return Layout(0, 0)
    # most texts hold no such sign, which one look tells
    wides = (
        [wide(line.text) for line in lines]
        if wide("".join([line.text for line in lines]))
        else [0] * len(lines)
    )
    prose = [
        k for k, line in enumerate(lines) if wides[k] and "   " not in line.text and "\t" not in line.text
    ]
    if 4 * sum(wides) < sum(len(line.text) for line in lines) or not prose:
        column = _wrapped(_edge([line.width for line in lines]))
        step = _step(lines, column)
        return Layout(column, step, False, False, *_parting(lines, column), _gapped(lines, step))
    inner = [k for k in prose if k + 1 < len(lines) and not lines[k + 1].gap]
    signs = [lines[k].width for k in inner]
    columns = len(inner) < _ENOUGH or _full([lines[k].width + wides[k] for k in inner]) > _full(signs)
    if columns:
        for line, more in zip(lines, wides, strict=True):
            line.width += more
    edge = _edge([lines[k].width for k in (inner or prose)])
    long = [
        lines[k].text[-1] not in ENDING for k in inner if 2 * lines[k].width > edge and not _comma(lines[k])
    ]
    column = _wrapped(edge) if 4 * sum(long) > len(long) else 0
    step = _step(lines, column)
    return Layout(column, step, True, columns, *_parting(lines, column), _gapped(lines, step))


def _parting(lines: Sequence[Line], column: int) -> tuple[bool, int]:
    """Whether what follows a short line with a comma or semicolon at its end is set apart, and by what indent."""
    indents: list[int] = []
    run_on = 0
    for line, following in pairwise(lines):
        if line.text[-1] in COMMAS + SEMICOLONS and 4 * line.width < 3 * column:
            if following.gap or following.indent > 1:
                indents.append(following.indent)
            else:
                run_on += 1
    if len(indents) <= 3 * run_on:
        return False, 0
    indent = min(indents)
    flush = sum(line.indent < indent for line in lines)
    return True, indent if 3 * flush > len(lines) else 0


def _comma(line: Line) -> bool:
    return line.text[-1] in COMMAS


def _wrapped(edge: int) -> int:
    return edge if 30 < edge <= 170 else 0


def _edge(widths: Sequence[int]) -> int:
    """The width that but a few lines have at most."""
    return sorted(widths)[int(0.97 * (len(widths) - 1))]


def _full(widths: Sequence[int]) -> int:
    """How many lines are nearly as wide as the widest."""
    edge = _edge(widths) if widths else 0
    return sum(width > 0.95 * edge for width in widths)


def _gapped(lines: Sequence[Line], step: int) -> bool:
    """Whether a blank line stands before every paragraph that is numbered."""
    gaps = [line.gap for line in lines if line.text[0].isdigit() and _NUMBERED.match(line.text)]
    return len(gaps) >= _FEW and sum(gap > step for gap in gaps) > 0.95 * len(gaps)


def _step(lines: Sequence[Line], column: int) -> int:
    """Blank lines between wrapped lines; without capitals, full lines show them."""
    close = apart = 0
    edge = column or _edge([line.width for line in lines])
    for line, following in pairwise(lines):
        last, first = line.text[-1], following.text[0]
        if (last == "-" or last.isalpha()) and (
            first.islower()
            or (unspaced(last) and unspaced(first) and 10 * line.width > 7 * edge)
            or (uncased(first) and 10 * line.width > 7 * column > 0)
        ):
            if following.gap:
                apart += 1
            else:
                close += 1
    return 1 if apart > 3 and apart > 2 * close else 0
