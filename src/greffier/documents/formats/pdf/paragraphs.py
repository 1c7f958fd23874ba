"""Where paragraphs begin: by the gap above a line, its indent, its marker, its print, and the end of the line before."""

from __future__ import annotations

from itertools import groupby

from greffier.documents.lines import marker_of
from greffier.documents.signs import COLONS, COMMAS, ENDING, STOPS

from .measure import Usual, margins_of
from .page import Page, Printed

__all__ = ["mark_paragraphs"]

_WIDER = 1.2
"""A step of more than so many times the usual one parts paragraphs."""
_INDENT = 6.0
"""Lines whose left edges differ by less than this, in points, begin at one edge."""
_LIKE = 0.9
"""Letters smaller than this share of others are of another size."""
_HEAVY = 100
_LETTER = 0.5
"""The width of a letter, as a share of the size, on average."""
_HEADING_LINES = 6


class Open:
    """The paragraph that is open: its first line, the last one, how many there are, and the margins of its column."""

    def __init__(self, line: Printed, margins: tuple[float, float]) -> None:
        self.first = self.last = line
        self.count = 1
        self.left, self.right = margins
        self.marked = marker_of(line.text) is not None

    def add(self, line: Printed, margins: tuple[float, float]) -> None:
        """Add a line to it."""
        self.last = line
        self.count += 1
        self.left, self.right = margins


def mark_paragraphs(pages: list[Page], usual: Usual) -> None:
    """Tell of each line of the text whether it begins a paragraph, and which paragraphs are headings."""
    lines = [line for page in pages for line in page.lines if line.role == "text"]
    paragraphs: list[list[Printed]] = []
    open_: Open | None = None
    for _, group in groupby(lines, key=_region):
        region = list(group)
        margins = margins_of(region)
        for line in region:
            line.begins = open_ is None or _begins(line, open_, margins, usual)
            if open_ is None or line.begins:
                open_ = Open(line, margins)
                paragraphs.append([line])
            else:
                open_.add(line, margins)
                paragraphs[-1].append(line)
    for paragraph in paragraphs:
        if _is_heading(paragraph, usual):
            for line in paragraph:
                line.role = "heading"


def _region(line: Printed) -> tuple[int, int]:
    return line.page, line.column


def _begins(line: Printed, open_: Open, margins: tuple[float, float], usual: Usual) -> bool:
    last = open_.last
    if min(line.size, last.size) < _LIKE * max(line.size, last.size):
        return True
    if abs(line.weight - last.weight) >= _HEAVY:
        return True
    if line.page == last.page and line.bottom - last.bottom > _WIDER * max(usual.step, last.size):
        return True
    if _region(line) != _region(last):
        return not _resumes(line, open_, margins)
    if _centred(line, margins) and _centred(last, margins):
        return False
    if _stands_out(line, usual) and _stands_out(last, usual):
        return marker_of(line.text) is not None
    short = _short(last, line, margins[1])
    ended = _ended(last, short)
    if marker_of(line.text) is not None and (ended or short or open_.marked):
        return not (open_.count > 1 and not ended and not short)
    shift = line.left - last.left
    if open_.count == 1:
        if shift > _INDENT:
            return not open_.marked and (ended or short)
        # back to the margin from an indented first line: a comma there ends no paragraph
        return short and (ended if shift > -_INDENT else _ended(last, short=False))
    return shift > _INDENT or (shift < -_INDENT and (ended or short)) or (short and ended)


def _resumes(line: Printed, open_: Open, margins: tuple[float, float]) -> bool:
    """Whether the first line of a column or a page goes on with the paragraph that the last one left open."""
    last, first = open_.last, open_.first
    indent = line.left - margins[0]
    short = _short(last, line, open_.right)
    ended = _ended(last, short)
    if _centred(line, margins) != _centred(last, (open_.left, open_.right)) and indent > _INDENT:
        return False
    if marker_of(line.text) is not None:
        return not ended and not short and indent < _INDENT < first.left - open_.left
    if not line.text[0].islower() and (short or (not open_.marked and last.cells[-1].text[-1] == ")")):
        # broken on purpose; or a list of documents, each with its symbol in brackets at the end
        return False
    if open_.marked and last.cells[-1].text[-1] in COLONS and indent < _INDENT and not short:
        # a list inside a sentence that a page parts: what is announced in paragraphs of its own has markers
        return True
    if open_.count > 1 and abs(indent - (last.left - open_.left)) < _INDENT:
        # the edge of the lines before: a paragraph whose first line is indented does not begin here
        return not ended or (not short and first.left - last.left > _INDENT)
    if indent > _INDENT and not open_.marked:
        return not ended and line.text[0].islower()
    return not ended or (not short and first.left - open_.left > _INDENT)


def _short(last: Printed, line: Printed, right: float) -> bool:
    """Whether the first word of a line would have stood at the end of the line before, so that this was broken on purpose."""
    word = len(line.text.split(None, 1)[0])
    return right - last.right > (word + 2) * _LETTER * line.size


def _ended(line: Printed, short: bool) -> bool:
    """Whether a line ends as a sentence or, where it is short, a paragraph does; marks of footnotes are passed over."""
    cell = line.cells[-1]
    text = cell.text
    for start, end in reversed(cell.marks):
        if end == len(text):
            text = text[:start].rstrip()
    return text.rstrip("”»\"’')]*")[-1:] in (ENDING + COMMAS if short else ENDING)


def _centred(line: Printed, margins: tuple[float, float]) -> bool:
    before, behind = line.left - margins[0], margins[1] - line.right
    return before > 2 * _INDENT and abs(before - behind) < _INDENT


def _is_heading(paragraph: list[Printed], usual: Usual) -> bool:
    """Whether a paragraph is bold or larger than the text, and ends as no sentence does."""
    if len(paragraph) > _HEADING_LINES or paragraph[-1].text[-1] in STOPS + COMMAS:
        return False
    return all(_stands_out(line, usual) for line in paragraph)


def _stands_out(line: Printed, usual: Usual) -> bool:
    """Whether a line is bold or larger than the text."""
    return line.weight - usual.weight >= _HEAVY or line.size * _LIKE > usual.size
