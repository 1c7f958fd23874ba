"""Two texts as one Word file with tracked changes: accepted it is the later text, rejected the earlier one.

What was moved is deleted where it stood and inserted where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from greffier.drafting.content import Draft, Sentence, Slot
from greffier.drafting.inline import plain
from greffier.drafting.writing.words import marker
from greffier.record.comparing import Piece, Unit, compare, pieces

from .inline import Inline
from .making import el, root
from .package import packed
from .properties import properties
from .styles import Look, fonts, look_of, styles

__all__ = ["Head", "tracked"]

STYLES = {
    "title": "DocumentTitle",
    "chapter": "Heading1",
    "section": "Heading2",
    "annex": "AnnexHeading",
    "item": "Item",
    "subitem": "Item",
    "preambular": "Recital",
    "operative": "Operative",
    "paragraph": "NumberedText",
    "footnote": "FootnoteText",
}
"""Type of a part → the style of its paragraph; all else is plain text."""
MARK: dict[str, str] = {"inserted": "ins", "deleted": "del"}


class Head(Struct, frozen=True):
    """What the file says of itself: its title and language, who changed, when (ISO time in UTC)."""

    title: str
    language: str
    author: str
    at: str
    from_right: bool = False


class Line(Struct, frozen=True):
    """A paragraph: its style, its words, whether the paragraph as a whole came or went."""

    style: str
    how: Literal["same", "inserted", "deleted"]
    pieces: list[Piece]


def tracked(
    before: Sequence[Unit], after: Sequence[Unit], head: Head, printed: Callable[[Unit], str]
) -> bytes:
    """The bytes of the file; `printed` gives the marker of a part as it is printed, or nothing."""
    look = look_of(head.language, head.from_right)
    writer = _Writer(look, head)
    paragraphs = [writer.paragraph(line) for line in _lines(before, after, printed)] or [el("p")]
    parts = {
        "document": root("document", el("body", *paragraphs, _section(look))),
        "styles": styles(look),
        "settings": root("settings", el("trackRevisions"), el("defaultTabStop", val=475)),
        "fontTable": fonts(look),
    }
    told = Draft(
        "comparison", head.language, head.at[:10], slots=[Slot("title", Sentence(plain(head.title)))]
    )
    return packed(parts, properties(told, look.tag))


def _lines(before: Sequence[Unit], after: Sequence[Unit], printed: Callable[[Unit], str]) -> Iterator[Line]:
    def words(unit: Unit) -> str:
        return f"{printed(unit)} {unit.text}".strip()

    for change in compare(before, after):
        old = before[change.before] if change.before is not None else None
        new = after[change.after] if change.after is not None else None
        if change.how in ("deleted", "moved_away") and old is not None:
            yield Line(_style(old), "deleted", [Piece("deleted", words(old))])
        elif change.how in ("inserted", "moved") and new is not None:
            yield Line(_style(new), "inserted", [Piece("inserted", words(new))])
        elif old is not None and new is not None:
            yield Line(_style(new), "same", pieces(words(old), words(new)))


def _style(unit: Unit) -> str:
    return STYLES.get(unit.type, "SingleText")


class _Writer:
    """Writes paragraphs; it counts the changes, for each has a number of its own."""

    def __init__(self, look: Look, head: Head) -> None:
        self.inline = Inline(look, {})
        self.head = head
        self.count = 0

    def paragraph(self, line: Line) -> str:
        """A paragraph; of one that came or went the mark at its end did too, so that no empty one stays behind."""
        mark = el("rPr", self.changed(MARK[line.how])) if line.how != "same" else ""
        words = "".join(self.piece(piece) for piece in line.pieces)
        return el("p", el("pPr", el("pStyle", val=line.style), mark), words)

    def piece(self, piece: Piece) -> str:
        """Words as runs, inside the change that they are."""
        runs = self.inline.words(piece.text)
        if piece.how == "same" or not runs:
            return runs
        if piece.how == "deleted":
            runs = runs.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        return self.changed(MARK[piece.how], runs)

    def changed(self, name: str, *content: str) -> str:
        """The element of a change."""
        self.count += 1
        author = marker(self.head.author)
        return el(name, *content, id=self.count, author=author, date=self.head.at)


def _section(look: Look) -> str:
    return el(
        "sectPr",
        el("pgSz", w=11906, h=16838),
        el("pgMar", top=1134, right=900, bottom=1134, left=900, header=567, footer=567, gutter=0),
        el("bidi") if look.from_right else "",
    )
