"""Names and the keys that they stand for, as an audience has them; a name without a row stands for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from greffier.record.keys import Ref, family
from greffier.register.database import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.register.database import Database

__all__ = ["keys_of", "keys_of_all", "keys_of_family", "names_of", "save_aliases"]

Keys = dict[str, str | None]
N = TypeVar("N", str, Ref)


def keys_of(database: Database, level: int, cell: str, names: Iterable[str]) -> Keys:
    """The keys of names; None where one fits several things."""
    listed = list(dict.fromkeys(names))
    found: Keys = {name: name for name in listed}
    rows = database.listed(
        "SELECT name, key, level FROM register_alias WHERE cell = %s AND level <= %s AND name IN ({})",
        listed,
        (cell, level),
    )
    return found | _effective(rows)


def keys_of_all(database: Database, level: int, refs: Iterable[Ref]) -> dict[Ref, str | None]:
    """The same for names of several cells, asked for together."""
    found: dict[Ref, str | None] = {ref: ref.name for ref in refs}
    cells = sorted({ref.cell for ref in found})
    rows = database.listed(
        "SELECT cell, name, key, level FROM register_alias WHERE level <= %s "  # noqa: S608 - no value is pasted
        f"AND cell IN ({marks(len(cells))}) AND name IN ({{}})",
        sorted({ref.name for ref in found}),
        (level, *cells),
    )
    said = _effective((Ref(cell, name), key, of) for cell, name, key, of in rows)
    return found | {ref: key for ref, key in said.items() if ref in found}


def keys_of_family(database: Database, level: int, cell: str, family: str) -> Keys:
    """The keys of all names of a family that have rows."""
    rows = database.rows(
        "SELECT name, key, level FROM register_alias WHERE cell = %s AND family = %s AND level <= %s",
        (cell, family, level),
    )
    return _effective(rows)


def _effective(rows: Iterable[tuple[N, str | None, int]]) -> dict[N, str | None]:
    """Of the rows of one name that of the highest level."""
    best: dict[N, tuple[int, str | None]] = {}
    for name, key, level in rows:
        if name not in best or level > best[name][0]:
            best[name] = (level, key)
    return {name: key for name, (_, key) in best.items()}


def names_of(database: Database, level: int, cell: str, keys: Iterable[str]) -> dict[str, set[str]]:
    """All names of each key, the key itself among them where it stands for itself."""
    wanted = list(dict.fromkeys(keys))
    candidates = {
        name
        for (name,) in database.listed(
            "SELECT name FROM register_alias WHERE cell = %s AND level <= %s AND key IN ({})",
            wanted,
            (cell, level),
        )
    } | set(wanted)
    found: dict[str, set[str]] = {key: set() for key in wanted}
    for name, key in keys_of(database, level, cell, candidates).items():
        if key in found:
            found[key].add(name)
    return found


def save_aliases(database: Database, level: int, cell: str, keys: Mapping[str, str | None]) -> None:
    """Write what names stand for; a row is kept only where it differs from what the level below says."""
    below = keys_of(database, level - 1, cell, keys)
    wanted = {name: key for name, key in keys.items() if below[name] != key}
    stored: Keys = dict(
        database.listed(
            "SELECT name, key FROM register_alias WHERE cell = %s AND level = %s AND name IN ({})",
            keys,
            (cell, level),
        )
    )
    gone = [name for name, key in stored.items() if name not in wanted or wanted[name] != key]
    new = [name for name, key in wanted.items() if name not in stored or stored[name] != key]
    database.executemany(
        "DELETE FROM register_alias WHERE cell = %s AND name = %s AND level = %s",
        [(cell, name, level) for name in gone],
    )
    database.executemany(
        "INSERT INTO register_alias (cell, name, family, level, key) VALUES (%s, %s, %s, %s, %s)",
        [(cell, name, family(Ref(cell, name)), level, wanted[name]) for name in new],
    )
