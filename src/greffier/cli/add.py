"""`greffier add`: documents into the register; what is told of as added is safe."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli import inputs, streams
from greffier.cli.collector import Collector
from greffier.cli.opened import written
from greffier.cli.progress import Progress, clear
from greffier.cli.read import complain
from greffier.cli.streams import printable
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.record.access import LEVELS, level_number
from greffier.record.keys import canonical
from greffier.register.adding import Added, Candidate, add
from greffier.register.errors import RegisterError
from greffier.register.forms.sources import FAILED, document_name, outcome_json

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from greffier.reading.models import Failure

__all__ = ["closed_words", "run"]

WIDTH = max(map(len, words.OUTCOMES.values()))
REPORT = "failures.csv"


def run(arguments: Namespace) -> int:
    """Add everything that is named; a file that cannot be read never stops the others."""
    level = level_number(arguments.access) if arguments.access else None
    tally = Tally()
    paths = list(inputs.expand(arguments.paths))
    with Collector() as collector, written(arguments, create=True) as (register, hand):
        files = candidates(paths, collector)
        progress = Progress(inputs.total(paths))
        try:
            for outcome in add(
                register, files, inputs.guarded, level=level, hand=hand, workers=arguments.workers
            ):
                clear()
                tell(outcome, as_json=arguments.json)
                tally.take(outcome)
                progress.step(failed=not isinstance(outcome, Added))
        finally:  # whatever stopped it, what was told of before is there
            clear()
            if not arguments.json:
                if tally.odd:
                    print(found_words(tally.findings, tally.odd))
                print(summary(tally.counts))
                for told in closed_words(tally.levels, register.home.audience):
                    print(told)
        report(tally.failures, arguments.report, register.home.folder)
    return int(bool(tally.failures))


class Tally:
    """What became of the files so far."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.levels: Counter[str] = Counter()
        self.failures: list[Failure] = []
        self.findings = 0
        self.odd = 0

    def take(self, outcome: Added | Failure) -> None:
        """Count one file."""
        if isinstance(outcome, Added):
            self.counts[outcome.outcome] += 1
            self.levels[outcome.level] += 1
            self.findings += outcome.findings
            self.odd += outcome.findings > 0
        else:
            self.counts[FAILED] += 1
            self.failures.append(outcome)


def report(failures: list[Failure], named: str | None, folder: Path) -> None:
    """Write the list of what failed, where it was asked for or anything did, and say where it is."""
    path = Path(named) if named else folder / REPORT
    try:
        if not named and not failures:
            path.unlink(missing_ok=True)  # that of another run would say what is no longer so
            return
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(words.REPORT_COLUMNS)
            rows.writerows((f.source.path, f.error.code, f.error.message) for f in failures)
    except OSError as error:
        raise RegisterError("not_allowed", f"{path} cannot be written: {error.strerror}") from error
    print(words.REPORTED.format(path=printable(str(path))), file=sys.stderr)


def candidates(paths: Iterable[inputs.Place], collector: Collector) -> Iterator[Candidate | Failure]:
    """The files that are named, with their bytes, one after the other."""
    for item in inputs.contents(paths):
        data = inputs.attempt_bytes(item)
        yield Candidate(printable(item.path), data) if isinstance(data, bytes) else data
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
    added = words.ADDED_ODD if outcome.findings else words.ADDED
    form = {"new": added, "restricted": words.RESTRICTED}.get(outcome.outcome, words.NOT_ADDED)
    form = words.DRAFT_ADDED if outcome.drafted else form
    return form.format(
        outcome=f"{words.OUTCOMES[outcome.outcome]:<{WIDTH}}",
        document=document_name(outcome.work),
        kind=(outcome.kind or "").replace("_", " "),
        claims=count("claims", outcome.claims),
        findings=count("findings", outcome.findings),
        level=outcome.level,
        path=outcome.name,
    )


def summary(counts: Counter[str]) -> str:
    """`23 added, 1 held already, 2 failed`."""
    found = [form.format(count=counts[outcome]) for outcome, form in words.SUMMARY.items() if counts[outcome]]
    return ", ".join(found) or words.NOTHING_ADDED


def found_words(findings: int, documents: int) -> str:
    """How many findings the linter has, in how many documents."""
    return words.FINDINGS.format(
        findings=count("findings", findings), documents=count("documents", documents)
    )


def closed_words(levels: Counter[str], audience: str) -> Iterator[str]:
    """Of how many sources the usual view shows nothing, and which view does."""
    for level in LEVELS[level_number(audience) + 1 :]:
        if levels[level]:
            form = words.CLOSED_ONE if levels[level] == 1 else words.CLOSED
            yield form.format(count=levels[level], level=level)
