"""The formats that official documents come in: which one a file is, told by its bytes, and the text taken out of it.

A format is one module (or folder) here with a function `extract(data: bytes) -> Extract`; it is imported when the first
file of its kind comes, in the process that opens untrusted files (`confined/`). What is refused says what to do instead.
"""

from __future__ import annotations

import re
from importlib import import_module

from greffier.documents.errors import DocumentError
from greffier.documents.extract import Extract

__all__ = ["extract", "extract_here", "format_of"]

MODULES: dict[str, str] = {
    "akn": "greffier.documents.formats.akn",
    "docx": "greffier.documents.formats.docx",
}
"""Formats and the modules that read them; plain text is none of them."""

_REFUSED = (
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc): open it in a word processor and save it as .docx"),
    (b"{\\rtf", "an RTF file: open it in a word processor and save it as .docx"),
    (b"\x89PNG", "a picture: it has to be recognized as text first (OCR)"),
    (b"\xff\xd8\xff", "a picture: it has to be recognized as text first (OCR)"),
)
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"\xfd7zXZ\x00", b"BZh")
_HEAD = 2048
_XML = re.compile(rb"\s*(?:<\?xml[^>]*>)?\s*(?:<!--.*?-->\s*)*<(?P<root>[\w:.-]+)", re.DOTALL)
_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)


def format_of(data: bytes) -> str | None:
    """The format that bytes are in: `pdf` `docx` `akn` `html` `archive`, or None for plain text.

    Raises DocumentError (`unsupported_format`) for a format that cannot be read.
    """
    head = data[:_HEAD]
    for magic, advice in _REFUSED:
        if head.startswith(magic):
            raise DocumentError("unsupported_format", f"this is {advice}")
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(_ARCHIVES) or head[257:262] == b"ustar":
        return "docx" if b"word/document.xml" in data else "archive"
    if _HTML.match(head.removeprefix(b"\xef\xbb\xbf")):
        return "html"
    xml = _XML.match(head.removeprefix(b"\xef\xbb\xbf"))
    if xml is not None and xml["root"].rpartition(b":")[2] == b"akomaNtoso":
        return "akn"
    return None


def extract(data: bytes, format_: str) -> Extract:
    """The text of a file of one of the formats, within limits. Raises DocumentError where it cannot be read."""
    from greffier.documents.confined.limits import is_confined

    if format_ not in MODULES or is_confined():
        return extract_here(data, format_)
    from greffier.documents.confined.extracting import extract_confined

    return extract_confined(data, format_)


def extract_here(data: bytes, format_: str) -> Extract:
    """The same in this process, which is to be a confined one. Raises DocumentError, MemoryError, RecursionError."""
    module = MODULES.get(format_)
    if module is None:
        raise DocumentError("unsupported_format", _unread(format_))
    found: Extract = import_module(module).extract(data)
    return found


def _unread(format_: str) -> str:
    if format_ == "archive":
        return (
            "this is an archive: give its folder or the archive itself to `greffier read` or `greffier add`"
        )
    return f"files of the format {format_} cannot be read: save the document as text (UTF-8) first"
