"""Documents by the time at which they were added: what feeds and harvesters go by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.record.models import Document
from greffier.register.ids import number
from greffier.register.journal import REGISTER
from greffier.register.paging import Page, cursor, position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from greffier.record.models import AnyRecord
    from greffier.register.lookup import RegisterLookup

__all__ = ["Added", "Times", "added", "spoken_of", "times_of"]

GROUPED = (
    "SELECT t.work, MAX(s.added) AS number, MIN(s.added) AS first FROM register_holding h JOIN register_source s ON s.id = h.source_id "
    "JOIN register_text t ON t.id = h.text_id WHERE h.low <= %s AND h.high > %s AND s.origin = 'document' "
)


class Added(Struct, frozen=True):
    """A document, and when the last of its sources that one may see was added (ISO time in UTC)."""

    document: Document
    at: str


def added(
    lookup: RegisterLookup,
    *,
    since: str | None = None,
    until: str | None = None,
    body: str | None = None,
    after: str | None = None,
    limit: int = 100,
) -> Page[Added]:
    """Documents added from a time to a time (ISO, both inclusive), of one body or of all, the first first.

    Raises RegisterError (`bad_value`) for a cursor that is none.
    """
    time, name = position(after, tuple[str, str]) if after is not None else ("", "")
    narrowed, values = ("AND h.body = %s ", (body,)) if body is not None else ("", ())
    rows = lookup.database.rows(
        f"SELECT g.work, j.at FROM ({GROUPED}{narrowed}GROUP BY t.work) g "  # noqa: S608 - no value is pasted
        "JOIN register_journal j ON j.stream = %s AND j.number = g.number "
        "WHERE j.at >= %s AND j.at < %s AND (j.at > %s OR (j.at = %s AND g.work > %s)) "
        "ORDER BY j.at, g.work LIMIT %s",
        (
            lookup.level, lookup.level, *values, REGISTER, since or "", _behind(until) if until else "9999",
            time, time, name, limit + 1,
        ),
    )  # fmt: skip
    shown = rows[:limit]
    keys = lookup.keys(DOCUMENT, [work for work, _ in shown])
    records = lookup.records_of(DOCUMENT, keys.values())
    items = [
        Added(record, at) for work, at in shown if isinstance(record := records.get(keys[work]), Document)
    ]
    more = cursor(shown[-1][1], shown[-1][0]) if len(rows) > limit else None
    return Page(items, more, len(items), exact=False)


class Times(Struct, frozen=True):
    """When the first and the last of a document's sources were added (ISO times in UTC)."""

    first: str
    last: str


def times_of(lookup: RegisterLookup, documents: Iterable[Document]) -> dict[str, Times]:
    """The times of documents by key, of the sources that one may see; those that are only cited have none."""
    names = {name: one.key for one in documents for name in (one.key, *one.symbols)}
    rows = lookup.database.listed(
        f"{GROUPED}AND t.work IN ({{}}) GROUP BY t.work", names, (lookup.level, lookup.level)
    )
    found: dict[str, list[int]] = {}
    for work, last, first in rows:
        found.setdefault(names[work], []).extend((first, last))
    times = _times(lookup, (number for numbers in found.values() for number in (min(numbers), max(numbers))))
    return {key: Times(times[min(numbers)], times[max(numbers)]) for key, numbers in found.items()}


def spoken_of(lookup: RegisterLookup, records: Iterable[AnyRecord]) -> dict[str, str]:
    """When the last source was added that says something of each of some records, by key (ISO times in UTC)."""
    owners: dict[int, list[str]] = {}
    for record in records:
        for statement in _statements(msgspec.to_builtins(record)):
            owners.setdefault(number(statement), []).append(record.key)
    last: dict[str, int] = {}
    for statement, added_at in lookup.database.listed(
        "SELECT g.digest, MAX(s.added) FROM register_statement g JOIN register_mention m ON m.name = g.name AND m.statement = g.id "
        "JOIN register_source s ON s.id = m.source_id WHERE m.low <= %s AND m.high > %s AND g.digest IN ({}) GROUP BY g.digest",
        owners,
        (lookup.level, lookup.level),
    ):
        for key in owners[statement]:
            last[key] = max(last.get(key, 0), added_at)
    times = _times(lookup, last.values())
    return {key: times[added_at] for key, added_at in last.items()}


def _statements(said: Any) -> Iterator[str]:  # noqa: ANN401 - a record taken apart
    """The statements in a record, in whatever field they stand."""
    if isinstance(said, dict):
        for name, value in said.items():
            yield from value if name == "statements" else _statements(value)
    elif isinstance(said, list | tuple):
        for value in said:
            yield from _statements(value)


def _times(lookup: RegisterLookup, numbers: Iterable[int]) -> dict[int, str]:
    return dict(
        lookup.database.listed(
            "SELECT number, at FROM register_journal WHERE stream = %s AND number IN ({})",
            set(numbers),
            (REGISTER,),
        )
    )


def _behind(time: str) -> str:
    """What comes right behind a time, or a day, as texts are compared."""
    return f"{time}~"
