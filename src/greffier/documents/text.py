"""A file opened: its bytes checked, its text decoded. Everything later points into this text by offsets."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from .confined.limits import measured, usual_limits
from .errors import DocumentError
from .extract import Extract
from .formats import extract, format_of
from .mark import is_marked
from .models import Source

if TYPE_CHECKING:
    from typing import BinaryIO

    from .structure import Structure

MAX_BYTES = 64 * 1024 * 1024
"""A file of more bytes than this is refused: the longest documents of the field have one or two million."""

SUFFIXES = frozenset(
    {
        *("", ".txt", ".md", ".text", ".markdown", ".docx", ".docm", ".pdf", ".xml", ".akn"),
        *(".html", ".htm", ".xhtml", ".zip", ".tar", ".tgz", ".gz", ".txz", ".xz", ".tbz", ".tbz2", ".bz2"),
    }
)
"""What names of documents end with, and of archives."""
_WIDE_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_RUSSIAN_AS_LATIN = "îåàèíò"
"""The six most frequent Russian letters, of windows-1251, as Latin-1 shows their bytes: near half of all letters."""
_ADVICE = "save it as UTF-8 text, for example with: iconv -f {encoding} -t UTF-8"


class Document:
    """An opened document: `source` says which file, `text` is the text that all offsets count in.

    `extract` is that text with what the file's format says of it.
    """

    def __init__(self, source: Source, extract: Extract) -> None:
        self.source = source
        self.extract = extract
        self.text = extract.text

    @property
    def drafted(self) -> bool:
        """Whether Greffier drafted it: its metadata, or the last line of its text, are the mark."""
        return self.source.drafted is True

    @cached_property
    def structure(self) -> Structure:
        """The document's language, masthead and parts."""
        from .structure import structure_of

        return structure_of(self.extract)


def open_document(path: str | os.PathLike[str], changes: str = "accepted") -> Document:
    """Open a document; `-` is standard input, `ARCHIVE/member` a file in an archive.

    Changes that the file tracks are read as `accepted`, as if they were not there (`original`), or `shown`.

    Raises DocumentError with a code of the contract: `not_found`, `empty`, `too_large`, `not_text`, `damaged`,
    `unsupported_format`.

    >>> open_document("no such file")
    Traceback (most recent call last):
    greffier.documents.errors.DocumentError: there is no file 'no such file'
    """
    name = os.fspath(path)
    return document_from(bytes_of(name), name, changes)


def bytes_of(name: str) -> bytes:
    """The bytes of a file, and one more than is allowed of a file that is too large; `-` is standard input.

    Raises DocumentError; `damaged` where the file changed while it was read.
    """
    try:
        return sys.stdin.buffer.read(MAX_BYTES + 1) if name == "-" else _bytes_of(Path(name))
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        from .formats.archives import find

        found = find(name)
        if found is not None:
            return found
        raise DocumentError("not_found", f"there is no file '{name}'") from error
    except OSError as error:
        raise DocumentError("not_found", f"'{name}' cannot be read: {error.strerror}") from error


def document_from(data: bytes, path: str, changes: str = "accepted") -> Document:
    """A document from bytes that are at hand; `path` is what its `source` is to say."""
    if len(data) > MAX_BYTES:
        raise DocumentError("too_large", f"the file has more than {MAX_BYTES} bytes, the most that is read")
    found = extract_of(data, changes)
    measured(found.text, usual_limits())
    digest = hashlib.sha256(data).hexdigest()
    pages = len(found.pages) or None
    source = Source(path, digest, found.media_type, len(data), len(found.text), pages)
    if found.drafted or is_marked(found.text):
        source.drafted = True
    return Document(source, found)


def extract_of(data: bytes, changes: str = "accepted") -> Extract:
    """The text of a file in any format that can be read, with what the format says of it. Raises DocumentError."""
    if not data.strip():
        raise DocumentError("empty", "the file holds no text")
    form = format_of(data)
    return Extract(decode(data)) if form is None else extract(data, form, changes)


def source_of(path: str) -> Source:
    """What can be said of a file that could not be opened."""
    file = Path(path)
    try:
        size = file.stat().st_size if path != "-" and file.is_file() else None
    except (OSError, ValueError):
        size = None
    return Source(path, None, None, size, None)


def _bytes_of(file: Path) -> bytes:
    """A regular file's bytes; its stated size may be wrong."""
    mode = file.stat().st_mode
    if stat.S_ISDIR(mode):
        raise DocumentError("unsupported_format", f"'{file}' is a folder: open its files one by one")
    if not stat.S_ISREG(mode):
        raise DocumentError(
            "unsupported_format",
            f"'{file}' is a device or a pipe, not a regular file: give its text on standard input, as '-'",
        )
    with file.open("rb") as opened:
        before = _state(opened)
        data = opened.read(MAX_BYTES + 1)
        if _state(opened) != before:
            raise DocumentError(
                "damaged", f"'{file}' changed while it was read: try again when it is written to its end"
            )
        return data


def _state(opened: BinaryIO) -> tuple[int, int]:
    """Size and time of the last change of an open file."""
    found = os.fstat(opened.fileno())
    return found.st_size, found.st_mtime_ns


def decode(data: bytes) -> str:
    """The text of a plain-text file: UTF-8, without its byte-order mark.

    Raises DocumentError: `empty`, `not_text` for binary files and other
    encodings, `damaged` for text that was decoded wrongly before it was saved.
    """
    if not data.strip():
        raise DocumentError("empty", "the file holds no text")
    for mark, encoding in _WIDE_MARKS:
        if data.startswith(mark):
            raise DocumentError(
                "not_text", f"the file is {encoding}, not UTF-8: " + _ADVICE.format(encoding=encoding)
            )
    if b"\x00" in data:
        raise DocumentError(
            "not_text",
            "the file holds NUL bytes: it is binary, or UTF-16 without a mark; "
            + _ADVICE.format(encoding="UTF-16LE"),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError("not_text", _wrong_encoding(data, error)) from error
    refuse_garbled(text)
    if not text.strip():
        raise DocumentError("empty", "the file holds no text")
    return text


def _wrong_encoding(data: bytes, error: UnicodeDecodeError) -> str:
    sample = data[:20000]
    cyrillic = sum(b >= 0xC0 for b in sample)
    if cyrillic > len(sample) // 4:
        return f"not UTF-8 (byte {error.start}): it looks like windows-1251; " + _ADVICE.format(
            encoding="CP1251"
        )
    return f"not UTF-8: byte {error.start} cannot be decoded; " + _ADVICE.format(
        encoding="the file's own encoding"
    )


def refuse_garbled(text: str) -> None:
    """Refuse text that was decoded with the wrong table and saved so: every letter became a pair of signs."""
    sample = text[:4000]
    if len(_CONTROLS.findall(sample)) * 10 > len(sample):
        raise DocumentError("not_text", "the file holds control characters: it is no text")
    if sample.count("\ufffd") * 20 > len(sample):
        raise DocumentError(
            "damaged",
            "letters were lost when the file was saved (it holds replacement signs): get another copy",
        )
    for leads in ("РС", "ÐÑ", "ØÙ", "ÃÂ"):
        if sum(map(sample.count, leads)) * 6 > len(sample) and _alternates(sample, leads):
            raise DocumentError(
                "damaged",
                "the text is garbled: UTF-8 was read with another table and saved again; get another copy",
            )
    if sum(map(sample.count, _RUSSIAN_AS_LATIN)) * 6 > len(sample):
        raise DocumentError(
            "damaged",
            "the text is garbled: windows-1251 was read with another table and saved again; get another copy",
        )


def _alternates(sample: str, leads: str) -> bool:
    """Whether lead signs stand before most signs of words: the mark of UTF-8 read two bytes at a time."""
    words = [w for w in sample.split() if len(w) > 3][:300]
    garbled = sum(sum(c in leads for c in w) * 3 >= len(w) for w in words)
    return bool(words) and garbled * 2 > len(words)
