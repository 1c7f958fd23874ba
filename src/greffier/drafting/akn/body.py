"""Parts as elements: the preamble, the body with its chapters, paragraphs and lists, conclusions and attachments."""

from __future__ import annotations

import re

from lxml import etree
from msgspec import Struct, field

from greffier.documents.block import Block
from greffier.documents.outline import Node

from .making import add, mark, printable
from .words import Writer

__all__ = ["Piece", "conclusion", "grown", "hier", "recital"]

_TAGS = {
    "operative": "paragraph",
    "paragraph": "paragraph",
    "item": "point",
    "chapter": "chapter",
    "section": "section",
}
_HEADED = frozenset(("chapter", "section", "annex"))
_CELLS = re.compile(r"\t+|\s{3,}|\s*\|\s*")


class Piece(Struct):
    """A part with the parts that stand inside its element. Where its parent is not the part around it, that is said."""

    node: Node
    pieces: list[Piece] = field(default_factory=list)


def grown(nodes: list[Node]) -> list[Piece]:
    """Parts in order as trees: each inside its parent, if that is still open."""
    top: list[Piece] = []
    stack: list[Piece] = []
    for node in nodes:
        while stack and stack[-1].node is not node.parent:
            stack.pop()
        piece = Piece(node)
        (stack[-1].pieces if stack else top).append(piece)
        stack.append(piece)
    return top


def _marked(element: etree._Element, node: Node, inside: Node | None) -> None:
    """Say what part an element is."""
    parent = None if node.parent is inside else node.parent.id if node.parent is not None else ""
    mark(element, part=node.type, number=node.number, listed=node.listed or None, parent=parent)
    if node.type == "furniture" and node.block is not None:
        mark(element, why=node.block.why)


def _marker(node: Node) -> str:
    """The marker of a part as printed; as numbered where the print is not at hand."""
    block = node.block
    if block is None or block.marker is None or not block.lines or node.type in ("footnote", "furniture"):
        return ""
    marker = block.marker
    printed = block.lines[0].text[marker.at : marker.body].strip().strip("*_").strip()
    return printable(" ".join(printed.split())) or (node.number or "")


def hier(above: etree._Element, piece: Piece, inside: Node | None, writer: Writer) -> None:
    """Add a part and what it holds as hierarchical elements."""
    node, pieces = piece.node, piece.pieces
    tag = _TAGS.get(node.type, "hcontainer")
    name = {"name": "formula" if node.id.startswith("formula") else node.type} if tag == "hcontainer" else {}
    element = add(above, tag, eId=node.id, **name)
    _marked(element, node, inside)
    held(element, node, pieces, writer)


def held(element: etree._Element, node: Node, pieces: list[Piece], writer: Writer) -> None:
    """Add the marker and words of a part, and the parts in it, to its element."""
    if marker := _marker(node):
        add(element, "num").text = marker
    if node.type in _HEADED:
        _words(add(element, "heading"), node, writer)
        within = element
    elif not pieces:
        _content(add(element, "content"), node, writer)
        return
    else:
        listed = all(p.node.type == "item" for p in pieces)
        within = add(element, "list") if listed else element
        if (node.block is not None and node.block.text) or node.id in writer.marks.loose:
            _content(add(within, "intro"), node, writer)
    for inner in pieces:
        hier(within, inner, node, writer)


def _words(element: etree._Element, node: Node, writer: Writer) -> None:
    if node.block is not None:
        writer.words(element, node.block, node.id)


def _content(element: etree._Element, node: Node, writer: Writer) -> None:
    """Add the words of a part as blocks."""
    block = node.block
    if node.type == "table" and block is not None:
        _table(element, block, node, writer)
    elif node.type == "furniture" and block is not None:
        _furniture(add(element, "p"), block, node, writer)
    else:
        _words(add(element, "p"), node, writer)


def _furniture(element: etree._Element, block: Block, node: Node, writer: Writer) -> None:
    """Add the lines of a remain of the page as they were laid out; wide gaps become tabulators."""
    lines = ["\t".join(re.split(r"\s{2,}|\t", printable(line.text))) for line in block.lines]
    element.text = lines[0] if lines else printable(block.text)
    for line in lines[1:]:
        add(element, "eol").tail = line
    notes = add(element, "inline", name="notes")
    writer.words(notes, Block("text", []), node.id)
    if len(notes) == 0:
        element.remove(notes)


def _table(element: etree._Element, block: Block, node: Node, writer: Writer) -> None:
    """Add a table, by its lines and columns where these give its text again."""
    rows = [[c for c in _CELLS.split(line.text.strip("| ")) if c] for line in block.lines]
    table = add(element, "table")
    if (
        not any(rows)
        or writer.marks.loose.get(node.id)
        or writer.marks.of_block.get(id(block))
        or " ".join(c for row in rows for c in row) != block.text
    ):
        _words(add(add(add(table, "tr"), "td"), "p"), node, writer)
        return
    width = max(map(len, rows), default=1)
    for row in rows:
        line = add(table, "tr")
        for cell in [*row, *[""] * (width - len(row))]:
            add(add(line, "td"), "p").text = printable(cell)


def recital(above: etree._Element, piece: Piece, lead: str, writer: Writer) -> None:
    """Add what stands in a preamble: the formula, a recital under its lead phrase, a remain of the page."""
    node = piece.node
    formula = node.id.startswith("formula")
    name = "enactingFormula" if formula else node.type if node.type == "furniture" else lead
    element = add(above, "formula" if formula else "container", name=name, eId=node.id)
    _marked(element, node, None)
    if marker := _marker(node):
        mark(element, marker=marker)
    _content(element, node, writer)
    if piece.pieces:
        _block_list(element, piece, writer)


def _block_list(above: etree._Element, piece: Piece, writer: Writer) -> None:
    """Add the items of a recital."""
    items = add(above, "blockList")
    for inner in piece.pieces:
        element = add(items, "item", eId=inner.node.id)
        _marked(element, inner.node, piece.node)
        if marker := _marker(inner.node):
            add(element, "num").text = marker
        _words(add(element, "p"), inner.node, writer)
        if inner.pieces:
            _block_list(element, inner, writer)


def conclusion(above: etree._Element, piece: Piece, writer: Writer) -> None:
    """Add a line of the conclusions."""
    element = add(above, "container", name=piece.node.type, eId=piece.node.id)
    _marked(element, piece.node, None)
    _content(element, piece.node, writer)
