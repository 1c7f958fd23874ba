"""The content of a draft: what every format is written from. Its blocks are the parts of the reading contract.

Words may hold a few marks (`inline.py`): a gap, a reference to a note, emphasis, an isolated run of left-to-right text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from greffier.record.keys import canonical

__all__ = ["Block", "Dispute", "Draft", "Fact", "Gap", "Note", "Sentence", "Slot", "facts_of", "walk"]


class Fact(Struct, frozen=True):
    """What words say: the kind and keys of a claim of the reading contract, and the statements that support it.

    The words, read again, must give this claim.
    """

    kind: str
    keys: dict[str, Any]
    statements: tuple[str, ...] = ()


class Sentence(Struct, frozen=True):
    """Words with what they say; a heading or a cell of a table is one too."""

    text: str
    facts: tuple[Fact, ...] = ()


class Block(Struct):
    """A part: a chapter, a paragraph, an item … with those inside it.

    `type` is one of the contract's; `marker` the number as printed in this language (`II.`, `4.`, `a)`), and `rows`
    the cells of a table, the first row its heads.
    """

    type: str
    sentences: list[Sentence] = field(default_factory=list)
    marker: str | None = None
    blocks: list[Block] = field(default_factory=list)
    rows: list[list[Sentence]] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.rows and self.type != "table":
            raise ValueError("only a table has rows")


class Slot(Struct, frozen=True):
    """A line of the masthead: `name` is one of `SLOTS`, in that order; a slot may stand several times."""

    name: str
    sentence: Sentence


SLOTS = (
    "symbol",
    "body",
    "distribution",
    "date",
    "language",
    "original",
    "subsidiary",
    "session",
    "place",
    "items",
    "item_title",
    "title",
    "kind",
)
"""The slots of a masthead, in their order: `body` is the Conference, `subsidiary` the group whose document it is,
`items` says under which items the document stands, `item_title` their titles, `kind` the line "Note by the Secretariat".
"""


class Note(Struct, frozen=True):
    """A footnote: its mark (`*`, `1`) and its words; the reference to it stands in the words of a slot or block."""

    mark: str
    sentence: Sentence


class Gap(Struct, frozen=True):
    """What the record does not say: a code of `gaps.CODES`, what it is about (a key of the record), which field."""

    code: str
    about: str
    name: str = ""


class Dispute(Struct, frozen=True):
    """Where the record has several values: which was taken, which else there are (with their statements)."""

    id: str
    about: str
    name: str
    taken: Any
    others: tuple[Any, ...]
    statements: tuple[tuple[str, ...], ...] = ()

    @property
    def sides(self) -> list[tuple[Any, tuple[str, ...]]]:
        """The values with their statements in the order in which they are numbered: it does not depend on their weight."""
        return sorted(
            zip((self.taken, *self.others), self.statements, strict=True), key=lambda side: canonical(side[0])
        )


class Draft(Struct):
    """A document. `kind` is what is drafted (`note` …), `date` its ISO day, `symbols` are empty until it has one."""

    kind: str
    language: str
    date: str | None = None
    symbols: tuple[str, ...] = ()
    slots: list[Slot] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The title, or failing that the line of its kind."""
        lines = {slot.name: slot.sentence.text for slot in reversed(self.slots)}
        return lines.get("title") or lines.get("kind") or self.kind


def walk(blocks: list[Block], depth: int = 0) -> Iterator[tuple[int, Block]]:
    """All blocks in the order of reading, each with its depth, 0 at the top."""
    for block in blocks:
        yield depth, block
        yield from walk(block.blocks, depth + 1)


def sentences(draft: Draft) -> Iterator[Sentence]:
    """All words of a draft in the order of reading; the notes last."""
    yield from (slot.sentence for slot in draft.slots)
    for _, block in walk(draft.blocks):
        yield from block.sentences
        for row in block.rows:
            yield from row
    yield from (note.sentence for note in draft.notes)


def facts_of(draft: Draft) -> list[Fact]:
    """All that a draft says, in the order of its words."""
    return [fact for sentence in sentences(draft) for fact in sentence.facts]
