"""Lines joined into blocks where the format says which belong together: nothing has to be guessed."""

from __future__ import annotations

from .block import Block
from .extract import LaidLine
from .lines import Line, Marker, marker_of

__all__ = ["laid_blocks"]


def laid_blocks(lines: list[Line], laid: list[LaidLine]) -> list[Block]:
    """The blocks of printed lines, as their format lays them out; `laid` may hold lines of the masthead before them."""
    hints = {hint.start: hint for hint in laid}
    blocks: list[Block] = []
    open_: dict[str, Block] = {}
    for line in lines:
        hint = hints.get(line.start) or LaidLine(line.start)
        role = "text" if hint.role == "heading" else hint.role
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
        return Block("table", [line], why=hint.label)
    marker = marker_of(line.text)
    return Block("text", [line], marker, announces=line.text[-1] == ":", heading=hint.role == "heading")


def _note(line: Line, label: str) -> Marker:
    """The mark of a footnote, where the line begins with it."""
    text = line.text
    body = len(label) if label and text.startswith(label) else 0
    return Marker("note", label, 0, len(text) - len(text[body:].lstrip(" .)\t")) if body else 0)
