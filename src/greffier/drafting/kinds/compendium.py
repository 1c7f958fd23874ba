"""A compendium of recommendations: by body and session, with indexes by addressee and theme, and what became of them.

The recommendations are quoted from the texts that carry them; where such a text is not held in the language of the
draft, a gap stands in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from greffier.drafting.content import Block, Draft, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import GAP
from greffier.drafting.papers import Part
from greffier.drafting.sections.history import told
from greffier.drafting.sections.outcomes import (
    Recommendation,
    became,
    carrier,
    cited,
    quotable,
    recommendations,
    theme_of,
)
from greffier.drafting.sections.quoting import blocks_of, ended, gap_of, said
from greffier.drafting.writing.words import together
from greffier.record.models import Document

__all__ = ["draft"]


def draft(drafter: Drafter, subject: str, date: str | None) -> Draft:
    """The recommendations of a body (its key), or of all subsidiary bodies of a Conference.

    Raises LookupError for what is no body of the treaty.
    """
    if subject not in drafter.treaty.bodies:
        raise LookupError(subject)
    bodies = [key for key, one in drafter.treaty.bodies.items() if subject in (key, one.parent)]
    made = _Made(drafter)
    for body in bodies:
        made.add(body)
    if not made.blocks:
        drafter.facts.missing("no_recommendations", subject)
    made.add_indexes()
    title = drafter.say("title.many" if len(bodies) > 1 else "title.one", body=drafter.body(subject))
    slots = [*drafter.issue(subject, date, subject), Slot("title", title), Slot("kind", drafter.say("kind"))]
    return drafter.made("compendium", date, slots, made.blocks)


class _Made:
    """A compendium in the making. Indexes name recommendations by the numbers of their paragraphs."""

    def __init__(self, drafter: Drafter) -> None:
        self.drafter = drafter
        self.blocks: list[Block] = []
        self.number = 0
        self.addressees: dict[str, list[str]] = {}
        self.themes: dict[str, tuple[Sentence, list[str]]] = {}
        self.outcomes: list[list[Sentence]] = []

    def add(self, body: str) -> None:
        """Add the chapter of a body, a section for each session that recommended something."""
        sessions = [(s, recommendations(self.drafter, s.key)) for s in self.drafter.facts.sessions_of(body)]
        sections = [
            self._section(session, number, found)
            for number, (session, found) in enumerate((pair for pair in sessions if pair[1]), 1)
        ]
        if sections:
            self._chapter(self.drafter.say("chapter", body=self.drafter.body(body)), sections)

    def _chapter(self, heading: Sentence, blocks: list[Block]) -> None:
        number = 1 + sum(block.type == "chapter" for block in self.blocks)
        self.blocks.append(
            Block("chapter", [heading], self.drafter.grammar.marker("chapter", number), blocks)
        )

    def _section(self, session: Gathering, number: int, found: Sequence[Recommendation]) -> Block:
        """A session: when it was and where its recommendations stand, what became of them, they themselves by theme."""
        drafter = self.drafter
        document = carrier(drafter, session.key)
        outcome = became(drafter, session, [document] if document is not None else [])
        sources = [_source(drafter, session.body, document)] if document is not None else []
        self.number += 1
        blocks = [drafter.paragraph(*told(drafter, session.body, [session]), *sources, *outcome)]
        first = self.number + 1
        for theme, group in groupby(found, key=lambda one: one.theme):
            blocks += self._themed(session, theme, list(group))
        name = "session_of" if session.ordinal is None and session.start is not None else "session"
        values: dict[str, Any] = {
            "session": drafter.gathering(session),
            "year": session.start[:4] if session.start else "",
        }
        numbers = [str(n) for n in range(first, self.number + 1)]
        where = drafter.say(
            "of_body", body=drafter.body(session.body), session=drafter.wording.text(name, **values)
        )
        self.outcomes.append([self._named(numbers), where, _cell(outcome)])
        heading = drafter.say(name, (), **values)
        return Block("section", [heading], drafter.grammar.marker("section", number), blocks)

    def _themed(
        self, session: Gathering, theme: Part | None, group: Sequence[Recommendation]
    ) -> Iterator[Block]:
        """Recommendations under the heading that they stand under in their text."""
        before = self.number
        quoted = list(self._under_chapeaux(session, group))
        if theme is None:
            yield from quoted
            return
        name = theme_of(self.drafter, session.key, theme, held=group[0].held)
        numbers = [str(n) for n in range(before + 1, self.number + 1)]
        known = name.text if GAP not in name.text else f"{theme.document}#{theme.id}"
        self.themes.setdefault(known, (name, []))[1].extend(numbers)
        yield Block("section", [name], blocks=quoted)

    def _under_chapeaux(self, session: Gathering, group: Sequence[Recommendation]) -> Iterator[Block]:
        """Recommendations; over those that begin with what the body does stands the body: `The Working Group:`."""
        for led, row in groupby(group, key=_led):
            if led:
                body = self.drafter.short_body(session.body)
                yield Block("other", [self.drafter.say("chapeau", body=body)])
            yield from (self._quoted(one) for one in row)

    def _quoted(self, one: Recommendation) -> Block:
        """A recommendation as a numbered paragraph with its items."""
        drafter = self.drafter
        self.number += 1
        for key in one.addressees or ("none",):
            self.addressees.setdefault(key, []).append(str(self.number))
        words = said(drafter, quotable(one.part)) if one.held else gap_of(drafter, one.part)
        block = drafter.paragraph(ended(drafter, words))
        block.blocks = blocks_of(drafter, [quotable(p) for p in one.inside], held=one.held, depth=1)
        return block

    def add_indexes(self) -> None:
        """Add what became of the recommendations, and the indexes by addressee and by theme."""
        drafter = self.drafter
        by_key = [
            [drafter.say(f"addressees.{key}"), self._named(numbers)]
            for key, numbers in sorted(self.addressees.items(), key=lambda pair: int(pair[1][0]))
        ]
        by_theme = [[theme, self._named(numbers)] for theme, numbers in self.themes.values()]
        for name, rows in (("outcome", self.outcomes), ("addressee", by_key), ("theme", by_theme)):
            if rows:
                heads = [drafter.say(f"heads.{name}.{n}") for n in range(1, len(rows[0]) + 1)]
                self._chapter(drafter.say(f"index.{name}"), [Block("table", rows=[heads, *rows])])

    def _named(self, numbers: Sequence[str]) -> Sentence:
        """Paragraphs by their numbers, those in a row as a range: `2–4, 7`."""
        found: list[str] = []
        for _, run in groupby(enumerate(map(int, numbers)), key=lambda pair: pair[1] - pair[0]):
            row = [number for _, number in run]
            found.append(str(row[0]) if len(row) == 1 else f"{row[0]}–{row[-1]}")
        comma = self.drafter.grammar.data["lists"]["comma"]
        return self.drafter.say("paragraphs", numbers=comma.join(found))


def _source(drafter: Drafter, body: str, document: Document) -> Sentence:
    """Where the recommendations of a body stand."""
    whole = drafter.body(body)
    if document.symbols:
        return drafter.say("source.symbol", body=whole, symbol=drafter.grammar.symbol(*document.symbols))
    return drafter.say("source.other", body=whole, document=cited(drafter, document))


def _led(one: Recommendation) -> bool:
    """Whether a recommendation begins with the verb of the body that adopted it: nobody is named before it."""
    leads = (f.keys["action"] for f in one.part.facts if f.kind == "provision" and f.keys["action"])
    return one.held and any(one.part.text.startswith(lead) for lead in leads)


def _cell(sentences: Sequence[Sentence]) -> Sentence:
    """Sentences as the words of one cell."""
    return Sentence(together(sentences), tuple(fact for one in sentences for fact in one.facts))
