"""The names that a page will say, fetched at once: a page of any size asks the register the same number of times."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.record.keys import DECISION, DOCUMENT, PARTICIPANT, SESSION
from greffier.site.facts import FIELDS, kind_of, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from greffier.record.models import AnyRecord
    from greffier.site.desk import Desk

__all__ = ["Names", "fetch", "names_in"]

NAMING = {
    "by": DECISION,
    "as": DECISION,
    "decision": DECISION,
    "document": DOCUMENT,
    "documents": DOCUMENT,
    "session": SESSION,
    "to": SESSION,
    "of": SESSION,
}
"""Keys of values → what their texts name."""

PLAIN = {
    ("session", "during"): SESSION,
    ("session", "hosted"): SESSION,
    ("session", "provisions"): DOCUMENT,
    ("decision", "texts"): DOCUMENT,
    ("document", "session"): SESSION,
    ("provision", "session"): SESSION,
    ("report", "of"): SESSION,
    ("report", "to"): SESSION,
    ("officer", "state"): PARTICIPANT,
}
"""Kind of record and field whose values are names themselves."""

OWN = {"participant": PARTICIPANT, "document": DOCUMENT, "session": SESSION}
"""Attributes of records that are names."""


class Names(Struct):
    """Names of things, each under the cell that it is asked for in."""

    sessions: set[str] = set()
    documents: set[str] = set()
    decisions: set[str] = set()
    participants: set[str] = set()

    def add(self, cell: str, names: Iterable[str]) -> None:
        """Names of things of one cell; bodies need not be fetched."""
        kept = {
            SESSION: self.sessions,
            DOCUMENT: self.documents,
            DECISION: self.decisions,
            PARTICIPANT: self.participants,
        }
        kept[cell].update(names)


def fetch(
    desk: Desk,
    records: Iterable[AnyRecord] = (),
    fields: Iterable[str] | None = None,
    names: Names | None = None,
    most: int = 50,
) -> None:
    """Fetch what the labels of all names in some records need (in some of their fields; of each the first `most` values)."""
    found = names if names is not None else Names()
    wanted = set(fields) if fields is not None else None
    for record in records:
        for cell, name in names_in(record, wanted, most):
            found.add(cell, [name])
    known = desk.records
    known.keys_ahead(SESSION, found.sessions)
    # What acts is called a decision or a document, as it comes; so is what people and items belong to.
    loose = {one for one in found.sessions if known.line(known.key(SESSION, one)) is None}
    known.ahead(DOCUMENT, found.documents | found.decisions | loose)
    known.keys_ahead(
        DECISION, found.decisions | {known.key(DOCUMENT, one) for one in found.documents | found.decisions}
    )
    desk.labels.participants_ahead(found.participants)


def names_in(record: AnyRecord, fields: set[str] | None = None, most: int = 50) -> Iterator[tuple[str, str]]:
    """Cells and names of all things that a record names."""
    kind = kind_of(record)
    for attribute, cell in OWN.items():
        if isinstance(getattr(record, attribute, None), str):
            yield cell, getattr(record, attribute)
    for field in FIELDS[kind]:
        if fields is not None and field not in fields:
            continue
        for _, n, value in values_of(record, field):
            if n < most:
                yield from _named(PLAIN.get((kind, field)), value.value)


def _named(cell: str | None, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - as records have them
    if isinstance(value, str) and cell is not None:
        yield cell, value.partition("#")[0] if cell == DOCUMENT else value
    elif isinstance(value, list):
        for one in value:
            yield from _named(cell, one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _named(NAMING.get(key), one)
