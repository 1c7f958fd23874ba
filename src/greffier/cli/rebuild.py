"""`greffier rebuild`: everything again from the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli.collector import Collector
from greffier.cli.opened import written
from greffier.cli.progress import Progress, clear
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.record.keys import canonical
from greffier.register.journal import head
from greffier.register.rebuilding import rebuild, refold_all

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.register.opening import Register

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """Read all sources again and fold, or only fold."""
    with Collector() as collector, written(arguments) as (register, hand):
        if arguments.fold:
            refold_all(register)
            print(canonical({"sources": 0, "changed": 0}) if arguments.json else words.FOLDED)
            return 0
        before, progress = length(register), Progress(held(register))
        for _ in rebuild(register, hand):
            progress.step()
            collector.after_document()
        done = progress.done
        clear()
        changed = length(register) - before
    if arguments.json:
        print(canonical({"sources": done, "changed": changed}))
    else:
        form = words.REBUILT if changed else words.UNCHANGED
        print(form.format(sources=count("sources", done), changed=changed))
    return 0


def length(register: Register) -> int:
    """How many entries the journal has: each reading that is new is one."""
    last = head(register.database)
    return last[0] if last is not None else 0


def held(register: Register) -> int:
    """How many sources there are to read."""
    row = register.database.row("SELECT COUNT(*) FROM register_holding WHERE reading_id IS NOT NULL")
    return int(row[0]) if row is not None else 0
