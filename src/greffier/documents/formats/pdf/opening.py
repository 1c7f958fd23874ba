"""A PDF file opened, and closed again whatever happens; what cannot be read is refused with what to do about it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2.raw as pdfium

from greffier.documents.errors import DocumentError

from .calls import address
from .runs import Frame

__all__ = ["MAX_CHARACTERS", "MAX_PAGES", "frame_of", "keywords_of", "opened", "page_of", "text_page_of"]

MAX_PAGES = 10_000
"""A file of more pages than this is refused; the longest documents of the field have a few thousand."""
MAX_CHARACTERS = 200_000
"""A page of more characters than this is refused; a page of small print has ten thousand."""
MAX_KEYWORDS = 1 << 16
"""Keywords of more bytes than this are not looked into."""


@contextmanager
def opened(data: bytes) -> Iterator[tuple[object, int]]:
    """A document of pdfium and the number of its pages.

    Raises DocumentError: `encrypted`, `damaged`, `limit_exceeded`.
    """
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        raise _refusal(pdfium.FPDF_GetLastError())
    try:
        count = pdfium.FPDF_GetPageCount(document)
        if count < 1:
            raise DocumentError("damaged", "the PDF file has no pages: get another copy")
        if count > MAX_PAGES:
            raise DocumentError(
                "limit_exceeded", f"the PDF file has {count} pages, more than the {MAX_PAGES} that are read"
            )
        yield document, count
    finally:
        pdfium.FPDF_CloseDocument(document)


@contextmanager
def page_of(document: object, number: int) -> Iterator[object]:
    """A page, counted from 1. Raises DocumentError (`damaged`)."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        raise DocumentError("damaged", f"page {number} of the PDF file cannot be read: get another copy")
    try:
        yield page
    finally:
        pdfium.FPDF_ClosePage(page)


@contextmanager
def text_page_of(page: object, number: int) -> Iterator[tuple[int, int]]:
    """The text of a page as pdfium holds it, by its address, and the number of its characters.

    Raises DocumentError: `damaged`, `limit_exceeded`.
    """
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        raise DocumentError("damaged", f"the text of page {number} cannot be read: get another copy")
    try:
        count = pdfium.FPDFText_CountChars(text)
        if count > MAX_CHARACTERS:
            raise DocumentError(
                "limit_exceeded",
                f"page {number} has {count} characters, more than the {MAX_CHARACTERS} that are read",
            )
        yield address(text), max(count, 0)
    finally:
        pdfium.FPDFText_ClosePage(text)


def keywords_of(document: object) -> str:
    """The keywords that the metadata of a document say; empty where there are none."""
    size = pdfium.FPDF_GetMetaText(document, b"Keywords", None, 0)
    if not 2 < size <= MAX_KEYWORDS:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDF_GetMetaText(document, b"Keywords", buffer, size)
    return buffer.raw[:size].decode("utf-16-le", "replace").rstrip("\0")


def frame_of(page: object) -> Frame:
    """Which part of a page is shown, and how it is turned."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        return Frame(0.0, 0.0, 0.0, 0.0)
    return Frame(box.left, box.bottom, box.right, box.top, pdfium.FPDFPage_GetRotation(page) % 4)


def _refusal(code: int) -> DocumentError:
    if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return DocumentError(
            "encrypted",
            "the PDF file is encrypted: save a copy without a password, for example with: qpdf --decrypt IN OUT",
        )
    return DocumentError(
        "damaged", "the PDF file cannot be opened: it is cut off or damaged; get another copy"
    )
