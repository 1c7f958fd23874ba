"""A table of a draft: its first row the heads, said again on every page; columns by what they hold."""

from __future__ import annotations

from greffier.drafting.content import Block, Sentence
from greffier.drafting.writing.columns import widths as columns
from greffier.drafting.writing.words import together

from .inline import Inline
from .making import el

__all__ = ["table"]

_WIDTH = 9840
"""The width of the page between its margins, in twentieths of a point."""
_SIDE = 633
"""A table stands out of the text by half its indent; one of many columns takes the whole width, in smaller letters."""
_MANY, _SMALLER = 5, 8 / 9
_LETTER, _GUTTER = 93.0, 3.0
"""How broad a small letter is, in twentieths of a point; what parts columns, in letters."""


def table(block: Block, inline: Inline) -> str:
    """A table and the blank line behind it, which parts it from a table that follows."""
    count = max((len(row) for row in block.rows), default=0)
    if not count:
        return el("p", el("pPr", el("pStyle", val="SingleText")), inline.words(together(block.sentences)))
    side = 0 if count >= _MANY else _SIDE
    widths = _widths(block.rows, _WIDTH - 2 * side, _SMALLER if count >= _MANY else 1)
    properties = el(
        "tblPr",
        el("tblStyle", val="RuledTable"),
        el("bidiVisual") if inline.look.from_right else "",
        el("tblW", w=sum(widths), type="dxa"),
        el("tblInd", w=side, type="dxa"),
        el("tblLayout", type="fixed"),
        el(
            "tblLook",
            val="0020",
            firstRow="1",
            lastRow="0",
            firstColumn="0",
            lastColumn="0",
            noHBand="1",
            noVBand="1",
        ),
    )
    grid = el("tblGrid", *(el("gridCol", w=width) for width in widths))
    rows = [_row(row, widths, n == 0, inline) for n, row in enumerate(block.rows)]
    return el("tbl", properties, grid, *rows) + el("p", el("pPr", el("pStyle", val="Normal")))


def _alone(row: list[Sentence]) -> bool:
    """Whether a row holds its first cell alone, as one that says the day of those below it."""
    return not any(cell.text for cell in row[1:])


def _widths(rows: list[list[Sentence]], whole: int, size: float) -> list[int]:
    """The columns of a table that is so wide in all, in twentieths of a point; `size` is that of its letters."""
    found = columns(rows, whole / _LETTER / size, _GUTTER)
    return [round(whole * one / sum(found)) for one in found]


def _row(row: list[Sentence], widths: list[int], head: bool, inline: Inline) -> str:
    alone, count = _alone(row) and not head, len(widths)
    if alone:
        row, widths = row[:1], [sum(widths)]
    text = "TableSmall" if count >= _MANY else "TableText"
    style = el("pStyle", val="TableHead" if head else text) + (el("keepNext") if alone else "")
    cells = [*row, *[Sentence("")] * (len(widths) - len(row))]
    made = [
        el("tc", _cell(width, count if alone else 1), el("p", el("pPr", style), inline.words(cell.text)))
        for cell, width in zip(cells, widths, strict=True)
    ]
    return el("tr", el("trPr", el("cantSplit"), el("tblHeader") if head else ""), *made)


def _cell(width: int, span: int) -> str:
    return el("tcPr", el("tcW", w=width, type="dxa"), el("gridSpan", val=span) if span > 1 else "")
