"""The index of search as a whole: made anew where words would be put into it otherwise than before.

A word is taken out of the index by what was put in. Were that computed by other rules, it would stay for ever.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.record.claims import FILES
from greffier.register.holdings import Indexed, indexed_as
from greffier.register.search.facets import facet_word
from greffier.register.tally import SHIFT

if TYPE_CHECKING:
    from greffier.register.database import Database
    from greffier.register.engines.fts5 import Part, Text
    from greffier.register.opening import Register

__all__ = ["index_source", "keep_index", "reindex", "rules_of_words", "unindex_source"]

HERE = Path(__file__).parent
DECIDING = (
    "indexing.py",
    "preparing.py",
    "search/facets.py",
    "search/stems.py",
    "search/symbols.py",
    "search/words.py",
)
"""Modules that decide which words of a source are indexed."""


def index_source(database: Database, key: int, indexed: Indexed) -> None:
    """Put a source into the index."""
    text, parts = _rows(key, indexed)
    database.engine.put_words(database, indexed.level, text, parts)
    database.execute(
        "UPDATE register_holding SET facets = %s WHERE source_id = %s", ("\n".join(indexed.words.facets), key)
    )


def unindex_source(database: Database, key: int, indexed: Indexed) -> None:
    """Take a source out of the index; it must be as it was put in."""
    text, parts = _rows(key, indexed)
    database.engine.remove_words(database, indexed.level, text, parts)


def _rows(key: int, indexed: Indexed) -> tuple[Text, list[Part]]:
    words = indexed.words
    facets = " ".join(facet_word(*line.split(" ", 1)) for line in words.facets)
    body = " ".join(part for part, _ in words.parts)
    first = indexed.reading * SHIFT
    return (key, words.title, body, words.symbols, facets), [
        (first + at, *part) for at, part in enumerate(words.parts)
    ]


@cache
def rules_of_words() -> int:
    """A number (31 bits) for what decides which words of a source are indexed: our code, and the stemmer's version."""
    made = hashlib.sha256(version("PyStemmer").encode())
    for name in DECIDING:
        made.update((HERE / name).read_bytes())
    return int.from_bytes(made.digest()[:4]) >> 1


def keep_index(register: Register) -> None:
    """Make the index anew, if it was made by other rules."""
    kept = register.database.engine.rules_of_index(register.database)
    if kept is not None and kept != rules_of_words():
        with register.database.transaction():
            reindex(register)


def reindex(register: Register) -> None:
    """Empty the index, and index all that is held."""
    database = register.database
    for statement in (*database.engine.drop_search(), *database.engine.search_tables()):
        database.execute(statement)
    held = database.rows(
        "SELECT s.id FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "WHERE h.reading_id IS NOT NULL AND s.origin IN (%s, %s) ORDER BY s.id",
        FILES,
    )
    for (key,) in held:
        index_source(database, key, indexed_as(register, key))
    database.engine.mark_index(database, rules_of_words())
