"""How the files of drafts are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greffier.drafting.content import Draft

__all__ = ["SOURCES", "name_of", "plain_name"]

SOURCES = ".sources.json"
"""What the name of the file of sources ends with."""


def name_of(made: Draft) -> str:
    """The name of a draft's files without their ending: from its symbol or kind, its date, its language."""
    return "-".join(filter(None, (plain_name("-".join(made.symbols)) or made.kind, made.date, made.language)))


def plain_name(words: str) -> str:
    """A symbol or key as it can stand in the name of a file."""
    return re.sub(r"[^\w.-]+", "_", words.replace("*", "")).strip("._")
