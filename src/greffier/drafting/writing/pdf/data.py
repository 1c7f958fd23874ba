"""A draft as the data that the template sets: plain lists and words, references to notes resolved."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from itertools import groupby
from typing import Any

from greffier.documents.mark import MARK
from greffier.drafting.content import Block, Draft, Sentence, Slot
from greffier.drafting.writing.columns import widths
from greffier.drafting.writing.words import direction, marker, organization, pieces, spans, together

__all__ = ["data_of"]

Words = list[tuple[str, Any]]
"""Runs, each with its kind: `text` `whole` (one line) `emphasis` `gap` `apart` (set apart, one line) `long` `note` `mark`."""
_ISSUE = frozenset(("distribution", "date", "language", "original"))
_BEFORE = frozenset(("symbol", "body", *_ISSUE))
"""Slots that stand above the thick rule of a masthead."""
_HEADED = frozenset(("chapter", "section", "annex", "title"))
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_BOX = 44
"""What is kept on one line has no more characters: a joint symbol of two bodies does."""
_SIGNS = "A-Za-zА-я0-9./"
_SYMBOL = re.compile(
    rf"(?<![{_SIGNS}])(?=[{_SIGNS}()]{{5,{_BOX}}}(?![{_SIGNS}()]))\(?[{_SIGNS}()]*/[{_SIGNS}()]*[-–]?"
    r"|(?<!\d)\d{1,4}[-–]\d{1,4}(?!\d)"
    r"|(?<!\S)[\u0600-\u06ff]{1,20}/[\u0600-\u06ff]{1,20}(?!\S)"
)
"""Signs without a blank and with a slash among them: most often a symbol or the number of a decision; a range; the
two names of a month in Arabic.
"""
_ROOM, _ROOM_OF_MANY, _MANY = (84.0, 3.5), (128.0, 3.5), 5
"""How broad a table is, in small letters, and what parts its columns; one of many columns has smaller letters."""


def data_of(draft: Draft) -> dict[str, Any]:
    """What `template.typ` sets, as plain data."""
    setting = _Setting(draft)
    above = [slot for slot in draft.slots if slot.name in _BEFORE]
    found = {
        "look": _look(draft.language),
        "lang": draft.language,
        "dir": setting.way,
        "title": _plain(draft.title),
        "keywords": [MARK],
        "date": draft.date if draft.date and _DAY.fullmatch(draft.date) else None,
        "running": [_plain(symbol) for symbol in draft.symbols],
        "organization": organization(draft.language) if above else "",
        "symbol": setting.lines(above, frozenset(("symbol",))),
        "body": setting.lines(above, frozenset(("body",))),
        "issue": setting.lines(above, _ISSUE),
        "slots": [
            {"name": slot.name, "words": setting.words(slot.sentence.text)}
            for slot in draft.slots
            if slot.name not in _BEFORE
        ],
        "parts": setting.parts(draft.blocks, 1),
    }
    return {**found, "loose": setting.loose()}


class _Setting:
    """Makes the words of one draft; the first reference to a note carries its words, later ones its mark alone."""

    def __init__(self, draft: Draft) -> None:
        self.way = direction(draft)
        self.whole = bool(_look(draft.language)["whole"])
        self.notes = {note.mark: note.sentence.text for note in reversed(draft.notes)}

    def words(self, text: str) -> Words:
        """Words with their notes."""
        made: Words = []
        for run in pieces(text, self.way):
            if run.note is not None:
                made.append(self._note(run.note))
            elif run.ltr:
                made.append(("apart", run.text) if len(run.text) <= _BOX else ("long", _kept(run.text)))
            elif run.gap or run.emphasis:
                made.append(("gap" if run.gap else "emphasis", run.text))
            else:
                made += _kept(run.text) if self.whole else [("text", run.text)]
        return made

    def _note(self, mark: str) -> tuple[str, Any]:
        said = self.notes.pop(mark, None)
        return ("mark", mark) if said is None else ("note", {"mark": mark, "words": self.words(said)})

    def loose(self) -> list[dict[str, Any]]:
        """The notes to which nothing refers."""
        return [{"mark": mark, "words": self.words(said)} for mark, said in reversed(self.notes.items())]

    def lines(self, slots: list[Slot], names: frozenset[str]) -> list[Words]:
        """The lines of slots of some names."""
        return [self.words(slot.sentence.text) for slot in slots if slot.name in names]

    def parts(self, blocks: list[Block], level: int) -> list[dict[str, Any]]:
        """Parts beside each other; items that follow one another are a list."""
        made: list[dict[str, Any]] = []
        for listed, group in groupby(blocks, lambda block: block.type == "item"):
            found = [self._part(block, level) for block in group]
            made += [{"type": "list", "parts": found}] if listed else found
        return made

    def _part(self, block: Block, level: int) -> dict[str, Any]:
        if block.rows:
            return self._table(block)
        headed = block.type in _HEADED
        return {
            "type": "heading" if headed else block.type,
            "annex": block.type == "annex",
            "level": min(level, 6),
            "marker": marker(block.marker),
            "words": self.words(together(block.sentences)),
            "parts": self.parts(block.blocks, level + headed),
        }

    def _table(self, block: Block) -> dict[str, Any]:
        count = max(map(len, block.rows), default=0)
        rows = [[*row, *[Sentence("")] * (count - len(row))] for row in block.rows]
        return {
            "type": "table",
            "words": self.words(together(block.sentences)),
            "widths": [round(one, 1) for one in widths(rows, *(_ROOM if count < _MANY else _ROOM_OF_MANY))],
            "head": [self.words(cell.text) for cell in rows[0]],
            "rows": [
                [self.words(cell.text) for cell in (row[:1] if spans(row) else row)] for row in rows[1:]
            ],
        }


def _kept(text: str) -> Words:
    """Words, with symbols on one line each."""
    made: Words = []
    at = 0
    for found in _SYMBOL.finditer(text):
        made += [("text", text[at : found.start()]), ("whole", found[0])]
        at = found.end()
    return [(kind, words) for kind, words in [*made, ("text", text[at:])] if words]


def _plain(text: str) -> str:
    return " ".join("".join(run.text for run in pieces(text)).split())


@lru_cache(maxsize=16)
def _look(language: str) -> dict[str, Any]:
    """What the pages of a language look like, by `look.toml`."""
    data = tomllib.loads((resources.files(__package__) / "look.toml").read_text(encoding="utf-8"))
    return {**data["default"], **data.get(language, {})}
