"""The parts of a draft as paragraphs: headings, recitals, numbered text, items, tables."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from greffier.drafting.content import Block, Draft
from greffier.drafting.writing.words import marker, together

from .inline import Inline
from .making import el, text
from .numbering import Lists
from .tables import table

__all__ = ["body"]

_LEFT, _STEP, _NUMBER, _TYPED = 1267, 475, 1022, 1000
"""Where text begins, how far lists step in, where the numbers of headings end, how much room one has that is typed; in
twentieths of a point."""
_HEADINGS = frozenset(("chapter", "section"))
_STYLES = {
    "chapter": "Heading1",
    "annex": "AnnexHeading",
    "title": "Heading2",
    "preambular": "Recital",
    "operative": "Operative",
    "paragraph": "NumberedText",
    "item": "Item",
    "signature": "Signature",
}
"""The styles of parts; those that are not here are text, or headings of a section."""
_DEEPEST = 3


class _Where(Struct, frozen=True):
    """Where a part stands: how many headings, and how many lists, it lies in."""

    headings: int = 0
    lists: int = 0


def body(draft: Draft, inline: Inline) -> tuple[list[str], bytes]:
    """The paragraphs of a draft behind its masthead, and the lists that number them."""
    lists = Lists(draft.blocks)
    made = list(_paragraphs(draft.blocks, _Where(), inline, lists))
    return made, lists.part()


def _paragraphs(blocks: list[Block], where: _Where, inline: Inline, lists: Lists) -> Iterator[str]:
    preamble = any(block.type == "preambular" for block in blocks)
    for block in blocks:
        if block.type == "table":
            yield table(block, inline)
        else:
            style = _style(block, where, preamble)
            yield _paragraph(block, style, where, inline, lists)
        yield from _paragraphs(block.blocks, _inside(block, where), inline, lists)


def _style(block: Block, where: _Where, preamble: bool) -> str:
    if block.type == "section":
        return f"Heading{min(where.headings + 1, _DEEPEST)}" if where.headings else "Heading2"
    if block.type == "other" and preamble:
        return "Recital"
    return _STYLES.get(block.type, "SingleText")


def _inside(block: Block, where: _Where) -> _Where:
    """Where the parts of a part stand."""
    if block.type in _HEADINGS:
        return _Where(where.headings + 1, where.lists)
    return _Where(where.headings, where.lists + 1) if block.type == "item" else where


def _paragraph(block: Block, style: str, where: _Where, inline: Inline, lists: Lists) -> str:
    """A part as a paragraph: its number counted by Word where a list prints it as it is, or else as letters."""
    printed = marker(block.marker)
    words = inline.words(together(block.sentences))
    if not printed:
        return el("p", el("pPr", el("pStyle", val=style)), words)
    heading = block.type in _HEADINGS
    layout = _layout(block, where)
    level = where.headings if heading else where.lists + (block.type == "item")
    place = lists.place(block, level, _numbered(layout, inline, heading), heading=heading)
    if place is not None:
        numbers = el("numPr", el("ilvl", val=place.depth), el("numId", val=place.number))
        return el("p", el("pPr", el("pStyle", val=style), numbers), words)
    typed = el("r", inline.properties(), text(printed), el("tab"))
    if heading:
        layout = el("ind", left=_LEFT, hanging=_TYPED)
    return el("p", el("pPr", el("pStyle", val=style), layout), typed, words)


def _layout(block: Block, where: _Where) -> str:
    """The tabulator behind a number, and the indents around it."""
    if block.type in _HEADINGS:
        return el("ind", left=_LEFT, hanging=_LEFT - _NUMBER)
    if block.type == "item" and where.lists:
        at = _LEFT + _STEP * (where.lists + 2)
        return el("tabs", el("tab", val="left", pos=at)) + el("ind", left=at, hanging=_STEP)
    first = _STEP if block.type in ("operative", "item") else 0
    return el("tabs", el("tab", val="left", pos=_LEFT + first + _STEP)) + el(
        "ind", left=_LEFT, firstLine=first
    )


def _numbered(layout: str, inline: Inline, heading: bool) -> str:
    """What a level of a list says of its paragraphs; the numbers of headings end where their text begins."""
    align = el("lvlJc", val="right" if heading else "left")
    turned = el("rPr", el("rtl")) if inline.look.from_right else ""
    return align + el("pPr", layout) + turned
