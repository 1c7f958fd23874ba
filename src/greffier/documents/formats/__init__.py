"""The formats that official documents come in: which one a file is, told by its bytes, and the text taken out of it.

A format is one module (or folder) here with a function `extract(data: bytes) -> Extract`; it is imported when the first
file of its kind comes, in the process that opens untrusted files (`confined/`). What is refused says what to do instead.
"""

from __future__ import annotations

import codecs
import re
from importlib import import_module
from io import BytesIO

from greffier.documents.errors import DocumentError
from greffier.documents.extract import Extract
from greffier.documents.formats.magic import is_archive
from greffier.documents.formats.markup import markup_of
from greffier.documents.formats.refused import office_format, refuse

__all__ = ["extract", "extract_here", "format_of"]

MODULES: dict[str, str] = {
    "akn": "greffier.documents.formats.akn",
    "docx": "greffier.documents.formats.docx",
    "html": "greffier.documents.formats.html",
    "pdf": "greffier.documents.formats.pdf",
}
"""Formats and the modules that read them; plain text is none of them."""

TRACKED = frozenset(("docx", "html"))
"""Formats in which changes are tracked: their readers are told which of them to read."""
_HEAD = 2048
_PDF = re.compile(rb"(?:\xef\xbb\xbf)?\s*%PDF-\d")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def format_of(data: bytes) -> str | None:
    """The format that bytes are in: `pdf` `docx` `akn` `html` `archive`, or None for plain text.

    Raises DocumentError (`unsupported_format`, `encrypted`) for a format that cannot be read.
    """
    head = data[:_HEAD]
    refuse(head, data)
    if is_archive(head):
        return office_format(BytesIO(data)) if head.startswith(b"PK") else "archive"
    if _PDF.match(head) or (b"%PDF-" in head[:1024] and not _is_text(head)):
        return "pdf"
    markup = markup_of(data)
    if markup == "xml":
        raise DocumentError(
            "unsupported_format", "this is XML, but no Akoma Ntoso: save its text as .docx or plain text"
        )
    return markup


def _is_text(head: bytes) -> bool:
    """Whether the beginning of a file may be that of a plain text, which says what a PDF is."""
    try:
        codecs.utf_8_decode(head, "strict", False)
    except UnicodeDecodeError:
        return False
    return not _CONTROLS.search(head)


def extract(data: bytes, format_: str, changes: str = "accepted") -> Extract:
    """The text of a file of one of the formats, within limits. Raises DocumentError where it cannot be read.

    Changes that the file tracks are read as `accepted`, as if they were not there (`original`), or `shown`.
    """
    from greffier.documents.confined.limits import is_confined

    if format_ not in MODULES or is_confined():
        return extract_here(data, format_, changes)
    from greffier.documents.confined.extracting import extract_confined

    return extract_confined(data, format_, changes)


def extract_here(data: bytes, format_: str, changes: str = "accepted") -> Extract:
    """The same in this process, which is to be a confined one. Raises DocumentError, MemoryError, RecursionError."""
    module = MODULES.get(format_)
    if module is None:
        raise DocumentError("unsupported_format", _unread(format_))
    read = import_module(module).extract
    found: Extract = read(data, changes) if format_ in TRACKED else read(data)
    return found


def _unread(format_: str) -> str:
    if format_ == "archive":
        return "this is an archive: give it to `greffier read` or `greffier add`, or name a file in it, as ARCHIVE/FILE"
    return f"files of the format {format_} cannot be read: save the document as text (UTF-8) first"
