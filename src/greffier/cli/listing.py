"""`greffier list`: bodies, sessions, documents, decisions, provisions, participants, a line each.

Of each record only what a line needs is decoded: lists may be long.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

import msgspec

from greffier.cli import opened, streams
from greffier.cli.collector import Collector
from greffier.cli.filters import FILTERS, all_of
from greffier.cli.lines import LINES, line_of
from greffier.cli.words import lists, things
from greffier.record.keys import DOCUMENT
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.cli.opened import View

__all__ = ["run"]

Row = tuple[str, str]
NUMBER = re.compile(r"\d+")
GAP = "  "
HELD = '"held":true'
"""What the data of a document hold that is more than cited; inside a text its quotation marks would be escaped."""
WIDEST = 44
"""Columns that all but the last column of a list may fill: a longer key is whole, but moves its own line only."""


def run(arguments: Namespace) -> int:
    """List one kind of thing."""
    with Collector(), opened.viewed(arguments) as view:
        what: str = arguments.what
        if what == "documents" and not (arguments.of or getattr(arguments, "all", False)):
            (rows, hidden), columns = only_held(view), what
        else:
            (rows, columns), hidden = found(view, what, arguments.of), 0
        if columns != "sessions":  # they stand in the order of time
            rows.sort(key=lambda row: natural(row[0]))
        decoder = msgspec.json.Decoder(LINES[columns])
        lines = (line_of(columns, decoder.decode(data)) for _, data in rows)
        if arguments.json:
            streams.write_bytes(b"".join(msgspec.json.encode(shaped(line)) + b"\n" for line in lines))
        else:
            print_lines(columns, list(lines))
    if hidden:
        print(lists.ONLY_CITED.format(count=hidden), file=sys.stderr)
    return 0


def only_held(view: View) -> tuple[list[Row], int]:
    """The documents that are held, and how many are only cited: they may be many times as many."""
    rows = view.lookup.raw(DOCUMENT)
    held = [row for row in rows if HELD in row[1]]  # twice as fast as LIKE in the database
    return held, len(rows) - len(held)


def natural(key: str) -> str:
    """A key to sort by: numbers by their value, a preamble before the paragraphs."""
    return NUMBER.sub(_padded, key.replace("#preamble", "# ") if "#" in key else key)


def _padded(match: re.Match[str]) -> str:
    return match[0].zfill(8)


def found(view: View, what: str, of: str | None) -> tuple[list[Row], str]:
    """Keys and data of the records to list, and the name of their columns. Raises RegisterError."""
    if of is None:
        return all_of(view, what), what
    from greffier.register.naming import find_thing

    allowed = FILTERS[what]
    named = find_thing(view.lookup, of)
    if named.kind not in allowed:
        words = ", ".join(things.KINDS[one] for one in allowed)
        raise RegisterError("bad_value", lists.NO_LIST_OF.format(what=what, thing=named.key, allowed=words))
    return allowed[named.kind](view, named.key)


def shaped(line: dict[str, Any]) -> dict[str, Any]:
    """A line in the documented shape: what is only for the eye left out."""
    return {name: value for name, value in line.items() if not name.startswith("_")}


def print_lines(columns: str, lines: list[dict[str, Any]]) -> None:
    """The list for people: columns, the last of them cut at the edge of a screen."""
    names = lists.COLUMNS[columns]
    if not lines:
        print(lists.NONE[columns.removesuffix("_of")])
        return
    cells = [[cell(line, name) for name in names] for line in lines]
    *columns_before, _ = zip(*cells, strict=True)
    widths = [min(WIDEST, max(map(len, column))) for column in columns_before]
    pattern = GAP.join([*(f"{{:<{width}}}" for width in widths), "{}"])
    paint, screen = streams.palette(sys.stdout), streams.width(sys.stdout) if sys.stdout.isatty() else 0
    if not screen:
        print("\n".join([pattern.format(*row).rstrip() for row in cells]))
        return
    for row in cells:
        line = pattern.format(*row).rstrip()
        line = line if len(line) <= screen else line[: max(screen, len(row[0]) + 1) - 1] + "…"
        print(paint.paint("kind", row[0]) + line[len(row[0]) :])


def cell(line: dict[str, Any], name: str) -> str:
    """One cell in words."""
    value = line.get("_" + name)
    if value is None:
        value = line.get(name)
    return "" if value is None else str(value)
