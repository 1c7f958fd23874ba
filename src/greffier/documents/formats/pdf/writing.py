"""The lines of all pages written as one text, with what is known of each line."""

from __future__ import annotations

from greffier.documents.extract import Box, Extract, LaidLine
from greffier.documents.models import Warning

from .page import Page, Printed

__all__ = ["MEDIA_TYPE", "written"]

MEDIA_TYPE = "application/pdf"


def written(pages: list[Page], labels: set[str]) -> Extract:
    """The text of the pages: a line for each printed line, a blank line between paragraphs.

    `labels` are the numbers of the footnotes: a raised number that is none of them is no mark of a footnote.
    """
    parts: list[str] = []
    laid: list[LaidLine] = []
    found = Extract("", MEDIA_TYPE, lines=laid)
    at = 0
    before: Printed | None = None
    for page in pages:
        found.pages.append(at)
        for line in page.lines:
            if line.role == "rule":
                continue
            if before is not None:
                apart = line.role != before.role or (line.begins and line.role != "footnote")
                gap = "\n\n" if apart else "\n"
                parts.append(gap)
                at += len(gap)
                if line is page.lines[0]:
                    found.pages[-1] = at
            laid.append(LaidLine(at, line.role, line.begins, line.label))
            at = _line(line, at, page, labels, parts, found)
            before = line
    parts.append("\n")
    found.text = "".join(parts)
    found.warnings = [*_rebuilt(pages, found), *_unread(pages, found)]
    return found


def _rebuilt(pages: list[Page], found: Extract) -> list[Warning]:
    """What is to be said of pages whose text is told from the places of letters alone."""
    numbers = [page.number for page in pages if page.mirrored]
    if not numbers:
        return []
    start = found.pages[numbers[0] - 1]
    end = found.pages[numbers[-1]] if numbers[-1] < len(found.pages) else len(found.text)
    message = (
        "text that is read from right to left was rebuilt from the places of its letters: compare it with the page, "
        "or read the Word file of the document"
    )
    return [Warning("rebuilt_text", message, start, end)]


def _unread(pages: list[Page], found: Extract) -> list[Warning]:
    """What is to be said of pages that are pictures."""
    return [
        Warning(
            "page_without_text",
            f"page {page.number} is a picture, nothing is read of it: recognize the file, for example with ocrmypdf",
            at,
            at,
        )
        for page, at in zip(pages, found.pages, strict=True)
        if page.picture
    ]


def _line(line: Printed, at: int, page: Page, labels: set[str], parts: list[str], found: Extract) -> int:
    """Write one line; the offset behind it."""
    for i, cell in enumerate(line.cells):
        if i:
            parts.append(cell.before)
            at += len(cell.before)
        for start, end in cell.marks:
            if (start or line.role != "footnote") and _labels(cell.text[start:end]) <= labels:
                found.marks.append((at + start, at + end))
        parts.append(cell.text)
        left, right = cell.left, cell.right
        if page.mirrored:
            left, right = page.frame.width - right, page.frame.width - left
        found.boxes.append(Box(at, at + len(cell.text), line.page, left, cell.top, right, cell.bottom))
        at += len(cell.text)
    return at


def _labels(mark: str) -> set[str]:
    return {label.strip() for label in mark.split(",")}
