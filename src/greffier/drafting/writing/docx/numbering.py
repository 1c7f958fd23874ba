"""Numbers that Word counts: the markers of a draft as series of lists, where a list can print them as they are.

A list has nine levels, each with its form of numbers and what stands around them: `(%1)` in `lowerLetter`. The counting
is that of Word: a level goes on until one above it is used; where a marker is not the next of its level, a list of the
same kind begins there with that number.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct, field

from greffier.documents.formats.numerals import numeral
from greffier.drafting.content import Block
from greffier.drafting.writing.words import marker

from .making import el, root

__all__ = ["Level", "Lists", "Place"]

_MARKER = re.compile(r"([^\w%]*)([^\W_]+)([^\w%]*)")
_FORMS = (
    "lowerLetter", "lowerRoman", "upperRoman", "upperLetter", "russianLower", "russianUpper", "arabicAbjad",
    "chineseCounting", "decimalEnclosedCircle",
)  # fmt: skip
"""The forms of numbers besides figures, in Word and LibreOffice alike; the first that fits is taken."""
_MOST = 40
"""Numbers up to this are known in those forms."""
_LEVELS = 9


class Level(Struct, frozen=True):
    """A level of a list: where it stands, the form of its numbers, its text, how its paragraphs are set."""

    depth: int
    form: str
    text: str
    layout: str


class Place(Struct, frozen=True):
    """The list and the level of a paragraph."""

    number: int
    depth: int


class _Kind(Struct):
    """Lists that count together, as Word does: their levels, how far each has come, the list that each used last."""

    headings: bool
    levels: dict[int, Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    used: dict[int, int] = field(default_factory=dict)


class Lists:
    """The lists of a draft; `place` is asked once for each paragraph that has a marker, in the order of reading."""

    def __init__(self, blocks: list[Block]) -> None:
        self.kinds: list[_Kind] = []
        self.numbers: list[tuple[int, int, int]] = []  # kind, depth, first number, of each list
        self.told: dict[int, tuple[str, int, str]] = {}
        self.last: dict[bool, dict[int, int]] = {True: {}, False: {}}  # depth → the kind last used there
        self._tell(blocks)

    def place(self, block: Block, depth: int, layout: str, *, heading: bool = False) -> Place | None:
        """The place of a paragraph in the lists; None where no list prints its marker. Headings count by themselves."""
        told = self.told.get(id(block))
        if told is None or depth >= _LEVELS:
            return None
        form, count, around = told
        above = {n: at for n, at in self.last[heading].items() if n < depth}
        parent = above[max(above)] if above else None
        at = self._kind(Level(depth, form, around.replace("%", f"%{depth + 1}"), layout), heading, parent)
        self.last[heading] = above | {depth: at}
        number = self._list(at, depth, count)
        kind = self.kinds[at]
        kind.used[depth] = number
        kind.counts = {n: c for n, c in kind.counts.items() if n < depth} | {depth: count}
        return Place(number, depth)

    def _list(self, at: int, depth: int, count: int) -> int:
        """The list in which a level comes to a count by itself, or else a new one that begins with it."""
        kind = self.kinds[at]
        if depth in kind.counts and count == kind.counts[depth] + 1:
            return kind.used[depth]
        above = max((n for n in kind.counts if n < depth), default=None)
        if count == 1 and depth not in kind.counts and above is not None:
            return kind.used[above]  # it begins anew below each paragraph of the level above it
        self.numbers.append((at, depth, count))
        return len(self.numbers)

    def _kind(self, level: Level, headings: bool, parent: int | None) -> int:
        """The kind of lists that has a level: that of the paragraph above, else one that begins with this level."""
        depth = level.depth
        if parent is not None and self.kinds[parent].levels.setdefault(depth, level) == level:
            return parent
        for at, kind in enumerate(self.kinds):
            if kind.headings == headings and min(kind.levels) == depth and kind.levels[depth] == level:
                return at
        self.kinds.append(_Kind(headings, {depth: level}))
        return len(self.kinds) - 1

    def _tell(self, blocks: list[Block]) -> None:
        """Find the form and number of each marker, by those before and behind it among its like."""
        before: tuple[str, int, str] | None = None
        for n, block in enumerate(blocks):
            following = next((marker(b.marker) for b in blocks[n + 1 :] if b.marker), "")
            found = _told(marker(block.marker), before, following) if block.marker else None
            if found is not None:
                before = self.told[id(block)] = found
            self._tell(block.blocks)

    def part(self) -> bytes:
        """The part `numbering`."""
        kinds = [
            el(
                "abstractNum",
                el("multiLevelType", val="multilevel"),
                *(_level(n, kind.levels.get(n)) for n in range(_LEVELS)),
                abstractNumId=at,
            )
            for at, kind in enumerate(self.kinds)
        ]
        lists = [
            el(
                "num",
                el("abstractNumId", val=at),
                el("lvlOverride", el("startOverride", val=first), ilvl=depth),
                numId=n,
            )
            for n, (at, depth, first) in enumerate(self.numbers, 1)
        ]
        return root("numbering", *kinds, *lists)


def _told(printed: str, before: tuple[str, int, str] | None, following: str) -> tuple[str, int, str] | None:
    """Form, number and surroundings of a marker: the next of the series before it, or one that the next goes on with."""
    m = _MARKER.fullmatch(printed)
    if m is None:
        return None
    around = f"{m[1]}%{m[3]}"
    if m[2].isascii() and m[2].isdigit():
        return ("decimal", int(m[2]), around) if m[2] == str(int(m[2])) and len(m[2]) < 5 else None
    found = _numbers().get(m[2], [])
    if before is not None and (before[0], before[1] + 1) in found:
        return before[0], before[1] + 1, around
    behind = _MARKER.fullmatch(following)
    after = _numbers().get(behind[2], []) if behind is not None else []
    for form, count in sorted(found, key=lambda f: (f[1] != 1, (f[0], f[1] + 1) not in after)):
        return form, count, around
    return None


@cache
def _numbers() -> dict[str, list[tuple[str, int]]]:
    """Numbers as they are written → the forms that write them so, and which number it is."""
    found: dict[str, list[tuple[str, int]]] = {}
    for form in _FORMS:
        for n in range(1, _MOST + 1):
            written = numeral(n, form)
            if written != str(n):
                found.setdefault(written, []).append((form, n))
    return found


def _level(depth: int, level: Level | None) -> str:
    """A level of a list; one that nothing uses prints nothing."""
    if level is None:
        return el("lvl", el("start", val=1), el("numFmt", val="none"), el("lvlText", val=""), ilvl=depth)
    return el(
        "lvl",
        el("start", val=1),
        el("numFmt", val=level.form),
        el("lvlText", val=level.text),
        level.layout,
        ilvl=depth,
    )
