"""What texts are counted and narrowed by: values taken of a source when it is indexed, and words for them in the index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .symbols import escaped

if TYPE_CHECKING:
    from greffier.record.claims import Source

__all__ = ["FACETS", "FRONT", "OF_PROVISIONS", "counted", "facet_word", "facets_of", "provision_words"]

FACETS = ("kind", "body", "session", "language", "year", "addressee", "class")
"""What results are counted and narrowed by.

Values are keys of bodies and sessions, codes of kinds and languages, four figures of a year. `addressee` and `class` are
those of the provisions of a text (see the reading contract), of which it may have many; the others are one or none.
"""

OF_PROVISIONS = ("addressee", "class")
"""The facets that a passage has by itself, not only its text."""

_MARK = "≡"
"""Begins the words of facets. It is no letter, so that nothing that is typed or printed has it in its stems."""


FRONT = f"{_MARK}front"
"""The word of parts that stand before the text itself: masthead, title, contents."""


def facets_of(source: Source, provisions: Iterable[Mapping[str, Any]]) -> list[str]:
    """The values of a source as lines, a name and a value each; sessions as the source names them."""
    single = {
        "kind": source.kind,
        "body": source.body,
        "session": source.session,
        "language": source.language or "und",
        "year": (source.date or "")[:4],
    }
    lines = [f"{name} {value}" for name, value in single.items() if value]
    return lines + sorted({line for keys in provisions for line in _lines(keys)})


def _lines(provision: Mapping[str, Any]) -> list[str]:
    return [f"class {provision['class']}", *(f"addressee {one}" for one in provision["addressees"])]


def provision_words(provisions: Iterable[Mapping[str, Any]]) -> list[str]:
    """The words of the facets of provisions, for the index of parts; none twice."""
    lines = (line for keys in provisions for line in _lines(keys))
    return [facet_word(*line.split(" ", 1)) for line in dict.fromkeys(lines)]


def facet_word(name: str, value: str) -> str:
    """The word of a value in an index.

    >>> facet_word("body", "CTOC/COP")
    '≡body≡ctoc__cop'
    """
    return f"{_MARK}{name}{_MARK}{escaped(value)}"


def counted(texts: Iterable[str]) -> dict[str, dict[str, int]]:
    """How many of some texts, each given as its lines, have each value of each facet."""
    found: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    for line, count in Counter("\n".join(texts).split("\n")).items():
        name, _, value = line.partition(" ")
        if value:
            found[name][value] = count
    return found
