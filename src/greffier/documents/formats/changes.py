"""Changes that somebody proposed and nobody has accepted yet: which of them a text has."""

from __future__ import annotations

from typing import NamedTuple

from greffier.documents.models import Warning

__all__ = ["CHANGES", "DELETED", "INSERTED", "Kept", "warned"]

INSERTED, DELETED = ("{+", "+}"), ("[-", "-]")
"""The signs around changes that are shown, as word-by-word comparisons print them."""
_MESSAGE = {
    "accepted": "the document has tracked changes; they are read as accepted",
    "original": "the document has tracked changes; it is read as it was before them",
    "shown": "the document has tracked changes; they are shown: {+inserted+} [-deleted-]",
}


class Kept(NamedTuple):
    """What is read of the changes, and whether with signs around it."""

    inserted: bool
    deleted: bool
    shown: bool


CHANGES = {
    "accepted": Kept(True, False, False),
    "original": Kept(False, True, False),
    "shown": Kept(True, True, True),
}
"""How changes may be read: as if they were accepted, as if they were not there, or both with signs."""


def warned(changes: str) -> Warning:
    """The warning about a document with such changes."""
    return Warning("tracked_changes", _MESSAGE[changes], 0, 0)
