"""What is known of a thing that is cited: gathered once, for every style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.chain.identities import decision_of, texts_of
from greffier.record.keys import DECISION, DOCUMENT, SESSION, provision_name
from greffier.record.models import Body, Decision, Document, Provision, Session
from greffier.treaties import TreatyError, of_series

from .words import locator, period

if TYPE_CHECKING:
    from greffier.record.lookup import Lookup
    from greffier.record.models import BodySession, InLanguages
    from greffier.record.values import Value

    from .names import Names
    from .words import Words

__all__ = ["KINDS", "Facts", "Gatherer"]

KINDS = (DOCUMENT, DECISION, "provision", SESSION)
ACTS = ("resolution", "decision")


class Facts(Struct, kw_only=True):
    """What a citation may say; what is not known is None. `form` is what it is: document, decision or session.

    `start` and `end` are its date or days; `marks` say what of it is inferred; `language` is that of the title.
    `address` is that of the official copy; `link` of the page on which it was found, on the day `accessed`.
    """

    form: str
    key: str
    title: str | None = None
    language: str | None = None
    symbol: str | None = None
    number: str | None = None
    decision: str | None = None
    kind: str | None = None
    author: str | None = None
    body: str | None = None
    place: str | None = None
    start: str | None = None
    end: str | None = None
    locator: str | None = None
    address: str | None = None
    marks: tuple[str, ...] = ()
    link: str | None = None
    accessed: str | None = None


class Gatherer(Struct):
    """Gathers facts out of a record, in a language as far as it goes."""

    names: Names

    @property
    def lookup(self) -> Lookup:
        """The record."""
        return self.names.lookup

    @property
    def language(self) -> str:
        """The language asked for."""
        return self.names.language

    @property
    def said(self) -> Words:
        """The words of the frame."""
        return self.names.said

    def facts(self, kind: str, key: str) -> Facts:
        """The facts of a thing. Raises ValueError for a kind that is not cited, LookupError for what is not known."""
        if kind == "provision":
            return self._provision(key)
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is not cited; allowed: {', '.join(KINDS)}")
        record = self.lookup.record(kind, self.lookup.key(kind, key))
        if isinstance(record, Document):
            return self._document(record)
        if isinstance(record, Decision):
            return self._decision(record)
        if isinstance(record, Session):
            return self._session(record)
        raise LookupError(f"no {kind} {key!r} in the record")

    def _provision(self, key: str) -> Facts:
        document, _, path = key.rpartition("#")
        name = self.lookup.key(DOCUMENT, document)
        record = self.lookup.record("provision", provision_name(name, path))
        if not isinstance(record, Provision):
            raise LookupError(f"no provision {key!r} in the record")
        facts = self.facts(DOCUMENT, record.document)
        facts.key = record.key
        facts.locator = locator(record.path, self.said)
        return facts

    def _document(self, record: Document) -> Facts:
        facts = Facts(form="document", key=record.key)
        facts.title, facts.language = self._title(record.titles)
        facts.symbol = "-".join(record.symbols) or None
        kind = record.kind[0].value if record.kind else None
        facts.kind = self.said.kinds.get(kind) if kind is not None else None
        if record.author:
            author = record.author[0].value
            facts.author = self.said.author.get(author) or self.names.body(author)
        facts.body = self.names.body(record.body[0].value) if record.body else None
        self._dated(facts, record.date)
        said_so = kind in ("draft_report", "draft_resolution", "draft_decision")
        if record.drafted or (record.draft and not said_so):
            self._mark(facts, "draft")
        if record.symbols:
            facts.address = self._address(record)
        identity = decision_of(record.key, self.lookup) if kind in ACTS else None
        if identity is not None:
            self._is(facts, identity.decision, inferred=identity.inferred is not None)
        return facts

    def _is(self, facts: Facts, decision: str, *, inferred: bool) -> None:
        """The document is a resolution or decision: it is cited by its number."""
        record = self.lookup.record(DECISION, decision)
        if isinstance(record, Decision):
            facts.form = "decision"
            facts.number = record.number
            facts.decision = self.names.decision(record)
            if inferred:
                self._mark(facts, "number")

    def _decision(self, record: Decision) -> Facts:
        """A decision is its text, if there is one; what others say of it comes in only where that says nothing."""
        texts = texts_of(record.key, self.lookup)
        document = self.lookup.record(DOCUMENT, texts[0].document) if texts else None
        facts = Facts(form="decision", key=record.key)
        if isinstance(document, Document):
            facts = self._document(document)
            facts.form, facts.key = "decision", record.key
            # The number is the decision's own; what is inferred is that this is its text.
            number = self.said.marks["number"]
            facts.marks = tuple(mark for mark in facts.marks if mark != number)
            if texts[0].inferred is not None:
                facts.title = facts.language = facts.symbol = facts.address = None
                self._undated(facts)
        facts.number, facts.decision = record.number, self.names.decision(record)
        facts.kind, facts.body = self.said.kinds.get(record.kind), self.names.body(record.body)
        if record.date:
            self._undated(facts)
            self._dated(facts, record.date)
        return facts

    def _session(self, record: Session) -> Facts:
        body = self.names.body_of(record.body)
        facts = Facts(form="session", key=record.key, body=self.names.body(record.body))
        line = next((s for s in body.sessions if s.key == record.key), None) if body is not None else None
        self._numbered(facts, record, body, line)
        facts.place = self.names.place(str(record.place[0].value)) if record.place else None
        if record.days:
            days = record.days[0].value
            facts.start, facts.end = days["start"] or days["end"], days["end"] or days["start"]
        return facts

    def _numbered(self, facts: Facts, record: Session, body: Body | None, line: BodySession | None) -> None:
        word = self.said.gatherings.get(self.names.gathering(record, body))
        ordinal = line.ordinal if line is not None else record.ordinal
        if word is None:
            return
        if ordinal is None:
            facts.title = word.plain
        elif 0 < ordinal <= len(word.ordinals):
            facts.title = word.worded.format(ordinal=word.ordinals[ordinal - 1])
        else:
            facts.title = word.figure.format(number=ordinal)
        facts.number = str(ordinal) if ordinal is not None else None
        if line is not None and line.inferred is not None and ordinal is not None:
            self._mark(facts, "number")

    def _title(self, titles: InLanguages) -> tuple[str | None, str | None]:
        for language in (self.language, *titles):
            if titles.get(language):
                return str(titles[language][0].value), language
        return None, None

    def _dated(self, facts: Facts, dates: tuple[Value, ...]) -> None:
        if dates:
            date = str(dates[0].value)
            facts.start = facts.end = date[:4] if dates[0].inferred == "year" else date
            if dates[0].inferred is not None:
                self._mark(facts, "date")

    def _undated(self, facts: Facts) -> None:
        facts.start = facts.end = None
        facts.marks = tuple(mark for mark in facts.marks if mark != self.said.marks["date"])

    def _mark(self, facts: Facts, name: str) -> None:
        facts.marks = (*facts.marks, self.said.marks[name])

    def _address(self, record: Document) -> str | None:
        """The address of the official copy of a document, in the language if its treaty has that, else in the title's."""
        symbol = record.symbols[0].encode(errors="replace").decode()
        treaty = of_series(self.names.treaties.values(), symbol)
        if treaty is None:
            return None
        for language in (self.language, *record.titles):
            try:
                return treaty.official_copy(symbol, language)
            except TreatyError:
                continue
        return None

    def days(self, facts: Facts) -> str | None:
        """The date or days of a thing in words."""
        if facts.start is None or facts.end is None:
            return None
        return period(facts.start, facts.end, self.said)
