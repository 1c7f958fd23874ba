"""The masthead: organization and symbol over a line, the body's name beside the issue, below them session, items, title."""

from __future__ import annotations

from greffier.drafting.content import Draft, Slot
from greffier.drafting.inline import Run
from greffier.drafting.writing.words import organization, pieces

from .inline import Inline
from .making import el

__all__ = ["masthead"]

_ISSUE = ("distribution", "date", "language", "original")
_BESIDE = ("symbol", "body", *_ISSUE)
_STYLES = {
    "symbol": "Symbol",
    "body": "BodyName",
    "subsidiary": "Subsidiary",
    "session": "Session",
    "place": "AgendaItem",
    "items": "AgendaItem",
    "item_title": "AgendaTitle",
    "title": "DocumentTitle",
    "kind": "KindLine",
}
"""Slots → the styles of their lines; the lines of the issue share one."""
_COLUMNS = (1267, 4800, 673, 3100)
"""Emblem, organization, what the symbol takes besides, issue; the body stands below the two in the middle."""
_LARGE = 40
"""The size of the first letters of a symbol, in half points."""
_ROWS = (740, 2900)
_LINES = (4, 12)
"""The height of the two rows, in twentieths of a point; how thick the lines below them are, in eighths."""


def masthead(draft: Draft, inline: Inline) -> list[str]:
    """The lines of the masthead. One that names neither symbol nor body nor issue has no table."""
    slots = draft.slots
    above = [slot for slot in slots if slot.name in _BESIDE]
    below = [slot for slot in slots if slot.name not in _BESIDE]
    made = [_table(draft, above, inline)] if above else []
    first = el("spacing", before=80) if above else ""
    return made + [_line(slot, inline, first if n == 0 else "") for n, slot in enumerate(below)]


def _line(slot: Slot, inline: Inline, *more: str) -> str:
    style = el("pStyle", val=_STYLES.get(slot.name, "Issue"))
    return el("p", el("pPr", style, *more), inline.words(slot.sentence.text))


def _table(draft: Draft, slots: list[Slot], inline: Inline) -> str:
    """Two rows; the words in the order in which they are read."""
    symbols = [_symbol(slot, inline) for slot in slots if slot.name == "symbol"]
    names = [_line(slot, inline) for slot in slots if slot.name == "body"]
    issue = [slot for slot in slots if slot.name in _ISSUE]
    lines = [_line(slot, inline, _apart(n, issue)) for n, slot in enumerate(issue)]
    emblem, name, middle, right = _COLUMNS
    first = [
        _cell([], emblem, 1, 0),
        _cell([_organization(draft.language, inline)], name, 1, 0),
        _cell(symbols, middle + right, 2, 0),
    ]
    second = [
        _cell([], emblem, 1, 1),
        _cell(names, name + middle, 2, 1),
        _cell(lines, right, 1, 1),
    ]
    properties = el(
        "tblPr",
        el("tblStyle", val="Masthead"),
        el("bidiVisual") if inline.look.from_right else "",
        el("tblW", w=sum(_COLUMNS), type="dxa"),
        el("tblLayout", type="fixed"),
    )
    grid = el("tblGrid", *(el("gridCol", w=width) for width in _COLUMNS))
    return el("tbl", properties, grid, _row(first, 0), _row(second, 1))


def _row(cells: list[str], n: int) -> str:
    return el("tr", el("trPr", el("trHeight", val=_ROWS[n], hRule="atLeast")), *cells)


def _cell(paragraphs: list[str], width: int, span: int, row: int) -> str:
    line = el("tcBorders", el("bottom", val="single", sz=_LINES[row], space=0, color="auto"))
    properties = el(
        "tcPr",
        el("tcW", w=width, type="dxa"),
        el("gridSpan", val=span) if span > 1 else "",
        line,
        el("vAlign", val="bottom") if row == 0 else "",
    )
    return el("tc", properties, *(paragraphs or [el("p")]))


def _apart(n: int, issue: list[Slot]) -> str:
    """The space between the day of issue and the languages."""
    before = issue[n - 1].name if n else ""
    return (
        el("spacing", before=240)
        if before in ("distribution", "date") and issue[n].name in _ISSUE[2:]
        else ""
    )


def _organization(code: str, inline: Inline) -> str:
    name = organization(code)
    style = el("pPr", el("pStyle", val="Organization"))
    return el("p", style, inline.run(name) if name else "")


def _symbol(slot: Slot, inline: Inline) -> str:
    """A symbol; its first letters, up to a stroke, are set larger."""
    first, *others = pieces(slot.sentence.text) or [Run("")]
    if first.note is not None:
        return _line(slot, inline)
    large, stroke, rest = first.text.partition("/")
    size = el("sz", val=_LARGE) + el("szCs", val=_LARGE)
    made = inline.run(large, "", size, ltr=True) if stroke else ""
    made += inline.run(stroke + rest if stroke else large, ltr=True)
    following = "".join(map(inline.of_piece, others))
    return el("p", el("pPr", el("pStyle", val="Symbol")), made, following)
