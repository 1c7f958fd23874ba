"""A file that Greffier wrote: its parts are marked, and taken as they are."""

from __future__ import annotations

from lxml import etree
from msgspec import Struct, field

from greffier.documents.extract import GivenPart

from .head import language_of
from .names import OWN, local
from .sheet import Note, Sheet, inline, plain

__all__ = ["walk_written", "written"]

_FACTS = ("date", "job_number", "kind")
_TYPES = frozenset(
    "masthead title chapter section preambular operative paragraph item annex footnote table signature furniture".split()
)
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
    walker = _Walker(sheet)
    for part in _held(root).parts:
        walker.part(part, None)
    walker.rest()


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


class _Walker:
    """The way through a file; `waiting` are notes that follow a part which is still to come."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.waiting: dict[str, list[etree._Element]] = {}

    def part(self, element: etree._Element, parent: str | None) -> None:
        """Print a part with what it holds, its notes first."""
        held = _held(element)
        said_kind = _own(element, "part")
        kind = said_kind if said_kind is None or said_kind in _TYPES else "other"
        notes: list[Note] = []
        start = _printed(element, kind or "", held, notes, self.sheet)
        own = element.get("eId") or ""
        if kind is not None:
            said = _own(element, "parent")
            above = parent if said is None else said or None
            listed = _own(element, "listed") or ""
            self.sheet.parts.append(GivenPart(start, own, kind, _own(element, "number"), above, listed))
        for note in self._following(own, [note.element for note in notes]):
            self.part(note, None)
        for part in held.parts:
            self.part(part, own)

    def _following(self, own: str, notes: list[etree._Element]) -> list[etree._Element]:
        """The notes to print behind a part: those in it that follow no other, those that waited for it."""
        here = self.waiting.pop(own, [])
        for note in notes:
            after = _own(note, "after")
            if after is None or after == own:
                here.append(note)
            else:
                self.waiting.setdefault(after, []).append(note)
        return sorted(here, key=_order)

    def rest(self) -> None:
        """Print the notes for whose part we waited in vain."""
        for notes in list(self.waiting.values()):
            for note in notes:
                self.part(note, None)


def _order(note: etree._Element) -> int:
    order = _own(note, "order") or ""
    return int(order) if order.isascii() and order.isdigit() and len(order) < 10 else 0


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
