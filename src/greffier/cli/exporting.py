"""`greffier export`: the record as JSON Lines, as tables, whole as a bundle; aligned texts for translators."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli import streams
from greffier.cli.opened import viewed
from greffier.cli.wording import count
from greffier.cli.words import keeping as words
from greffier.register.bundles import export_bundle
from greffier.register.errors import RegisterError
from greffier.register.exporting import export_csv, export_lines
from greffier.register.translations import export_tmx

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

__all__ = ["run"]

TOGETHER = 1 << 16
"""Characters that are written together."""


def run(arguments: Namespace) -> int:
    """Export to standard output, into a folder or into a file."""
    if sum(form is not None for form in (arguments.csv, arguments.bundle, arguments.tmx)) > 1:
        raise RegisterError("bad_value", words.ONE_FORM)
    if arguments.bundle is not None and arguments.audience is not None:
        raise RegisterError("bad_value", words.WHOLE_ONLY)
    with viewed(arguments) as view:
        if arguments.csv is not None:
            written = export_csv(view.register, view.level, Path(arguments.csv))
            print(words.TABLES.format(count=len(written), folder=arguments.csv))
        elif arguments.bundle is not None:
            held = export_bundle(view.register, Path(arguments.bundle))
            print(words.BUNDLED.format(path=arguments.bundle, sources=count("sources", held)))
        elif arguments.tmx is not None:
            documents, units = export_tmx(view.register, view.level, Path(arguments.tmx))
            said = {"units": count("parts", units), "documents": count("documents", documents)}
            print(words.TRANSLATED.format(path=arguments.tmx, **said))
        else:
            write_lines(export_lines(view.register, view.level))
    return 0


def write_lines(lines: Iterable[str]) -> None:
    """Lines as bytes: UTF-8, each ended by a line feed, on every system."""
    waiting: list[str] = []
    size = 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size > TOGETHER:
            streams.write_bytes("".join(f"{one}\n" for one in waiting).encode())
            waiting, size = [], 0
    streams.write_bytes("".join(f"{one}\n" for one in waiting).encode())
