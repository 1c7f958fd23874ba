"""`greffier import`: a bundle into this register; of a broken one nothing is taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli.collector import Collector
from greffier.cli.opened import written
from greffier.cli.progress import Progress, clear
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.record.keys import canonical
from greffier.register.bundles import check_bundle
from greffier.register.judgements import judgements_in_force
from greffier.register.replaying import import_bundle

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.register.opening import Register

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """Check the whole bundle first, then replay it: all of it, or nothing."""
    path = Path(arguments.path)
    total = check_bundle(path)
    with Collector() as collector, written(arguments, create=True) as (register, _):
        sources, judgements = held(register)
        left = []
        progress = Progress(total)
        for entry, undone in import_bundle(register, path):
            if undone:
                left.append(entry.content["sha256"])
            progress.step()
            collector.after_document()
        clear()
        now_sources, now_judgements = held(register)
    if arguments.json:
        new = {"sources": now_sources - sources, "judgements": now_judgements - judgements}
        print(canonical({"entries": total, **new, "held": now_sources, "kept": left}))
        return 0
    told = words.IMPORTED.format(
        entries=count("entries", total),
        sources=count("sources", now_sources - sources),
        judgements=count("judgements", max(0, now_judgements - judgements)),
        held=count("sources", now_sources),
    )
    print(told)
    for sha256 in left:
        print(words.KEPT.format(sha256=sha256))
    return 0


def held(register: Register) -> tuple[int, int]:
    """How many sources and judgements there are."""
    row = register.database.row("SELECT COUNT(*) FROM register_source")
    return int(row[0]) if row is not None else 0, len(judgements_in_force(register.database))
