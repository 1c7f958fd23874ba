"""What is named on the command line, as a stream of readings or of reasons why there is none."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from greffier.cli import messages
from greffier.cli.streams import printable
from greffier.documents import Document, open_document
from greffier.documents.confined.guarding import reason
from greffier.documents.text import SUFFIXES, bytes_of, source_of
from greffier.reading import read
from greffier.reading.models import Failure, FailureReason, Reading
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["STANDARD_INPUT", "Success", "attempt", "attempt_bytes", "attempt_text", "expand", "guarded"]

STANDARD_INPUT = "-"

Result = TypeVar("Result")


def expand(paths: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each path with whether it was named itself; folders give all their files in the order of the names.

    A folder without files is told of on standard error: silence would look like success.
    """
    for path in paths:
        if path != STANDARD_INPUT and os.path.isdir(path):
            found = None
            for found in walk(path):
                yield found, False
            if found is None:
                print(messages.NOTHING_HERE.format(path=printable(path)), file=sys.stderr)
        else:
            yield path, True


def walk(folder: str) -> Iterator[str]:
    """All files of a folder and of those inside it; hidden ones and links to folders are left out."""
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder  # trying to read it will tell why it cannot be looked into
        return
    for entry in ordered:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from walk(entry.path)
        elif entry.is_file() or (
            entry.is_symlink() and not entry.is_dir()
        ):  # a dead link is an error, not nothing
            yield entry.path


class Success(NamedTuple):
    """A reading, and the text that its offsets count in."""

    reading: Reading
    text: str


def attempt(path: str, *, named: bool = True) -> Success | Failure:
    """Read one file; what is wrong with it comes back as a `Failure`."""
    wrong = refused(path, named=named)
    return wrong if wrong is not None else guarded(path, lambda: read_input(open_input(path)))


def attempt_bytes(path: str, *, named: bool = True) -> bytes | Failure:
    """The bytes of one file, for a register; what is wrong with it comes back as a `Failure`."""
    wrong = refused(path, named=named)
    return wrong if wrong is not None else guarded(path, lambda: bytes_of(path))


def attempt_text(path: str) -> str | Failure:
    """The text of one file, or why there is none."""
    return guarded(path, lambda: open_input(path).text)


def refused(path: str, *, named: bool) -> Failure | None:
    """A file that is named itself is always tried; one that only lies in a folder must look like text."""
    suffix = os.path.splitext(path)[1].lower()
    if named or suffix in SUFFIXES:
        return None
    return failure(path, "unsupported_format", messages.UNSUPPORTED.format(suffix=suffix))


def guarded(path: str, work: Callable[[], Result]) -> Result | Failure:
    """Do some work on a file; whatever goes wrong becomes a `Failure`, so that the other files are read.

    What is wrong with the register (RegisterError) is not the file's fault, and passes.
    """
    try:
        return work()
    except RegisterError:
        raise
    except Exception as error:
        return failure(path, *reason(error))


def read_input(document: Document) -> Success:
    """Read, and keep the text."""
    return Success(read(document), document.text)


def failure(path: str, code: str, message: str) -> Failure:
    """The line of a file that could not be read, with what can be said of it all the same."""
    source = source_of(path)
    source.path = printable(path)
    return Failure(source=source, error=FailureReason(code=code, message=message))


def open_input(path: str) -> Document:
    """Open a file; the document names it as the command line did."""
    document = open_document(path)
    document.source.path = printable(path)
    return document
