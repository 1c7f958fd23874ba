"""What every kind of document is drafted with: the facts, the words of the language, and what is common to all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from greffier.drafting.content import Block, Draft, Fact, Note, Sentence, Slot, walk
from greffier.drafting.facts import Facts, Gathering, decision_of
from greffier.drafting.inline import GAP, plain
from greffier.drafting.wording import Name, Wording, WordingError
from greffier.record.models import AgendaItem, Document
from greffier.treaties.details import StandingItem
from greffier.treaties.standing import standing_item

__all__ = ["WHEN", "Drafter"]

DOUBT = " [?]"
WHEN = ("days", "place")
"""What of a session its line in a masthead says."""
FINAL = ".;,:。；，："
MASTHEAD = "masthead"


class Drafter:
    """Names things of the record in one language; what has no name leaves a gap in the words and in the list.

    `original` is the language in which the document is drafted first, as its masthead says.
    """

    def __init__(self, facts: Facts, wording: Wording, *, original: str = "en") -> None:
        self.facts = facts
        self.original = original
        self.wording = wording
        self.grammar = wording.grammar
        self.language = wording.language
        self.treaty = facts.treaty
        self._paragraphs = 0
        self.notes: list[Note] = []

    # Names

    def gap(self, code: str, about: str, name: str = "") -> Name:
        """A gap in the words, of which the list of what is missing tells."""
        self.facts.missing(code, about, name)
        return Name(_Gap(), "m", (Fact("placeholder", {}),))

    def body(self, key: str) -> Name:
        """A body by its whole name."""
        try:
            return self.grammar.body(key)
        except WordingError:
            return self.gap("no_name", key, self.language)

    def short_body(self, key: str) -> Name:
        """A body as a text goes on to call it."""
        return (
            self.grammar.short_body(key) if self.language in self.treaty.bodies[key].names else self.body(key)
        )

    def decision(self, name: str) -> Name:
        """A resolution or decision by its key."""
        found = decision_of(name)
        if found is None:
            return self.gap("no_number", name)
        return self.grammar.decision(found["kind"], found["number"], found["body"])

    def decisions(self, names: Sequence[str]) -> Name:
        """Resolutions and decisions by their keys; several of one kind under one noun, where the language has it so."""
        found = [one for one in map(decision_of, names) if one is not None]
        kinds = {(one["kind"], one["body"]) for one in found}
        together = None
        if len(kinds) == 1 and 1 < len(found) == len(names):
            kind, body = kinds.pop()
            together = self.grammar.decisions(kind, [one["number"] for one in found], body)
        return together or self.row([self.decision(name) for name in names])

    def document(self, key: str) -> Name:
        """A document by its symbol, a joint one by all of its own."""
        record = self.facts.document(key)
        symbols = record.symbols if record is not None else ()
        return self.grammar.symbol(*symbols) if symbols else self.gap("no_symbol", key)

    def place(self, name: str | None, about: str) -> Name:
        """A city."""
        if name is None:
            return self.gap("no_place", about)
        try:
            return self.grammar.place(name)
        except WordingError:
            return self.gap("no_name", name, self.language)

    def days(self, one: Gathering, *, part: str = "") -> Name:
        """The days of a session; the form `on` is for a month behind a preposition that is not its own."""
        if one.start is None:
            return self.gap("no_days", one.key)
        words = self.grammar.days(one.start, one.end, part=part)
        on = self.grammar.days(one.start, one.end, part=part or "on_")
        return Name({"nom": words, "bare": words, "on": on}, "m")

    def gathering(self, one: Gathering) -> Name:
        """A session by its ordinal, where it is said."""
        return self.grammar.gathering(one.noun, one.ordinal)

    def participant(self, key: str, printed: Iterable[str] = ()) -> Name:
        """A State or organization, by the name that documents print where they do."""
        found = self.grammar.participant(key, tuple(printed))
        return found if found is not None else self.gap("no_name", key, self.language)

    def text(self, values: dict[str, str], about: str, name: str) -> Name:
        """Words of a document in this language, as they are printed there."""
        found = values.get(self.language)
        return (
            Name(_Same(plain(found)), "m") if found else self.gap("no_text", about, f"{name}.{self.language}")
        )

    def row(self, names: Sequence[Name]) -> Name:
        """Names in a row, in any form that all have; naming them cites what each cites."""
        facts = tuple(fact for name in names for fact in name.facts)
        return Name(_Row(self.grammar.listed, names), self.grammar.several(names), facts)

    def names(self, names: Sequence[Name]) -> Name:
        """Names of participants or persons in a row."""
        found = self.row(names)
        return Name(_Row(self.grammar.enumerated, names), found.gender, found.facts)

    # Sentences

    def say(
        self, name: str, facts: Iterable[Fact] = (), /, doubt: str | tuple[str, ...] = "", **values: object
    ) -> Sentence:
        """A sentence; where the record disagrees about `doubt` (a key, and the names of values of it) it is marked so."""
        said = self.wording.say(name, facts, **values)
        doubts = (doubt,) if isinstance(doubt, str) else doubt
        return self.doubted(said) if any(doubts) and self.facts.in_dispute(*doubts) else said

    @staticmethod
    def doubted(said: Sentence) -> Sentence:
        """A sentence with the mark of a doubt before the sign that ends it."""
        text = said.text.rstrip()
        end = len(text) - (text[-1:] in FINAL)
        return Sentence(f"{text[:end]}{DOUBT}{text[end:]}", said.facts)

    def paragraph(self, *sentences: Sentence | None) -> Block:
        """The next numbered paragraph of the document."""
        self._paragraphs += 1
        said = [one for one in sentences if one is not None]
        return Block("paragraph", said, marker=self.grammar.marker("paragraph", self._paragraphs))

    def item(self, number: int, *sentences: Sentence, blocks: Sequence[Block] = ()) -> Block:
        """The n-th item of a list."""
        return Block("item", list(sentences), marker=self.grammar.marker("item", number), blocks=list(blocks))

    def note(self, sentence: Sentence, mark: str | None = None) -> str:
        """Keep a footnote; its mark (the next number where none is given) for a reference to it."""
        mark = mark or str(1 + sum(note.mark.isdigit() for note in self.notes))
        self.notes.append(Note(mark, sentence))
        return mark

    # What documents have in common

    def head(self, host: Gathering, date: str | None, *, limited: bool = False) -> list[Slot]:
        """The masthead down to the session's place and days; it announces the session."""
        return [*self.issue(host.body, date, host.key, limited=limited), *self.announced(host)]

    def issue(self, body: str, date: str | None, about: str, *, limited: bool = False) -> list[Slot]:
        """The masthead of a document of a body, down to its languages; `about` is what the document is about, for gaps."""
        word = self.wording
        slots = [Slot("body", self._name_of(self.main(body)))]
        slots.append(Slot("distribution", word.say(f"masthead.{'limited' if limited else 'general'}")))
        day = self.grammar.masthead_date(date) if date else self.gap("no_date", about)
        slots.append(Slot("date", Sentence(str(day))))
        slots.append(Slot("language", word.say("masthead.language")))
        if self.original != self.language:
            slots.append(Slot("original", word.say(f"masthead.original.{self.original}")))
        if body != self.main(body):
            slots.append(Slot("subsidiary", self._name_of(body)))
        return slots

    def announced(self, host: Gathering) -> list[Slot]:
        """The lines of a masthead that announce a session: its ordinal, its place and days."""
        fact = Fact("session", {**host.fact().keys, "status": "scheduled"}, host.statements)
        name = self.gathering(host) if host.ordinal is not None else self.gap("no_ordinal", host.key)
        said = [Slot("session", self.wording.say("masthead.session", session=name))]
        days, place = self.days(host, part="head_"), self.place(host.place, host.key)
        complete = host.start is not None
        line = self.say(
            "masthead.place", [fact] if complete else [], doubt=(host.key, *WHEN), place=place, days=days
        )
        return [*said, Slot("place", line)]

    def _name_of(self, body: str) -> Sentence:
        name = self.body(body)
        return Sentence(format(name, "bare") if "bare" in name.forms else str(name), name.facts)

    def main(self, body: str) -> str:
        """The Conference to which a body belongs."""
        parent = self.treaty.bodies[body].parent if body in self.treaty.bodies else None
        return self.main(parent) if parent else body

    def agenda(self, session: str) -> list[AgendaItem]:
        """The items of a session's agenda, in their order."""
        found = self.facts.of("agenda_item", f"{self.facts.key('session', session)}/item/", AgendaItem)
        return sorted(
            found, key=lambda item: [(int(p), "") if p.isdigit() else (0, p) for p in item.number.split(".")]
        )

    def standing(self, item: AgendaItem) -> StandingItem | None:
        """The standing item that an item is, by the beginning of its title in any language."""
        titles = {language: [str(v.value) for v in values] for language, values in item.titles.items()}
        return standing_item(self.treaty, item.session.partition(":")[0], titles)

    def item_title(self, item: AgendaItem) -> Name:
        """The title of an item; in a language that no text gives it in, that of the standing item that it is whole."""
        titles = {language: str(values[0].value) for language, values in item.titles.items() if values}
        best = self.facts.best(item.key, f"title.{self.language}", item.titles.get(self.language, ()))
        if best is not None:
            titles[self.language] = str(best.value)
        standing = self.standing(item)
        if self.language not in titles and standing is not None and self.language in standing.titles:
            whole = {t[0].casefold() for t in standing.titles.values()}
            if any(title.casefold() in whole for title in titles.values()):
                titles[self.language] = standing.titles[self.language][0]
        return self.text(titles, item.key, "title")

    def agenda_document(self, host: Gathering) -> Document | None:
        """The document that prints the (provisional) agenda of a session."""
        for document in self.facts.of("document", "", Document):
            kinds = {v.value for v in document.kind} & {"provisional_agenda", "annotated_agenda"}
            if (
                kinds
                and document.symbols
                and any(self.facts.key("session", v.value) == host.key for v in document.session)
            ):
                return document
        # The provisional agenda is number 1 of the year's series.
        return self.facts.document(f"{host.body}/{host.start[:4]}/1") if host.start else None

    def made(self, kind: str, date: str | None, slots: list[Slot], blocks: list[Block]) -> Draft:
        """The draft, with its notes, gaps and disputes."""
        for _, block in walk(blocks):
            block.sentences = [self._finished(one) for one in block.sentences]
            block.rows = [[self._finished(cell) for cell in row] for row in block.rows]
        return Draft(
            kind=kind,
            language=self.language,
            date=date,
            slots=[Slot(slot.name, self._finished(slot.sentence)) for slot in slots],
            blocks=blocks,
            notes=[Note(note.mark, self._finished(note.sentence)) for note in self.notes],
            gaps=self.facts.gaps,
            disputes=self.facts.disputes,
        )

    def _finished(self, said: Sentence) -> Sentence:
        """Words from the record are written as those of templates are."""
        return Sentence(self.grammar.finished(said.text), said.facts)


class _Row(dict[str, str]):
    """Names in a row, in any form."""

    def __init__(self, listed: Callable[[Sequence[str]], str], names: Sequence[Name]) -> None:
        super().__init__()
        self.listed, self.names = listed, names

    def get(self, form: str, _default: object = None) -> str:
        """The row in a form."""
        return self.listed([format(name, form) for name in self.names])


class _Same(dict[str, str]):
    """The same words in every form."""

    def __init__(self, words: str) -> None:
        super().__init__(nom=words, bare=words)
        self.words = words

    def get(self, _form: str, _default: object = None) -> str:
        """The words."""
        return self.words


class _Gap(_Same):
    """A gap in every form."""

    def __init__(self) -> None:
        super().__init__(GAP)
