"""The parts of a draft as elements: headings in their order, paragraphs, lists, tables."""

from __future__ import annotations

from html import escape
from itertools import groupby

from greffier.drafting.content import Block, Sentence
from greffier.drafting.writing.words import marker, spans

from .inline import Inline
from .lists import List, list_of

__all__ = ["Body"]

_HEADED = frozenset(("chapter", "section", "annex", "title"))


class Body:
    """Writes parts; `ids` are their ids by the identity of their objects."""

    def __init__(self, inline: Inline, ids: dict[int, str]) -> None:
        self.inline = inline
        self.ids = ids

    def parts(self, blocks: list[Block], level: int) -> str:
        """Parts beside each other; headings among them are of that level, 1 to 6."""
        made = []
        for items, group in groupby(blocks, lambda block: block.type == "item"):
            found = list(group)
            made.append(self._items(found, level) if items else "".join(self._part(b, level) for b in found))
        return "".join(made)

    def _id(self, block: Block) -> str:
        found = self.ids.get(id(block))
        return f' id="{escape(found)}"' if found is not None else ""

    def _words(self, block: Block) -> str:
        return self.inline.part(block.sentences)

    def _numbered(self, block: Block) -> str:
        """The words behind their marker."""
        number, words = escape(marker(block.marker), quote=False), self._words(block)
        return f'<span class="num">{number}</span> {words}' if number else words

    def _part(self, block: Block, level: int) -> str:
        if block.type == "table":
            return self._table(block)
        if block.type in _HEADED:
            return self._headed(block, level)
        words = f'<p class="{escape(block.type)}"'
        if not block.blocks:
            return f"{words}{self._id(block)}>{self._numbered(block)}</p>\n"
        return f"<div{self._id(block)}>\n{words}>{self._numbered(block)}</p>\n{self.parts(block.blocks, level)}</div>\n"

    def _headed(self, block: Block, level: int) -> str:
        tag = f"h{min(level, 6)}"
        heading = f"<{tag}>{self._numbered(block)}</{tag}>\n"
        inside = self.parts(block.blocks, level + 1)
        return f'<section class="{escape(block.type)}"{self._id(block)}>\n{heading}{inside}</section>\n'

    def _items(self, blocks: list[Block], level: int) -> str:
        """A list; where its markers follow no series they are printed as they are."""
        found = list_of([marker(block.marker) for block in blocks])
        return "".join(
            [_opened(found), *(self._item(block, level, found) for block in blocks), _closed(found)]
        )

    def _item(self, block: Block, level: int, found: List | None) -> str:
        words = self._words(block) if found is not None else self._numbered(block)
        inside = f"\n{self.parts(block.blocks, level)}" if block.blocks else ""
        return f"<li{self._id(block)}>{words}{inside}</li>\n"

    def _table(self, block: Block) -> str:
        made = [f"<table{self._id(block)}>\n"]
        if block.sentences:
            made.append(f"<caption>{self._words(block)}</caption>\n")
        head, *rows = block.rows or [[]]
        if head:
            cells = "".join(f'<th scope="col">{self._cell(cell)}</th>' for cell in head)
            made.append(f"<thead>\n<tr>{cells}</tr>\n</thead>\n")
        if rows:
            lines = "".join(self._row(row, len(head)) for row in rows)
            made.append(f"<tbody>\n{lines}</tbody>\n")
        return "".join([*made, "</table>\n"])

    def _row(self, row: list[Sentence], columns: int) -> str:
        """A row; one that says one thing says it over all columns, of those below it."""
        if spans(row) and columns > 1:
            return f'<tr><th scope="rowgroup" colspan="{columns}">{self._cell(row[0])}</th></tr>\n'
        return "<tr>" + "".join(f"<td>{self._cell(cell)}</td>" for cell in row) + "</tr>\n"

    def _cell(self, cell: Sentence) -> str:
        return self.inline.sentence(cell)


def _opened(found: List | None) -> str:
    if found is None:
        return '<ul role="list">\n'
    start = f' start="{found.start}"' if found.start != 1 else ""
    return f'<ol type="{found.form}" class="{found.brackets}"{start}>\n'


def _closed(found: List | None) -> str:
    return "</ul>\n" if found is None else "</ol>\n"
