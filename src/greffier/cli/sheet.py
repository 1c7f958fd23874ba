"""A page in the terminal: facts in words, under each the documents and passages that say it."""

from __future__ import annotations

import sys
from textwrap import wrap
from typing import TYPE_CHECKING

from greffier.cli import streams
from greffier.cli.labels import language_words
from greffier.cli.places import part_words
from greffier.cli.wording import day, shorten
from greffier.cli.words import facts, things
from greffier.record.claims import DATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.cli.looking import Look
    from greffier.register.claims import Cited

__all__ = ["INDENT", "Sheet", "rule_words"]

INDENT = "  "
CITED = 3
"""Passages that are shown for one fact."""
ASKED = 8
"""Claims that are asked for of one statement: pages show fewer."""
LINES = 2
"""Lines that a passage may take."""
SHORT = 60
"""Characters of a passage that tell by themselves what it is about."""
PASSAGE = 240
"""Characters of a passage, on however wide a screen."""


def rule_words(rule: str | None) -> str:
    """What an inference rests on."""
    return things.RULES.get(rule, rule) if rule is not None else ""


class Sheet:
    """Prints a page, line by line."""

    def __init__(self, look: Look, *, once: bool = False) -> None:
        """`subject` is the key of the document that the page is about: what it says itself is marked so.

        `once`: a passage is quoted once on the page, then only named.
        """
        self.look = look
        look.evidence.most = ASKED
        self.paint = streams.palette(sys.stdout)
        self.width = streams.width(sys.stdout)
        self.subject: str | None = None
        self.once = once
        self._quoted: set[tuple[str, int, int]] = set()

    def say(self, text: str = "", depth: int = 0, role: str | None = None) -> None:
        """A line, broken where it is too long for the screen; what is broken hangs."""
        first = INDENT * depth
        lines = wrap(
            text,
            max(self.width, 40),
            initial_indent=first,
            subsequent_indent=first + INDENT,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
        for line in lines:
            print(self.paint.paint(role, line) if role is not None else line)

    def title(self, words: str, key: str, kind: str) -> None:
        """What the page is about, and which view it is."""
        self.say(words, 0, "title")
        self.say(f"{kind}, {facts.KEY.format(key=key)}", 1, "faint")
        for line in self.look.told():
            self.say(line, 1, "warning")

    def heading(self, words: str) -> None:
        """The heading of a section."""
        self.say()
        self.say(words, 0, "strong")

    def cite(self, statements: Iterable[str], depth: int, most: int = CITED) -> None:
        """The documents and passages that make some statements."""
        said = list(statements)
        found = self.look.evidence.passages(said)
        if not found:
            self.say(facts.NO_EVIDENCE, depth, "faint")
        for cited in varied(found, most):
            self.source(cited, depth)
        more = max(0, len(found) - most) + self.look.evidence.beyond(said)
        if more == 1:
            self.say(facts.ONE_MORE_PASSAGE, depth, "faint")
        elif more:
            self.say(facts.MORE_EVIDENCE.format(count=more), depth, "faint")

    def source(self, cited: Cited, depth: int) -> None:
        """One passage with its document and place."""
        place = (cited.sha256, cited.start, cited.end)
        if self.once and place in self._quoted:
            self.say(facts.SEEN.format(source=self.source_words(cited)), depth, "faint")
            return
        self._quoted.add(place)
        self.say(self.source_words(cited), depth, "faint")
        if self.look.evidence.told(cited) is None and cited.end > cited.start:
            self.say(self.passage(cited, min(PASSAGE, LINES * (self.width - 2 * depth - 8))), depth + 1)

    def passage(self, cited: Cited, room: int) -> str:
        """A passage in quotation marks; what is short stands in its sentence, so that it tells what it is about."""
        passage = shorten(self.look.evidence.passage(cited), max(40, room))
        quoted = facts.PASSAGE.format(passage=passage)
        if len(passage) >= SHORT:
            return quoted
        before, after = (words.strip() for words in self.look.evidence.around(cited))
        room = max(20, (room - len(quoted)) // 2)
        return f"{tail(before, room)} {quoted}{gap(after)}{shorten(after, room)}".strip()

    def source_words(self, cited: Cited) -> str:
        """Which document says it and where, or who stated it and why."""
        told = self.look.evidence.told(cited)
        if told is not None:
            form = facts.STATED_REFERENCE if told.reference else facts.STATED
            by = f"{told.by}, {day(told.date)}"
            return form.format(by=by, reason=told.reason, reference=told.reference)
        if cited.origin == DATA:
            return facts.FROM_DATA.format(name=cited.name)
        document = self.look.labels.document(cited.work) if cited.work else cited.name
        if self.subject is not None and self.look.evidence.document(cited) == self.subject:
            document = facts.ITSELF
        return facts.SOURCE.format(
            document=document,
            language=language_words(cited.language),
            place=part_words(self.look.evidence.part(cited)),
        )

    def inferred(self, rule: str | None, depth: int) -> None:
        """That something is inferred, and by what."""
        if rule is not None:
            self.say(things.INFERRED.format(rule=rule_words(rule)), depth, "faint")

    def listed(self, lines: Sequence[str], depth: int, most: int, command: str | None = None) -> None:
        """Some lines, and how many more there are."""
        for line in lines[:most]:
            self.say(line, depth)
        self.more(len(lines) - most, depth, command)

    def more(self, count: int, depth: int, command: str | None = None) -> None:
        """How many more there are, and how to see them."""
        if count > 0:
            form = facts.MORE if command is not None else facts.MORE_PLAIN
            self.say(form.format(count=count, command=command), depth, "faint")


def tail(text: str, length: int) -> str:
    """The end of a text, cut at a word where it is longer than `length`."""
    if len(text) <= length:
        return text
    cut = text[-length:]
    return "…" + (cut[cut.find(" ") :] if " " in cut[: length // 2] else cut)


def gap(after: str) -> str:
    """A blank, where a word follows."""
    return " " if after[:1].isalnum() or after[:1] in "([«“—–" else ""


def varied(found: list[Cited], most: int) -> list[Cited]:
    """The first passages of as many documents as can be; those of one document only where there is room left."""
    firsts: dict[str, Cited] = {}
    for one in found:
        firsts.setdefault(one.sha256, one)
    chosen = list(firsts.values())[:most]
    chosen += [one for one in found if one not in chosen][: most - len(chosen)]
    return [one for one in found if one in chosen]
