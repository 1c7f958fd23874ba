"""The words of a part as an element: its text with the notes that stand in it, marks of others, and links."""

from __future__ import annotations

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
from .notes import Marks, Placed

__all__ = ["Writer"]


class _Insert(Struct):
    """What goes into a text between two places: a mark (both the same), a link over its words."""

    start: int
    end: int
    make: Callable[[etree._Element], etree._Element]


class Writer:
    """Writes words of one document: `marks` says which notes stand where."""

    def __init__(self, reading: Reading, marks: Marks) -> None:
        self.marks = marks
        self.language = reading.document.language or "en"
        self.links: dict[str, list[tuple[int, int, str]]] = {}
        for claim in reading.claims:
            if isinstance(claim, SymbolCited):
                self.links.setdefault(claim.part, []).append((claim.start, claim.end, claim.symbol))

    def words(self, element: etree._Element, block: Block, id_: str) -> None:
        """Write a part's words into an element, with the notes that stand in it."""
        text = block.text
        inserts = [
            _Insert(place, place, self._noting(placed, id_) if here else _referring(placed.note))
            for place, placed, here in self.marks.of_block.get(id(block), ())
        ]
        inserts += self._links(block.mended, id_, [i.start for i in inserts])
        inserts += [
            _Insert(len(text), len(text), self._noting(placed, id_, apart=""))
            for placed in self.marks.loose.pop(id_, ())
        ]
        inserts.sort(key=lambda i: (i.start, i.end))
        _fill(element, text, inserts)

    def _noting(
        self, placed: Placed, inside: str, apart: str | None = None
    ) -> Callable[[etree._Element], etree._Element]:
        """What makes a note; `apart` is empty where its mark is not printed."""
        note = placed.note

        def make(element: etree._Element) -> etree._Element:
            number = printable(note.number or "")
            made = add(element, "authorialNote", eId=note.id, marker=number, placement="bottom")
            mark(made, part=note.type, number=note.number, parent=note.parent.id if note.parent else None)
            mark(
                made,
                apart=apart,
                order=str(placed.order),
                after=placed.after if placed.after != inside else None,
            )
            words = add(made, "p")
            if note.block is not None:
                self.words(words, note.block, note.id)
            return made

        return make

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
