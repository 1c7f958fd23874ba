"""The records that a page needs, asked for once, many at a time; it is a `record.lookup.Lookup` itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY, CELLS, DOCUMENT, SESSION
from greffier.record.models import Body, Document
from greffier.register.lookup import RegisterLookup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from greffier.record.lookup import Lookup
    from greffier.record.models import AnyRecord, BodySession, Provision

__all__ = ["Bodies", "Records", "bodies_of"]


class Bodies(Struct, frozen=True):
    """All bodies by their keys, and the lines of their sessions by theirs."""

    bodies: dict[str, Body]
    lines: dict[str, BodySession]


def bodies_of(lookup: Lookup) -> Bodies:
    """All bodies: they are few."""
    bodies = {one.key: one for one in lookup.records(BODY) if isinstance(one, Body)}
    return Bodies(bodies, {one.key: one for body in bodies.values() for one in body.sessions})


class Records:
    """What has been asked of a lookup, kept. `bodies` finds all bodies, where they are kept for longer."""

    def __init__(self, lookup: Lookup, bodies: Callable[[], Bodies] | None = None) -> None:
        self.lookup = lookup
        self._find_bodies = bodies
        self._records: dict[tuple[str, str], AnyRecord | None] = {}
        self._keys: dict[tuple[str, str], str] = {}
        self._bodies: Bodies | None = None

    def key(self, cell: str, name: str) -> str:
        """See Lookup."""
        found = self._key(cell, name)
        if found is None:
            found = self.lookup.key(cell, name)
            self._keep(cell, {name: found})
        return found

    def _key(self, cell: str, name: str) -> str | None:
        """What a name stands for, as far as that is known by now."""
        known = self._bodies
        if known is not None and (
            (cell == SESSION and name in known.lines) or (cell == BODY and name in known.bodies)
        ):
            return name
        return self._keys.get((cell, name))

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
        keys = [self.key(kind, name) for name in wanted]
        missing = {key for key in keys if (kind, key) not in self._records}
        found = self.lookup.records_of(kind, missing)
        self._records |= {(kind, key): found.get(key) for key in missing}

    def keys_ahead(self, cell: str, names: Iterable[str]) -> None:
        """Fetch the keys of many names at once, and nothing of what they stand for."""
        wanted = [name for name in dict.fromkeys(names) if self._key(cell, name) is None]
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
        """All bodies."""
        return self._all_bodies().bodies

    def line(self, session: str) -> BodySession | None:
        """A session in the line of its body's."""
        return self._all_bodies().lines.get(session)

    def _all_bodies(self) -> Bodies:
        if self._bodies is None:
            self._bodies = self._find_bodies() if self._find_bodies is not None else bodies_of(self.lookup)
        return self._bodies

    def document(self, name: str) -> Document | None:
        """A document by any of its names."""
        record = self.record(DOCUMENT, self.key(DOCUMENT, name))
        return record if isinstance(record, Document) else None
