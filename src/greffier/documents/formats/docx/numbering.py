"""The numbers before the paragraphs of lists, which a Word file does not hold: they are counted as Word counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

from greffier.documents.formats.numerals import bullet, numeral

from .names import W, enabled, given, integer, value

if TYPE_CHECKING:
    from lxml import etree

    from .styles import Style

__all__ = ["Numbering"]

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


class _Level(Struct, frozen=True):
    """A level of a list. `restart`: the level whose paragraphs make it begin anew, 0 for none, None for any above."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    suffix: str = " "
    restart: int | None = None
    legal: bool = False
    font: str = ""
    style: str = ""


class _List(Struct):
    """A list as paragraphs name it: the counter that it shares with others of its kind, its levels, first numbers."""

    kind: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    begun: set[int] = field(default_factory=set)


class Numbering:
    """Counts through a document: `marker` is asked once for each paragraph of a list, in order."""

    def __init__(self, root: etree._Element | None, styles: dict[str, Style]) -> None:
        self.counts: dict[str, dict[int, int]] = {}
        self.lists: dict[str, _List] = {}
        if root is None:
            return
        kinds = {kind.get(f"{W}abstractNumId", ""): kind for kind in root.iterchildren(f"{W}abstractNum")}
        numbers = {number.get(f"{W}numId", ""): number for number in root.iterchildren(f"{W}num")}
        for id_, number in numbers.items():
            self.lists[id_] = _list(number, kinds, numbers, styles)

    def level_of(self, id_: str, style: str, given: int) -> int:
        """The level at which a list numbers the paragraphs of a style; the one given where it says nothing of it."""
        found = self.lists.get(id_)
        named = (
            (n for n, level in found.levels.items() if style and level.style == style) if found else iter(())
        )
        return next(named, given)

    def marker(self, id_: str, level: int) -> str:
        """The number of the next paragraph of a list at a level, with the blank behind it; `""` where it shows none."""
        found = self.lists.get(id_)
        if found is None or level not in found.levels or not 0 <= level < LEVELS:
            return ""
        counts = self.counts.setdefault(found.kind, {})
        own = found.levels[level]
        start = found.starts.get(level)
        if start is not None and level not in found.begun:
            counts[level] = start
        else:
            counts[level] = counts[level] + 1 if level in counts else own.start
        found.begun.add(level)
        for deeper in [n for n in counts if n > level]:
            restart = found.levels[deeper].restart if deeper in found.levels else None
            if restart is None or (restart and level < restart):
                del counts[deeper]
        return _printed(found, counts, own)


def _printed(found: _List, counts: dict[int, int], own: _Level) -> str:
    if own.form == "bullet":
        text = bullet(own.text, own.font)
    else:

        def place(m: re.Match[str]) -> str:
            level = int(m[1]) - 1
            other = found.levels.get(level, own)
            number = counts.get(level, found.starts.get(level, other.start))
            return numeral(number, "decimal" if own.legal and other.form != "none" else other.form)

        text = _PLACE.sub(place, own.text)
    return text + own.suffix if text.strip() else ""


def _list(
    number: etree._Element,
    kinds: dict[str, etree._Element],
    numbers: dict[str, etree._Element],
    styles: dict[str, Style],
) -> _List:
    kind = value(given(number), "abstractNumId") or ""
    abstract = kinds.get(kind)
    linked = value(given(abstract), "numStyleLink")
    style = styles.get(linked or "")
    if linked is not None and style is not None and style.number is not None:
        other = numbers.get(style.number[0])
        kind = value(given(other), "abstractNumId") or kind
        abstract = kinds.get(kind)
    levels = {
        _index(x): _level(x) for x in (abstract.iterchildren(f"{W}lvl") if abstract is not None else ())
    }
    starts: dict[int, int] = {}
    for override in number.iterchildren(f"{W}lvlOverride"):
        at = _index(override)
        changed = override.find(f"{W}lvl")
        if changed is not None:
            levels[at] = _level(changed)
        start = integer(given(override), "startOverride")
        if start is not None:
            starts[at] = start
    return _List(kind, levels, starts)


def _index(level: etree._Element) -> int:
    text = level.get(f"{W}ilvl", "0")
    return int(text) if text.isdecimal() and len(text) < 3 else LEVELS


def _level(level: etree._Element) -> _Level:
    own = given(level)
    start = integer(own, "start")
    fonts = level.find(f"{W}rPr/{W}rFonts")
    return _Level(
        start=start if start is not None else 0,
        form=value(own, "numFmt") or "decimal",
        text=value(own, "lvlText") or "",
        suffix="" if value(own, "suff") == "nothing" else " ",
        restart=integer(own, "lvlRestart"),
        legal=bool(enabled(own, "isLgl")),
        font=(fonts.get(f"{W}ascii") or "") if fonts is not None else "",
        style=value(own, "pStyle") or "",
    )
