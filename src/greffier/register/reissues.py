"""Whether a text is a reissue: its masthead prints a star behind the document's own symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.documents.symbol import Symbol, SymbolError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["is_reissue"]


def is_reissue(reading: Mapping[str, Any], text: str) -> bool:
    """Whether the masthead says that the document was reissued (`CTOC/COP/2004/6*`: for technical reasons)."""
    head = next((part for part in reading["parts"] if part["type"] == "masthead"), None)
    own = reading["document"]["symbols"]
    if head is None or not own:
        return False
    starred = (
        word for word in text[head["start"] : head["end"]].split() if word.endswith("*") and "/" in word
    )
    return any(_canonical(word) in own for word in starred)


def _canonical(word: str) -> str | None:
    try:
        return Symbol.parse(word).canonical
    except SymbolError:
        return None
