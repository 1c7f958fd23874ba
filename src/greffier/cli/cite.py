"""`greffier cite`: the citation of a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli import opened
from greffier.cli.looking import find
from greffier.cli.words import things
from greffier.record.citation import KINDS, cite
from greffier.record.citation.words import FRAME
from greffier.register.records import Records

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """Print one citation."""
    with opened.viewed(arguments) as view:
        named = find(view, arguments.thing, KINDS, things.NOT_CITED)
        print(
            cite(
                named.kind,
                named.key,
                Records(view.lookup),
                arguments.style,
                language=arguments.language or FRAME,
                treaties=view.register.treaties,
            )
        )
    return 0
