"""Paragraphs and tables of a Word file, in order, handed over line by line."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from greffier.documents.formats.changes import DELETED, INSERTED
from greffier.documents.formats.composing import Composer
from greffier.documents.furniture import SYMBOL_LINE

from .names import MC, W, enabled, given, integer, value
from .styles import BODY_LEVEL, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from .inline import Inline
    from .names import Given
    from .numbering import Numbering
    from .styles import Style

__all__ = ["Story", "paragraphs_of"]

HEAD = 12
"""A masthead's table stands among the first so many paragraphs and tables."""
_SYMBOL = 60
"""A symbol alone, with what stands in brackets behind it, has fewer characters."""
_MARKER_TAB = re.compile(r"\s*(\(?[^\W_]{1,6}[.)]{1,2}|[^\w\s]{1,2})[ \t]*\t[ \t]*")
_HAND_NOTE = re.compile(r"\s*(\*{1,3})\s+(?=\S)")
_END = "¶"
"""The end of a paragraph, where it is shown that it was inserted or deleted."""
_CALL = re.compile(r"(?<=[^\W_])[^\w\s*]{0,2}(\*{1,3})(?![\w*])")
_PROPERTIES, _LIST, _MARKS = f"{W}pPr", f"{W}numPr", f"{W}rPr"
_ROW, _TABLE = f"{W}trPr", f"{W}tblPr"
_P, _TBL, _TR, _TC = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"
_HOLDERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom")
)


class Story:
    """Reads the body; `notes` are the footnotes that were set by hand, a mark before each.

    `roots` hold all that is read, the masthead's header and the body. `headed` is how many lines the masthead has,
    where it stands in a header.
    """

    def __init__(
        self, inline: Inline, numbering: Numbering, composer: Composer, roots: list[etree._Element]
    ) -> None:
        self.inline = inline
        self.styles = inline.styles
        self.numbering = numbering
        self.composer = composer
        self.notes: list[tuple[str, str]] = []
        self.roots = roots
        self.called: Counter[str] | None = None
        self.carried = ""
        self.blocks = 0
        self.contents = self.titled = False
        self.heads = False
        self.named = False  # the style of a table has said that it is the masthead
        self.headed = 0

    def head(self, header: etree._Element) -> None:
        """A masthead that stands in the header of the first page: its tables only lay it out."""
        self.heads = True
        self.read(header)
        self.heads = False
        self.headed = len(self.composer.texts)
        self.blocks = 0

    def read(self, parent: etree._Element) -> None:
        """All that an element holds: a body, a text box, a cell."""
        for child in _blocks(parent):
            self.blocks += 1
            if child.tag == _P:
                self.paragraph(child)
            else:
                self.table(child)

    def paragraph(self, paragraph: etree._Element) -> None:
        """A paragraph with its number, and the text boxes that it anchors."""
        properties = _properties(paragraph)
        style = self._style(properties)
        text = self._joined(paragraph, properties, style)
        boxes = self.inline.boxes
        if text is not None:
            self._hand_over(text, properties, style)
        for box in boxes:
            self.read(box)

    def line(self, paragraph: etree._Element) -> str:
        """The text of a paragraph in a table, on one line."""
        properties = _properties(paragraph)
        text = self._joined(paragraph, properties, self._style(properties))
        boxed = [self.line(p) for box in self.inline.boxes for p in paragraphs_of(box)]
        return " ".join([*(text or "").split(), *boxed])

    # ---------------------------------------------------------------- paragraphs

    def _style(self, properties: Given) -> Style:
        return self.styles.get(value(properties, "pStyle") or "") or self.styles.get("") or PLAIN

    def _joined(self, paragraph: etree._Element, properties: Given, style: Style) -> str | None:
        """The text with its number; None where the paragraph goes on in the next one, its end being deleted."""
        text = self.inline.text(paragraph)
        if style.hidden:
            text = ""
        marks = properties.get(_MARKS)
        if marks is not None and self._is_left_out(marks):
            self.carried += text
            return None
        text, self.carried = self.carried + text, ""
        number = self._number(properties, style)
        if number is not None and (text.strip() or self.inline.boxes):
            text = self.numbering.marker(*number) + text.lstrip()
        if not self.inline.changes.shown or not text.strip():
            return text
        return _signed(_signed(text, self.inline.around), _signs_of(marks), _END)

    def _number(self, properties: Given, style: Style) -> tuple[str, int] | None:
        own = properties.get(_LIST)
        if own is None:
            if style.number is None:
                return None
            name = value(properties, "pStyle") or ""
            return style.number[0], self.numbering.level_of(style.number[0], name, style.number[1])
        numbers = given(own)
        id_ = value(numbers, "numId")
        if id_ is None:
            id_ = style.number[0] if style.number is not None else "0"
        return (id_, integer(numbers, "ilvl") or 0) if id_ != "0" else None

    def _is_left_out(self, marks: etree._Element) -> bool:
        """Whether what bears these marks of an insertion or a deletion is not read."""
        kept, own = self.inline.changes, given(marks)
        inserted, deleted = f"{W}ins" in own, f"{W}del" in own
        self.inline.tracked = self.inline.tracked or inserted or deleted
        return (deleted and not kept.deleted) or (inserted and not kept.inserted)

    def _hand_over(self, text: str, properties: Given, style: Style) -> None:
        if "\t" in text:
            text = _MARKER_TAB.sub(r"\1 ", text, count=1) if _MARKER_TAB.match(text) else text
        hand = _HAND_NOTE.match(text) if "*" in text[:9] else None
        if hand is not None and self._is_called(hand[1]):
            self.notes.append((hand[1], text[hand.end() :]))
            return
        if style.contents:
            self.contents = self.composer.add(text, "table", begins=not self.contents) or self.contents
            return
        level = integer(properties, "outlineLvl")
        heading = style.heading if level is None else level < BODY_LEVEL
        role = "title" if style.title else "heading" if heading else "text"
        if self.composer.add(text, role, begins=role != "title" or not self.titled):
            self.contents, self.titled = False, role == "title"

    def _is_called(self, mark: str) -> bool:
        """Whether the mark of a note stands behind a word somewhere, for each note with that mark once."""
        if self.called is None:
            self.called = Counter(mark for root in self.roots for mark in _calls(root))
        if not self.called[mark]:
            return False
        self.called[mark] -= 1
        return True

    # ---------------------------------------------------------------- tables

    def table(self, table: etree._Element) -> None:
        """A table as lines, a row each; one that lays out the masthead, or of one cell a row, as paragraphs."""
        elements = list(self._rows(table))
        rows = [list(_cells(row)) for row in elements]
        lays_out = all(len(row) < 2 for row in rows) or self._is_masthead(table, rows)
        begins = True
        outer = self.inline.around
        for element, row in zip(elements, rows, strict=True):
            self.inline.around = _signs_of(element.find(_ROW)) or outer
            if lays_out:
                for cell in row:
                    self.read(cell)
                continue
            text = "\t".join(" ".join(filter(None, map(self.line, paragraphs_of(cell)))) for cell in row)
            if self.composer.add(text, "table", begins=begins):
                begins = False
        self.inline.around = outer

    def _rows(self, table: etree._Element) -> Iterator[etree._Element]:
        for row in _inside(table, _TR):
            properties = row.find(_ROW)
            if properties is not None and (
                self._is_left_out(properties) or enabled(given(properties), "hidden")
            ):
                continue
            yield row

    def _is_masthead(self, table: etree._Element, rows: list[list[etree._Element]]) -> bool:
        """Whether a table is a masthead by its style, or near the beginning holds a document's symbol alone in a paragraph."""
        style = self.styles.get(value(given(table.find(_TABLE)), "tblStyle") or "", PLAIN)
        self.named = self.named or style.masthead
        if self.heads or style.masthead:
            return True
        if self.named or self.blocks > HEAD or len(rows) > HEAD:
            return False
        texts = (
            "".join(p.itertext(f"{W}t")).strip() for row in rows for cell in row for p in paragraphs_of(cell)
        )
        return any(len(t) < _SYMBOL and any(map(str.isdigit, t)) and SYMBOL_LINE.match(t) for t in texts)


def _properties(paragraph: etree._Element) -> Given:
    """The properties of a paragraph: they are its first child."""
    for child in paragraph:
        return given(child) if child.tag == _PROPERTIES else {}
    return {}


def _calls(root: etree._Element) -> Iterator[str]:
    """The marks, set by hand, that stand behind words; their notes may stand before them, in a frame."""
    for paragraph in root.iter(_P):
        text = "".join(paragraph.itertext(f"{W}t"))
        if "*" in text:
            yield from _CALL.findall(text)


def _signs_of(marks: etree._Element | None) -> tuple[str, str] | None:
    """The signs of the change that the properties of a row, or of a paragraph's end, tell."""
    own = given(marks)
    return DELETED if f"{W}del" in own else INSERTED if f"{W}ins" in own else None


def _signed(text: str, signs: tuple[str, str] | None, more: str = "") -> str:
    """A text between signs; where there is `more`, that is between them, behind the text."""
    if signs is None:
        return text
    if not more:
        return f"{signs[0]}{text}{signs[1]}"
    if text.endswith(signs[1]):
        return f"{text.removesuffix(signs[1])}{more}{signs[1]}"
    return f"{text}{signs[0]}{more}{signs[1]}"


def _blocks(parent: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs and tables of an element, out of what may be wrapped around them."""
    for child in parent:
        tag = child.tag
        if tag in (_P, _TBL):
            yield child
        elif tag in _HOLDERS:
            yield from _blocks(child)
        elif tag == f"{MC}AlternateContent" and len(child):
            yield from _blocks(child[0])


def _inside(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Rows of a table, or cells of a row, out of what may be wrapped around them."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in _HOLDERS:
            yield from _inside(child, wanted)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    return _inside(row, _TC)


def paragraphs_of(parent: etree._Element) -> Iterator[etree._Element]:
    """All paragraphs of a cell or text box, those of tables inside it among them."""
    for block in _blocks(parent):
        if block.tag == _P:
            yield block
        else:
            for row in _inside(block, _TR):
                for cell in _cells(row):
                    yield from paragraphs_of(cell)
