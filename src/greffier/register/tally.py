"""How many documents make a statement, and when: kept with it for the public, so that nothing is counted anew.

What thousands of documents say is asked for with every document more. For closed levels it is counted when asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from greffier.register.database import Database

__all__ = ["COUNTED", "SHIFT", "add_to_tally", "retally", "told_before"]

SHIFT = 1 << 22
"""Rows that one source or reading may have: its rows are numbered from its own number times this."""
COUNTED = (
    "COUNT(DISTINCT CASE WHEN origin = 0 THEN work END) AS documents, "
    "MIN(CASE WHEN origin < 2 THEN date END) AS first, MAX(CASE WHEN origin < 2 THEN date END) AS last, "
    "MIN(origin) AS origin"
)
"""As in `record.folding`: only documents are counted (rank 0 of ORIGINS), and data (rank 2) tell no time."""
FEW = 50
"""Sources whose statements are counted source by source; of more all statements are, in one go."""


def told_before(database: Database, source: int) -> bool:
    """Whether another source of the same document is current for the public: then the document is counted already."""
    found = database.row(
        "SELECT 1 FROM register_text t JOIN register_holding h ON h.text_id = t.id WHERE h.source_id <> %s "
        "AND h.low = 0 AND h.high > 0 AND t.work = (SELECT o.work FROM register_holding g "
        "JOIN register_text o ON o.id = g.text_id WHERE g.source_id = %s)",
        (source, source),
    )
    return found is not None


def add_to_tally(database: Database, statements: Iterable[int], date: str | None, origin: int) -> None:
    """Count one more source that makes statements, the first of its document."""
    told = date if origin < 2 else None
    database.executemany(
        "UPDATE register_statement SET documents = documents + %s, "
        "first = CASE WHEN first IS NULL OR first > %s THEN %s ELSE first END, "
        "last = CASE WHEN last IS NULL OR last < %s THEN %s ELSE last END, "
        "origin = CASE WHEN origin IS NULL OR origin > %s THEN %s ELSE origin END WHERE id = %s",
        [(int(origin == 0), told, told, told, told, origin, origin, one) for one in statements],
    )


def retally(database: Database, sources: Collection[int]) -> None:
    """Count all statements of some sources anew."""
    if len(sources) > FEW:
        _count(database, None)
        return
    for source in sources:
        _count(database, (source * SHIFT, (source + 1) * SHIFT))


def _count(database: Database, rows: tuple[int, int] | None) -> None:
    """Count the statements of some rows of mentions, or all; what nobody says any more is left without a count."""
    which, values = (
        ("", ())
        if rows is None
        else ("WHERE id IN (SELECT statement FROM register_mention WHERE id >= %s AND id < %s)", rows)
    )
    database.execute(
        f"UPDATE register_statement SET documents = 0, first = NULL, last = NULL, origin = NULL {which}",  # noqa: S608 - no value is pasted
        values,
    )
    # By name and statement, as mentions are indexed.
    which = which and (
        "AND (name, statement) IN (SELECT name, statement FROM register_mention WHERE id >= %s AND id < %s)"
    )
    counted: list[tuple[Any, ...]] = database.rows(
        f"SELECT {COUNTED}, statement FROM register_mention WHERE low <= 0 AND high > 0 {which} GROUP BY name, statement",  # noqa: S608 - no value is pasted
        values,
    )
    database.executemany(
        "UPDATE register_statement SET documents = %s, first = %s, last = %s, origin = %s WHERE id = %s",
        counted,
    )
