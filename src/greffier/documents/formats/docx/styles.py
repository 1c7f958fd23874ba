"""The styles of a Word file, each with what it inherits: what is a heading, hidden, numbered, a masthead."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .names import W, enabled, given, integer, value

if TYPE_CHECKING:
    from lxml import etree

    from .names import Given

__all__ = ["PLAIN", "Style", "styles_of"]

BODY_LEVEL = 9
"""The outline level of text that is no heading."""
_DEEPEST = 30
"""Styles inherit from one another no further than this."""


class Style(Struct, frozen=True):
    """What a paragraph, a run or a table of a style is. `number` is id and level of its list."""

    heading: bool = False
    title: bool = False
    contents: bool = False
    masthead: bool = False
    hidden: bool = False
    number: tuple[str, int] | None = None


PLAIN = Style()


def styles_of(root: etree._Element | None) -> dict[str, Style]:
    """Id → style; the id `""` is the paragraph's style where it names none."""
    if root is None:
        return {"": PLAIN}
    elements = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    found: dict[str, Style] = {"": PLAIN}
    for id_ in elements:
        _resolve(id_, elements, found, 0)
    for id_, style in elements.items():
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
            found[""] = found[id_]
    return found


def _resolve(id_: str, elements: dict[str, etree._Element], found: dict[str, Style], depth: int) -> Style:
    known = found.get(id_)
    if known is not None or id_ not in elements or depth > _DEEPEST:
        return known or PLAIN
    style = elements[id_]
    own = given(style)
    base = (
        _resolve(value(own, "basedOn") or "", elements, found, depth + 1) if f"{W}basedOn" in own else PLAIN
    )
    name = (value(own, "name") or id_).strip()
    properties = given(own.get(f"{W}pPr"))
    level = integer(properties, "outlineLvl")
    hidden = enabled(given(own.get(f"{W}rPr")), "vanish")
    heading = base.heading if level is None else level < BODY_LEVEL
    made = replace(
        base,
        heading=heading or _pattern("heading").match(name) is not None,
        title=_pattern("title").match(name) is not None,
        contents=base.contents or _pattern("contents").match(name) is not None,
        masthead=base.masthead or _pattern("masthead").match(name) is not None,
        hidden=base.hidden if hidden is None else hidden,
        number=_number(properties, base.number),
    )
    found[id_] = made
    return made


def _number(properties: Given, inherited: tuple[str, int] | None) -> tuple[str, int] | None:
    """The list of a style; a level may be given without a list, which is then inherited."""
    if f"{W}numPr" not in properties:
        return inherited
    own = given(properties[f"{W}numPr"])
    id_ = value(own, "numId") or (inherited[0] if inherited is not None else None)
    return (id_, integer(own, "ilvl") or 0) if id_ is not None and id_ != "0" else None


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    """The names of styles of a kind: `heading` `title` `contents` `masthead`."""
    file = resources.files(__package__) / "styles.toml"
    return re.compile(tomllib.loads(file.read_text(encoding="utf-8"))[kind], re.IGNORECASE)
