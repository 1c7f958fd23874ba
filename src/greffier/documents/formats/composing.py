"""Text laid out line by line: what the readers of formats hand their paragraphs to, and what makes an extract of them.

Paragraphs are parted by a blank line, as in plain text, so that mastheads read alike in all formats.
"""

from __future__ import annotations

import re

from greffier.documents.extract import Extract, LaidLine
from greffier.documents.models import Warning

__all__ = ["MARK_CLOSES", "MARK_OPENS", "Composer", "marked", "raised"]

MARK_OPENS, MARK_CLOSES = "\x02", "\x03"
"""Around a reference mark of a footnote, in what is handed over; XML cannot hold these characters, and of a page they are left out."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CONTROLS = re.compile(r"[\x00-\x01\x04-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u2028\u2029]")


def raised(label: str) -> str:
    """The label of a note as it stands behind a word: digits raised, as they are printed."""
    return label.translate(_RAISED)


def marked(label: str) -> str:
    """A reference mark to be handed over inside a paragraph."""
    return f"{MARK_OPENS}{raised(label)}{MARK_CLOSES}"


class Composer:
    """Takes paragraphs in reading order; `extract` is what has come together."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.lines: list[LaidLine] = []
        self.marks: list[tuple[int, int]] = []
        self.length = 0

    def add(self, text: str, role: str = "text", label: str = "", *, begins: bool = True) -> bool:
        """Add a paragraph, with its line breaks; what is blank is left out. True where there was something to add."""
        if "\n" not in text:
            return self._line(text.strip(), role, label, begins)
        added = False
        for line in text.split("\n"):
            if self._line(line.strip(), role, label, begins and not added):
                added = True
        return added

    def _line(self, line: str, role: str, label: str, begins: bool) -> bool:
        if not line:
            return False
        if not line.isprintable():
            line = _CONTROLS.sub(" ", line).strip()
            if MARK_OPENS in line:
                line = self._unmarked(line, self.length + (begins and bool(self.texts)))
            if not line:
                return False
        if begins and self.texts:
            self.texts.append("")
            self.length += 1
        self.lines.append(LaidLine(self.length, role, begins, label))
        self.texts.append(line)
        self.length += len(line) + 1
        return True

    def _unmarked(self, line: str, start: int) -> str:
        """The line without the signs around its marks, whose spans are kept."""
        pieces: list[str] = []
        at, length = 0, 0
        for m in re.finditer(f"{MARK_OPENS}([^{MARK_CLOSES}]*){MARK_CLOSES}?", line):
            pieces += [line[at : m.start()], m[1]]
            length += m.start() - at
            if m[1]:
                self.marks.append((start + length, start + length + len(m[1])))
            length += len(m[1])
            at = m.end()
        return "".join([*pieces, line[at:]])

    def extract(self, media_type: str, warnings: list[Warning] | None = None) -> Extract:
        """The text with its lines."""
        text = "\n".join(self.texts) + "\n" if self.texts else ""
        return Extract(text, media_type, self.lines, self.marks, warnings=warnings or [])
