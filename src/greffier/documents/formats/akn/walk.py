"""A file that others wrote: its elements in order, each as a line of the part that it is.

The files of the United Nations mark preamble and paragraphs well, and little else: an annex is a row of paragraphs,
headings are classes, one paragraph may be numbered in its text, a number may stand in a paragraph of its own. What the
file does not tell is left to the outline, as in any text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from greffier.documents.lines import marker_of
from greffier.documents.signs import COMMAS, ENDING

from .head import facts_of, head
from .names import CHAPTERS, DOCUMENTS, HEADINGS, ITEMS, LINES, LISTS, PARAGRAPHS, SECTIONS, local
from .sheet import Sheet, inline, plain

__all__ = ["walk"]

_HEADING_CLASS = re.compile(r"H(?:Ch?)?\d*$")
_LAID_OUT = "MercuryDocument"
"""The class of what the files keep as it was laid out: a paragraph, or a heading, or less."""
_FOOT = "FootnoteText"
"""The class of what is printed under a table."""
_NUMBERED = re.compile(r"\s*(\d{1,3}(?:\.|\s?[-–]))\s")
"""A paragraph whose number stands in its text: the file lost its `num`."""
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*\s?[.–-]?$")


def walk(root: etree._Element, sheet: Sheet) -> None:
    """Print a whole file."""
    _Walker(sheet).children(root)
    sheet.foot()


class _Walker:
    """The way through a file.

    `body` says that the masthead is behind, `resolution` that numbered paragraphs are operative ones, `annexed` that we
    are in an annex (`opening`: at its first line), `preamble` that paragraphs are recitals; `due` is what the next line
    is: its role and its marker; `lists` and `divisions` count those that are open.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.body = self.resolution = self.annexed = self.opening = self.preamble = False
        self.due: tuple[str, str] | None = None
        self.alone = ""
        self.lists = self.divisions = 0
        self.ways: dict[str, Callable[[etree._Element], None]] = {
            "meta": self._meta, "coverPage": self._head, "preface": self._head, "components": self._components,
            "preamble": self._preamble, "formula": self._formula, "mainBody": self._main, "body": self._main,
            "conclusions": self._conclusions, "attachment": self._attachment, "annex": self._attachment,
            "table": self._table, "crossHeading": self._cross_heading, "container": self._container,
            "recital": self._container, "num": self._nothing, "img": self._nothing,
        }  # fmt: skip
        for names, way in (
            (DOCUMENTS, self._document), (PARAGRAPHS, self._paragraph), (LISTS, self._list), (ITEMS, self._item),
            (HEADINGS, self._heading), (CHAPTERS, self._chapter), (SECTIONS, self._section), (LINES, self._text),
        ):  # fmt: skip
            for name in names:
                self.ways.setdefault(name, way)

    def children(self, element: etree._Element) -> None:
        """Go through what an element holds."""
        for child in element:
            way = self.ways.get(local(child))
            if way is not None:
                way(child)
            elif child.text and not child.text.isspace():
                self._text(child)
            else:
                self.children(child)

    def _nothing(self, element: etree._Element) -> None:
        """What is printed elsewhere, or not at all."""

    def _print(self, text: str, role: str, label: str = "", level: int = 0) -> None:
        """Print a line; the first of an annex is its heading."""
        if self.opening and (label or text.strip()):
            self.opening = False
            role = "annex" if not label else role
        self.sheet.line(text, role, label, level)

    # ---------------------------------------------------------------- the frame

    def _meta(self, element: etree._Element) -> None:
        if not self.sheet.facts and not self.body:
            self.sheet.facts = facts_of(element)

    def _document(self, element: etree._Element) -> None:
        if not self.annexed:
            self.resolution = local(element) == "statement"
        self.children(element)

    def _components(self, element: etree._Element) -> None:
        self.body = True
        self.children(element)

    def _head(self, element: etree._Element) -> None:
        """A cover page or preface; those of the documents inside another are headings of it."""
        if not self.body:
            head(element, self.sheet)
            return
        for block in element:
            self._print(inline(block, self.sheet.notes), "heading")

    def _main(self, element: etree._Element) -> None:
        self.body = True
        self.children(element)

    def _preamble(self, element: etree._Element) -> None:
        self.body = self.preamble = True
        self.children(element)
        self.preamble = False

    def _formula(self, element: etree._Element) -> None:
        self._print(inline(element, self.sheet.notes), "formula")

    def _conclusions(self, element: etree._Element) -> None:
        for block in element:
            for line in inline(block, self.sheet.notes, "\n\x1e").split("\x1e"):
                self._print(line, "closing")

    def _attachment(self, element: etree._Element) -> None:
        before = self.annexed
        self.body = self.annexed = self.opening = True
        self.children(element)
        self.annexed, self.opening = before, False

    # ---------------------------------------------------------------- paragraphs

    def _container(self, element: etree._Element) -> None:
        """A recital, in a preamble; elsewhere a container is only a frame."""
        if self.preamble:
            self.due = ("preambular", "")
        self.children(element)
        self.due = None

    def _cross_heading(self, element: etree._Element) -> None:
        role = "preambular" if element.get("refersTo") == "#preamble" else "heading"
        self._print(inline(element, self.sheet.notes), role)

    def _heading(self, element: etree._Element) -> None:
        self._print(inline(element, self.sheet.notes), "heading")

    def _paragraph(self, element: etree._Element) -> None:
        self.due = self._role(element, _number(element))
        self._held(element)

    def _role(self, element: etree._Element, label: str) -> tuple[str, str]:
        """What the first line of a paragraph is, and its marker."""
        kind = element.get("class") or ""
        if not label and self.alone and not _HEADING_CLASS.match(kind):
            label, self.alone = self.alone, ""
        if kind == _FOOT and not label:
            return "closing", ""
        operative = self.resolution and not self.annexed
        if label and _NUMBER.match(label):
            return ("operative" if operative else "paragraph"), label
        if label:
            return "text", label
        if _HEADING_CLASS.match(kind):
            return "heading", ""
        return (_LAID_OUT if kind == _LAID_OUT else "operative") if operative else "text", ""

    def _held(self, element: etree._Element) -> None:
        """Print what a numbered element holds; a number without text waits for the text of the next."""
        self.children(element)
        if self.due is not None and self.due[1]:
            if _NUMBER.match(self.due[1]):
                self.alone = self.due[1]
            else:
                self._print("", *self.due)
        self.due = None

    def _text(self, element: etree._Element) -> None:
        """A line of text: the first one of what holds it is what is due."""
        text = inline(element, self.sheet.notes)
        if not text or text.isspace():
            return
        role, label = self.due or ("text", "")
        if role == _LAID_OUT:
            role = "operative" if text.rstrip()[-1] in ENDING + COMMAS else "text"
        self.due = None
        if role in ("operative", "text") and not label and (lost := _NUMBERED.match(text)):
            label, text = lost[1], text[lost.end() :]
            role = "paragraph" if role == "text" else role
        self._print(text, role, label, max(self.lists - 1, 0))

    # ---------------------------------------------------------------- lists, divisions, tables

    def _list(self, element: etree._Element) -> None:
        self.lists += 1
        self.children(element)
        self.lists -= 1

    def _item(self, element: etree._Element) -> None:
        lists = self.lists
        self.lists = max(lists, 1)
        self.due = ("item", _number(element))
        self._held(element)
        self.lists = lists

    def _chapter(self, element: etree._Element) -> None:
        self._division(element, "chapter")

    def _section(self, element: etree._Element) -> None:
        self._division(element, "section")

    def _division(self, element: etree._Element, role: str) -> None:
        """A chapter or section: its number and heading on a line, then what it holds."""
        label = _number(element)
        first = next((e for e in element if local(e) != "num"), None)
        headed = first is not None and local(first) == "heading"
        text = inline(first, self.sheet.notes) if first is not None and headed else ""
        if self.resolution and label:
            self._print(
                *(
                    (f"{label} {text}", "heading")
                    if marker_of(f"{label} Xx") is None
                    else (text, "text", label)
                )
            )
        elif label or text.strip():
            self._print(text, role, label, self.divisions)
        self.divisions += 1
        for child in element:
            if not (headed and child is first):
                self.ways.get(local(child), self.children)(child)
        self.divisions -= 1

    def _table(self, element: etree._Element) -> None:
        rows = [[inline(cell, self.sheet.notes) for cell in row] for row in element.iter("{*}tr")]
        self.sheet.table(rows)


def _number(element: etree._Element) -> str:
    """The number of an element as its own `num` prints it."""
    for child in element:
        if local(child) == "num":
            return plain("".join(map(str, child.itertext())))
    return ""
