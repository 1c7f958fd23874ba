"""What a command looks at: the register as it holds now for an audience, or as it was known at another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli.labels import Labels
from greffier.cli.wording import day
from greffier.cli.words import checks, facts, things
from greffier.record.access import PUBLIC
from greffier.record.models import RECORDS
from greffier.register.errors import RegisterError
from greffier.register.evidence import Evidence
from greffier.register.naming import find_thing
from greffier.register.records import Records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from greffier.cli.opened import View
    from greffier.record.folding import Fold
    from greffier.record.models import AnyRecord, Discrepancy
    from greffier.register.named import Named

__all__ = ["CELL_OF", "Look", "cell_and_name", "find"]

CELL_OF = {"report": "document", "provision": "document"}
"""Records that belong to a thing of another kind; those of a session are told by their keys."""
OF_SESSION = ("meeting", "agenda_item", "participation", "statement", "officer")


class Look:
    """The records, labels and evidence that pages are made of."""

    def __init__(self, view: View, fold: Fold | None = None) -> None:
        self.view = view
        self.fold = fold
        self.records = Records(view.lookup if fold is None else _lookup_of(fold))
        self.labels = Labels(self.records)
        claims = fold.statements if fold is not None else None
        self.evidence = Evidence(view.register.database, view.level, self.records, claims)
        self.as_of: str | None = None
        self.known_at: int | None = None

    def key_of(self, named: Named) -> str:
        """The key of a thing at the time that is looked at. Raises RegisterError where it was not known then."""
        if self.fold is None:
            return named.key
        from greffier.record.keys import Ref

        cell, name, rest = cell_and_name(named)
        names = [name, *self.view.lookup.names(cell, name)]
        for one in names:
            key = self.fold.aliases.get(Ref(cell, one))
            if key is not None and (named.kind, key + rest) in self.fold.records:
                return key + rest
        label = Look(self.view).labels.of(named.kind, named.key)
        raise RegisterError("not_found", facts.UNKNOWN_THEN.format(label=label))

    def of_thing(self, cell: str, key: str) -> list[AnyRecord]:
        """All records that a thing was folded to."""
        if self.fold is None:
            return self.view.lookup.of_thing(cell, key)
        order = list(RECORDS)
        found = [
            (order.index(kind), one, record)
            for (kind, one), record in self.fold.records.items()
            if (one == key and kind in (cell, "report")) or one.startswith((f"{key}#", f"{key}/"))
        ]
        kinds = {cell, *OF_SESSION, *(("provision", "report") if cell == "document" else ())}
        wanted = {order.index(kind) for kind in kinds}
        return [record for place, _, record in sorted(found, key=lambda one: one[:2]) if place in wanted]

    def discrepancies(self, about: str) -> list[Discrepancy]:
        """The discrepancies of one thing, and of requests to bodies; those explained are marked so."""
        return self.fold.discrepancies if self.fold is not None else self.view.lookup.discrepancies(about)

    def told(self) -> list[str]:
        """Which view it is, in words; nothing for the plain one."""
        said = []
        if self.view.audience != PUBLIC:
            said.append(facts.VIEW_AUDIENCE.format(audience=self.view.audience))
        if self.as_of is not None:
            said.append(facts.VIEW_AS_OF.format(day=day(self.as_of)))
        if self.known_at is not None:
            said.append(facts.VIEW_KNOWN_AT.format(number=self.known_at))
        return said

    def label(self, kind: str, key: str) -> str:
        """A thing in words."""
        return self.labels.of(kind, key)

    def rule(self, code: str) -> str:
        """What an inference rests on, in words."""
        return things.RULES.get(code, code)

    def meaning(self, code: str) -> str:
        """What a discrepancy of some code is, in words."""
        return checks.MEANINGS.get(code, code)

    def told_json(self) -> dict[str, Any]:
        """Which view it is."""
        return {"audience": self.view.audience, "as_of": self.as_of, "known_at": self.known_at}


def find(view: View, words: str, kinds: Sequence[str], unfit: str) -> Named:
    """The thing of some kinds that words mean. Raises RegisterError; `unfit` says it of a thing of another kind."""
    try:
        return find_thing(view.lookup, words, kinds)
    except RegisterError as error:
        if error.code != "not_found":
            raise
    other = find_thing(view.lookup, words)
    allowed = ", ".join(things.KINDS[one] for one in kinds)
    raise RegisterError(
        "bad_value", unfit.format(kind=things.KINDS[other.kind], thing=other.key, allowed=allowed)
    )


def _lookup_of(fold: Fold) -> Any:  # noqa: ANN401 - a Lookup
    from greffier.record.lookup import FoldLookup

    return FoldLookup(fold)


def cell_and_name(named: Named) -> tuple[str, str, str]:
    """The cell and key of the thing that a record belongs to, and what its own key has besides."""
    if named.kind == "provision":
        name, _, path = named.key.rpartition("#")
        return "document", name, f"#{path}"
    if named.kind in OF_SESSION:
        for mark in ("/item/", "/meeting/", "/participant/", "/statement/", "/officer/"):
            name, found, rest = named.key.partition(mark)
            if found:
                return "session", name, f"{mark}{rest}"
    return CELL_OF.get(named.kind, named.kind), named.key, ""
