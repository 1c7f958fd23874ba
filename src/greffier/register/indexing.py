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
from greffier.register.holdings import indexed_as
from greffier.register.searching import index_source

if TYPE_CHECKING:
    from greffier.register.opening import Register

__all__ = ["keep_index", "reindex", "rules_of_words"]

HERE = Path(__file__).parent


@cache
def rules_of_words() -> int:
    """A number (31 bits) for what decides which words of a source are indexed: our code, and the stemmer's version."""
    made = hashlib.sha256(version("PyStemmer").encode())
    for path in (HERE / "preparing.py", *sorted((HERE / "search").glob("*.py"))):
        made.update(path.read_bytes())
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
        words, level = indexed_as(register, key)
        index_source(database, key, level, words)
    database.engine.mark_index(database, rules_of_words())
