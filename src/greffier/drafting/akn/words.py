"""The words of a part as an element: its text with the notes that stand in it, marks of others, and links."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from urllib.parse import quote

from lxml import etree
from msgspec import Struct

from greffier.documents.block import Block
from greffier.documents.mending import Mended
from greffier.documents.outline import Node
from greffier.reading.models import Reading, SymbolCited

from .making import add, mark, printable

__all__ = ["Writer"]

_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile(
    r"\s*(?:\[\^?(?P<square>[^\]\s]{1,4})\]|<sup>\s*(?P<sup>[^<>\s]{1,4})\s*</sup>|(?P<small>[⁰¹²³⁴-⁹]+)|(?P<bare>\d{1,3}|\*{1,4}))\s*"
)


class _Insert(Struct):
    """What goes into a text between two places: a mark (both the same), a link over its words."""

    start: int
    end: int
    make: Callable[[etree._Element], etree._Element]


class Writer:
    """Writes words of one document. `last` is the last element that holds words: notes may be put there."""

    def __init__(
        self, text: str, reading: Reading, notes: dict[str, list[Node]], numbers: dict[str, Node]
    ) -> None:
        self.text = text
        self.notes = notes
        self.numbers = numbers
        self.language = reading.document.language or "en"
        self.links: dict[str, list[tuple[int, int, str]]] = {}
        for claim in reading.claims:
            if isinstance(claim, SymbolCited):
                self.links.setdefault(claim.part, []).append((claim.start, claim.end, claim.symbol))

    def words(self, element: etree._Element, block: Block, id_: str) -> None:
        """Write a part's words into an element, with the notes that follow the part."""
        text = block.text
        notes = list(self.notes.pop(id_, ()))
        inserts: list[_Insert] = []
        for place, note in self._marks(block):
            if notes and notes[0] is note:
                inserts.append(_Insert(place, place, self._noting(notes.pop(0), apart=False)))
            else:
                inserts.append(_Insert(place, place, _referring(note)))
        inserts += self._links(block.mended, id_, [i.start for i in inserts])
        inserts += [_Insert(len(text), len(text), self._noting(note, apart=True)) for note in notes]
        inserts.sort(key=lambda i: (i.start, i.end))
        _fill(element, text, inserts)

    def _noting(self, note: Node, *, apart: bool) -> Callable[[etree._Element], etree._Element]:
        """What makes a note; `apart` where its mark is elsewhere, or not known."""

        def make(element: etree._Element) -> etree._Element:
            number = printable(note.number or "")
            made = add(element, "authorialNote", eId=note.id, marker=number, placement="bottom")
            mark(made, part=note.type, number=note.number, parent=note.parent.id if note.parent else None)
            mark(made, apart="" if apart else None)
            words = add(made, "p")
            if note.block is not None:
                self.words(words, note.block, note.id)
            return made

        return make

    def _marks(self, block: Block) -> list[tuple[int, Node]]:
        """The marks of notes that a block's own text leaves out, with their places in it."""
        if not self.numbers or not block.lines or not block.text:
            return []
        found: list[tuple[int, Node]] = []
        mended = block.mended
        last = block.lines[-1]
        ends = [*mended.places[1:], len(mended.text)]
        stops = [*mended.sources[1:], last.start + len(last.text)]
        for place, source, end, stop in zip(mended.places, mended.sources, ends, stops, strict=True):
            gap = self.text[source + end - place : stop]
            m = _MARK.fullmatch(gap) if gap and len(gap) < 24 else None
            if m is not None:
                number = m["square"] or m["sup"] or (m["small"] or "").translate(_SMALL) or m["bare"]
                note = self.numbers.get(number)
                if note is not None:
                    found.append((end, note))
        return found

    def _links(self, mended: Mended, id_: str, marks: list[int]) -> list[_Insert]:
        """Links over the symbols that a part cites."""
        found: list[_Insert] = []
        for start, end, symbol in self.links.get(id_, ()):
            a, b = _place(mended, start), _place(mended, end - 1) + 1
            taken = any(a < m < b for m in marks) or (found and a < found[-1].end)
            if 0 <= a < b <= len(mended.text) and not taken:
                found.append(
                    _Insert(
                        a, b, _linking(f"https://undocs.org/{self.language}/{quote(symbol, safe='/().,-')}")
                    )
                )
        return found


def _place(mended: Mended, source: int) -> int:
    """Where a character of the source stands in a mended text."""
    i = bisect_right(mended.sources, source) - 1
    return mended.places[i] + source - mended.sources[i] if i >= 0 else -1


def _linking(href: str) -> Callable[[etree._Element], etree._Element]:
    return lambda element: add(element, "a", href=href)


def _referring(note: Node) -> Callable[[etree._Element], etree._Element]:
    number = printable(note.number or "")
    return lambda element: add(element, "noteRef", href=f"#{note.id}", marker=number)


def _fill(element: etree._Element, text: str, inserts: list[_Insert]) -> None:
    """Fill an element with a text and what goes into it."""
    at = 0
    before: etree._Element | None = None
    for insert in [*inserts, None]:
        run = printable(text[at : insert.start if insert is not None else len(text)])
        if before is None:
            element.text = run
        else:
            before.tail = run
        if insert is None:
            break
        before = insert.make(element)
        if insert.end > insert.start:
            before.text = printable(text[insert.start : insert.end])
        at = insert.end
