"""Spellings that mean the same: an apostrophe is printed curly (U+2019) or straight."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["with_apostrophes"]

CURLY, STRAIGHT = "\u2019", "'"


def with_apostrophes(forms: Iterable[str]) -> tuple[str, ...]:
    """The forms, each followed by its variant with the other apostrophe if it has one; none twice."""
    found: dict[str, None] = {}
    for form in forms:
        found[form] = None
        if CURLY in form or STRAIGHT in form:
            found[form.replace(STRAIGHT, CURLY)] = None
            found[form.replace(CURLY, STRAIGHT)] = None
    return tuple(found)
