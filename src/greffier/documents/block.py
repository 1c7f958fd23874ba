"""A block of lines that belong together, and its mended text: lines joined, marks and the marker left out."""

from __future__ import annotations

from msgspec import Struct

from .lines import Line, Marker
from .mending import Hyphenation, Mended, joint, odd, pieces
from .signs import COLONS

SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Figures of which the marks of footnotes may be made; at the end of a paragraph they are part of it."""
_NOTHING = Mended("", [], [])


class Block(Struct, gc=False):
    """Lines that belong together; `heading` where a format says that they are one.

    `role` is `text` `footnote` `furniture` `table` or `solo` (a line of a masthead). `known` is the role of a line whose
    part its format knows, `level` how deep it lies.
    """

    role: str
    lines: list[Line]
    marker: Marker | None = None
    number: str | None = None
    why: str = ""
    bold: bool = False
    heading: bool = False
    start: int = 0
    end: int = 0
    mended: Mended = _NOTHING
    text: str = ""
    announces: bool = False
    known: str = ""
    level: int = 0

    def add(self, line: Line) -> None:
        """Add a line; where one ends with a colon, what stands right under the block belongs to it."""
        self.lines.append(line)
        if line.text[-1] in COLONS:
            self.announces = True

    def hold(self, mended: Mended) -> None:
        """Set the block's own mended text, without its marker."""
        self.mended, self.text = mended, mended.text

    @property
    def gap(self) -> int:
        """Blank lines before it."""
        return self.lines[0].gap


def marker_kind(block: Block) -> str | None:
    """The kind of a block's marker, if it has one."""
    return block.marker.kind if block.marker is not None else None


def mend(block: Block, hyphenation: Hyphenation) -> None:
    """Fill in a block's mended text and its extent in the source, marker and marks at the edges left out."""
    if block.role == "furniture":
        _mend_furniture(block)
        return
    parts: list[str] = []
    places: list[int] = []
    sources: list[int] = []
    length = 0
    skip = block.marker.body if block.marker is not None else _hashes(block.lines[0].text)
    last = ""
    plain = not odd("\n".join([line.text for line in block.lines]))
    first = block.lines[0]
    if plain and len(block.lines) == 1 and skip < len(first.text):
        block.hold(Mended(first.text[skip:], [0], [first.start + skip]))
        _extent(block)
        return
    for line in block.lines:
        text, at = line.text, line.start
        if skip:
            text, at, skip = text[skip:], at + skip, 0
            if not text:
                continue
        runs = [(text, at)] if plain or not odd(text) else pieces(text, at)
        if not runs:
            continue
        if last:
            drop, between = joint(last, runs[0][0], hyphenation)
            if drop:
                if last[-1] != "\u00ad":
                    parts[-1] = parts[-1][:-drop]
                    length -= drop
            elif between:
                parts[-1] += between
                length += 1
        for run, start in runs:
            parts.append(run)
            places.append(length)
            sources.append(start)
            length += len(run)
        last = text if text[-1] == "\u00ad" else runs[-1][0]
    block.hold(Mended("".join(parts), places, sources))
    _extent(block)


def _mend_furniture(block: Block) -> None:
    first, last = block.lines[0], block.lines[-1]
    block.hold(Mended(" ".join(" ".join(line.text.split()) for line in block.lines), [0], [first.start]))
    block.start, block.end = first.start, last.start + len(last.text)


def _hashes(text: str) -> int:
    """The length of the marks of a Markdown heading."""
    if text[0] != "#":
        return 0
    marks = len(text) - len(text.lstrip("#"))
    return len(text) - len(text[marks:].lstrip()) if text[marks : marks + 1].isspace() else 0


def _extent(block: Block) -> None:
    first, mended = block.lines[0], block.mended
    if mended.text:
        block.start, block.end = mended.sources[0], mended.sources[-1] + len(mended.text) - mended.places[-1]
    else:
        block.start, block.end = first.start, first.start + len(first.text)
    last = block.lines[-1]
    rest = last.text[block.end - last.start :] if block.end > last.start else ""
    if rest and rest[0] in SMALL and not rest.strip(SMALL):
        block.end += len(rest)
    if block.marker is not None:
        block.start = first.start + block.marker.at
    block.bold = block.heading or first.text.startswith(("**", "__", "#"))
