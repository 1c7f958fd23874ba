"""Standard input and output: always UTF-8, colour only on a terminal, no complaint when a pipe is closed."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["Palette", "abandon", "palette", "prepare", "printable", "width", "write_bytes"]

BROKEN_PIPE = 141  # as a shell counts a program that a closed pipe ended
PLAIN_WIDTH = 120


def prepare() -> None:
    """Print UTF-8 whatever the locale; a file name that is no Unicode must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def abandon() -> int:
    """Give up standard output after its reader has gone, so that Python's own exit does not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def write_bytes(data: bytes) -> None:
    """Write bytes as they are: no line end is translated."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def printable(path: str) -> str:
    """A path as given; bytes of it that are no Unicode are replaced, for JSON cannot hold them."""
    return os.fsencode(path).decode("utf-8", "replace")


def width(stream: TextIO) -> int:
    """How many columns a line may fill."""
    if not stream.isatty():
        return PLAIN_WIDTH
    return max(40, os.get_terminal_size(stream.fileno()).columns)


COLOURS = {"strong": "1", "faint": "2", "kind": "36", "place": "2", "warning": "33", "title": "1;34"}


class Palette:
    """Colours by what they mean; with `enabled` false they leave the text as it is."""

    def __init__(self, *, enabled: bool) -> None:
        self.enabled = enabled

    def paint(self, role: str, text: str) -> str:
        """`text` in the colour of `role`."""
        return f"\x1b[{COLOURS[role]}m{text}\x1b[0m" if self.enabled and text else text


def palette(stream: TextIO) -> Palette:
    """Colour on a terminal, unless the user set NO_COLOR or the terminal has none."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Palette(enabled=stream.isatty() and not plain)
