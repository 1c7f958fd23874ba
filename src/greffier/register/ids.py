"""Digests as numbers that an index takes: 8 bytes, signed, as both engines have them."""

from __future__ import annotations

from functools import lru_cache

from greffier.record.keys import Ref, digest

__all__ = ["hexadecimal", "name_digest", "number"]

HALF = 1 << 63


def number(hexadecimal_digest: str) -> int:
    """A digest of 16 hexadecimal figures as a signed number."""
    value = int(hexadecimal_digest, 16)
    return value - (HALF << 1) if value >= HALF else value


def hexadecimal(value: int) -> str:
    """The digest that a number stands for."""
    return f"{value & ((HALF << 1) - 1):016x}"


@lru_cache(maxsize=65536)
def name_digest(ref: Ref) -> int:
    """The digest of a name, as a number."""
    return number(digest(ref.cell, ref.name))
