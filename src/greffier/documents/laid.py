"""Lines joined into blocks where the format says which belong together: nothing has to be guessed."""

from __future__ import annotations

from bisect import bisect_left

from .block import Block
from .extract import Extract, LaidLine
from .furniture import SYMBOL_LINE
from .language import KindWords, Language
from .lines import Line, Marker, marker_of
from .masthead import Cues, Masthead, Slot, cues_of, kind_of
from .mending import Mended
from .signs import COLONS, COMMAS, SEMICOLONS, STOPS

__all__ = ["clean", "head_end", "laid_blocks", "laid_masthead"]

_OPEN = ("text", "footnote", "table", "furniture")
"""Roles of which a line may go on with the one before of its role; the lines of other roles go on among themselves."""
_TOLD = frozenset(("text", "heading", "title"))
"""Roles of lines whose part is told by their marker and their place."""
_SYMBOL = 60
"""A symbol alone has fewer characters."""
_TEXT_ENDS = frozenset(STOPS + COMMAS + COLONS + SEMICOLONS)
_SLOTS = frozenset(
    "organization symbol distribution original adopted date session place items language".split()
)


def head_end(lines: list[Line], laid: list[LaidLine]) -> int:
    """The line behind which no masthead goes on: where its page ends, or where the first paragraph of text begins.

    A masthead's own lines and titles do not end as sentences do, whatever words they hold. Behind the document's symbol
    none of it is in a table, and none behind the title, where the format tells the title.
    """
    hints = {hint.start: hint for hint in laid}
    end = _text_begins(lines, hints)
    symbol = max((n for n, line in enumerate(lines[:end]) if _is_symbol(line.text)), default=end)
    titles = [n for n in range(symbol, end) if hints[lines[n].start].role == "title"]
    return next((n + 1 for n in titles if n + 1 not in titles), end)


def _is_symbol(text: str) -> bool:
    return len(text) < _SYMBOL and any(map(str.isdigit, text)) and SYMBOL_LINE.match(text) is not None


def _text_begins(lines: list[Line], hints: dict[int, LaidLine]) -> int:
    begun, named = 0, False
    for n, line in enumerate(lines):
        hint = hints.get(line.start)
        if hint is None or hint.role in ("footnote", "furniture") or (named and hint.role == "table"):
            return n
        named = named or _is_symbol(line.text)
        if hint.begins:
            begun = n
        following = hints.get(lines[n + 1].start) if n + 1 < len(lines) else None
        ends = following is None or following.begins
        if ends and hint.role == "text" and line.text[-1] in _TEXT_ENDS:
            return begun
    return len(lines)


def laid_blocks(lines: list[Line], laid: list[LaidLine]) -> list[Block]:
    """The blocks of printed lines, as their format lays them out; `laid` may hold lines of the masthead before them."""
    hints = {hint.start: hint for hint in laid}
    blocks: list[Block] = []
    open_: dict[str, Block] = {}
    for line in lines:
        hint = hints.get(line.start) or LaidLine(line.start)
        role = hint.role if hint.role in _OPEN else "text"
        before = open_.get(role)
        if before is not None and not hint.begins:
            before.add(line)
            continue
        open_[role] = _block(line, hint, role)
        blocks.append(open_[role])
    return blocks


def _block(line: Line, hint: LaidLine, role: str) -> Block:
    if role == "footnote":
        return Block("footnote", [line], _note(line, hint.label), hint.label, "marked")
    if role == "furniture":
        return Block("furniture", [line], why=hint.label or "running_header")
    if role == "table":
        return Block("table", [line], why=hint.label, level=hint.level)
    known = hint.role if hint.role not in _TOLD else ""
    marker = _marker(line, hint.label) if hint.label else None if known else marker_of(line.text)
    announces = line.text[-1] in COLONS
    heading = hint.role in ("heading", "title")
    return Block("text", [line], marker, announces=announces, heading=heading, known=known, level=hint.level)


def _marker(line: Line, label: str) -> Marker:
    """The marker that a format tells; what it numbers is told as in any line, if the line tells it."""
    body = len(line.text) - len(line.text[len(label) :].lstrip())
    found = marker_of(f"{label} Xx")
    if found is None:
        return Marker("bracketed", label.strip("()[]（） .．。、-–—").strip(), 0, body)
    return Marker(found.kind, found.number, 0, body)


def _note(line: Line, label: str) -> Marker:
    """The mark of a footnote, where the line begins with it."""
    text = line.text
    if label and text.startswith(f"[{label}]"):
        return Marker("note", label, 0, len(text) - len(text[len(label) + 2 :].lstrip()))
    if label and text.startswith(label):
        return Marker("note", label, 0, len(text) - len(text[len(label) :].lstrip(" .)\t")))
    return Marker("note", label, 0, 0)


def clean(blocks: list[Block], marks: list[tuple[int, int]]) -> None:
    """Give blocks of a text that holds printed letters alone their own text: all but the marker and `marks`."""
    starts = [start for start, _ in marks]
    for block in blocks:
        skip = block.marker.body if block.marker is not None else 0
        runs: list[tuple[str, int]] = []
        for line in block.lines:
            end = line.start + len(line.text)
            i = bisect_left(starts, line.start + skip)
            inside = marks[i : bisect_left(starts, end, i)]
            if not inside and "\t" not in line.text:
                _add(runs, line.text[skip:], line.start + skip)
            else:
                _add_between(runs, line, skip, inside)
            skip = 0
        _hold(block, runs)


def _add(runs: list[tuple[str, int]], text: str, at: int) -> None:
    """Add a line's run, parted from the one before by a blank."""
    if text:
        runs.append((text, at) if not runs else (" " + text, at - 1))


def _add_between(runs: list[tuple[str, int]], line: Line, skip: int, marks: list[tuple[int, int]]) -> None:
    """Add what of a line stands between marks, and between the tabulators that part cells."""
    at = line.start + skip
    blank = bool(runs)
    for start, end in [*marks, (line.start + len(line.text), -1)]:
        for n, cell in enumerate(line.text[at - line.start : start - line.start].split("\t")):
            at += n > 0
            blank = blank or (n > 0 and bool(runs))
            if cell and blank:
                _add(runs, cell, at)
            elif cell:
                runs.append((cell, at))
            blank = blank and not cell
            at += len(cell)
        at = end


def _hold(block: Block, runs: list[tuple[str, int]]) -> None:
    first, last = block.lines[0], block.lines[-1]
    block.start, block.end = first.start, last.start + len(last.text)
    while runs and not runs[0][0].strip():
        runs.pop(0)
    while runs and not runs[-1][0].strip():
        runs.pop()
    if not runs:
        block.hold(Mended("", [], []))
        return
    text, at = runs[0]
    runs[0] = (text.lstrip(), at + len(text) - len(text.lstrip()))
    text, at = runs[-1]
    runs[-1] = (text.rstrip(), at)
    places = [0]
    for text, _ in runs[:-1]:
        places.append(places[-1] + len(text))
    whole = "".join([text for text, _ in runs])
    block.hold(Mended(whole, places, [at for _, at in runs]))
    block.announces = whole[-1] in COLONS
    if block.marker is None or block.marker.body == 0:
        block.start = runs[0][1]


def laid_masthead(lines: list[Line], extract: Extract, lang: Language) -> Masthead:
    """The masthead whose lines a format tells."""
    hints = {hint.start: hint for hint in extract.lines or () if hint.role == "head"}
    cues = cues_of(lang.code)
    found = Masthead()
    before: Block | None = None
    for line in lines:
        hint = hints.get(line.start)
        if hint is None:
            continue
        if before is not None and not hint.begins:
            before.add(line)
            continue
        before = Block("solo", [line])
        _head(found, hint.label, before, cues)
        found.body_line += 1
    every = [slot.block for slot in found.slots] + found.titles + found.title_below
    clean([*every, *([found.kind_line] if found.kind_line is not None else [])], extract.marks)
    found.printed = any(slot.kind in _SLOTS for slot in found.slots)
    said = extract.facts.get("kind")
    for block in (found.kind_line, *reversed(found.titles), *(s.block for s in found.slots)):
        if block is not None and found.kind is None and said is None:
            found.kind = kind_of(block.text, lang)
    if said:
        kind, _, author = said.partition(" ")
        found.kind = KindWords(kind, (), author or None)
    return found


def _head(found: Masthead, slot: str, block: Block, cues: Cues) -> None:
    """Put a line of a masthead into its slot; without one it is told by its words."""
    if slot in ("subject", "title"):
        found.titles.append(block)
    elif slot == "title_below":
        found.title_below.append(block)
    elif slot == "kind_line":
        found.kind_line = block
    else:
        found.slots.append(Slot(slot or cues.of(block.lines[0].text) or "other", block))
