"""`greffier add`: documents into the register; what is told of as added is safe."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from greffier.cli import inputs, progress, streams
from greffier.cli.collector import Collector
from greffier.cli.opened import written
from greffier.cli.read import complain, watched
from greffier.cli.streams import printable
from greffier.cli.withdraw import document_name
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.record.access import LEVELS, level_number
from greffier.record.keys import canonical
from greffier.register.adding import Added, Candidate, add

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from greffier.reading.models import Failure

__all__ = ["closed_words", "outcome_json", "run"]

WIDTH = max(map(len, words.OUTCOMES.values()))
FAILED = "failed"


def run(arguments: Namespace) -> int:
    """Add everything that is named; a file that cannot be read never stops the others."""
    level = level_number(arguments.access) if arguments.access else None
    levels: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    with Collector() as collector, written(arguments, create=True) as (register, hand):
        try:
            for outcome in add(
                register, candidates(arguments.paths, collector), inputs.guarded, level=level, hand=hand
            ):
                progress.clear()
                tell(outcome, as_json=arguments.json)
                counts[outcome.outcome if isinstance(outcome, Added) else FAILED] += 1
                if isinstance(outcome, Added):
                    levels[outcome.level] += 1
        finally:  # whatever stopped it, what was told of before is there
            progress.clear()
            if not arguments.json:
                print(summary(counts))
                for told in closed_words(levels, register.home.audience):
                    print(told)
    return int(counts[FAILED] > 0)


def candidates(paths: Iterable[str], collector: Collector) -> Iterator[Candidate | Failure]:
    """The files that are named, with their bytes, one after the other."""
    for path, named in watched(inputs.expand(paths)):
        data = inputs.attempt_bytes(path, named=named)
        yield Candidate(printable(path), data) if isinstance(data, bytes) else data
        collector.after_document()


def tell(outcome: Added | Failure, *, as_json: bool) -> None:
    """A line for each file: what became of it."""
    if as_json:
        streams.write_bytes(canonical(outcome_json(outcome)).encode() + b"\n")
    if not isinstance(outcome, Added):
        complain(outcome)
        return
    if not as_json:
        print(line(outcome))
    warning = {"open": words.STAYS_CLOSED, "withdrawn": words.STAYS_WITHDRAWN}.get(outcome.outcome)
    if warning is not None:
        sys.stdout.flush()
        text = warning.format(path=outcome.name, level=outcome.level, digest=outcome.sha256[:12])
        print(text, file=sys.stderr)


def line(outcome: Added) -> str:
    """What became of a file, for people."""
    form = {"new": words.ADDED, "restricted": words.RESTRICTED}.get(outcome.outcome, words.NOT_ADDED)
    return form.format(
        outcome=f"{words.OUTCOMES[outcome.outcome]:<{WIDTH}}",
        document=document_name(outcome.work),
        kind=(outcome.kind or "").replace("_", " "),
        claims=count("claims", outcome.claims),
        level=outcome.level,
        path=outcome.name,
    )


def outcome_json(outcome: Added | Failure) -> dict[str, Any]:
    """The same for programs: every line has a path and an outcome."""
    if not isinstance(outcome, Added):
        error = {"code": outcome.error.code, "message": outcome.error.message}
        return {"path": outcome.source.path, "outcome": FAILED, "error": error}
    return {
        "path": outcome.name,
        "outcome": outcome.outcome,
        "sha256": outcome.sha256,
        "level": outcome.level,
        "document": document_name(outcome.work),
        "kind": outcome.kind,
        "claims": outcome.claims if outcome.outcome == "new" else None,
    }


def summary(counts: Counter[str]) -> str:
    """`23 added, 1 held already, 2 failed`."""
    found = [form.format(count=counts[outcome]) for outcome, form in words.SUMMARY.items() if counts[outcome]]
    return ", ".join(found) or words.NOTHING_ADDED


def closed_words(levels: Counter[str], audience: str) -> Iterator[str]:
    """Of how many sources the usual view shows nothing, and which view does."""
    for level in LEVELS[level_number(audience) + 1 :]:
        if levels[level]:
            form = words.CLOSED_ONE if levels[level] == 1 else words.CLOSED
            yield form.format(count=levels[level], level=level)
