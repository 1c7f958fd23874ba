"""The rows of mentions: what the fold asks the database for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.record.keys import Ref
from greffier.register.ids import name_digest
from greffier.register.tally import SHIFT, add_to_tally, retally, told_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.register.database import Database
    from greffier.register.preparing import Mentions

    Struck = Mapping[int, int]
    """Numbers of claims that were judged to be misread, with the level of the smallest audience that may know that."""

__all__ = [
    "SHIFT",
    "drop_mentions",
    "mentioned",
    "numbered",
    "numbers_of",
    "project",
    "set_interval",
    "strike",
]


def project(
    database: Database,
    source: int,
    mentions: Mentions,
    interval: tuple[int, int],
    struck: Struck | None = None,
) -> set[Ref]:
    """Write the mentions of a source; the things that they are about come back.

    `interval` are the audiences for which the source is current; see `strike` for `struck`.
    """
    names = numbered(
        database,
        "name",
        "INSERT INTO register_name (id, digest, cell, name, family) VALUES (%s, %s, %s, %s, %s)",
        {row[0]: row for row in mentions.names},
    )
    statements = numbered(
        database,
        "statement",
        "INSERT INTO register_statement (id, digest, name, role, value, language, documents) "
        "VALUES (%s, %s, %s, %s, %s, %s, 0)",
        {row[0]: (row[0], names[row[1]], *row[2:]) for row in mentions.statements},
    )
    told = (mentions.work, mentions.date, mentions.origin, *interval)
    database.executemany(
        "INSERT INTO register_mention (id, name, statement, claim, source_id, work, date, origin, low, high) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [
            (source * SHIFT + at, names[name], statements[statement], claim, source, *told)
            for at, (name, statement, claim) in enumerate(mentions.rows)
        ],
    )
    strike(database, source, struck or {})
    if interval[0] == 0 < interval[1]:
        if struck or told_before(database, source):
            retally(database, [source])
        else:
            add_to_tally(database, statements.values(), mentions.date, mentions.origin)
    return {Ref(cell, name) for _, cell, name, _ in mentions.names}


def numbered(
    database: Database, table: str, insert: str, rows: Mapping[int, Sequence[object]]
) -> dict[int, int]:
    """The numbers of rows of a table by their digests; those that are not there yet are inserted."""
    select = f"SELECT digest, id FROM register_{table} WHERE digest IN ({{}})"  # noqa: S608 - the table is ours
    found: dict[int, int] = dict(database.listed(select, rows))
    last = database.rows(f"SELECT COALESCE(MAX(id), 0) FROM register_{table}")[0][0]  # noqa: S608 - the table is ours
    # There is one writer: the next numbers are nobody else's.
    new = {
        digest: number for number, digest in enumerate((one for one in rows if one not in found), last + 1)
    }
    database.executemany(insert, [(number, *rows[digest]) for digest, number in new.items()])
    return found | new


def strike(database: Database, source: int, struck: Struck) -> None:
    """Hide claims that were judged to be misread from the audiences that may know of the judgement."""
    database.executemany(
        "UPDATE register_mention SET high = %s WHERE id >= %s AND id < %s AND claim = %s AND high > %s",
        [(level, source * SHIFT, (source + 1) * SHIFT, claim, level) for claim, level in struck.items()],
    )


def numbers_of(database: Database, refs: Iterable[Ref]) -> dict[int, Ref]:
    """The numbers of names, as far as any claim uses them."""
    digests = {name_digest(ref): ref for ref in refs}
    rows = database.listed("SELECT id, digest FROM register_name WHERE digest IN ({})", digests)
    return {key: digests[digest] for key, digest in rows}


def mentioned(database: Database, sources: Iterable[int]) -> set[Ref]:
    """The things that the mentions of some sources are about."""
    found: set[Ref] = set()
    for source in sources:
        rows: list[tuple[Any, ...]] = database.rows(
            "SELECT DISTINCT n.cell, n.name FROM register_mention m JOIN register_name n ON n.id = m.name "
            "WHERE m.id >= %s AND m.id < %s",
            (source * SHIFT, (source + 1) * SHIFT),
        )
        found |= {Ref(cell, name) for cell, name in rows}
    return found


def set_interval(database: Database, source: int, interval: tuple[int, int], struck: Struck) -> None:
    """Say for which audiences a source is current, and which of its claims are struck; `retally` must follow."""
    database.execute(
        "UPDATE register_mention SET low = %s, high = %s WHERE id >= %s AND id < %s",
        (*interval, source * SHIFT, (source + 1) * SHIFT),
    )
    database.execute(
        "UPDATE register_holding SET low = %s, high = %s WHERE source_id = %s", (*interval, source)
    )
    strike(database, source, struck)


def drop_mentions(database: Database, source: int) -> None:
    """Forget what a source says, before it is written anew or for good."""
    database.execute(
        "DELETE FROM register_mention WHERE id >= %s AND id < %s", (source * SHIFT, (source + 1) * SHIFT)
    )
