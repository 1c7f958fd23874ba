"""`greffier assert`: what a person knows and no document here says, kept as a source of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli import messages
from greffier.cli.opened import day, written
from greffier.cli.stated import parsed
from greffier.cli.wording import phrase
from greffier.cli.words import keeping as words
from greffier.record.access import level_number
from greffier.record.keys import canonical
from greffier.register.forms.sources import claim_json
from greffier.register.stating import Stated, state

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """State a claim."""
    level = level_number(arguments.access) if arguments.access else 0
    with written(arguments) as (register, hand):
        stated = Stated(
            kind=arguments.kind,
            keys=parsed(register, arguments.kind, arguments.keys),
            by=hand.actor,
            date=day(arguments.date),
            reason=arguments.reason,
            reference=arguments.reference,
        )
        claim = state(register, stated, level, hand)
    if arguments.json:
        print(canonical(claim_json(claim)))
        return 0
    told = phrase(messages.CLAIMS[claim.kind], dict(claim.keys))
    print(words.STATED.format(by=stated.by, date=stated.date, words=f"{claim.kind}: {told}"))
    print("  " + words.STATED_AS.format(claim=claim.id, digest=claim.source.digest[:12]))
    print(words.UNSTATE.format(digest=claim.source.digest[:12]))
    return 0
