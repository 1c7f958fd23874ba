"""The register as an audience sees it: records, keys, discrepancies. It is a `record.lookup.Lookup`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from greffier.record.cells.links import with_links
from greffier.record.judgements import Judgement, explained, judged
from greffier.record.keys import DOCUMENT, LINK, SESSION, WORDING, Ref, provision_name
from greffier.record.models import RECORDS, AnyRecord, Discrepancy, Meeting, Provision, Session
from greffier.register.aliases import keys_of, keys_of_all, names_of
from greffier.register.database import marks
from greffier.register.feed import state
from greffier.register.ids import hexadecimal
from greffier.register.judgements import judgements_in_force
from greffier.register.statements import statements_about, statements_of_claims

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Iterator

    from greffier.record.claims import Statement
    from greffier.register.database import Database
    from greffier.register.feed import State
    from greffier.register.kept import Kept

__all__ = ["RegisterLookup"]

T = TypeVar("T")

EFFECTIVE = (
    "r.level <= %s AND NOT EXISTS (SELECT 1 FROM register_thing t WHERE t.cell = r.cell AND t.key = r.thing "
    "AND t.level > r.level AND t.level <= %s)"
)
"""A row holds for an audience unless a higher level, up to the audience's own, has the thing anew."""


RANGES = 100
"""Beginnings of keys that are asked for in one question."""
LAST = chr(0x10FFFF)
"""Comes after all letters of keys."""
TOGETHER = 500
"""Records that are fetched together where there may be thousands."""
LINKED = (Session, Meeting)
"""Records to which belongs what is looked up with them."""


class RegisterLookup:
    """What one audience may know. See `record.lookup.Lookup` for what its methods promise.

    `at_rest` says that the database shows one state of what is committed as long as this looks into it.
    """

    def __init__(self, database: Database, level: int, *, at_rest: bool = False) -> None:
        self.database = database
        self.level = level
        self._at_rest = at_rest

    def kept(self, before: Kept[T], what: Hashable, make: Callable[[], T]) -> T:
        """What is worked out of the records that the audience sees: from `before`, if they were the same then."""
        return before.get((self._state, self.level, what), make) if self._at_rest else make()

    @cached_property
    def _state(self) -> State:
        return state(self.database, self.level)

    def key(self, cell: str, name: str) -> str:
        """See Lookup."""
        return keys_of(self.database, self.level, cell, [name])[name] or name

    def keys(self, cell: str, names: list[str]) -> dict[str, str]:
        """The keys of many names at once."""
        return {name: key or name for name, key in keys_of(self.database, self.level, cell, names).items()}

    def keys_of(self, refs: Iterable[Ref]) -> dict[Ref, str]:
        """The same for names of several cells."""
        return {ref: key or ref.name for ref, key in keys_of_all(self.database, self.level, refs).items()}

    def together(self, ask: Callable[[], T]) -> T:
        """See Lookup; nothing is kept here, `records.Records` does."""
        return ask()

    def ahead(self, kind: str, names: Iterable[str]) -> None:
        """See Lookup; nothing is kept here, `records.Records` does."""

    def keys_ahead(self, cell: str, names: Iterable[str]) -> None:
        """See Lookup; nothing is kept here, `records.Records` does."""

    def fits_several(self, cell: str, name: str) -> bool:
        """Whether a name fits several things, so that it stands for none."""
        return keys_of(self.database, self.level, cell, [name])[name] is None

    def names(self, cell: str, key: str) -> list[str]:
        """All names of a thing, sorted."""
        return sorted(names_of(self.database, self.level, cell, [key])[key])

    def record(self, kind: str, key: str) -> AnyRecord | None:
        """See Lookup."""
        row = self.database.row(
            f"SELECT r.data FROM register_record r WHERE r.kind = %s AND r.key = %s AND {EFFECTIVE}",  # noqa: S608 - no value is pasted
            (kind, key, self.level, self.level),
        )
        return self._whole([decoded(kind, row[0])])[0] if row is not None else None

    def records(self, kind: str, prefix: str = "") -> Iterator[AnyRecord]:
        """See Lookup."""
        if prefix:
            yield from self.beginning(kind, [prefix])[prefix]
        else:
            yield from self._whole([decoded(kind, data) for _, data in sorted(self.raw(kind))])

    def beginning(self, kind: str, prefixes: Collection[str]) -> dict[str, list[AnyRecord]]:
        """The records of a kind whose keys begin with some texts, by these, each in the order of keys."""
        found: dict[str, list[AnyRecord]] = {prefix: [] for prefix in prefixes}
        key = self.database.engine.bytewise("r.key")
        left = sorted(found)
        while some := left[:RANGES]:
            del left[:RANGES]
            ranges = " OR ".join([f"{key} >= %s AND {key} < %s"] * len(some))
            rows = self.database.rows(
                f"SELECT r.key, r.data FROM register_record r WHERE r.kind = %s AND ({ranges}) AND {EFFECTIVE}",  # noqa: S608 - no value is pasted
                (kind, *(end for one in some for end in (one, one + LAST)), self.level, self.level),
            )
            records = self._whole([decoded(kind, data) for _, data in sorted(rows)])
            for prefix in some:
                found[prefix] = [one for one in records if one.key.startswith(prefix)]
        return found

    def each(self, kind: str) -> Iterator[AnyRecord]:
        """The same as `records` of a kind, some at a time: of thousands, only their keys are held together."""
        rows = self.database.rows(
            f"SELECT r.key FROM register_record r WHERE r.kind = %s AND {EFFECTIVE}",  # noqa: S608 - no value is pasted
            (kind, self.level, self.level),
        )
        keys = sorted(key for (key,) in rows)
        for at in range(0, len(keys), TOGETHER):
            found = self.records_of(kind, keys[at : at + TOGETHER])
            yield from (found[key] for key in keys[at : at + TOGETHER])

    def records_of(self, kind: str, keys: Iterable[str]) -> dict[str, AnyRecord]:
        """The records of a kind with these keys, as far as there are any."""
        found = self._whole([decoded(kind, data) for _, data in self.raw_of(kind, keys)])
        return {record.key: record for record in found}

    def raw(self, kind: str) -> list[tuple[str, str]]:
        """Keys and data of all records of a kind, in no order: for lists, which need little of each."""
        if not self.level:
            # What is open to all holds as it is: nothing need be asked of each row.
            return self.database.rows(
                "SELECT r.key, r.data FROM register_record r WHERE r.kind = %s AND r.level = 0", (kind,)
            )
        return self.database.rows(
            f"SELECT r.key, r.data FROM register_record r WHERE r.kind = %s AND {EFFECTIVE}",  # noqa: S608 - no value is pasted
            (kind, self.level, self.level),
        )

    def records_of_all(self, names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], AnyRecord]:
        """The same by kind and key, of several kinds together."""
        wanted = set(names)
        kinds = sorted({kind for kind, _ in wanted})
        rows = self.database.listed(
            f"SELECT r.kind, r.key, r.data FROM register_record r WHERE {EFFECTIVE} "  # noqa: S608 - no value is pasted
            f"AND r.kind IN ({marks(len(kinds))}) AND r.key IN ({{}})",
            sorted({key for _, key in wanted}),
            (self.level, self.level, *kinds),
        )
        found = [(kind, decoded(kind, data)) for kind, key, data in rows if (kind, key) in wanted]
        whole = self._whole([record for _, record in found])
        return {(kind, record.key): record for (kind, _), record in zip(found, whole, strict=True)}

    def raw_of(self, kind: str, keys: Iterable[str]) -> list[tuple[str, str]]:
        """The same of some keys."""
        rows = self.database.listed(
            f"SELECT r.key, r.data FROM register_record r WHERE r.kind = %s AND {EFFECTIVE} AND r.key IN ({{}})",  # noqa: S608 - no value is pasted
            keys,
            (kind, self.level, self.level),
        )
        return [(key, data) for key, data in rows]

    def bare(self, kind: str, keys: Iterable[str]) -> dict[str, AnyRecord]:
        """The same, sessions and sittings without what is looked up with them: for lists."""
        return {key: decoded(kind, data) for key, data in self.raw_of(kind, keys)}

    def belonging(self, kind: str, cell: str, things: Iterable[str]) -> list[AnyRecord]:
        """The records of a kind that belong to some things (the officers of sessions), in the order of keys; bare too."""
        return [decoded(kind, data) for _, data in sorted(self.raw_belonging(kind, cell, things))]

    def raw_belonging(self, kind: str, cell: str, things: Iterable[str]) -> list[tuple[str, str]]:
        """Keys and data of the same, in no order."""
        rows = self.database.listed(
            f"SELECT r.key, r.data FROM register_record r WHERE r.cell = %s AND r.kind = %s AND {EFFECTIVE} AND r.thing IN ({{}})",  # noqa: S608 - no value is pasted
            things,
            (cell, kind, self.level, self.level),
        )
        return [(key, data) for key, data in rows]

    def of_thing(self, cell: str, key: str) -> list[AnyRecord]:
        """All records that a thing was folded to (a session with its agenda and its people), by kind and key."""
        rows = self.database.rows(
            f"SELECT r.kind, r.key, r.data FROM register_record r WHERE r.cell = %s AND r.thing = %s AND {EFFECTIVE}",  # noqa: S608 - no value is pasted
            (cell, key, self.level, self.level),
        )
        order = list(RECORDS)
        ordered = sorted(rows, key=lambda row: (order.index(row[0]), row[1]))
        return self._whole([decoded(kind, data) for kind, _, data in ordered])

    def _whole(self, records: list[AnyRecord]) -> list[AnyRecord]:
        """The records as the fold of everything has them: sessions with what belongs to them."""
        keys = {
            one.key if isinstance(one, Session) else one.session for one in records if isinstance(one, LINKED)
        }
        if not keys:
            return records
        owner = {
            name: key
            for key, group in names_of(self.database, self.level, SESSION, keys).items()
            for name in group
        }
        links: dict[str, list[Statement]] = {}
        refs = [Ref(LINK, name) for name in owner]
        for statement in statements_about(self.database, self.level, refs, self._preferred):
            links.setdefault(owner[statement.ref.name], []).append(statement)
        return [
            with_links(one, links.get(one.key if isinstance(one, Session) else one.session, ()))
            if isinstance(one, LINKED)
            else one
            for one in records
        ]

    @cached_property
    def _preferred(self) -> frozenset[int]:
        """The statements that a person put first."""
        preferred = judged(self.judgements(), self.level).preferred
        return frozenset(statements_of_claims(self.database, preferred)) if preferred else frozenset()

    def participations(self, participant: str) -> list[AnyRecord]:
        """What a participant took part in, by key. Every key is made of the session's: no record is looked through."""
        rows = self.database.rows(
            "SELECT r.key, r.data FROM register_record h JOIN register_record r ON r.kind = 'participation' "  # noqa: S608 - no value is pasted
            f"AND r.key = h.key || %s WHERE h.kind IN ('session', 'document') AND {EFFECTIVE}",
            (f"/participant/{participant}", self.level, self.level),
        )
        return [decoded("participation", data) for _, data in sorted(set(rows))]

    def kinds_of(self, key: str) -> list[str]:
        """The kinds of record that have this key."""
        rows = self.database.listed(
            # With the kinds, for records are indexed by kind and key.
            f"SELECT r.kind FROM register_record r WHERE r.key = %s AND {EFFECTIVE} AND r.kind IN ({{}})",  # noqa: S608 - no value is pasted
            RECORDS,
            (key, self.level, self.level),
        )
        return sorted({kind for (kind,) in rows}, key=list(RECORDS).index)

    def same_text(self, text_digest: str) -> Iterator[Provision]:
        """See Lookup."""
        yield from self.same_texts([text_digest])[text_digest]

    def same_texts(self, text_digests: Collection[str]) -> dict[str, list[Provision]]:
        """The same for several texts, asked for together."""
        places = statements_about(self.database, self.level, [Ref(WORDING, one) for one in text_digests])
        documents = self.keys(DOCUMENT, [place.value["document"] for place in places])
        keys = [provision_name(documents[p.value["document"]], p.value["path"]) for p in places]
        records = [one for _, one in sorted(self.records_of("provision", sorted(set(keys))).items())]
        return {
            text: [one for one in records if isinstance(one, Provision) and text in one.text_digests]
            for text in text_digests
        }

    def judgements(self) -> list[Judgement]:
        """The judgements in force that the audience may know."""
        return [one for one in judgements_in_force(self.database) if one.level <= self.level]

    def discrepancies(self, about: str | None = None) -> list[Discrepancy]:
        """All discrepancies, those explained marked so, by record, code and name.

        `about` narrows to those of one record, or of a request to a body.
        """
        rows = (
            self.database.rows(
                f"SELECT r.data FROM register_discrepancy r WHERE {EFFECTIVE}",  # noqa: S608 - no value is pasted
                (self.level, self.level),
            )
            if about is None
            else self.database.rows(
                f"SELECT r.data FROM register_discrepancy r WHERE (r.about = %s OR r.cell = 'request') AND {EFFECTIVE}",  # noqa: S608 - no value is pasted
                (about, self.level, self.level),
            )
        )
        found = {one.id: one for one in (msgspec.json.decode(data, type=Discrepancy) for (data,) in rows)}
        listed = sorted(found.values(), key=lambda one: (one.about, one.code, one.id))
        return explained(listed, self.judgements(), self._statements_of)

    def _statements_of(self, claim: str) -> list[str]:
        return [hexadecimal(one) for one in statements_of_claims(self.database, [claim])]


def decoded(kind: str, data: str) -> Any:  # noqa: ANN401 - one of AnyRecord, as the kind says
    """A record from its row."""
    return msgspec.json.decode(data, type=RECORDS[kind])
