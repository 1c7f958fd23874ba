"""What the linter finds in a draft before it is handed over: nothing, or there is something to mend."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from greffier.cli import streams
from greffier.cli.lint import Linted, lines
from greffier.documents.text import document_from
from greffier.drafting.lint import NOTE, lint
from greffier.drafting.writing.names import name_of
from greffier.drafting.writing.text import write
from greffier.reading import read

if TYPE_CHECKING:
    from greffier.drafting.content import Draft

__all__ = ["proofread"]


def proofread(made: Draft) -> None:
    """Look through a draft, and tell on standard error of faults that are found."""
    document = document_from(write(made), f"{name_of(made)}.txt")
    found = [one for one in lint(document, read(document), made.language) if one.severity != NOTE]
    if found:
        told = Linted(document.source.path, document.text, made.language, found)
        print("\n".join(lines(told, streams.palette(sys.stderr))), file=sys.stderr)
