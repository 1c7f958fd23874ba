"""A table of a draft: its first row the heads, said again on every page; columns as wide as what they hold."""

from __future__ import annotations

from math import sqrt

from greffier.drafting.content import Block, Sentence
from greffier.drafting.inline import printed
from greffier.drafting.writing.words import together

from .inline import Inline
from .making import el

__all__ = ["table"]

_WIDTH = 9840
"""The width of the page between its margins, in twentieths of a point."""
_SIDE = 633
"""A table stands out of the text by half its indent."""
_NARROWEST, _WIDEST = 4, 120
"""Columns are shared out by the square roots of their longest cells, of so many characters."""


def table(block: Block, inline: Inline) -> str:
    """A table and the blank line behind it, which parts it from a table that follows."""
    count = max((len(row) for row in block.rows), default=0)
    if not count:
        return el("p", el("pPr", el("pStyle", val="SingleText")), inline.words(together(block.sentences)))
    widths = _widths(block.rows, count)
    properties = el(
        "tblPr",
        el("tblStyle", val="RuledTable"),
        el("bidiVisual") if inline.look.from_right else "",
        el("tblW", w=sum(widths), type="dxa"),
        el("tblInd", w=_SIDE, type="dxa"),
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


def _widths(rows: list[list[Sentence]], count: int) -> list[int]:
    shares = []
    for n in range(count):
        lengths = [len(printed(row[n].text)) for row in rows if n < len(row) and (n or not _alone(row))]
        shares.append(sqrt(min(max(_NARROWEST, *lengths, 0), _WIDEST)))
    return [round((_WIDTH - 2 * _SIDE) * share / sum(shares)) for share in shares]


def _row(row: list[Sentence], widths: list[int], head: bool, inline: Inline) -> str:
    alone, count = _alone(row) and not head, len(widths)
    if alone:
        row, widths = row[:1], [sum(widths)]
    style = el("pStyle", val="TableHead" if head else "TableText") + (el("keepNext") if alone else "")
    cells = [*row, *[Sentence("")] * (len(widths) - len(row))]
    made = [
        el("tc", _cell(width, count if alone else 1), el("p", el("pPr", style), inline.words(cell.text)))
        for cell, width in zip(cells, widths, strict=True)
    ]
    return el("tr", el("trPr", el("cantSplit"), el("tblHeader") if head else ""), *made)


def _cell(width: int, span: int) -> str:
    return el("tcPr", el("tcW", w=width, type="dxa"), el("gridSpan", val=span) if span > 1 else "")
