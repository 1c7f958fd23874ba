"""The process that takes the text out of untrusted files: lists of files on standard input, a frame each back."""

from __future__ import annotations

import sys

from msgspec import Struct

from greffier.documents.extract import Extract
from greffier.documents.formats import extract_here

from .frames import answer as reply
from .frames import receive
from .guarding import reason
from .limits import Limits, confine, measured, timed

__all__ = ["Answer", "Drawing", "File", "main"]


class File(Struct, array_like=True, tag=True):
    """A file to take the text out of: its format, its bytes, how changes that it tracks are read."""

    format: str
    data: bytes
    changes: str = "accepted"


class Drawing(Struct, array_like=True, tag=True):
    """A page of a PDF file to draw: its bytes, number, boxes that are marked, pixels a point."""

    data: bytes
    number: int
    boxes: list[tuple[int, float, float, float, float]]
    scale: float


class Answer(Struct, array_like=True):
    """The text of a file, or the picture of a page; or code and message of why there is none."""

    extract: Extract | None = None
    code: str = ""
    message: str = ""
    picture: bytes = b""


def main() -> None:
    """Answer until there is nobody left to ask."""
    limits = receive(sys.stdin.buffer, Limits)
    if limits is None:
        return
    confine(limits)
    while (questions := receive(sys.stdin.buffer, list[File | Drawing])) is not None:
        for question in questions:
            with timed(limits):
                answer = _answer(question, limits)
            reply(sys.stdout.buffer, answer, _refused)


def _answer(question: File | Drawing, limits: Limits) -> Answer:
    try:
        if isinstance(question, Drawing):
            return _drawn(question)
        found = extract_here(question.data, question.format, question.changes)
        measured(found.text, limits)
    except Exception as error:
        return _refused(error)
    return Answer(found)


def _drawn(question: Drawing) -> Answer:
    from greffier.documents.formats.pdf.picture import picture_of

    return Answer(picture=picture_of(question.data, question.number, question.boxes, question.scale))


def _refused(error: Exception) -> Answer:
    return Answer(None, *reason(error))


if __name__ == "__main__":
    main()
