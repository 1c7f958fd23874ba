"""The calls of pdfium that are made for every piece of text, bound so that each costs as little as it can.

The functions of `pypdfium2.raw` make an object of every pointer that they give and let go of the interpreter's lock; for
calls that take less time than that, both cost more than the call itself. Handles are plain addresses here.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

__all__ = ["Bounds", "Calls", "address", "bind"]

Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Calls(NamedTuple):
    """What is asked of a character of a text page, each by the page's address and the character's index."""

    text_object: Callable[[int, int], int | None]
    weight: Callable[[int, int], int]
    box: Callable[[int, int], Bounds]
    """The space that the font gives a character, in points of the page."""
    origin: Callable[[int, int], tuple[float, float]]
    """The point at which the glyph of a character stands, in points of the page; letters of one glyph have one."""


def address(handle: ctypes.c_void_p) -> int:
    """The address behind a handle."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


@lru_cache(maxsize=1)
def bind() -> Calls:
    """The calls, bound once a process."""
    at, index = ctypes.c_void_p, ctypes.c_int

    def bound(name: str, result: type, *more: type) -> Callable[..., Any]:
        prototype = ctypes.PYFUNCTYPE(result, at, index, *more)
        return prototype(address(getattr(pdfium, name)))

    rectangle = pdfium.FS_RECTF()
    place = ctypes.addressof(rectangle)
    numbers = struct.Struct("4f").unpack_from
    memory = memoryview(rectangle).cast("B")
    loose = bound("FPDFText_GetLooseCharBox", ctypes.c_int, at)

    def box(page: int, i: int) -> Bounds:
        loose(page, i, place)
        found: Bounds = numbers(memory)
        return found

    origins = (ctypes.c_double * 2)()
    across = ctypes.addressof(origins)
    up = across + ctypes.sizeof(ctypes.c_double)
    stands = bound("FPDFText_GetCharOrigin", ctypes.c_int, at, at)

    def origin(page: int, i: int) -> tuple[float, float]:
        stands(page, i, across, up)
        return origins[0], origins[1]

    return Calls(
        bound("FPDFText_GetTextObject", at),
        bound("FPDFText_GetFontWeight", index),
        box,
        origin,
    )
