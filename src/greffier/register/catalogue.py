"""Lists of records: by kind, narrowed by headings, in order, a page at a time.

What a list shows is its records as they were folded; what is looked up with a session (its documents, reports,
provisions) is left out of lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.record.models import RECORDS
from greffier.register.errors import RegisterError
from greffier.register.headings import CELLS, HEADINGS, Entry, entries
from greffier.register.lookup import decoded
from greffier.register.paging import Page, cursor, limited, position

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.models import AnyRecord
    from greffier.register.lookup import RegisterLookup

__all__ = ["ORDERS", "counts", "page", "values_of"]

Filters = "Mapping[str, str | Iterable[str]]"

ORDERS = ("key", "newest", "oldest")
"""In the order of keys (numbers by their value), or by date; what has no date comes last by both."""


def page(
    lookup: RegisterLookup,
    kind: str,
    *,
    filters: Mapping[str, str | Iterable[str]] | None = None,
    order: str = "key",
    after: str | None = None,
    limit: int = 50,
) -> Page[AnyRecord]:
    """A page of the records of a kind that stand under all of some headings (`headings.HEADINGS`).

    Of several values of one heading, any will do; values that name things may be aliases. `after` is `next` of the
    page before. Raises RegisterError (`bad_value`) for a kind, heading, order, cursor or limit that there is none of.
    """
    wanted = _wanted(lookup, kind, filters or {})
    if order not in ORDERS:
        raise RegisterError("bad_value", f"order: {order!r} is not allowed; allowed: {', '.join(ORDERS)}")
    found = [
        one
        for one in _entries(lookup, kind)
        if all(_stands(one, name, values) for name, values in wanted.items())
    ]
    found.sort(key=lambda one: _sort_key(one, order))
    begin = position(after, tuple[int, str]) if after is not None else None
    rest = [one for one in found if begin is None or _sort_key(one, order) > begin]
    shown = rest[: limited(limit)]
    records = {key: decoded(kind, data) for key, data in lookup.raw_of(kind, [one.key for one in shown])}
    more = cursor(*_sort_key(shown[-1], order)) if len(rest) > len(shown) else None
    return Page([records[one.key] for one in shown], more, len(found))


def counts(lookup: RegisterLookup) -> dict[str, int]:
    """How many records there are of each kind."""
    return {kind: len(lookup.raw(kind)) for kind in RECORDS}


def values_of(lookup: RegisterLookup, kind: str, heading: str) -> dict[str, int]:
    """The values of a heading, each with the number of records of a kind that stand under it, in the order of values.

    Names of one thing are counted each for itself. Raises RegisterError (`bad_value`).
    """
    _wanted(lookup, kind, {heading: ()})
    found: dict[str, int] = {}
    for one in _entries(lookup, kind):
        for name, value in one.headings:
            if name == heading:
                found[value] = found.get(value, 0) + 1
    return dict(sorted(found.items()))


def _sort_key(entry: Entry, order: str) -> tuple[int, str]:
    day = {"key": 0, "newest": -entry.day, "oldest": entry.day or 99_999_999}[order]
    return day, entry.place


def _stands(entry: Entry, name: str, values: set[str]) -> bool:
    return any(one == name and value in values for one, value in entry.headings)


def _entries(lookup: RegisterLookup, kind: str) -> list[Entry]:
    things: dict[str, list[Any]] = {}
    needed = {"provision": ("document", "provision"), "document": ("document", "report")}.get(kind, (kind,))
    for one in needed:
        for key, data in lookup.raw(one):
            things.setdefault(key.partition("#")[0], []).append(decoded(one, data))
    return [entry for records in things.values() for entry in entries(records) if entry.kind == kind]


def _wanted(
    lookup: RegisterLookup, kind: str, filters: Mapping[str, str | Iterable[str]]
) -> dict[str, set[str]]:
    """Headings with all values that will do."""
    if kind not in HEADINGS:
        raise RegisterError("bad_value", f"kind: {kind!r} is not allowed; allowed: {', '.join(HEADINGS)}")
    wanted: dict[str, set[str]] = {}
    for name, said in filters.items():
        if name not in HEADINGS[kind]:
            allowed = ", ".join(HEADINGS[kind]) or "none"
            raise RegisterError(
                "bad_value", f"{name}: no list of {kind} is narrowed by it; allowed: {allowed}"
            )
        values = {said} if isinstance(said, str) else set(said)
        cell = CELLS.get(name)
        wanted[name] = values if cell is None else _names(lookup, cell, values)
    return wanted


def _names(lookup: RegisterLookup, cell: str, values: set[str]) -> set[str]:
    """All names of the things that some values name."""
    keys = lookup.keys(cell, list(values))
    return values | set(keys.values()) | {name for key in keys.values() for name in lookup.names(cell, key)}
