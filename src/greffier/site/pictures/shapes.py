"""The shapes of marks, each about 14 units wide around its middle."""

from __future__ import annotations

from msgspec import Struct

__all__ = ["SHAPES", "Shape"]

CIRCLE = "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z"


class Shape(Struct, frozen=True):
    """An SVG path, and how it is drawn: `solid`, `hollow`, or `strokes` alone."""

    path: str
    drawn: str


SHAPES: dict[str, Shape] = {
    "held": Shape(CIRCLE, "solid"),
    "scheduled": Shape(CIRCLE, "hollow"),
    "postponed": Shape("M-6-7L7 0L-6 7Z", "hollow"),
    "cancelled": Shape("M-6-6L6 6M6-6L-6 6", "strokes"),
    "unsaid": Shape("M0-7L7 0L0 7L-7 0Z", "hollow"),
    "spoke": Shape("M-7-7H7V7H-7Z", "solid"),
    "present": Shape(CIRCLE, "solid"),
    "absent": Shape("M-5 0H5", "strokes"),
    "due-on-time": Shape(CIRCLE, "solid"),
    "due-late": Shape("M0-8L8 0L0 8L-8 0Z", "solid"),
    "due-missing": Shape("M-6-6L6 6M6-6L-6 6", "strokes"),
    "due-to-come": Shape(CIRCLE, "hollow"),
}
"""Name of a mark → its shape. The legend of each is the message `mark-NAME`."""
