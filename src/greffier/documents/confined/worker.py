"""The process that takes the text out of untrusted files: lists of files on standard input, a frame each back."""

from __future__ import annotations

import sys

from msgspec import Struct

from greffier.documents.extract import Extract
from greffier.documents.formats import extract_here

from .frames import receive, send
from .guarding import reason
from .limits import Limits, confine, measured, timed

__all__ = ["Answer", "File", "main"]


class File(Struct, array_like=True):
    """A file to take the text out of: its format, its bytes, how changes that it tracks are read."""

    format: str
    data: bytes
    changes: str = "accepted"


class Answer(Struct, array_like=True):
    """The text of a file, or code and message of why there is none."""

    extract: Extract | None = None
    code: str = ""
    message: str = ""


def main() -> None:
    """Answer until there is nobody left to ask."""
    limits = receive(sys.stdin.buffer, Limits)
    if limits is None:
        return
    confine(limits)
    while (files := receive(sys.stdin.buffer, list[File])) is not None:
        for file in files:
            with timed(limits):
                answer = _answer(file, limits)
            send(sys.stdout.buffer, answer)


def _answer(file: File, limits: Limits) -> Answer:
    try:
        found = extract_here(file.data, file.format, file.changes)
        measured(found.text, limits)
    except Exception as error:
        return Answer(None, *reason(error))
    return Answer(found)


if __name__ == "__main__":
    main()
