"""`greffier erase`: a source for good; its digest and the reason stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli.opened import written
from greffier.cli.withdraw import holding_words
from greffier.cli.words import keeping as words
from greffier.record.keys import canonical
from greffier.register.forms.sources import holding_json
from greffier.register.keeping import erase

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """Erase a source."""
    with written(arguments) as (register, hand):
        holding = erase(register, arguments.source, arguments.reason, hand)
    if arguments.json:
        print(canonical(holding_json(holding, "erased")))
    else:
        print(holding_words(holding, words.ERASED))
    return 0
