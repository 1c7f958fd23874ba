"""`greffier read`: documents into structure and claims, for people or as JSON Lines."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from greffier.cli import inputs, messages, progress, streams
from greffier.cli.collector import Collector
from greffier.cli.outline import Outline

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from greffier.reading.models import Failure

__all__ = ["complain", "run"]


def run(arguments: Namespace) -> int:
    """Read everything that is named; a file that cannot be read never stops the others."""
    failed = False
    with Collector() as collector:
        for item in watched(arguments.paths):
            outcome = inputs.attempt(item, arguments.changes)
            if arguments.json:
                print_json(outcome)
            if not isinstance(outcome, inputs.Success):
                complain(outcome)
                failed = True
            elif not arguments.json:
                print_outline(outcome)
            collector.after_document()
    return int(failed)


def watched(paths: list[str]) -> Iterator[inputs.Item]:
    """The files that are named, with progress on a terminal where there are many."""
    found = inputs.expand(paths)
    if not sys.stderr.isatty() or sys.stdout.isatty():
        return inputs.contents(found)  # one by one: a list of a million names would only fill the memory
    listed = list(found)
    return progress.with_progress(inputs.contents(listed), inputs.total(listed))


def print_json(outcome: inputs.Success | Failure) -> None:
    """One line of the contract, for a failure too."""
    line = outcome.reading if isinstance(outcome, inputs.Success) else outcome
    streams.write_bytes(msgspec.json.encode(line) + b"\n")


def print_outline(success: inputs.Success) -> None:
    """A reading for people."""
    paint, width = streams.palette(sys.stdout), streams.width(sys.stdout)
    outline = Outline(success.reading, success.text, paint, width)
    print("\n".join(outline.lines()), end="\n\n")


def complain(failure: Failure) -> None:
    """Tell of a file that could not be read."""
    progress.clear()
    sys.stdout.flush()  # so that it stands after what was printed before it
    error = failure.error
    line = messages.ERROR.format(path=failure.source.path, message=error.message, code=error.code)
    print(line, file=sys.stderr)
