"""What things are called on a page: in words, and with the key that names them in the next command."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from greffier.cli.places import path_words
from greffier.cli.wording import day, days, shorten
from greffier.cli.words import things
from greffier.record.keys import BODY, DECISION, DOCUMENT, PARTICIPANT, SESSION
from greffier.record.models import Participant

if TYPE_CHECKING:
    from greffier.record.models import Document, InLanguages
    from greffier.register.records import Records

__all__ = ["Labels", "code_words", "language_words", "ordinal"]

TITLE = 50
PARTS = ("meeting", "agenda_item", "participation", "statement", "officer")
"""Records that belong to a session (or a document): their keys begin with its own."""


def code_words(code: object) -> str:
    """A code of the contract in words; what is no code stays."""
    return things.CODES.get(str(code)) or things.DOCUMENT_KINDS.get(str(code)) or str(code).replace("_", " ")


def language_words(code: str) -> str:
    """A language by its code."""
    return things.LANGUAGES.get(code, code)


def ordinal(number: int) -> str:
    """`1st`, `12th`, `22nd`."""
    teens = number % 100 // 10 == 1
    ending = things.ORDINAL_TEENS if teens else things.ORDINAL_ENDINGS[number % 10]
    return things.ORDINAL.format(number=number, ending=ending)


class Labels:
    """Words for things, from their records."""

    def __init__(self, records: Records) -> None:
        self.records = records

    def of(self, kind: str, name: str) -> str:
        """A thing of any kind."""
        if kind == BODY:
            return self.body(name)
        if kind == SESSION:
            return self.session(name)
        if kind in (DOCUMENT, "report"):
            return self.document(name)
        if kind == DECISION:
            return self.decision(name)
        if kind == "provision":
            return self.provision(name)
        if kind == PARTICIPANT:
            return self.participant(name)
        return name

    def named(self, name: str) -> str:
        """What acts on something: a decision, or a document."""
        return self.decision(name) if is_decision(name) else self.document(name)

    def home(self, name: str) -> str:
        """A session, or a document that stands for one."""
        return (
            self.session(name) if self.records.line(self.records.key(SESSION, name)) else self.document(name)
        )

    def body_name(self, name: str) -> str:
        """The name of a body; its key where it has none."""
        body = self.records.bodies.get(self.records.key(BODY, name))
        if body is None:
            return name
        short = things.SHORT_BODIES.get(body.kind or "") if body.parent is None else None
        if short is not None:
            return short
        known = (body.names.get(language) for language in things.NAME_LANGUAGES)
        return next(filter(None, known), None) or next(iter(body.names.values()), name)

    def body(self, name: str) -> str:
        """A body by its name and key."""
        key = self.records.key(BODY, name)
        words = self.body_name(name)
        return things.BODY.format(name=words, key=key) if words != key else key

    def full_name(self, key: str) -> str:
        """The whole name of a body, in the language of the interface if it has one in that."""
        body = self.records.bodies.get(key)
        known = (body.names.get(language) for language in things.NAME_LANGUAGES) if body is not None else ()
        return next(filter(None, known), None) or key

    def session(self, name: str, *, dated: bool = False) -> str:
        """A session: by its number, else by its days. `dated`: with its days in any case."""
        key = self.records.key(SESSION, name)
        owner, _, rest = key.partition(":")
        body = self.records.bodies.get(owner)
        gathering = things.GATHERINGS.get((body.kind if body else None) or "", things.GATHERING)
        said = {"gathering": gathering, "body": self.body_name(owner), "key": key}
        line = self.records.line(key)
        number = line.ordinal if line is not None else int(rest) if rest.isdigit() else None
        when = days(line.start, line.end) if line is not None else ""
        if number is not None:
            inferred = line is not None and line.inferred is not None
            form = things.SESSION_INFERRED if inferred else things.SESSION_NUMBERED
            words = form.format(ordinal=ordinal(number), **said)
            return f"{words}, {when}" if dated and when else words
        if when:
            return things.SESSION_DATED.format(days=when, **said)
        if rest.startswith("@"):
            return things.SESSION_DURING.format(during=self.session(rest[1:]), **said)
        first, _, last = rest.partition("..")
        return things.SESSION_DATED.format(days=days(first, last or first), **said)

    def document(self, name: str) -> str:
        """A document: its kind with its symbols, else with its date or title."""
        key = self.records.key(DOCUMENT, name)
        record = self.records.document(name)
        if is_decision(key):
            return self.decision(key)
        if record is None:
            return key
        words = self._words_of(record, key)
        return things.DOCUMENT_DRAFTED.format(document=words) if record.drafted else words

    def _words_of(self, record: Document, key: str) -> str:
        kind = things.DOCUMENT_KINDS.get(record.kind[0].value, things.DOCUMENT) if record.kind else ""
        if record.symbols:
            form = things.DOCUMENT_SYMBOL if kind else things.DOCUMENT_ONLY_CITED
            return form.format(kind=kind, symbols="-".join(record.symbols))
        return self._described(record, key, kind or things.DOCUMENT)

    def _described(self, record: Document, key: str, kind: str) -> str:
        title = first_of(record.titles)
        if record.date and record.date[0].inferred is None:
            return things.DOCUMENT_DATED.format(kind=kind, date=day(record.date[0].value), key=key)
        form = things.DOCUMENT_TITLED if title else things.DOCUMENT_PLAIN
        return form.format(kind=kind, title=shorten(title or "", TITLE), key=key)

    def decision(self, name: str | None, *, keyed: bool = True) -> str:
        """A resolution or decision by its number and body."""
        if name is None:
            return things.UNSAID_DECISION
        key = self.records.key(DECISION, name)
        for kind in ("resolution", "decision"):
            owner, found, number = key.partition(f"/{kind}/")
            if found:
                form = things.DECISION_KEYED if keyed else things.DECISION
                word = things.DOCUMENT_KINDS[kind]
                return form.format(kind=word, number=number, body=self.body_name(owner), key=key)
        return self.document(name)

    def provision(self, name: str) -> str:
        """A provision by its place and document."""
        document, mark, path = name.rpartition("#")
        if not mark:
            return self.document(name)
        return things.PROVISION.format(place=path_words(path), document=self.document(document))

    def participant(self, key: str) -> str:
        """A participant by a name that texts give it, and its key."""
        return things.PARTICIPANT.format(name=self.participant_name(key), key=key)

    def participant_name(self, key: str) -> str:
        """The name of a participant: the short one, where all know it, else as texts print it."""
        known = _short_names().get(key)
        if known is not None:
            return known
        record = self.records.record(PARTICIPANT, self.records.key(PARTICIPANT, key))
        return (first_of(record.names) if isinstance(record, Participant) else None) or key


@cache
def _short_names() -> dict[str, str]:
    """Names of States and organizations in the language of the interface."""
    from greffier.treaties import world

    return world().participant_names(things.NAME_LANGUAGES[0])


def is_decision(name: str) -> bool:
    """Whether a name is that of a decision, not of another document."""
    return "#" not in name and ("/resolution/" in name or "/decision/" in name)


def first_of(values: InLanguages) -> str | None:
    """A value in the language of the interface, else in the first that there is."""
    for language in (*things.NAME_LANGUAGES, *values):
        if values.get(language):
            return str(values[language][0].value)
    return None
