"""A page as a picture, with passages marked on it."""

from __future__ import annotations

import ctypes
import struct
import zlib
from collections.abc import Iterable

import pypdfium2.raw as pdfium

from greffier.documents.confined.limits import is_confined
from greffier.documents.errors import DocumentError
from greffier.documents.placing import PageBox

from .opening import frame_of, opened, page_of

__all__ = ["picture_of"]

MAX_PIXELS = 40_000_000
"""A picture of more pixels than this is refused; a page of A4 has two million at twice the size of its points."""
_CHANNELS = 4
_MARK = (255, 236, 110)
"""The colour of a passage: blue, green and red of its ground are multiplied with it."""


def picture_of(data: bytes, number: int, boxes: Iterable[PageBox] = (), scale: float = 2.0) -> bytes:
    """A page of a PDF file as PNG, `scale` pixels a point; of the boxes those on the page are marked.

    It is drawn by the process that opens untrusted files. Raises DocumentError: `not_found` where there is no such
    page, else as `extract` does.
    """
    if not is_confined():
        from greffier.documents.confined.extracting import draw_confined

        return draw_confined(data, number, boxes, scale)
    with opened(data) as (document, count):
        if not 1 <= number <= count:
            raise DocumentError("not_found", f"there is no page {number}: the document has {count}")
        with page_of(document, number) as page:
            frame = frame_of(page)
            width, height = round(frame.width * scale), round(frame.height * scale)
            if not 0 < width * height <= MAX_PIXELS:
                raise DocumentError(
                    "limit_exceeded", f"page {number} would be a picture of {width} times {height} pixels"
                )
            pixels = _drawn(page, width, height)
    for on_page, left, top, right, bottom in boxes:
        if on_page == number:
            _mark(pixels, width, height, [round(x * scale) for x in (left, top, right, bottom)])
    return _png(pixels, width, height)


def _drawn(page: object, width: int, height: int) -> bytearray:
    """The page's pixels, four bytes each: red, green, blue and nothing."""
    bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
    if not bitmap:
        raise DocumentError("limit_exceeded", "there is not memory enough for a picture of the page")
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
        size = pdfium.FPDFBitmap_GetStride(bitmap) * height
        return bytearray(ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), size))
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)


def _mark(pixels: bytearray, width: int, height: int, box: list[int]) -> None:
    """Colour the ground of a box, as a marker pen does."""
    left, right = max(box[0], 0), min(box[2], width)
    tables = [bytes(value * tone // 255 for value in range(256)) for tone in _MARK]
    for y in range(max(box[1], 0), min(box[3], height)):
        start, end = (y * width + left) * _CHANNELS, (y * width + right) * _CHANNELS
        for channel, table in enumerate(tables):
            place = slice(start + channel, end, _CHANNELS)
            pixels[place] = pixels[place].translate(table)


def _png(pixels: bytearray, width: int, height: int) -> bytes:
    """Pixels as a PNG file, without the fourth channel."""
    rows = bytearray()
    for y in range(height):
        row = pixels[y * width * _CHANNELS : (y + 1) * width * _CHANNELS]
        line = bytearray(3 * width)
        for channel in range(3):
            line[channel::3] = row[channel::_CHANNELS]
        rows += b"\0" + line
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
