"""The records that a page needs, asked for once, many at a time; it is a `record.lookup.Lookup` itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import BODY, CELLS, DOCUMENT, SESSION
from greffier.record.models import Body, Document
from greffier.register.lookup import RegisterLookup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.lookup import Lookup
    from greffier.record.models import AnyRecord, BodySession, Provision

__all__ = ["Records"]


class Records:
    """What has been asked of a lookup, kept."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self._records: dict[tuple[str, str], AnyRecord | None] = {}
        self._keys: dict[tuple[str, str], str] = {}
        self._bodies: dict[str, Body] | None = None
        self._lines: dict[str, BodySession] | None = None

    def key(self, cell: str, name: str) -> str:
        """See Lookup."""
        if (cell, name) not in self._keys:
            self._keep(cell, {name: self.lookup.key(cell, name)})
        return self._keys[cell, name]

    def record(self, kind: str, key: str) -> AnyRecord | None:
        """See Lookup."""
        if kind == BODY:
            return self.bodies.get(key)
        if (kind, key) not in self._records:
            self._records[kind, key] = self.lookup.record(kind, key)
        return self._records[kind, key]

    def records(self, kind: str, prefix: str = "") -> Iterable[AnyRecord]:
        """See Lookup."""
        return self.lookup.records(kind, prefix)

    def same_text(self, text_digest: str) -> Iterable[Provision]:
        """See Lookup."""
        return self.lookup.same_text(text_digest)

    def ahead(self, kind: str, names: Iterable[str]) -> None:
        """Fetch the records of many names at once, so that asking for each costs nothing."""
        if not isinstance(self.lookup, RegisterLookup):
            return
        wanted = list(dict.fromkeys(names))
        self.keys_ahead(kind, wanted)
        missing = {
            key for key in (self._keys[kind, name] for name in wanted) if (kind, key) not in self._records
        }
        found = self.lookup.records_of(kind, missing)
        self._records |= {(kind, key): found.get(key) for key in missing}

    def keys_ahead(self, cell: str, names: Iterable[str]) -> None:
        """Fetch the keys of many names at once, and nothing of what they stand for."""
        wanted = [name for name in dict.fromkeys(names) if (cell, name) not in self._keys]
        if isinstance(self.lookup, RegisterLookup) and wanted:
            self._keep(
                cell, self.lookup.keys(cell, wanted) if cell in CELLS else {one: one for one in wanted}
            )

    def keep(self, records: Iterable[AnyRecord]) -> None:
        """Records that were fetched otherwise, whole, under their keys."""
        for record in records:
            kind = str(record.__struct_config__.tag)
            self._records[kind, record.key] = record
            self._keep(kind, {record.key: record.key})

    def _keep(self, cell: str, keys: Mapping[str, str]) -> None:
        """What names stand for; a key stands for itself."""
        self._keys |= {(cell, name): key for name, key in keys.items()}
        self._keys |= {(cell, key): key for key in keys.values()}

    @property
    def bodies(self) -> dict[str, Body]:
        """All bodies: they are few."""
        if self._bodies is None:
            self._bodies = {one.key: one for one in self.lookup.records(BODY) if isinstance(one, Body)}
            self._keep(BODY, {key: key for key in self._bodies})
            self._keep(SESSION, {one.key: one.key for body in self._bodies.values() for one in body.sessions})
        return self._bodies

    def line(self, session: str) -> BodySession | None:
        """A session in the line of its body's."""
        if self._lines is None:
            self._lines = {one.key: one for body in self.bodies.values() for one in body.sessions}
        return self._lines.get(session)

    def document(self, name: str) -> Document | None:
        """A document by any of its names."""
        record = self.record(DOCUMENT, self.key(DOCUMENT, name))
        return record if isinstance(record, Document) else None
