"""Drafts to test writers on: the examples, read and put into the content model, with the claims that they make."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from greffier.documents.block import Block as Printed
from greffier.documents.outline import Node
from greffier.documents.structure import Structure
from greffier.documents.text import Document, document_from
from greffier.drafting.akn.head import head_blocks
from greffier.drafting.akn.notes import Marks, Placed, marks_of
from greffier.drafting.content import Block, Draft, Fact, Note, Sentence, Slot, facts_of
from greffier.drafting.inline import emphasis, isolate, reference
from greffier.reading import read
from greffier.reading.models import Claim, Provision, Reading

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "src" / "greffier" / "examples"
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.txt"))
"""The examples: `untoc-note.ru` and others, in six languages."""

FROM_RIGHT = frozenset(("ar",))
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9/.,:() –-]*[A-Za-z0-9)])?")
_CELLS = re.compile(r"\t+|\s{3,}|\s*\|\s*")
_SLOTS = {
    "symbol": "symbol", "distribution": "distribution", "date": "date", "language": "language", "original": "original",
    "session": "session", "place": "place", "items": "items", "adopted": "kind", "subject": "item_title",
    "title": "title", "kind_line": "kind", "title_below": "title",
}  # fmt: skip
"""Slots of a masthead that was read → those of a draft. The organization is for the writer to print."""


@cache
def example(name: str) -> Draft:
    """The draft that an example would have been. It is made once: do not change it."""
    document = document_from((EXAMPLES / f"{name}.txt").read_bytes(), f"{name}.txt")
    return draft_of(document, read(document))


def claims_of(reading: Reading) -> list[dict[str, Any]]:
    """The claims of a reading, as far as facts tell them: kind and keys."""
    return [{"kind": fact.kind, **fact.keys} for fact in map(_fact, reading.claims)]


def f1(draft: Draft, reading: Reading) -> float:
    """How well the claims of a reading are the facts of a draft: 1.0 where they are the same, each as often."""
    said = _counted([{"kind": fact.kind, **fact.keys} for fact in facts_of(draft)])
    found = _counted(claims_of(reading))
    size = said.total() + found.total()
    return 2 * (said & found).total() / size if size else 1.0


def missed(draft: Draft, reading: Reading) -> tuple[list[str], list[str]]:
    """The facts of a draft that were not read, and the claims read that are none of its facts."""
    said = _counted([{"kind": fact.kind, **fact.keys} for fact in facts_of(draft)])
    found = _counted(claims_of(reading))
    return sorted((said - found).elements()), sorted((found - said).elements())


def _counted(claims: list[dict[str, Any]]) -> Counter[str]:
    return Counter(json.dumps(claim, sort_keys=True, ensure_ascii=False) for claim in claims)


def _fact(claim: Claim) -> Fact:
    keys = json.loads(msgspec.json.encode(claim))
    kind = keys.pop("kind")
    for name in ("part", "start", "end"):
        del keys[name]
    return Fact(kind, keys)


def draft_of(document: Document, reading: Reading) -> Draft:
    """What was read of a document, as a draft: its masthead, parts and notes, each with the claims that it makes."""
    structure, about = document.structure, reading.document
    heads = head_blocks(structure)
    inside = {id(block) for _, block in heads}
    head = [n for n in structure.nodes if n.type == "masthead" or id(n.block) in inside]
    rest = [n for n in structure.nodes if n not in head and n.type != "furniture"]
    before = head[-1].id if head else None
    marks, others = marks_of(document.text, [block for _, block in heads], rest, before)
    words = _Words(about.language or "en", reading, marks)
    last = _open(structure)
    slots = _slots(heads, words, last)
    blocks = _blocks(others, words)
    notes = [_note(placed, words) for placed in words.notes()]
    return Draft(
        about.kind, words.language, about.date, tuple(about.symbols), slots=slots, blocks=blocks, notes=notes
    )


class _Words:
    """Makes sentences of printed blocks: marks of notes set in, the lead phrase emphasized, what runs from left set apart."""

    def __init__(self, language: str, reading: Reading, marks: Marks) -> None:
        self.language = language
        self.marks = marks
        self.claims = reading.claims
        self.leads = {c.part: c.action for c in reversed(reading.claims) if isinstance(c, Provision)}

    def notes(self) -> list[Placed]:
        """All notes in the order in which they stand."""
        every = [p for found in self.marks.of_block.values() for _, p, own in found if own]
        every += [p for found in self.marks.loose.values() for p in found]
        return sorted(every, key=lambda p: p.order)

    def sentence(self, block: Printed, part: str | None) -> Sentence:
        """A block's words with the claims of a part; without one, with those that begin in the block's own span."""
        if part is None:
            own = [c for c in self.claims if block.start <= c.start < block.end]
        else:
            own = [c for c in self.claims if c.part == part]
        return Sentence(self._text(block, part or ""), tuple(map(_fact, own)))

    def _text(self, block: Printed, part: str) -> str:
        text, at = block.text, 0
        out: list[str] = []
        for place, number in self._referred(block):
            out += [self.told(text[at:place]), reference(number)]
            at = place
        out.append(self.told(text[at:]))
        lead = self.leads.get(part)
        if lead and out[0].startswith(lead):
            out[0] = emphasis(lead) + out[0][len(lead) :]
        loose = (p.note.number or "" for p in self.marks.loose.get(part, ()))
        return "".join([*out, *(reference(number) for number in loose if "*" not in number)])

    def _referred(self, block: Printed) -> list[tuple[int, str]]:
        """Where notes are referred to; the stars of bold words are no marks."""
        bold = any(line.text.startswith("*") for line in block.lines)
        marked = [(at, p.note.number or "") for at, p, _ in self.marks.of_block.get(id(block), ())]
        return [(at, number) for at, number in marked if not (bold and "*" in number)]

    def told(self, text: str) -> str:
        """Words without marks of Markdown; from the right, symbols and numbers are set apart."""
        text = text.replace("*", "").replace("__", "")
        if self.language not in FROM_RIGHT:
            return text
        return _LEFT_TO_RIGHT.sub(lambda m: isolate(m[0]), text)


def _open(structure: Structure) -> int:
    """Where the lines of the masthead that stand beside each other end."""
    beside = ("symbol", "distribution", "date", "language", "original")
    return max((slot.block.start for slot in structure.masthead.slots if slot.kind in beside), default=0)


def _slots(heads: list[tuple[str, Printed]], words: _Words, last: int) -> list[Slot]:
    """The masthead, each line in its slot; those of the body's name, printed beside others, come together."""
    found: list[Slot] = []
    named: list[Sentence] = []
    seen: set[str] = set()
    for n, (kind, block) in enumerate(heads):
        part = "masthead__title" if kind == "title" else None
        sentence = words.sentence(block, part)
        if kind == "other" and block.start < last:
            named.append(sentence)
        elif kind == "other":
            found.append(Slot(_other(n, heads, seen), sentence))
        elif kind in _SLOTS:
            found.append(Slot(_SLOTS[kind], sentence))
        seen.add(kind)
    if named:
        blank = "" if words.language == "zh" else " "
        body = Sentence(blank.join(s.text for s in named), tuple(f for s in named for f in s.facts))
        at = next((n for n, slot in enumerate(found) if slot.name != "symbol"), len(found))
        found.insert(at, Slot("body", body))
    return found


def _other(n: int, heads: list[tuple[str, Printed]], seen: set[str]) -> str:
    """The slot of a line whose words tell none, by the lines around it."""
    if "session" in seen:
        return "place"
    following = heads[n + 1][0] if n + 1 < len(heads) else ""
    return "title" if following == "adopted" else "subsidiary"


def _blocks(nodes: list[Node], words: _Words) -> list[Block]:
    """The parts as a tree."""
    top: list[Block] = []
    made: dict[int, Block] = {}
    for node in nodes:
        if node.block is None:
            continue
        block = _block(node, node.block, words)
        made[id(node)] = block
        above = made.get(id(node.parent)) if node.parent is not None else None
        (above.blocks if above is not None else top).append(block)
    return top


def _block(node: Node, printed: Printed, words: _Words) -> Block:
    sentence = words.sentence(printed, node.id)
    if node.type == "table":
        cells = [[c for c in _CELLS.split(line.text.strip("| ")) if c] for line in printed.lines]
        rows = [[Sentence(words.told(cell)) for cell in row] for row in cells if row]
        rows[0][0] = Sentence(rows[0][0].text, sentence.facts)
        return Block("table", rows=rows)
    return Block(node.type, [sentence] if sentence.text else [], _marker(printed))


def _marker(printed: Printed) -> str | None:
    """The marker as printed; it may be set in bold."""
    if printed.marker is None or not printed.lines:
        return None
    marker = printed.lines[0].text[printed.marker.at : printed.marker.body]
    return " ".join(marker.strip().strip("*_").split()) or None


def _note(placed: Placed, words: _Words) -> Note:
    node = placed.note
    assert node.block is not None
    return Note(node.number or "", words.sentence(node.block, node.id))
