"""The linter of official texts: what in a document is against the usage of its language, or cannot be right.

`lint` knows nothing of where a document comes from: drafts and what is added are looked at alike. Usage is data, a
file a language (`languages/`); the rules are modules, one a family.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from .dashes import dashes
from .days import dates
from .figures import figures
from .isolates import isolates
from .letters import letters
from .models import CODES, NOTE, SEVERITIES, Finding
from .numbering import numbering
from .prose import Prose
from .quotes import quotes
from .spaces import spaces
from .symbols import symbols
from .usage import available, usage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.documents.text import Document
    from greffier.reading.models import Reading

__all__ = ["CODES", "NOTE", "RULES", "SEVERITIES", "Finding", "lint"]


def _placeholders(prose: Prose) -> Iterator[Finding]:
    """What a draft leaves open: no fault, but to be seen before it is issued."""
    for warning in prose.reading.warnings:
        if warning.code == "placeholder":
            yield prose.at_source("placeholder", warning.start, warning.end)


MOST = 2000
"""Findings of one rule in one document: more say no more, and a hostile file may have millions."""
RULES = (letters, quotes, dashes, spaces, figures, isolates, numbering, dates, symbols, _placeholders)


def lint(document: Document, reading: Reading, language: str | None = None) -> list[Finding]:
    """All that is found in a document that was read, in the order of the text.

    `language` is by whose usage; without it by that of the document's own. Of a language whose usage is not known only
    what holds in all is looked at. Of a rule at most MOST findings are made.
    """
    code = language or reading.document.language
    prose = Prose(document, reading, usage(code) if code in available() else None)
    found = [finding for rule in RULES for finding in islice(rule(prose), MOST)]
    return sorted(found, key=lambda f: (f.start, f.end, f.code))
