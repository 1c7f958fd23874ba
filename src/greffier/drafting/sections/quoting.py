"""Parts of a held text as blocks of a draft: its words, the lead phrases in italics, its markers in the language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from greffier.documents.signs import COMMAS, SEMICOLONS
from greffier.drafting.content import Block, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.inline import emphasis
from greffier.drafting.papers import Part
from greffier.reading.lexicon import lexicon

__all__ = ["annex_heading", "blocks_of", "ended", "gap_of", "said"]


def blocks_of(
    drafter: Drafter, parts: Sequence[Part], *, held: bool, body: str = "", depth: int = 0
) -> list[Block]:
    """Parts with those inside them. Where the text is not `held` in this language they keep their places, with gaps.

    `body` is whose text it is: the words that open it are known in every language. `depth` is how deep in a list of
    items the parts stand.
    """
    below: dict[str | None, list[Part]] = {}
    ids = {part.id for part in parts}
    for part in parts:
        below.setdefault(part.parent if part.parent in ids else None, []).append(part)

    def level(above: str | None, depth: int) -> list[Block]:
        row = below.get(above, [])
        romans = _roman(row, depth)
        return [
            Block(
                part.type,
                [] if part.type == "table" else _words(drafter, part, held, body),
                _marker(drafter, part, romans),
                level(part.id, depth + (part.type == "item")),
                [_words(drafter, part, held, body)] if part.type == "table" else [],
            )
            for part in row
        ]

    return level(None, depth)


def said(drafter: Drafter, part: Part) -> Sentence:
    """The words of a part, with what they say."""
    return Sentence(drafter.grammar.finished(_in_italics(part)), part.facts)


def _in_italics(part: Part) -> str:
    """The words of a part, the phrases that act (`Requests`, `and encourages`) in italics."""
    text, done = part.text, ""
    for fact in part.facts:
        action = fact.keys.get("action") if fact.kind == "provision" else None
        at = text.find(action) if action else -1
        if action and at >= 0:
            done += text[:at] + emphasis(action)
            text = text[at + len(action) :]
    return done + text


def ended(drafter: Drafter, sentence: Sentence) -> Sentence:
    """The words of an item as a sentence of its own: with a capital, and a full stop for the sign that went on."""
    text = sentence.text
    joint = lexicon(drafter.treaty.key, drafter.language).patterns["final_join"].search(text.lower())
    bare = text[: joint.start() if joint is not None else None].rstrip(" " + SEMICOLONS + COMMAS)
    if bare != text or text[-1:].isalnum():
        text = bare + drafter.wording.text("quoting.stop")
    at = next((n for n, sign in enumerate(text) if sign.isalpha()), 0)
    return Sentence(text[:at] + text[at : at + 1].upper() + text[at + 1 :], sentence.facts)


def gap_of(drafter: Drafter, part: Part) -> Sentence:
    """What stands for the words of a part that are not held in this language."""
    name = f"gap.{part.type}"
    gap = drafter.gap("no_text", f"{part.document}#{part.id}", drafter.language)
    return drafter.say(name if drafter.wording.has(name) else "gap.other", gap=gap)


def _words(drafter: Drafter, part: Part, held: bool, body: str) -> list[Sentence]:
    if part.id.startswith("formula"):
        found = said(drafter, part) if held else drafter.say("formula", body=drafter.body(body))
        return [Sentence(emphasis(found.text), found.facts)]
    if not held and part.type == "annex":
        return [annex_heading(drafter, part.number)]
    if not part.text:
        return []
    return [said(drafter, part) if held else gap_of(drafter, part)]


def annex_heading(drafter: Drafter, number: str | None) -> Sentence:
    """The heading of an annex."""
    if number is None:
        return drafter.say("annex.alone")
    numeral = f"annex.numbers.{number}"
    return drafter.say(
        "annex.numbered", number=drafter.wording.text(numeral) if drafter.wording.has(numeral) else number
    )


def _marker(drafter: Drafter, part: Part, romans: bool) -> str | None:
    """The printed marker; that of an annex or heading is part of its words."""
    if part.number is None or part.type in ("annex", "footnote"):
        return None
    return drafter.grammar.marked("subitem" if romans and part.type == "item" else part.type, part.number)


def _roman(row: Iterable[Part], depth: int) -> bool:
    """Whether the items of a list are numbered in Roman numerals: the first tells, `i` of a list inside another."""
    first = next((p.number for p in row if p.type == "item"), None)
    return first == "i" and depth > 0
