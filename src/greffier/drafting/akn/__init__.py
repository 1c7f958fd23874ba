"""Akoma Ntoso out of a reading, in the profile of the United Nations; the ids are those of the parts.

What Akoma Ntoso has no attribute for is said in attributes of a namespace of our own (`formats/akn/names.py`), so that
the file reads back as the same parts and claims. Nothing is lost: remains of pages and parts without a place in the
profile become containers that say what they are.
"""

from __future__ import annotations

from lxml import etree

from greffier.documents.formats.akn.names import AKN, OWN
from greffier.documents.formats.xml import parse
from greffier.documents.mark import MARK
from greffier.documents.models import Description
from greffier.documents.outline import Node
from greffier.documents.structure import Structure
from greffier.documents.text import Document
from greffier.reading.models import Provision, Reading

from .body import Piece, conclusion, grown, held, hier, recital
from .head import head_blocks, preface
from .making import add, indented, mark, printable
from .meta import meta
from .notes import marks_of
from .profile import Frame, frame_of
from .words import Writer

__all__ = ["to_akn"]

_ACTS = frozenset(("resolution", "decision", "draft_resolution", "draft_decision"))


def to_akn(document: Document, reading: Reading) -> bytes:
    """A document as an Akoma Ntoso file (UTF-8), valid against the schema of OASIS for every document that can be read.

    Raises DocumentError (`limit_exceeded`) where no reader could take it: a paragraph of ten million characters.
    """
    structure = document.structure
    frame = frame_of(reading.document, reading.source.sha256 or "")
    root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN, "greffier": OWN})
    main = add(root, frame.root, name=frame.name)
    _said(meta(main, frame, reading.document), structure, drafted=document.drafted)
    head, rest = _parted(structure)
    before = head[-1].id if head and head[-1].type != "masthead" else None
    marks, others = marks_of(document.text, [block for _, block in head_blocks(structure)], rest, before)
    writer = Writer(reading, marks)
    preface(main, structure, head, writer)
    _write(main, frame, reading, grown(others), writer)
    indented(root)
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    parse(data, "what would be written")
    return data


def _said(block: etree._Element, structure: Structure, *, drafted: bool) -> None:
    """Say in the metadata that the file is ours, and what the text does not say again."""
    written = etree.SubElement(add(block, "proprietary", source="#tlc_greffier"), f"{{{OWN}}}written")
    kind = structure.masthead.kind
    if kind is not None:
        written.set("kind", " ".join(filter(None, (kind.kind, kind.author))))
    for name in ("date", "job_number"):
        if value := structure.facts.get(name):
            written.set(name, printable(value))
    if drafted:
        written.set("drafted", MARK)


def _parted(structure: Structure) -> tuple[list[Node], list[Node]]:
    """The parts among the lines of the masthead, and the others."""
    heads = {id(block) for _, block in head_blocks(structure)}
    head = [n for n in structure.nodes if n.type == "masthead" or id(n.block) in heads]
    inside = {id(n) for n in head}
    return head, [n for n in structure.nodes if id(n) not in inside]


def _write(main: etree._Element, frame: Frame, reading: Reading, pieces: list[Piece], writer: Writer) -> None:
    """Add what follows the preface: preamble, body, conclusions, attachments."""
    description = reading.document
    opening = _opening(pieces)
    if opening:
        leads = {c.part: c.action for c in reversed(reading.claims) if isinstance(c, Provision)}
        preamble = add(main, "preamble")
        for piece in pieces[:opening]:
            recital(preamble, piece, leads.get(piece.node.id) or "recital", writer)
    annexed = _annexed(pieces, opening)
    closing = _closing(pieces, opening, annexed) if description.kind in _ACTS else annexed
    body = add(main, "body" if frame.root == "act" else "mainBody")
    for piece in pieces[opening:closing]:
        hier(body, piece, None, writer)
    if len(body) == 0:
        add(add(add(body, "hcontainer", name="empty"), "content"), "p")
    if closing < annexed:
        conclusions = add(main, "conclusions")
        for piece in pieces[closing:annexed]:
            conclusion(conclusions, piece, writer)
    _attachments(main, frame, description, pieces[annexed:], writer)


def _opening(pieces: list[Piece]) -> int:
    """How many parts at the beginning are the preamble."""
    opening = 0
    for i, piece in enumerate(pieces, 1):
        node = piece.node
        if node.type == "furniture":
            continue
        if not (node.type == "preambular" or node.id.startswith("formula")) or not _only_items(piece):
            break
        opening = i
    return opening


def _only_items(piece: Piece) -> bool:
    return all(p.node.type == "item" and _only_items(p) for p in piece.pieces)


def _annexed(pieces: list[Piece], opening: int) -> int:
    """Where the annexes begin behind which no other text stands."""
    at = len(pieces)
    for i in range(len(pieces) - 1, opening - 1, -1):
        kind = pieces[i].node.type
        if kind not in ("annex", "furniture"):
            break
        at = i if kind == "annex" else at
    return at


def _closing(pieces: list[Piece], opening: int, annexed: int) -> int:
    """Where the last lines begin: the meeting and day of adoption, signatures."""
    at = annexed
    while at > opening and not pieces[at - 1].pieces and pieces[at - 1].node.type in ("other", "signature"):
        at -= 1
    return at


def _attachments(
    main: etree._Element, frame: Frame, description: Description, pieces: list[Piece], writer: Writer
) -> None:
    """Add the annexes, each a document of its own; a remain of the page behind one stands in it."""
    if not pieces:
        return
    attachments = add(main, "attachments")
    body = attachments
    inside: Node | None = None
    for n, piece in enumerate(pieces, 1):
        node = piece.node
        if node.type != "annex":
            hier(body, piece, inside, writer)
            continue
        attachment = add(attachments, "attachment", eId=node.id)
        mark(attachment, part=node.type, number=node.number, listed=node.listed or None)
        held(attachment, node, [], writer)
        doc = add(attachment, "doc", name="annex")
        meta(doc, frame, description, f"annex_{n}")
        body, inside = add(doc, "mainBody"), node
        for inner in piece.pieces:
            hier(body, inner, node, writer)
        if not piece.pieces:
            add(add(add(body, "hcontainer", name="empty"), "content"), "p")
