"""What is named on the command line, as a stream of readings or of reasons why there is none."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from greffier.cli import messages
from greffier.cli.streams import printable
from greffier.documents import Document, DocumentError, open_document
from greffier.documents.confined.guarding import reason
from greffier.documents.confined.limits import Limits, usual_limits, within
from greffier.documents.formats.magic import begins_as_archive, is_archive
from greffier.documents.text import MAX_BYTES, SUFFIXES, bytes_of, document_from, source_of
from greffier.drafting.writing.names import SOURCES
from greffier.reading import read
from greffier.reading.models import Failure, FailureReason, Reading
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import IO

__all__ = [
    "STANDARD_INPUT", "Item", "Success", "attempt", "attempt_bytes", "attempt_text", "contents", "expand", "guarded",
    "total",
]  # fmt: skip

STANDARD_INPUT = "-"

Result = TypeVar("Result")


class Place(NamedTuple):
    """Where a file is, and the folder that was named for it; None where it was named itself."""

    path: str
    folder: str | None = None


def expand(paths: Iterable[str]) -> Iterator[Place]:
    """Each path that is named; folders give all their files in the order of the names.

    A folder without files is told of on standard error: silence would look like success.
    """
    for path in paths:
        if path != STANDARD_INPUT and os.path.isdir(path):
            found = None
            for found in walk(path):
                yield Place(found, path)
            if found is None:
                print(messages.NOTHING_HERE.format(path=printable(path)), file=sys.stderr)
        else:
            yield Place(path)


def walk(folder: str) -> Iterator[str]:
    """All files of a folder and of those inside it; hidden ones, links to folders and files of sources are left out."""
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder  # trying to read it will tell why it cannot be looked into
        return
    for entry in ordered:
        if entry.name.startswith(".") or entry.name.endswith(SOURCES):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from walk(entry.path)
        elif entry.is_file() or (
            entry.is_symlink() and not entry.is_dir()
        ):  # a dead link is an error, not nothing
            yield entry.path


def leads_out(place: Place) -> bool:
    """Whether a file is a link out of the folder that was named for it; a dead link leads nowhere."""
    path, folder = place
    if folder is None or not os.path.islink(path) or not os.path.exists(path):
        return False
    home = os.path.realpath(folder)
    return os.path.commonpath((home, os.path.realpath(path))) != home


class Item(NamedTuple):
    """A file to read: its path, whether it was named itself; its bytes, or why there are none, if it lies in an archive."""

    path: str
    named: bool
    data: bytes | DocumentError | None = None


def contents(places: Iterable[Place]) -> Iterator[Item]:
    """The files themselves: an archive gives its members, each when it is asked for."""
    for place in places:
        path, named = place.path, place.folder is None
        if path == STANDARD_INPUT:
            yield from _standard_input()
        elif leads_out(place):
            yield Item(path, named, DocumentError("unsupported_format", messages.LEADS_OUT))
        elif _may_be_archive(path, named):
            from greffier.documents.formats.archives import archive_at

            archive = archive_at(path)
            yield from _members(archive, path) if archive is not None else (Item(path, named),)
        else:
            yield Item(path, named)


def total(places: Iterable[Place]) -> int:
    """How many files these are at least, as far as that can be told without unpacking anything."""
    return sum(map(_count, places))


def _count(place: Place) -> int:
    if leads_out(place) or not _may_be_archive(place.path, place.folder is None):
        return 1
    from greffier.documents.formats import archives

    archive = archives.archive_at(place.path)
    if archive is None:
        return 1
    with archive:
        return archives.count(archive)


def _may_be_archive(path: str, named: bool) -> bool:
    return (named or _looks_like_a_document(path)) and path != STANDARD_INPUT and begins_as_archive(path)


def _standard_input() -> Iterator[Item]:
    stream = sys.stdin.buffer
    data = stream.read(MAX_BYTES + 1)
    if is_archive(data[:512]):
        from greffier.documents.formats.archives import archive_from

        try:
            archive = archive_from(data, stream)
        except DocumentError as error:
            yield Item(STANDARD_INPUT, True, error)
            return
        if archive is not None:
            yield from _members(archive, STANDARD_INPUT)
            return
    yield Item(STANDARD_INPUT, True, data)


def _members(archive: IO[bytes], path: str) -> Iterator[Item]:
    from greffier.documents.formats.archives import members

    with archive:
        found = None
        for found in members(archive, path):
            yield Item(found.name, False, found.data)
        if found is None:
            print(messages.NOTHING_HERE.format(path=printable(path)), file=sys.stderr)


class Success(NamedTuple):
    """A reading, and the text that its offsets count in."""

    reading: Reading
    text: str


def attempt(item: Item, changes: str = "accepted") -> Success | Failure:
    """Read one file; what is wrong with it comes back as a `Failure`."""
    wrong = refused(item)
    return wrong if wrong is not None else guarded(item.path, lambda: read_input(open_input(item, changes)))


def attempt_bytes(item: Item) -> bytes | Failure:
    """The bytes of one file, for a register; what is wrong with it comes back as a `Failure`."""
    wrong, data = refused(item), item.data
    if wrong is not None:
        return wrong
    return data if isinstance(data, bytes) else guarded(item.path, lambda: bytes_of(item.path))


def attempt_text(path: str, changes: str = "accepted") -> str | Failure:
    """The text of one file, or why there is none."""
    return guarded(path, lambda: open_input(Item(path, True), changes).text)


def refused(item: Item) -> Failure | None:
    """A file that is named itself is always tried; one that only lies in a folder or archive must look like a document."""
    if isinstance(item.data, DocumentError):
        return failure(item.path, item.data.code, item.data.message)
    if item.named or _looks_like_a_document(item.path):
        return None
    suffix = os.path.splitext(item.path)[1].lower()
    form = messages.SAVE_AS_DOCX if suffix in messages.OTHER_OFFICE else messages.UNSUPPORTED
    return failure(item.path, "unsupported_format", form.format(suffix=printable(suffix)))


def _looks_like_a_document(path: str) -> bool:
    return os.path.splitext(path)[1].lower() in SUFFIXES


def guarded(path: str, work: Callable[[], Result]) -> Result | Failure:
    """Do some work on a file; whatever goes wrong becomes a `Failure`, so that the other files are read.

    What is wrong with the register (RegisterError) is not the file's fault, and passes.
    """
    limits = checked_limits()
    try:
        with within(limits):
            return work()
    except RegisterError:
        raise
    except Exception as error:
        return failure(path, *reason(error))


def checked_limits() -> Limits:
    """The limits of what a file may take. Raises RegisterError where the environment sets some that are none."""
    try:
        return usual_limits()
    except DocumentError as error:
        raise RegisterError("settings", error.message) from error


def read_input(document: Document) -> Success:
    """Read, and keep the text."""
    return Success(read(document), document.text)


def failure(path: str, code: str, message: str) -> Failure:
    """The line of a file that could not be read, with what can be said of it all the same."""
    source = source_of(path)
    source.path = printable(path)
    return Failure(source=source, error=FailureReason(code=code, message=message))


def open_input(item: Item, changes: str) -> Document:
    """Open a file; the document names it as the command line did."""
    path = item.path
    document = (
        document_from(item.data, path, changes)
        if isinstance(item.data, bytes)
        else open_document(path, changes)
    )
    document.source.path = printable(path)
    return document
