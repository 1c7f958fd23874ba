"""A draft made as it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.documents.symbol import Symbol, SymbolError
from greffier.drafting import draft
from greffier.drafting.wording import WordingError
from greffier.register.drafts.refused import RefusedError

if TYPE_CHECKING:
    from greffier.drafting.content import Draft
    from greffier.drafting.facts import Facts
    from greffier.drafting.sources import Asked

__all__ = ["LANGUAGES", "checked_symbol", "drafted_as"]

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The languages in which something can be drafted."""


def drafted_as(asked: Asked, facts: Facts, subject: str) -> Draft:
    """The draft that was asked for; `subject` is the key that its subject has among the facts. Raises RefusedError."""
    try:
        return draft(
            asked.kind,
            facts,
            subject,
            asked.language,
            asked.date,
            original=asked.original,
            symbol=asked.symbol,
        )
    except WordingError as error:
        raise RefusedError("no_words", "no_words", message=str(error)) from error
    except LookupError as error:
        raise RefusedError("not_found", "not_known", key=subject) from error


def checked_symbol(said: str) -> str:
    """The symbol that a draft is to bear, as it was said. Raises RefusedError for what is none."""
    try:
        Symbol.parse(said)
    except SymbolError as error:
        raise RefusedError("bad_value", "not_a_symbol", said=said, reason=str(error)) from error
    return said
