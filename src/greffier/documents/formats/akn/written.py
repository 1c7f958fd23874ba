"""A file that Greffier wrote: its parts are marked, and taken as they are."""

from __future__ import annotations

from lxml import etree
from msgspec import Struct, field

from greffier.documents.extract import GivenPart

from .head import language_of
from .names import OWN
from .parsing import local
from .sheet import Note, Sheet, inline, plain

__all__ = ["walk_written", "written"]

_FACTS = ("date", "job_number", "kind")
_WORDS = frozenset(("p", "heading", "listIntroduction"))


class _Held(Struct):
    """What an element of a part holds: its own words, its own rows, the parts inside it, in order."""

    words: list[etree._Element] = field(default_factory=list)
    rows: list[etree._Element] = field(default_factory=list)
    parts: list[etree._Element] = field(default_factory=list)


def written(root: etree._Element) -> etree._Element | None:
    """The element with which Greffier says in the metadata that it wrote a file; None in the files of others."""
    for document in root:
        for meta in document:
            if local(meta) == "meta":
                return meta.find(f"{{*}}proprietary/{{{OWN}}}written")
    return None


def walk_written(root: etree._Element, said: etree._Element, sheet: Sheet) -> None:
    """Print a whole file; `said` is what its metadata say."""
    facts = {name: said.get(name, "") for name in _FACTS} | {"language": language_of(root)}
    sheet.facts = {name: value for name, value in facts.items() if value or name == "kind"}
    for part in _held(root).parts:
        _part(part, None, sheet)


def _own(element: etree._Element, name: str) -> str | None:
    """An attribute of ours."""
    return element.get(f"{{{OWN}}}{name}")


def _held(element: etree._Element) -> _Held:
    """What an element holds, not looking into the parts inside it."""
    held = _Held()
    if local(element) in _WORDS:
        held.words.append(element)
    else:
        _hold(element, held)
    return held


def _hold(element: etree._Element, held: _Held) -> None:
    for child in element:
        name = local(child)
        if _own(child, "part") is not None or _own(child, "slot") is not None:
            held.parts.append(child)
        elif name in _WORDS:
            held.words.append(child)
        elif name == "tr":
            held.rows.append(child)
        elif name not in ("num", "meta"):
            _hold(child, held)


def _part(element: etree._Element, parent: str | None, sheet: Sheet) -> None:
    """Print a part with what it holds."""
    held = _held(element)
    kind = _own(element, "part")
    notes: list[Note] = []
    start = _printed(element, kind or "", held, notes, sheet)
    own = element.get("eId")
    if kind is not None:
        said = _own(element, "parent")
        above = parent if said is None else said or None
        sheet.parts.append(
            GivenPart(start, own or "", kind, _own(element, "number"), above, _own(element, "listed") or "")
        )
    for note in notes:
        _part(note.element, None, sheet)
    for part in held.parts:
        _part(part, own, sheet)


def _printed(element: etree._Element, kind: str, held: _Held, notes: list[Note], sheet: Sheet) -> int:
    """Print the own words of a part; the offset of its line, or of the blank before the next."""
    slot = _own(element, "slot")
    if kind == "masthead":
        return sheet.at
    if kind == "furniture":
        lines = [inline(words, notes, "\n") for words in held.words]
        return sheet.furniture("\n".join(lines), _own(element, "why") or "running_header")
    if kind == "table":
        return sheet.table([[inline(cell, notes) for cell in row] for row in held.rows])
    text = " ".join([inline(words, notes) for words in held.words])
    if slot is not None:
        return sheet.head(text, slot)
    if kind == "footnote":
        return sheet.note(_own(element, "number") or "", plain(text), gap=True)
    return sheet.line(text, "paragraph", _label(element))


def _label(element: etree._Element) -> str:
    """The marker of a part as printed."""
    num = element.find("{*}num")
    return plain("".join(map(str, num.itertext()))) if num is not None else ""
