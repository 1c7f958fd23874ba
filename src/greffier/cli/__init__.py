"""The command `greffier`: one file a command, its arguments in `arguments.py`, all that it says in `messages.py`.

A command's module holds `run(arguments)`, which returns the exit status. It is imported only when it is called, so
that help and wrong usage cost no more than Python's own start.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from greffier.cli import streams
from greffier.cli.arguments import build_parser

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

USAGE = 2
INTERRUPTED = 130  # as a shell counts a program that an interrupt ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status (0 done, 1 some input failed, 2 wrong usage)."""
    streams.prepare()
    parser = build_parser()
    parsed = parser.parse_args(arguments)
    if parsed.command is None:
        parser.print_help(sys.stderr)
        return USAGE
    try:
        status: int = import_module(f"greffier.cli.{parsed.command}").run(parsed)
        sys.stdout.flush()
    except BrokenPipeError:
        return streams.abandon()
    except KeyboardInterrupt:
        return INTERRUPTED
    return status
