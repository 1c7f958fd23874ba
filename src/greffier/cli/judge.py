"""`greffier judge`: what a person says of the evidence, signed, dated and reversible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.cli.opened import day, written
from greffier.cli.words import keeping as words
from greffier.record.access import LEVELS, level_number
from greffier.record.keys import canonical
from greffier.register.errors import RegisterError
from greffier.register.judging import judge, revoke
from greffier.register.targets import drafted

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from greffier.record.judgements import Judgement
    from greffier.register.journal import Hand
    from greffier.register.opening import Register

__all__ = ["run"]

MOST = 6
"""Claims that are listed."""


def run(arguments: Namespace) -> int:
    """Make a judgement, or take one back."""
    with written(arguments) as (register, hand):
        if arguments.kind == "revoke":
            one = revoke(register, single(arguments, words.JUDGEMENT), arguments.reason, hand)
            lines = iter([words.REVOKED.format(id=one.id, kind=one.kind, by=one.by, date=one.date)])
        else:
            asked = draft(register, arguments, hand)
            one = judge(register, asked, hand)
            lines = told(one, asked.level)
    print(canonical(msgspec.to_builtins(one)) if arguments.json else "\n".join(lines))
    return 0


def draft(register: Register, arguments: Namespace, hand: Hand) -> Judgement:
    """What is asked for, as a judgement without id. Raises RegisterError."""
    said = {"by": hand.actor, "date": day(arguments.date), "reason": arguments.reason}
    asked = drafted(register, arguments.kind, arguments.targets, **said)
    return msgspec.structs.replace(asked, level=level_number(arguments.access) if arguments.access else 0)


def single(arguments: Namespace, what: str) -> str:
    """The one target of a judgement. Raises RegisterError where there are more."""
    if len(arguments.targets) != 1:
        raise RegisterError(
            "bad_value", words.ONE_TARGET.format(kind=arguments.kind, what=what, count=len(arguments.targets))
        )
    return str(arguments.targets[0])


def told(one: Judgement, asked: int) -> Iterator[str]:
    """What was judged, and how to take it back."""
    yield words.JUDGED.format(kind=one.kind, by=one.by, date=one.date, id=one.id)
    if one.kind in words.JUDGED_ABOUT:
        about = words.JUDGED_ABOUT[one.kind].format(
            code=one.code, about=one.about, things=words.AND.join(one.things), cell=one.cell
        )
        yield f"  {about}"
    for claim in one.claims[:MOST]:
        yield "  " + words.JUDGED_CLAIM.format(claim=claim)
    if len(one.claims) > MOST:
        yield "  " + words.MORE_CLAIMS.format(count=len(one.claims) - MOST)
    if one.level > asked:
        yield "  " + words.JUDGED_FOR.format(level=LEVELS[one.level])
    yield words.TAKE_BACK.format(id=one.id)
