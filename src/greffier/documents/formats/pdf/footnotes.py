"""Footnotes: what stands at the foot of a page below a rule, or in smaller print beginning with a mark."""

from __future__ import annotations

import re

from .measure import Usual
from .page import Page, Printed

__all__ = ["mark_footnotes"]

_SMALL = 0.93
"""Footnotes are set in letters smaller than this share of those of the text."""
_RULE = re.compile(r"[_–—-]{5,}")
_LABEL = re.compile(r"(?P<label>\d{1,3}|\*{1,4}|[a-z]|[†‡§]{1,3})(?:[\s.)]|$)")


def mark_footnotes(pages: list[Page], usual: Usual) -> set[str]:
    """Mark the footnotes of all pages, and the rules above them; the numbers that they have."""
    labels: set[str] = set()
    due = 1
    for page in pages:
        lines = [line for line in page.lines if line.role == "text"]
        notes = lines[_first(lines, usual) :]
        raised = any(_raised(line) for line in notes)
        for line in notes:
            if _RULE.fullmatch(line.text):
                line.role = "rule"
                continue
            label = _label(line)
            if label.isdigit() and not _raised(line) and (raised or int(label) != due):
                label = ""
            if label.isdigit():
                due = int(label) + 1
            line.role, line.begins, line.label = "footnote", label != "", label
            labels.add(label)
    return labels


def _raised(line: Printed) -> bool:
    """Whether a line begins with a raised mark."""
    marks = line.cells[0].marks
    return bool(marks) and marks[0][0] == 0


def _first(lines: list[Printed], usual: Usual) -> int:
    """The line with which the footnotes of a page begin, which may be a rule; behind the last where it has none."""
    for i in range(len(lines) - 1, -1, -1):
        if _RULE.fullmatch(lines[i].text):
            below = lines[i + 1 : i + 2]
            if not below or _label(below[0]) or below[0].size < _SMALL * usual.size:
                return i
    small = len(lines)
    while small and lines[small - 1].size < _SMALL * usual.size:
        small -= 1
    while small < len(lines) and not _label(lines[small]):
        small += 1
    return small


def _label(line: Printed) -> str:
    """The number of the footnote that a line begins, as printed, or nothing."""
    text = line.text
    if _raised(line):
        return text[: line.cells[0].marks[0][1]]
    m = _LABEL.match(text)
    return m["label"] if m is not None and (m["label"].isdigit() or not m["label"].isalpha()) else ""
