"""The text of a file in the making: lines with what is known of them, and the marks of footnotes in them."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from greffier.documents.extract import Extract, GivenPart, LaidLine
from greffier.documents.mending import INVISIBLE

from .names import OWN, local

__all__ = ["Note", "Sheet", "inline", "plain"]

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(rf"(\s*){_OPEN}([^{_CLOSE}]*){_CLOSE}(\s*)")
_BRACKETED = re.compile(rf"[(（]\s*({_OPEN}[^{_CLOSE}]*{_CLOSE})\s*[)）]")
_EMPTY = re.compile(r"^(?:[(（]\s*[)）]|[)）]\s*[(（])\s*")
"""Parentheses that were around a mark, as they are left at the head of a note."""
_UNPRINTED = re.compile(rf"[{INVISIBLE}\ufdd0\ufdd1]")
_APART = f"{{{OWN}}}apart"
_SKIPPED = frozenset(("img", "meta", "tblock"))
_NOTES = frozenset(("authorialNote", "note"))
RULE = "____________________"
"""What is printed before the notes, which stand together behind the text."""


class Note(NamedTuple):
    """A footnote: its number as printed, its element."""

    number: str
    element: etree._Element


def plain(text: str) -> str:
    """A text with its blanks folded, without letters that print nothing."""
    if not text.isascii():
        text = _UNPRINTED.sub("", text)
    return " ".join(text.split())


def inline(element: etree._Element, notes: list[Note], breaks: str = " ") -> str:
    """The printed text of an element, a sign of its own for each mark of a note; the notes are added to `notes`."""
    found: list[str] = []
    _gather(element, found, notes, breaks)
    return "".join(found)


def _gather(element: etree._Element, found: list[str], notes: list[Note], breaks: str) -> None:
    if element.text:
        found.append(element.text)
    for child in element:
        name = local(child)
        if name in _NOTES:
            number = child.get("marker") or str(len(notes) + 1)
            notes.append(Note(number, child))
            if child.get(_APART) is None:
                found.append(f"{_OPEN}{plain(number)}{_CLOSE}")
        elif name == "noteRef":
            found.append(f"{_OPEN}{plain(child.get('marker') or '*')}{_CLOSE}")
        elif name in ("eol", "br"):
            found.append(breaks)
        elif name and name not in _SKIPPED:
            _gather(child, found, notes, breaks)
            if name == "p":
                found.append(" ")
        if child.tail:
            found.append(child.tail)


class Sheet:
    """Collects the lines of a document, in order."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.at = 0
        self.lines: list[LaidLine] = []
        self.marks: list[tuple[int, int]] = []
        self.notes: list[Note] = []
        self.parts: list[GivenPart] = []
        self.facts: dict[str, str] = {}
        self.tables = 0

    def head(self, text: str, slot: str) -> int:
        """Print a line of the masthead."""
        return self._put("", text, LaidLine(0, "head", True, slot), gap=False)

    def line(self, text: str, role: str, label: str = "", level: int = 0, *, begins: bool = True) -> int:
        """Print a line behind its marker, if there is something to print; its offset."""
        label = plain(label)
        return self._put(label, text, LaidLine(0, role, begins, label, level), gap=begins)

    def _put(self, label: str, text: str, hint: LaidLine, *, gap: bool, raw: bool = False) -> int:
        """Print a line; `text` may hold the signs of `inline`, and blanks to be folded if it is not `raw`."""
        marks: list[tuple[int, int]] = []
        if not raw:
            text, marks = _with_marks(text) if _OPEN in text else (plain(text), [])
        whole = f"{label} {text}" if label and text else label or text
        if not whole:
            return max(self.at - 1, 0)
        if gap and self.texts:
            self.texts.append("\n")
            self.at += 1
        hint.start = start = self.at
        shift = start + len(whole) - len(text)
        self.marks += [(a + shift, b + shift) for a, b in marks]
        self.lines.append(hint)
        self.texts.append(whole + "\n")
        self.at += len(whole) + 1
        return start

    def table(self, rows: list[list[str]], level: int = 0) -> int:
        """Print a table, a line a row, its cells parted by tabulators; its offset."""
        self.tables += 1
        begins = True
        first = max(self.at - 1, 0)
        for row in rows:
            cells = [_with_marks(cell) for cell in row]
            line = "\t".join([text for text, _ in cells])
            if not line.strip():
                continue
            if begins and self.texts:
                self.texts.append("\n")
                self.at += 1
            at = self.at
            for text, marks in cells:
                self.marks += [(a + at, b + at) for a, b in marks]
                at += len(text) + 1
            indent = len(line) - len(line.lstrip())
            first = self.at + indent if begins else first
            self.lines.append(LaidLine(self.at + indent, "table", begins, str(self.tables), level))
            self.texts.append(line + "\n")
            self.at += len(line) + 1
            begins = False
        return first

    def furniture(self, text: str, why: str) -> int:
        """Print a remain of the page as it was laid out: its lines, and the tabulators in them."""
        first = max(self.at - 1, 0)
        begins = True
        for raw in text.split("\n"):
            line = "\t".join([plain(cell) for cell in raw.strip().split("\t")])
            if line:
                at = self._put("", line, LaidLine(0, "furniture", begins, why), gap=begins, raw=True)
                first, begins = (at if begins else first), False
        return first

    def foot(self) -> None:
        """Print the notes, behind a rule."""
        if not self.notes:
            return
        self.texts.append(f"\n{RULE}\n")
        self.at += len(RULE) + 2
        inner: list[Note] = []
        for number, element in self.notes:
            self.note(number, _EMPTY.sub("", plain(inline(element, inner))), gap=False)
        self.notes.clear()

    def note(self, number: str, text: str, *, gap: bool) -> int:
        """Print one note behind its number."""
        if gap and self.texts:
            self.texts.append("\n")
            self.at += 1
        start = self.at
        label = plain(number)
        line = f"[{label}] {text}".rstrip() if label else text
        self.lines.append(LaidLine(start, "footnote", True, label))
        self.texts.append(line + "\n")
        self.at += len(line) + 1
        return start

    def extract(self, media_type: str) -> Extract:
        """What was collected."""
        return Extract(
            "".join(self.texts), media_type, lines=self.lines, marks=self.marks,
            clean=True, parts=self.parts, facts=self.facts,
        )  # fmt: skip


def _with_marks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text with its marks printed as `[1]`, close behind the word, and their spans.

    Arabic prints parentheses around a mark: they belong to it.
    """
    text = _BRACKETED.sub(r"\1", text)
    found: list[str] = []
    marks: list[tuple[int, int]] = []
    length = at = 0
    blank = ""
    for m in _MARK.finditer(text):
        before, mark = plain(text[at : m.start()]), f"[{m[2]}]"
        if before and length:
            before = blank + before
        start = length + len(before)
        length = start + len(mark)
        found += [before, mark]
        marks.append((start, length))
        blank = " " if m[1] or m[3] or (blank and not before) else ""
        at = m.end()
    rest = plain(text[at:])
    return "".join([*found, blank if rest and length else "", rest]), marks
