"""Pages that are pictures: scanned paper whose text nobody has recognized yet."""

from __future__ import annotations

import ctypes

import pypdfium2.raw as pdfium

from .runs import Frame

__all__ = ["FEW", "is_picture"]

FEW = 15
"""A page with fewer characters than this may be a picture with a stamp or a page number on it."""
_SHARE = 0.4
"""A picture of so much of a page is the page."""
_OBJECTS = 200
"""So many objects of a page are looked at."""


def is_picture(page: object, frame: Frame) -> bool:
    """Whether one picture fills most of a page."""
    whole = abs((frame.right - frame.left) * (frame.top - frame.bottom))
    for i in range(min(pdfium.FPDFPage_CountObjects(page), _OBJECTS)):
        shape = pdfium.FPDFPage_GetObject(page, i)
        if pdfium.FPDFPageObj_GetType(shape) == pdfium.FPDF_PAGEOBJ_IMAGE and _area(shape) > _SHARE * whole:
            return True
    return False


def _area(shape: object) -> float:
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(shape, *map(ctypes.byref, edges)):
        return 0.0
    left, bottom, right, top = (edge.value for edge in edges)
    return abs((right - left) * (top - bottom))
