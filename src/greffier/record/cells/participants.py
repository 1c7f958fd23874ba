"""A participant: the names by which texts call it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.folded import Folded
from greffier.record.models import Participant
from greffier.record.values import by_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.claims import Statement

__all__ = ["fold_participant"]


def fold_participant(key: str, statements: Sequence[Statement]) -> Folded:
    """The record of a participant."""
    return Folded([Participant(key=key, names=by_language(statements, lambda s: s.value["name"]))])
