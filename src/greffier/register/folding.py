"""Folding what a change touches, and nothing else: the same functions as `record.fold`, thing by thing.

Tests hold it to the whole fold of all claims.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.record.access import LEVELS
from greffier.record.cells.bodies import sessions_of
from greffier.record.claims import Statement
from greffier.record.folded import Folded
from greffier.record.folding import fold_thing
from greffier.record.judgements import Judged, judged
from greffier.record.keys import BODY, DOCUMENT, LOOKED_UP, SESSION, Ref, family
from greffier.record.models import Body
from greffier.record.requests import check_request
from greffier.record.works import works
from greffier.register.aliases import keys_of, keys_of_family, names_of, save_aliases
from greffier.register.judgements import judgements_in_force
from greffier.register.projection import numbers_of
from greffier.register.shelf import Things, save_things
from greffier.register.statements import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.gatherings import Resolved
    from greffier.record.models import Discrepancy
    from greffier.register.database import Database
    from greffier.treaties import Treaty

__all__ = ["refold"]

REQUEST = "request"
"""The cell of discrepancies between bodies: a request that they meet in a row."""


def refold(database: Database, touched: Iterable[Ref], treaties: Mapping[str, Treaty]) -> None:
    """Fold again all that is touched, for every audience that may see something of its own."""
    refs = {ref for ref in touched if ref.cell not in LOOKED_UP}
    if not refs:
        return
    judgements = judgements_in_force(database)
    closed = database.row("SELECT 1 FROM register_holding WHERE level > 0 LIMIT 1") is not None
    closed = closed or any(one.level for one in judgements) or _was_closed(database, refs)
    for level in range(len(LEVELS) if closed else 1):
        # What changed for one audience may have to stay as it was for the next.
        refs |= _Folding(database, level, judged(judgements, level), treaties).fold(refs)


def _was_closed(database: Database, refs: Iterable[Ref]) -> bool:
    """Whether something closed was folded into what is touched, though nothing is closed any more: it must go again."""
    cells: dict[str, list[str]] = {}
    for cell, name in refs:
        cells.setdefault(cell, []).append(name)
    return any(
        next(iter(database.listed(statement, names, (cell,))), None) is not None
        for cell, names in cells.items()
        for statement in (
            "SELECT 1 FROM register_thing WHERE cell = %s AND level > 0 AND key IN ({})",
            "SELECT 1 FROM register_alias WHERE cell = %s AND level > 0 AND name IN ({})",
        )
    )


class _Folding:
    """One audience's fold of what is touched."""

    def __init__(
        self, database: Database, level: int, person: Judged, treaties: Mapping[str, Treaty]
    ) -> None:
        self.database = database
        self.level = level
        self.person = person
        self.treaties = treaties
        self.preferred = _preferred(database, person)
        self.resolved: dict[str, Resolved] = {}
        self.names: dict[tuple[str, str], set[str]] = {}

    def fold(self, touched: set[Ref]) -> set[Ref]:
        """Resolve the names, fold their things, check what lies between bodies; all names of these come back."""
        things = self._resolve(touched)
        before = self._requests(things)
        self._save(things)
        after = self._requests(things)
        self._check_requests(before | after)
        return {Ref(cell, name) for (cell, _), names in self.names.items() for name in names}

    def _resolve(self, touched: set[Ref]) -> set[tuple[str, str]]:
        """Bring names together anew; all things that had or now have a touched name, or whose names changed."""
        cells: dict[str, set[str]] = {}
        for cell, name in touched:
            cells.setdefault(cell, set()).add(name)
        bodies = cells.get(BODY, set()) | {family(Ref(SESSION, name)) for name in cells.get(SESSION, ())}
        for body in bodies:
            self._resolve_sessions(body, cells.setdefault(SESSION, set()))
        things: set[tuple[str, str]] = set()
        for cell, names in cells.items():
            new = self._keys(cell, names)  # names grow by this
            old = keys_of(self.database, self.level, cell, names)
            save_aliases(self.database, self.level, cell, new)
            things |= {(cell, key) for key in (*old.values(), *new.values()) if key is not None}
        for cell in cells:
            keys = [key for one, key in things if one == cell]
            found = names_of(self.database, self.level, cell, keys)
            self.names |= {(cell, key): names for key, names in found.items()}
        return things

    def _resolve_sessions(self, body: str, names: set[str]) -> None:
        """The sessions of a body: names whose key changes are touched too."""
        statements = statements_about(self.database, self.level, [Ref(BODY, body)], self.preferred)
        self.resolved[body] = sessions_of(body, statements, *self.person.pairs(SESSION))
        old = keys_of_family(self.database, self.level, SESSION, body)
        new: dict[str, str | None] = {
            **self.resolved[body].keys,
            **dict.fromkeys(self.resolved[body].unclear),
        }
        names |= {name for name in {*old, *new} if old.get(name, name) != new.get(name, name)}

    def _keys(self, cell: str, names: set[str]) -> dict[str, str | None]:
        """What names stand for now; `names` grow by those that must be looked at together with them."""
        if cell == SESSION:
            known: dict[str, str | None] = {}
            for resolved in self.resolved.values():
                known |= resolved.keys | dict.fromkeys(resolved.unclear)
            return {name: known.get(name, name) for name in names}
        joint = self._component(cell, names)
        if cell != DOCUMENT and not self.person.same.get(cell):
            return {name: name for name in names}
        found = works(self._live(cell, names), joint, *self.person.pairs(cell))
        return {name: found.get(name, name) for name in names}

    def _component(self, cell: str, names: set[str]) -> list[list[str]]:
        """Grow names to all that may be one thing with them; the sets of symbols that are borne together."""
        joint: dict[int, list[str]] = {}
        ahead = set(names) if cell == DOCUMENT or self.person.same.get(cell) else set()
        while ahead:
            keys = {k for k in keys_of(self.database, self.level, cell, ahead).values() if k is not None}
            near = self._names_of(cell, keys) | ahead
            if cell == DOCUMENT:
                for statement, symbols in self._borne(near):
                    joint[statement] = symbols
                    near |= set(symbols)
                near |= self._twins(near)
            for pair in self.person.same.get(cell, ()):
                if (near | keys) & set(pair):
                    near |= self._names_of(cell, set(pair))
            ahead = near - names
            names |= near
        return list(joint.values())

    def _names_of(self, cell: str, keys: set[str]) -> set[str]:
        """The keys themselves, and all names that stand for them."""
        return set().union(keys, *names_of(self.database, self.level, cell, keys).values())

    def _live(self, cell: str, names: Iterable[str]) -> list[str]:
        """Those of some names that a claim uses; keys that are made of several symbols are no claim's."""
        known = numbers_of(self.database, [Ref(cell, name) for name in names])
        rows = self.database.listed(
            "SELECT n.id FROM register_name n WHERE EXISTS (SELECT 1 FROM register_mention m WHERE m.name = n.id "
            "AND m.low <= %s AND m.high > %s) AND n.id IN ({})",
            known,
            (self.level, self.level),
        )
        return sorted(known[key].name for (key,) in rows)

    def _borne(self, names: Iterable[str]) -> Iterable[tuple[int, list[str]]]:
        rows = self.database.listed(
            "SELECT s.id, s.value FROM register_statement s WHERE s.role = 'joint' AND EXISTS (SELECT 1 FROM "
            "register_mention m WHERE m.name = s.name AND m.statement = s.id AND m.low <= %s AND m.high > %s) "
            "AND s.name IN ({})",
            numbers_of(self.database, [Ref(DOCUMENT, name) for name in names]),
            (self.level, self.level),
        )
        return [(key, msgspec.json.decode(value)["symbols"]) for key, value in rows]

    def _twins(self, names: Iterable[str]) -> set[str]:
        """Names of the same description in another language or with another title."""
        found: set[str] = set()
        for description in {family(Ref(DOCUMENT, name)) for name in names} - {""}:
            rows = self.database.rows(
                "SELECT n.name FROM register_name n WHERE n.cell = 'document' AND n.family = %s AND "
                "EXISTS (SELECT 1 FROM register_mention m WHERE m.name = n.id AND m.low <= %s AND m.high > %s)",
                (description, self.level, self.level),
            )
            found |= {name for (name,) in rows}
        return found

    def _save(self, things: set[tuple[str, str]]) -> None:
        refs = [Ref(cell, name) for (cell, _), names in self.names.items() for name in names]
        by_ref: dict[Ref, list[Statement]] = {}
        for statement in statements_about(self.database, self.level, refs, self.preferred):
            by_ref.setdefault(statement.ref, []).append(statement)
        folded: Things = {}
        for cell, key in sorted(things):
            known = [name for name in sorted(self.names.get((cell, key), ())) if Ref(cell, name) in by_ref]
            said = [statement for name in known for statement in by_ref[Ref(cell, name)]]
            resolved = self.resolved.get(key) if cell == BODY else None
            folded[cell, key] = fold_thing(cell, key, known, said, resolved, self.treaties) if said else None
        save_things(self.database, self.level, folded)

    def _requests(self, things: Iterable[tuple[str, str]]) -> set[tuple[str, tuple[str, ...]]]:
        """Requests to any of the bodies among things: the decision that asks, and whom."""
        found: set[tuple[str, tuple[str, ...]]] = set()
        for cell, key in things:
            body = self._body(key) if cell == BODY else None
            for value in body.requests if body is not None else ():
                found.add((value.value["by"] or "", tuple(value.value["bodies"])))
        return found

    def _check_requests(self, requests: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        folded: Things = {}
        for by, bodies in requests:
            found: dict[str, Discrepancy] = {}
            first = self._body(bodies[0])
            for value in first.requests if first is not None else ():
                if (value.value["by"] or "", tuple(value.value["bodies"])) == (by, bodies):
                    found |= {one.id: one for one in check_request(value, self._body)}
            thing = f"{by} {' '.join(bodies)}"
            folded[REQUEST, thing] = Folded([], [found[key] for key in sorted(found)]) if found else None
        save_things(self.database, self.level, folded)

    def _body(self, name: str) -> Body | None:
        key = keys_of(self.database, self.level, BODY, [name])[name]
        row = self.database.row(
            "SELECT data FROM register_record WHERE kind = 'body' AND key = %s AND level <= %s ORDER BY level DESC",
            (key, self.level),
        )
        return msgspec.json.decode(row[0], type=Body) if row is not None else None


def _preferred(database: Database, person: Judged) -> frozenset[int]:
    """The statements that a person put first."""
    from greffier.register.statements import statements_of_claims

    return frozenset(statements_of_claims(database, person.preferred)) if person.preferred else frozenset()
