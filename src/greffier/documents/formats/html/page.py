"""A web page as it is printed, paragraph by paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greffier.documents.errors import DocumentError
from greffier.documents.formats.changes import CHANGES, DELETED, INSERTED
from greffier.documents.formats.composing import MARK_CLOSES, MARK_OPENS, Composer, marked, raised
from greffier.documents.formats.numerals import numeral
from greffier.documents.furniture import SYMBOL_LINE
from greffier.documents.lines import marker_of

from .elements import BLOCKS, DROPPED, HEADINGS, LAYOUT, is_furniture, is_hidden, list_form
from .notes import BACK, Notes, unlabelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import html

__all__ = ["MAX_DEPTH", "Page"]

MAX_DEPTH = 220
"""Elements lie in one another so deep at most."""
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_DIGITS = re.compile(r"\s*(\d{1,3})\s*")
_NOTE = re.compile(r"\s*([⁰¹²³⁴-⁹]{1,3})(?=\D)")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_SYMBOL = 60
_STOP = {
    "decimal": ".",
    "upperLetter": ".",
    "upperRoman": ".",
    "chineseCounting": "、",
    "taiwaneseCounting": "、",
}
"""What stands behind the number of a list; letters and small numerals have a bracket, by which they are known."""


class _List:
    """A list that is open: how it counts, the number that comes next, the step."""

    def __init__(self, element: html.HtmlElement, tag: str) -> None:
        self.form = list_form(element, tag)
        self.step = -1 if "reversed" in element.attrib else 1
        count = sum(1 for child in element if child.tag == "li")
        self.next = _integer(element.get("start"), count if self.step < 0 else 1)

    def marker(self, item: html.HtmlElement) -> str:
        """The marker of the next item."""
        number = _integer(item.get("value"), self.next)
        self.next = number + self.step
        if self.form in ("bullet", "none"):
            return "• " if self.form == "bullet" else ""
        return numeral(number, self.form) + _STOP.get(self.form, ")") + " "


class Page:
    """Reads the elements of a page into `composer`; what belongs to the site comes last, with `finish`.

    `tracked` tells whether it shows what was deleted or inserted.
    """

    def __init__(self, root: html.HtmlElement, changes: str) -> None:
        self.composer = Composer()
        self.notes = Notes(root)
        self.changes = CHANGES[changes]
        self.tracked = False
        self.printed = 0  # paragraphs that keep their line breaks
        self.site: list[tuple[str, str]] = []
        self.add: Callable[[str, str, str, bool], bool] = self._compose
        self.pieces: list[str] = []
        self.lists: list[_List] = []
        self.prefix = ""
        self.role = "text"
        self.note: str | None = None
        self.note_begins = True
        self.keeping = 0
        self.depth = 0

    def read(self, root: html.HtmlElement) -> None:
        """The whole page."""
        self._element(root)
        self._flush()

    def finish(self) -> None:
        """What stands on every page of the site: all of it, where there is nothing else."""
        alone = not self.composer.texts
        for text, why in self.site:
            self.composer.add(text, "text" if alone else "furniture", "" if alone else why)
        self.site = []

    def _compose(self, text: str, role: str, label: str, begins: bool) -> bool:
        return self.composer.add(text, role, label, begins=begins)

    # ---------------------------------------------------------------- elements

    def _element(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in DROPPED or is_hidden(element):
            return
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise DocumentError(
                "limit_exceeded", f"the page has elements more than {MAX_DEPTH} deep in one another"
            )
        why = is_furniture(element, tag)
        label = self.notes.label_at(element, tag)
        if why is not None:
            self._aside(element, why)
        elif tag in BLOCKS:
            self._flush()
            self._block(element, tag, label)
            self._flush()
        else:
            if label is not None and self.note is None:
                self.note, self.note_begins = label, True
            self._inline(element, tag)
        self.depth -= 1

    def _inside(self, element: html.HtmlElement) -> None:
        if element.text:
            self._text(element.text)
        for child in element:
            self._element(child)
            if child.tail:
                self._text(child.tail)

    def _text(self, text: str) -> None:
        if MARK_OPENS in text or MARK_CLOSES in text:
            text = text.replace(MARK_OPENS, " ").replace(MARK_CLOSES, " ")
        if self.keeping:
            self.pieces.append(text.replace("\r\n", "\n"))
            return
        text = _BLANKS.sub(" ", text)
        if text[0] == " " and (not self.pieces or self.pieces[-1][-1:] in (" ", "\n")):
            text = text[1:]
        if text:
            self.pieces.append(text)

    # ---------------------------------------------------------------- inside paragraphs

    def _inline(self, element: html.HtmlElement, tag: str) -> None:
        mark = self.notes.marks.get(element) if tag == "a" else None
        if mark is not None:
            self.pieces.append(marked(mark))
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "sup":
            self._raised(element)
        elif tag in ("ins", "del"):
            self._changed(element, tag)
        elif tag == "q":
            self.pieces.append("“")
            self._inside(element)
            self.pieces.append("”")
        elif (
            tag == "a"
            and element.get("href", "").startswith("#")
            and BACK.fullmatch("".join(element.itertext()))
        ):
            return
        else:
            self._inside(element)

    def _raised(self, element: html.HtmlElement) -> None:
        """Digits that are raised stay so; a mark inside says itself what it is."""
        digits = _DIGITS.fullmatch("".join(element.itertext()))
        if digits is not None and not any(link in self.notes.marks for link in element.iter("a")):
            self.pieces.append(raised(digits[1]))
        else:
            self._inside(element)

    def _changed(self, element: html.HtmlElement, tag: str) -> None:
        self.tracked = True
        signs, kept = (INSERTED, self.changes.inserted) if tag == "ins" else (DELETED, self.changes.deleted)
        if not kept:
            return
        if self.changes.shown:
            self.pieces.append(signs[0])
        self._inside(element)
        if self.changes.shown:
            self.pieces.append(signs[1])

    # ---------------------------------------------------------------- paragraphs

    def _block(self, element: html.HtmlElement, tag: str, label: str | None) -> None:
        outer = self.note, self.role
        if label is not None:
            self.note, self.note_begins = label, True
        if tag in HEADINGS:
            self.role = "heading"
        if tag in ("ol", "ul", "menu", "dir"):
            self.lists.append(_List(element, tag))
            self._inside(element)
            self.lists.pop()
        elif tag == "li":
            self._item(element)
        elif tag == "table":
            self._table(element)
        elif tag == "pre":
            self.keeping += 1
            self._inside(element)
            self._flush()
            self.keeping -= 1
        else:
            self._inside(element)
        self._flush()
        self.note, self.role = outer

    def _item(self, element: html.HtmlElement) -> None:
        self.prefix = self.lists[-1].marker(element) if self.lists else "• "
        self._inside(element)
        self._flush()
        self.prefix = ""

    def _flush(self) -> None:
        """Hand the paragraph over that has come together."""
        if not self.pieces:
            return
        text = "".join(self.pieces)
        self.pieces = []
        if not text.strip():
            return
        if self.note is not None:
            self._add_note(text, self.note)
            return
        own = _NOTE.match(text)
        if own is not None:
            label = own[1].translate(_LOWERED)
            self.add(f"{label} {text[own.end() :].lstrip()}", "footnote", label, True)
            return
        text, self.prefix = self._with_marker(text.lstrip()), ""
        for paragraph in _PARAGRAPH.split(text) if self.keeping else (text,):
            self.printed += bool(self.keeping)
            self.add(paragraph, self.role, "", True)

    def _with_marker(self, text: str) -> str:
        """The text behind the marker of its list, unless it brings its own."""
        if (
            not self.prefix
            or (marker_of(text) is not None and self.prefix == "• ")
            or text.startswith(self.prefix)
        ):
            return text
        return self.prefix + text

    def _add_note(self, text: str, label: str) -> None:
        self.prefix = ""
        if self.note_begins:
            text = f"{label} {unlabelled(text, label)}"
        self.add(text, "footnote", label, self.note_begins)
        self.note_begins = False

    def _aside(self, element: html.HtmlElement, why: str) -> None:
        """What belongs to the site, kept for the end."""
        self._flush()
        found = self._collected(element)
        self.site += [(text, why) for text in found]

    def _collected(self, element: html.HtmlElement) -> list[str]:
        """The paragraphs of an element, by themselves."""
        found: list[str] = []

        def collect(text: str, _role: str, _label: str, _begins: bool) -> bool:
            found.append(text)
            return True

        outer = self.add, self.note, self.prefix, self.role
        self.add, self.note, self.prefix, self.role = collect, None, "", "text"
        self._inside(element)
        self._flush()
        self.add, self.note, self.prefix, self.role = outer
        return found

    # ---------------------------------------------------------------- tables

    def _table(self, table: html.HtmlElement) -> None:
        """A table as lines, a row each; one that lays out the page or its masthead as paragraphs."""
        rows = [
            [cell for cell in row if cell.tag in ("td", "th") and not is_hidden(cell)]
            for row in table.iter("tr")
            if _is_shown(row, table)
        ]
        if all(len(row) < 2 for row in rows) or self._lays_out(table):
            self._inside(table)
            return
        for caption in table.iterchildren("caption"):
            self._element(caption)
        begins = True
        for row in rows:
            cells = [" ".join(" ".join(self._collected(cell)).split()) for cell in row]
            if self.add("\t".join(cells), "table", "", begins):
                begins = False

    def _lays_out(self, table: html.HtmlElement) -> bool:
        if table.get("role") == "presentation" or next(table.iterdescendants(*LAYOUT), None) is not None:
            return True
        if self.composer.texts[_MASTHEAD:] or next(table.iterdescendants("th"), None) is not None:
            return False  # no masthead has heads over its columns
        texts = ("".join(cell.itertext()).strip() for cell in table.iter("td", "p"))
        return any(len(t) < _SYMBOL and any(map(str.isdigit, t)) and SYMBOL_LINE.match(t) for t in texts)


_MASTHEAD = 24
"""A masthead's table stands within so many lines."""


def _is_shown(row: html.HtmlElement, table: html.HtmlElement) -> bool:
    """Whether neither a row nor what holds it in its table is hidden."""
    element: html.HtmlElement | None = row
    while element is not None and element is not table:
        if is_hidden(element) or element.tag in DROPPED:
            return False
        element = element.getparent()
    return True


def _integer(text: str | None, usual: int) -> int:
    """A whole number as an attribute says it."""
    found = re.fullmatch(r"\s*([+-]?\d{1,6})\s*", text or "")
    return int(found[1]) if found is not None else usual
