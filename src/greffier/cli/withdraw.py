"""`greffier withdraw`: a source out of the record, or back into it; its history stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.cli.opened import written
from greffier.cli.words import keeping as words
from greffier.record.access import LEVELS
from greffier.record.claims import FILES
from greffier.record.keys import TWIN, canonical
from greffier.register.keeping import restore, withdraw

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.register.holdings import Holding

__all__ = ["document_name", "holding_json", "holding_words", "run"]


def run(arguments: Namespace) -> int:
    """Withdraw a source, or restore it."""
    with written(arguments) as (register, hand):
        act = restore if arguments.restore else withdraw
        holding = act(register, arguments.source, arguments.reason, hand)
    if arguments.json:
        print(canonical(holding_json(holding, "restored" if arguments.restore else "withdrawn")))
        return 0
    print(holding_words(holding, words.RESTORED if arguments.restore else words.WITHDRAWN))
    if not arguments.restore:
        print(words.RESTORE.format(digest=holding.sha256[:12]))
    return 0


def holding_words(holding: Holding, form: str) -> str:
    """What was done with a source, for people."""
    stated = holding.origin not in FILES
    name = words.STATEMENT.format(name=holding.name) if stated else holding.name
    return form.format(name=name, document=document_name(holding.work), digest=holding.sha256[:12])


def document_name(work: str | None) -> str | None:
    """A document as it is called, without what tells the texts of one description apart."""
    return work.partition(TWIN)[0] if work is not None else None


def holding_json(holding: Holding, outcome: str) -> dict[str, Any]:
    """The same for programs."""
    return {
        "outcome": outcome,
        "name": holding.name,
        "sha256": holding.sha256,
        "origin": holding.origin,
        "level": LEVELS[holding.level],
        "document": document_name(holding.work),
        "language": holding.language,
    }
