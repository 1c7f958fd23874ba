"""Citations of documents, decisions, provisions and sessions: UN style, BibTeX, RIS.

Words are data, a file a language; another language is cited in the English frame, with its own titles. What is
not known is left out, and what is inferred is marked so. The frame never translates: titles and names stand as held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .facts import KINDS, Gatherer
from .names import Names
from .styles import STYLES
from .words import FRAME, frame, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greffier.record.lookup import Lookup
    from greffier.treaties import Treaty

__all__ = ["KINDS", "STYLES", "cite"]


def cite(
    kind: str,
    key: str,
    lookup: Lookup,
    style: str = "un",
    *,
    language: str = FRAME,
    treaties: Mapping[str, Treaty] | None = None,
    found: tuple[str, str] | None = None,
) -> str:
    """The citation of a thing in a style, without a line end. `key` may be an alias.

    `treaties` give the address of the official copy and what a gathering is called. `found` is the address at
    which it was found and the day (ISO), for programs that keep references. Raises ValueError for a kind or
    style that is none, LookupError for what is not in the record.
    """
    if style not in STYLES:
        raise ValueError(f"{style!r} is no style of citation; allowed: {', '.join(STYLES)}")
    gatherer = Gatherer(Names(lookup, language, words(language), treaties or {}))
    facts = gatherer.facts(kind, key)
    facts.link, facts.accessed = found or (None, None)
    if facts.title is None or facts.form == "session":
        facts.language = frame(language)  # the title is made of its words
    return STYLES[style](facts, gatherer)
