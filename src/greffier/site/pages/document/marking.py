"""What is read from a part, marked in its words."""

from __future__ import annotations

from msgspec import Struct

__all__ = ["Piece"]


class Piece(Struct, frozen=True):
    """Words of a part."""

    text: str
