"""`greffier withdraw`: a source out of the record, or back into it; its history stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli.opened import written
from greffier.cli.words import keeping as words
from greffier.record.claims import FILES
from greffier.record.keys import canonical
from greffier.register.forms.sources import document_name, holding_json
from greffier.register.keeping import restore, withdraw

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.register.holdings import Holding

__all__ = ["holding_words", "run"]


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
