"""The parts of a text as a page shows them: what is a heading, how far it is indented, its marker as it is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from msgspec import Struct

from greffier.site.addresses import permanent
from greffier.site.languages import LANGUAGES
from greffier.site.pages.document.marking import marked
from greffier.site.places import part_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from greffier.drafting.wording.grammar import Grammar
    from greffier.register.marks import Read
    from greffier.register.versions import Part
    from greffier.site.desk import Desk
    from greffier.site.pages.document.marking import Piece

__all__ = ["Line", "grammar_of", "lines_of", "mark_claims", "marker_of"]

HEADINGS = ("title", "chapter", "section", "annex")
PRINTED = ("masthead", "table")
"""Parts that are shown as they are printed, line by line."""
UNMARKED = ("annex", "footnote")
"""Parts whose marker stands in their words, or is set otherwise."""
LONGEST = 30_000
"""Characters of a part that are shown; the rest is in the file."""
ITEM = re.compile(r"__(?:point|item)_|__para_[^\d_]")


class Marked(Protocol):
    """A part as far as its marker is told by it."""

    @property
    def type(self) -> str:
        """As the contract has it."""

    @property
    def number(self) -> str | None:
        """As the contract has it."""


class Line(Struct):
    """A part as it is shown. `place` says in words where it stands; `printed` is set where its lines are kept, `link` is its permanent link.

    `pieces` are its words with what is read from them, where that was asked for, and `claims` what is read from a part that
    is shown as it is printed; `whole` says that something is read from all of it, `cut` that
    not all is shown.
    """

    part: Part
    place: str
    heading: bool
    marker: str
    indent: int
    printed: str = ""
    cut: bool = False
    link: str = ""
    whole: bool = False
    pieces: Sequence[Piece] = ()
    claims: Sequence[Read] = ()

    @property
    def words(self) -> str:
        """The words of the part, as far as they are shown."""
        return self.part.text[:LONGEST]


def mark_claims(lines: Sequence[Line], text: str, claims: Sequence[Read]) -> None:
    """Mark in each part what is read from it. Parts that are shown as they are printed have what is read behind them."""
    by_part: dict[str, list[Read]] = {}
    for claim in claims:
        by_part.setdefault(claim.part, []).append(claim)
    for line in lines:
        part, own = line.part, by_part.get(line.part.id, [])
        if line.printed:
            line.claims = own
        elif own:
            line.whole, line.pieces = marked(
                part.text[:LONGEST], text[part.start : part.end], part.start, own
            )


def lines_of(
    desk: Desk, document: str, parts: Sequence[Part], language: str, text: Callable[[], str]
) -> list[Line]:
    """Parts of a text of a document as they are shown; `text` gets the text that their offsets count in."""
    words = grammar_of(desk, language)
    titles = [part for part in parts if part.type == "title"]
    found = [_line(desk, part, words, lambda part: _printed(text(), part, titles)) for part in parts]
    address = permanent("document", f"{document}#")
    for line in found:
        line.link = address + quote(line.part.id)
    return found


def grammar_of(desk: Desk, language: str) -> Grammar | None:
    """How markers are printed in a language, where that is known."""
    from greffier.drafting.wording.grammar import grammar

    treaties = desk.register.treaties
    treaty = treaties.get("untoc") or next(iter(treaties.values()))
    return grammar(language, treaty) if language in LANGUAGES else None


def _line(desk: Desk, part: Part, words: Grammar | None, printed: Callable[[Part], str]) -> Line:
    line = Line(
        part=part,
        place=part_words(desk.language, part.id),
        heading=part.type in HEADINGS,
        marker=marker_of(part, words),
        indent=len(ITEM.findall(f"__{part.id}")) if part.type == "item" else 0,
    )
    if part.type in PRINTED:
        line.printed = printed(part)[:LONGEST]
    line.cut = len(part.text) > LONGEST
    return line


def _printed(text: str, part: Part, titles: Sequence[Part]) -> str:
    """The lines of a part as they are printed, without a title among them, which is a part of its own."""
    own = text[part.start : part.end]
    for title in titles:
        if title.parent == part.id:
            own = f"{text[part.start : title.start]}\n{text[title.end : part.end]}"
    return "\n".join(_lines(own))


def _lines(printed: str) -> Iterator[str]:
    """The lines of a text without the blank ones and without marks of emphasis around them."""
    for line in printed.splitlines():
        if line.strip():
            yield line.strip("*_#").rstrip() if line.lstrip().startswith(("*", "#", "_")) else line.rstrip()


def marker_of(part: Marked, words: Grammar | None) -> str:
    """The marker of a part as texts in its language print it: `4.`, `(a)`, `a)`, `(أ)`."""
    if part.number is None or part.type in UNMARKED:
        return ""
    if words is None:
        return part.number
    try:
        # items that are numbered are those of an agenda, printed as paragraphs are
        return words.marked("paragraph" if part.number.isdigit() else part.type, part.number)
    except (KeyError, ValueError):
        return part.number
