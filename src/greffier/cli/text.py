"""`greffier text`: the text that all offsets count in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli import inputs, streams
from greffier.cli.read import complain

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """Print the text, with its line ends as they are."""
    text = inputs.attempt_text(arguments.path, arguments.changes)
    if not isinstance(text, str):
        complain(text)
        return 1
    streams.write_bytes(text.encode())
    return 0
