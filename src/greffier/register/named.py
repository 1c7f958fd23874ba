"""A thing that a name leads to."""

from __future__ import annotations

from msgspec import Struct

__all__ = ["PREFERRED", "Named"]

PREFERRED = ("body", "session", "decision", "document", "provision")
"""Of records with one key (a document that is a decision, a document with its report) the one that is meant."""


class Named(Struct, frozen=True, order=True):
    """A record by kind and key, with words for people to tell it from others."""

    kind: str
    key: str
    label: str = ""
