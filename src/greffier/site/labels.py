"""What things are called, in the language of the reader: official names, with numbers and dates as official texts have them.

The grammar is that of drafts (`drafting/wording`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from greffier.drafting.wording import WordingError
from greffier.drafting.wording.grammar import Grammar, grammar
from greffier.record.keys import BODY, DECISION, DOCUMENT, PARTICIPANT, SESSION
from greffier.record.models import Participant
from greffier.site.bidi import isolated
from greffier.site.places import part_words, path_words
from greffier.site.saying import knows, say_plain
from greffier.treaties import load, world

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.record.models import Document, InLanguages
    from greffier.register.records import Records
    from greffier.treaties import Treaty

__all__ = ["Labels", "first_of", "known_participants"]

ACT = re.compile(r"(?P<body>.+)/(?P<kind>resolution|decision)/(?P<number>[^/]+/[^/]+|[^/]+)")
DATE = re.compile(r"\d{4}(-\d\d){0,2}")
TITLE = 90
ALONE = "head_"
"""Days that stand alone, not in a sentence."""


@cache
def _grammar(language: str) -> Grammar:
    """The grammar of a language; numbers and days are the same for every treaty."""
    return grammar(language, load("untoc"))


@cache
def known_participants(language: str) -> Mapping[str, str]:
    """Key → short name, in a language, of all States and organizations that all know."""
    return world().participant_names(language)


@lru_cache(maxsize=5000)
def _gathering(language: str, kind: str, number: int) -> str:
    forms = _grammar(language).gathering(kind, number).forms
    return forms.get("bare") or forms["nom"]


@lru_cache(maxsize=20_000)
def _days(language: str, start: str, end: str) -> str:
    return _grammar(language).days(start, end, part=ALONE)


@lru_cache(maxsize=5000)
def _decision(language: str, kind: str, number: str) -> str:
    forms = _grammar(language).decision(kind, number).forms
    return forms.get("bare") or forms["nom"]


def first_of(values: InLanguages, language: str) -> tuple[str, str] | None:
    """A value and its language: in the reader's, else in the first that there is."""
    for one in (language, "en", *values):
        if values.get(one):
            return str(values[one][0].value), one
    return None


class Labels:
    """Words for things, from their records. All of it is plain text; symbols in Arabic are isolated."""

    def __init__(self, records: Records, treaties: Mapping[str, Treaty], language: str) -> None:
        self.records = records
        self.language = language
        self._treaties = treaties

    def say(self, name: str, /, **values: object) -> str:
        """A message as plain text."""
        return say_plain(self.language, name, **values)

    def of(self, kind: str, name: str) -> str:
        """A thing of any kind."""
        find = {
            BODY: self.body,
            SESSION: self.session,
            DOCUMENT: self.document,
            "report": self.document,
            DECISION: self.decision,
            "provision": self.provision,
            PARTICIPANT: self.participant,
        }.get(kind)
        return find(name) if find is not None else isolated(name, self.language)

    def named(self, name: str) -> str:
        """What acts on something: a decision, or a document."""
        return self.decision(name) if ACT.fullmatch(name) else self.document(name)

    def listed(self, words: Sequence[str]) -> str:
        """Things in a row: "a, b and c"."""
        from babel.lists import format_list

        return format_list(words, style="standard", locale=self.language)

    def code(self, code: object) -> str:
        """A code of the contract in words."""
        return self.say(f"code-{str(code).replace('_', '-')}")

    def body(self, name: str) -> str:
        """A body by its official name; its key where it has none in any language."""
        known = self.records.bodies  # which are at hand: most names are keys of them
        key = name if name in known else self.records.key(BODY, name)
        record = known.get(key)
        names = record.names if record is not None else self._known_names(key)
        return (
            names.get(self.language)
            or names.get("en")
            or next(iter(names.values()), isolated(key, self.language))
        )

    def _known_names(self, key: str) -> Mapping[str, str]:
        """The names of a body of which there is no record, as treaties' data have them."""
        return next((t.bodies[key].names for t in self._treaties.values() if key in t.bodies), {})

    def short_body(self, name: str) -> str:
        """A body by the key that people who work with it know: `WG.3`, or its name where that is short."""
        key = self.records.key(BODY, name)
        return isolated(key, self.language)

    def gathering(self, name: str) -> str:
        """A session without its body: "fifteenth meeting", else its days."""
        key = self.records.key(SESSION, name)
        owner, _, rest = key.partition(":")
        line = self.records.line(key)
        number = line.ordinal if line is not None else int(rest) if rest.isdigit() else None
        kind = next(
            (t.bodies[owner].gathering for t in self._treaties.values() if owner in t.bodies), "meeting"
        )
        if number is not None:
            words = _gathering(self.language, kind, number)
            return (
                self.say("session-inferred", session=words) if line is not None and line.inferred else words
            )
        if line is not None and line.start:
            return self.say("session-dated", kind=kind, days=self.days(line.start, line.end))
        if rest.startswith("@"):
            return self.say("session-during", kind=kind, session=self.session(rest[1:]))
        return self.say("session-plain", kind=kind)

    def session(self, name: str) -> str:
        """A session with its body."""
        key = self.records.key(SESSION, name)
        body = self.body(key.partition(":")[0])
        return self.say("session-of-body", session=self.gathering(key), body=body)

    def home(self, name: str) -> str:
        """A session, or a document that stands for one."""
        key = self.records.key(SESSION, name)
        return self.session(key) if self.records.line(key) is not None else self.document(name)

    def days(self, start: str | None, end: str | None = None) -> str:
        """Days as they stand in a masthead or list; a month or a year where no more is known."""
        if start is None:
            return ""
        known = DATE.fullmatch(start) and len(start) > len("2024")
        return _days(self.language, start, end or start) if known else start

    def date(self, iso: str) -> str:
        """A day, month or year in words; what is no date stays as it is."""
        return self.days(iso)

    def symbol(self, text: str) -> str:
        """A symbol or key, isolated where lines run from right to left."""
        return isolated(text, self.language)

    def document(self, name: str) -> str:
        """A document: its kind with its symbols, else with its date or title."""
        key = self.records.key(DOCUMENT, name)
        record = self.records.document(name)
        if ACT.fullmatch(key):
            return self.decision(key)
        if record is None:
            return self.symbol(key)
        words = self._words_of(record, key)
        return self.say("document-drafted", document=words) if record.drafted else words

    def kind(self, record: Document) -> str:
        """The kind of a document."""
        return self.say(f"kind-{record.kind[0].value.replace('_', '-') if record.kind else 'other'}")

    def _words_of(self, record: Document, key: str) -> str:
        kind = self.kind(record)
        if record.symbols:
            symbols = self.symbol("-".join(record.symbols))
            form = "document-symbol" if record.held else "document-only-cited"
            return self.say(form, kind=kind, symbols=symbols)
        title = first_of(record.titles, self.language)
        if record.date and record.date[0].inferred is None:
            return self.say("document-dated", kind=kind, date=self.date(str(record.date[0].value)))
        if title is not None:
            words = title[0] if len(title[0]) <= TITLE else f"{title[0][:TITLE].rsplit(' ', 1)[0]}…"
            return self.say("document-titled", kind=kind, title=words)
        return self.say("document-symbol", kind=kind, symbols=self.symbol(key))

    def decision(self, name: str | None) -> str:
        """A resolution or decision by its number and body."""
        if name is None:
            return self.say("decision-unsaid")
        key = self.records.key(DECISION, name)
        found = ACT.fullmatch(key)
        if found is None:
            return self.document(name)
        return self.say("decision-of-body", decision=self.short_decision(key), body=self.body(found["body"]))

    def short_decision(self, key: str) -> str:
        """A resolution or decision by its number alone."""
        found = ACT.fullmatch(key)
        if found is None:
            return self.symbol(key)
        try:
            return _decision(self.language, found["kind"], found["number"])
        except (KeyError, WordingError):
            return self.symbol(key)

    def provision(self, name: str) -> str:
        """A provision by its place and document."""
        document, mark, path = name.rpartition("#")
        if not mark:
            return self.document(name)
        return self.say("provision-of", place=self.path(path), document=self.named(document))

    def path(self, path: str) -> str:
        """Where a provision stands in its document: "chapter II (a)"."""
        return path_words(self.language, path)

    def part(self, part: str) -> str:
        """Where a part stands in its document: "chapter II, para. 4 (a)"."""
        return part_words(self.language, part)

    def rule(self, rule: str) -> str:
        """Why something is inferred."""
        return self.say(f"rule-{rule.replace('_', '-')}")

    @property
    def known_participants(self) -> Mapping[str, str]:
        """Key → short name of all States and organizations that all know."""
        return known_participants(self.language)

    def participants_ahead(self, names: Iterable[str]) -> None:
        """Fetch at once what the names of participants need: of those that all know no more than their keys."""
        wanted = list(names)
        self.records.keys_ahead(PARTICIPANT, wanted)
        keys = {self.records.key(PARTICIPANT, name) for name in wanted}
        self.records.ahead(PARTICIPANT, keys - self.known_participants.keys())

    def participant(self, name: str) -> str:
        """A participant by its short name, where all know it, else as texts print it."""
        key = self.records.key(PARTICIPANT, name)
        known = self.known_participants.get(key)
        if known is not None:
            return known
        record = self.records.record(PARTICIPANT, key)
        printed = first_of(record.names, self.language) if isinstance(record, Participant) else None
        return printed[0] if printed is not None else key

    def place(self, name: str) -> str:
        """A city by its English name."""
        found = world().place_names(name, self.language)
        return found[0] if found else name

    def language_name(self, code: str) -> str:
        """A language by its code."""
        return self.say(f"language-{code}") if knows(self.language, f"language-{code}") else code
