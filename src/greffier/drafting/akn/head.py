"""The masthead as a preface: a line a slot, its words marked as what they are."""

from __future__ import annotations

from lxml import etree

from greffier.documents.block import Block
from greffier.documents.outline import Node
from greffier.documents.structure import Structure

from .making import add, mark
from .profile import slot_element
from .words import Writer

__all__ = ["head_blocks", "preface"]


def head_blocks(structure: Structure) -> list[tuple[str, Block]]:
    """The lines of a masthead in order, with their slots."""
    masthead = structure.masthead
    last = None if masthead.title_below or not masthead.titles else masthead.titles[-1]
    blocks = [(slot.kind, slot.block) for slot in masthead.slots]
    blocks += [("title" if block is last else "subject", block) for block in masthead.titles]
    if masthead.kind_line is not None:
        blocks.append(("kind_line", masthead.kind_line))
    blocks += [("title_below", block) for block in masthead.title_below]
    return sorted(blocks, key=lambda pair: (pair[1].start, pair[0] == "title_below"))


def preface(above: etree._Element, structure: Structure, nodes: list[Node], writer: Writer) -> None:
    """Add the masthead, or the titles of a document that prints none; `nodes` are the parts among its lines."""
    if not nodes:
        return
    element = add(above, "preface")
    part_of = {id(node.block): node for node in nodes if node.block is not None}
    frame = next((node for node in nodes if node.type == "masthead"), None)
    inside = element
    if frame is not None:
        inside = add(element, "container", name="masthead", eId=frame.id)
        mark(inside, part=frame.type)
    for slot, block in head_blocks(structure):
        node = part_of.get(id(block))
        below = slot == "title_below"
        line = _line(element if below else inside, slot, block, node, writer)
        if node is not None and node.parent is not (None if below else frame):
            mark(line, parent=node.parent.id if node.parent is not None else "")


def _line(
    above: etree._Element, slot: str, block: Block, node: Node | None, writer: Writer
) -> etree._Element:
    """Add a line of the masthead; some are parts of their own."""
    line = add(above, "p", **({"eId": node.id} if node is not None else {}))
    mark(line, slot=slot)
    if node is not None:
        mark(line, part=node.type, number=node.number, listed=node.listed or None)
    tag, name = slot_element(slot)
    words = add(line, tag, **({"name": name} if name else {}))
    writer.words(words, block, node.id if node is not None else "")
    return line
