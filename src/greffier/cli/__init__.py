"""The command `greffier`: one file a command, its arguments in `arguments.py`, all that it says in `messages.py`.

A command's module holds `run(arguments)`, which returns the exit status. It is imported only when it is called, so
that help and wrong usage cost no more than Python's own start.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from greffier.cli import messages, streams
from greffier.cli.arguments import build_parser
from greffier.drafting.errors import DraftError
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

USAGE = 2
FAILED = 1
INTERRUPTED = 130  # as a shell counts a program that an interrupt ended


MODULES = {"list": "listing", "assert": "stating", "import": "importing", "export": "exporting"}
"""Commands whose module cannot, or should not, have their own name."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status (0 done, 1 some input failed, 2 wrong usage)."""
    streams.prepare()
    parser = build_parser()
    parsed = parser.parse_args(arguments)
    if parsed.command is None:
        parser.print_help(sys.stderr)
        return USAGE
    try:
        status: int = import_module(f"greffier.cli.{MODULES.get(parsed.command, parsed.command)}").run(parsed)
        sys.stdout.flush()
    except (RegisterError, DraftError) as error:
        return complain(error, as_json=getattr(parsed, "json", False))
    except BrokenPipeError:
        return streams.abandon()
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def complain(error: RegisterError | DraftError, *, as_json: bool) -> int:
    """Tell of what could not be done, in words or in the one JSON shape of errors; nothing was half done."""
    sys.stdout.flush()
    if as_json:
        shape = {"error": {"code": error.code, "message": error.message}}
        print(json.dumps(shape, ensure_ascii=False))
    print(messages.REGISTER_ERROR.format(message=error.message, code=error.code), file=sys.stderr)
    return USAGE if error.code == "bad_value" else FAILED
