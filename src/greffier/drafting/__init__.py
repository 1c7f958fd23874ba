"""Documents made: Akoma Ntoso out of readings, official documents out of the record."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greffier.drafting.content import Draft
    from greffier.drafting.facts import Facts

__all__ = ["draft"]


def draft(
    kind: str,
    facts: Facts,
    subject: str,
    language: str,
    date: str | None,
    *,
    original: str = "en",
    symbol: str | None = None,
) -> Draft:
    """Draft a document of a kind (`kinds.KINDS`) about a thing of the record, dated `date` (ISO).

    `original` is the language that the masthead names as the original, `symbol` what the registry gave the document.
    Raises WordingError where the language has no words for the kind, LookupError where the record has no such thing.
    """
    from greffier.drafting.drafter import Drafter
    from greffier.drafting.wording import wording

    drafter = Drafter(facts, wording(language, facts.treaty, kind), original=original)
    made: Draft = import_module(f"greffier.drafting.kinds.{kind}").draft(drafter, subject, date)
    if symbol is not None:
        with_symbol(made, symbol)
    return made


def with_symbol(made: Draft, symbol: str) -> None:
    """Put a symbol on a draft that has none."""
    from greffier.drafting.content import Sentence, Slot

    made.symbols = (symbol,)
    made.slots.insert(0, Slot("symbol", Sentence(symbol)))
