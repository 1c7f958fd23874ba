"""Running headers and footers: what stands in the margins of pages, again and again or as only a page's number does."""

from __future__ import annotations

import re

from greffier.documents.furniture import is_foot

from .page import Page, Printed
from .rows import Cell

__all__ = ["mark_furniture"]

_TOP = 0.12
_FOOT = 0.9
_HEAD = 0.35
"""Shares of the height of a page above and below which running headers and footers stand."""
_DIGITS = re.compile(r"\d+")
_SYMBOL = 40
"""A symbol has fewer characters."""
_NEAR = 4
"""A line that stands again stands at the same height, within so many points."""


def mark_furniture(pages: list[Page]) -> None:
    """Mark the running headers and footers of all pages."""
    again = _seen_again(pages)
    own = {
        _unmarked(cell)
        for page in pages[:1]
        for line in page.lines
        for cell in line.cells
        if line.bottom < _HEAD * page.frame.height and _is_symbol(_unmarked(cell))
    }
    for page in pages:
        top, foot = _TOP * page.frame.height, _FOOT * page.frame.height
        _header([line for line in page.lines if line.bottom < top], page, again, own)
        _footer([line for line in page.lines if line.top > foot], again)


def _header(lines: list[Printed], page: Page, again: set[tuple[str, int]], own: set[str]) -> None:
    """Of the lines at the top: down to the last that stands again or holds the document's own symbol."""
    if page.number == 1:
        return
    last = -1
    for i, line in enumerate(lines):
        if _of_the_page(line, again) or any(cell.text in own for cell in line.cells):
            last = i
    _mark(lines[: last + 1], "running_header")


def _footer(lines: list[Printed], again: set[tuple[str, int]]) -> None:
    """Of the lines at the foot: from the first that stands again or is a page or job number."""
    for i, line in enumerate(lines):
        if _of_the_page(line, again):
            _mark(lines[i:], "page_number")
            return


def _mark(lines: list[Printed], why: str) -> None:
    for n, line in enumerate(lines):
        line.role, line.label, line.begins = "furniture", why, n == 0


def _of_the_page(line: Printed, again: set[tuple[str, int]]) -> bool:
    """Whether a line belongs to the page; a bare number does so only where nothing else stands beside it."""
    for cell in line.cells:
        if cell.text.isdigit():
            if len(line.cells) > 1:
                continue
            return is_foot(cell.text)
        if _key(cell.text, line) in again or is_foot(cell.text):
            return True
    return False


def _seen_again(pages: list[Page]) -> set[tuple[str, int]]:
    """Texts, their digits left out, that stand in the margins of several pages at the same height."""
    places: dict[tuple[str, int], set[int]] = {}
    for page in pages:
        top, foot = _TOP * page.frame.height, _FOOT * page.frame.height
        for line in page.lines:
            if line.bottom < top or line.top > foot:
                for cell in line.cells:
                    noted = cell.marks and cell.marks[0][0] == 0
                    if not noted and any(c.isalpha() for c in cell.text):
                        places.setdefault(_key(cell.text, line), set()).add(page.number)
    enough = 2 if len(pages) < 6 else 3
    return {key for key, found in places.items() if len(found) >= enough}


def _key(text: str, line: Printed) -> tuple[str, int]:
    return _DIGITS.sub("#", text), round(line.bottom / _NEAR)


def _unmarked(cell: Cell) -> str:
    """The text of a cell without the mark of a note behind it: the symbol of a document that was issued again has one."""
    text = cell.text
    if cell.marks and cell.marks[-1][1] == len(text):
        text = text[: cell.marks[-1][0]]
    return text.rstrip("* ")


def _is_symbol(text: str) -> bool:
    """Whether a cell of a masthead may be the document's symbol: `S/RES/1540 (2004)` has a blank in it."""
    return "/" in text and len(text) < _SYMBOL and any(c.isdigit() for c in text)
