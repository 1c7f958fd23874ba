"""A draft as plain text: a paragraph a line, blank lines between, notes at the end, the mark of a draft last."""

from __future__ import annotations

from collections.abc import Iterator

from greffier.documents.mark import MARK
from greffier.drafting.content import Block, Draft, Sentence, Slot, walk
from greffier.drafting.inline import printed, raised

__all__ = ["joined", "write"]

INDENT = "    "
RULE = "_" * 20
"""Stands above the notes."""
TOGETHER = ("distribution", "date", "language", "original")
"""Slots that stand line under line."""


def write(draft: Draft) -> bytes:
    """The draft as UTF-8."""
    pieces = [*_masthead(draft.slots), *_blocks(draft.blocks, joint(draft.language))]
    if draft.notes:
        notes = [f"{raised(note.mark)} {printed(note.sentence.text)}" for note in draft.notes]
        pieces.append("\n".join([RULE, *notes]))
    return ("\n\n".join([*pieces, MARK]) + "\n").encode()


def joint(language: str) -> str:
    """What stands between two sentences."""
    return "" if language == "zh" else " "


def joined(sentences: list[Sentence], between: str = " ") -> str:
    """Sentences as one paragraph."""
    return between.join(sentence.text for sentence in sentences)


def _masthead(slots: list[Slot]) -> Iterator[str]:
    together: list[str] = []
    for slot in slots:
        words = printed(slot.sentence.text)
        if slot.name in TOGETHER:
            together.append(words)
            continue
        if together:
            yield "\n".join(together)
            together = []
        yield words
    if together:
        yield "\n".join(together)


def _blocks(blocks: list[Block], between: str) -> Iterator[str]:
    for depth, block in walk(blocks):
        indent = INDENT * depth if block.type == "item" else ""
        if block.rows:
            yield "\n".join("\t".join(printed(cell.text) for cell in row) for row in block.rows)
        words = printed(joined(block.sentences, between))
        marker = f"{block.marker} " if block.marker else ""
        if marker or words:
            yield f"{indent}{marker}{words}"
