"""Numbers of paragraphs, items, chapters and notes: one after the other, none twice. A list may begin again at any place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from greffier.documents.listing import places, printed
from greffier.documents.numerals import ROMANS
from greffier.drafting.inline import GAP

from .models import Finding
from .prose import Prose

if TYPE_CHECKING:
    from greffier.documents.outline import Node

__all__ = ["numbering"]

_NUMBERED = frozenset(("paragraph", "operative", "chapter", "footnote"))
_BEFORE_II = 8
"""Behind `hh)` comes `ii)`, which may also be taken for a numeral that begins a list of its own."""
_CHAPTERS = {numeral.upper(): n for n, numeral in enumerate(ROMANS, 1)}


def numbering(prose: Prose) -> Iterator[Finding]:
    """Gaps, repeats and disorder in the numbers of parts of one kind."""
    if prose.rebuilt:
        return  # numbers may have changed places with what stands beside them
    series: dict[tuple[str, ...], list[Node]] = {}
    for node in prose.structure.nodes:
        if node.number is None:
            continue
        if node.type in _NUMBERED:
            series.setdefault(_series(node), []).append(node)
        elif node.type == "item":
            series.setdefault(("item", _holder(node)), []).append(node)
    for (kind, *_), nodes in series.items():
        yield from _lettered(prose, nodes) if kind == "item" else _numbered(prose, nodes)


def _series(node: Node) -> tuple[str, ...]:
    """What is numbered through: the paragraphs of the body, of an annex, of an item."""
    up = node.parent
    while up is not None and up.type not in ("annex", "item"):
        up = up.parent
    return node.type, up.id if up is not None else ""


def _holder(node: Node) -> str:
    """What a list belongs to: it goes on over the headings of its annex."""
    up = node.parent
    while up is not None and up.type in ("section", "chapter"):
        up = up.parent
    return up.id if up is not None else ""


def _numbered(prose: Prose, nodes: list[Node]) -> Iterator[Finding]:
    """A series of figures or Roman numerals; it may begin again at 1."""
    last: int | None = None
    for node in nodes:
        number = _value(node)
        if number is None:
            last = None
            continue
        if last is not None and number not in (1, last + 1):
            yield _found(
                prose, node, str(last + 1) if node.type != "chapter" else ROMANS[last].upper(), number, last
            )
        last = number


def _value(node: Node) -> int | None:
    number = node.number or ""
    if node.type == "chapter":
        return _CHAPTERS.get(number) or (int(number) if number.isdecimal() else None)
    return int(number) if number.isdecimal() else None


def _lettered(prose: Prose, nodes: list[Node]) -> Iterator[Finding]:
    """The items of one list: letters, small Roman numerals or figures. One item alone may be a heading."""
    last, kind = 0, ""
    if all(_left_open(node) for node in nodes):
        return  # headings whose words are missing are items to the eye
    for node in nodes if len(nodes) > 1 else ():
        if prose.raw[node.start : node.start + 1].isupper():
            return  # headings
        found = places(node.number or "")
        begun = next((name for name, options in found.items() if 1 in options), None)
        if kind not in found or last + 1 not in found[kind]:
            if begun is not None:
                kind, last = begun, 0
        if kind not in found:
            if not found or last or "twin" in found:
                return  # of another kind than those before it: a list that is not told from its neighbour
            kind = next(iter(found))
        value = last + 1 if last + 1 in found[kind] else found[kind][0]
        if value != last + 1 and not (kind == "twin" and last == _BEFORE_II and value == last + 2):
            yield _found(prose, node, printed(kind, last + 1), value, last)
        last = value


def _left_open(node: Node) -> bool:
    """Whether a part has no words but a gap."""
    return node.block is not None and node.block.text.strip(" .;") == GAP


def _found(prose: Prose, node: Node, expected: str, number: int, last: int) -> Finding:
    """What is odd about a number that is neither the first nor the one that was due."""
    code = "number_gap" if number > last + 1 else "number_repeated" if number == last else "number_disorder"
    end = min(node.end, node.start + 40)
    line = prose.raw[node.start : end].split("\n")[0]
    return prose.at_source(
        code, node.start, node.start + max(1, len(line)), found=node.number or "", expected=expected, type=node.type
    )  # fmt: skip
