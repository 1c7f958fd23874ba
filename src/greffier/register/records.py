"""The records that a page needs, asked for once, many at a time; it is a `record.lookup.Lookup` itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct

from greffier.record.keys import BODY, DOCUMENT, SESSION
from greffier.record.models import Body, Document
from greffier.register.kept import Kept
from greffier.register.lookup import RegisterLookup
from greffier.register.telling import by_document
from greffier.register.wanted import BEGINNING, KEY, RECORD, TELLERS, TEXT, Question, answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from greffier.record.lookup import Lookup
    from greffier.record.models import AnyRecord, BodySession, Provision

__all__ = ["Bodies", "Records"]

T = TypeVar("T")
ROUNDS = 12
"""Times that something is asked in the dark: each learns what follows from what the one before asked."""


class Bodies(Struct, frozen=True):
    """All bodies by their keys, and the lines of their sessions by theirs."""

    bodies: dict[str, Body]
    lines: dict[str, BodySession]


_kept: Kept[Bodies] = Kept(6)


def bodies_of(lookup: Lookup) -> Bodies:
    """All bodies: they are few, and nearly every page names some."""
    if isinstance(lookup, RegisterLookup):
        return lookup.kept(_kept, BODY, lambda: _bodies_of(lookup))
    return _bodies_of(lookup)


def _bodies_of(lookup: Lookup) -> Bodies:
    bodies = {one.key: one for one in lookup.records(BODY) if isinstance(one, Body)}
    return Bodies(bodies, {one.key: one for body in bodies.values() for one in body.sessions})


class Records:
    """What has been asked of a lookup, kept."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self._answers: dict[Question, Any] = {}
        self._wanted: set[Question] | None = None
        self._bodies: Bodies | None = None

    def together(self, ask: Callable[[], T]) -> T:
        """See Lookup."""
        if self._wanted is not None or not isinstance(self.lookup, RegisterLookup):
            return ask()
        for _ in range(ROUNDS):
            wanted: set[Question] = set()
            self._wanted = wanted
            try:
                found = ask()
            finally:
                self._wanted = None
            if not wanted:
                return found
            self._learn(wanted)
        return ask()

    def _answer(self, question: Question, nothing: object) -> Any:  # noqa: ANN401 - as the question is
        """What is known, else what the lookup answers; in the dark `nothing`, and the question is noted."""
        if not self._known(question):
            if self._wanted is not None:
                self._wanted.add(question)
                return nothing
            self._learn([question])
        return self._answers[question]

    def _known(self, question: Question) -> bool:
        """Whether the answer is there; keys of bodies and of their sessions stand for themselves."""
        if question in self._answers:
            return True
        known = self._bodies
        if question.what != KEY or known is None:
            return False
        own = known.bodies if question.of == BODY else known.lines if question.of == SESSION else {}
        if question.name not in own:
            return False
        self._answers[question] = question.name
        return True

    def _learn(self, questions: Iterable[Question]) -> None:
        found = answers(self.lookup, questions)
        self._answers |= found
        for one, key in found.items():
            if one.what == KEY:
                self._answers[one._replace(name=key)] = key  # a key stands for itself

    def key(self, cell: str, name: str) -> str:
        """See Lookup."""
        key: str = self._answer(Question(KEY, cell, name), name)
        return key

    def record(self, kind: str, key: str) -> AnyRecord | None:
        """See Lookup."""
        if kind == BODY:
            return self.bodies.get(key)
        record: AnyRecord | None = self._answer(Question(RECORD, kind, key), None)
        return record

    def records(self, kind: str, prefix: str = "") -> Iterable[AnyRecord]:
        """See Lookup."""
        if not prefix:
            return self.lookup.records(kind)
        found: list[AnyRecord] = self._answer(Question(BEGINNING, kind, prefix), [])
        return found

    def same_text(self, text_digest: str) -> Iterable[Provision]:
        """See Lookup."""
        found: list[Provision] = self._answer(Question(TEXT, "", text_digest), [])
        return found

    def tellers(self, statements: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """The documents that make some statements, of a register: `record.chain.Tellers`."""
        self._ahead(Question(TELLERS, "", one) for one in statements)
        return by_document({one: self._answer(Question(TELLERS, "", one), set()) for one in statements})

    def ahead(self, kind: str, names: Iterable[str]) -> None:
        """Fetch the records of many names at once, so that asking for each costs nothing."""
        if isinstance(self.lookup, RegisterLookup):
            wanted = list(dict.fromkeys(names))
            self.keys_ahead(kind, wanted)
            self._ahead(Question(RECORD, kind, self.key(kind, name)) for name in wanted)

    def keys_ahead(self, cell: str, names: Iterable[str]) -> None:
        """Fetch the keys of many names at once, and nothing of what they stand for."""
        if isinstance(self.lookup, RegisterLookup):
            self._ahead(Question(KEY, cell, name) for name in names)

    def _ahead(self, questions: Iterable[Question]) -> None:
        missing = {one for one in questions if not self._known(one)}
        if self._wanted is not None:
            self._wanted |= missing
        elif missing:
            self._learn(missing)

    def keep(self, records: Iterable[AnyRecord]) -> None:
        """Records that were fetched otherwise, whole, under their keys."""
        for record in records:
            kind = str(record.__struct_config__.tag)
            self._answers[Question(RECORD, kind, record.key)] = record
            self._answers[Question(KEY, kind, record.key)] = record.key

    @property
    def bodies(self) -> dict[str, Body]:
        """All bodies."""
        return self._all_bodies().bodies

    def line(self, session: str) -> BodySession | None:
        """A session in the line of its body's."""
        return self._all_bodies().lines.get(session)

    def _all_bodies(self) -> Bodies:
        if self._bodies is None:
            self._bodies = bodies_of(self.lookup)
        return self._bodies

    def document(self, name: str) -> Document | None:
        """A document by any of its names."""
        record = self.record(DOCUMENT, self.key(DOCUMENT, name))
        return record if isinstance(record, Document) else None
