"""Words as runs: emphasis, gaps, what runs from the left among words from the right, references to notes."""

from __future__ import annotations

import re
import unicodedata

from msgspec import Struct, field

from greffier.drafting.content import Draft, Note
from greffier.drafting.inline import Run
from greffier.drafting.writing.words import marker, pieces

from .making import el, quoted, root, text
from .styles import Look

__all__ = ["FIRST_NOTE", "Inline"]

FIRST_NOTE = 1
"""The ids of notes begin here; those before are of the lines above notes."""
_LRM, _RLM = "\u200e", "\u200f"
_PARTED = re.compile(r"[^\d\s]")


class Inline(Struct):
    """Makes the runs of a draft in the order of reading. `placed` are the notes referred to so far, each with its mark.

    A note whose mark is the next number is counted by Word, any other keeps its own mark. `marked` are the ids of the
    notes by their marks, to which further references with that mark point.
    """

    look: Look
    notes: dict[str, list[Note]]
    placed: list[tuple[Note, bool]] = field(default_factory=list)
    marked: dict[str, int] = field(default_factory=dict)
    counted: int = 0

    @classmethod
    def of(cls, draft: Draft, look: Look) -> Inline:
        """The runs of a draft, none made yet."""
        notes: dict[str, list[Note]] = {}
        for note in draft.notes:
            notes.setdefault(marker(note.mark), []).append(note)
        return cls(look, notes)

    def words(self, words: str) -> str:
        """Words as runs."""
        found = pieces(words, "rtl" if self.look.from_right else "ltr")
        if self.look.from_right:
            found = list(map(_turned, [Run(""), *found], found))
        return "".join([self.of_piece(run) for run in found])

    def run(self, words: str, style: str = "", *more: str, ltr: bool = False) -> str:
        """Printable words as one run, with more properties."""
        return el("r", self.properties(style, *more, ltr=ltr, words=words), text(words))

    def properties(self, style: str = "", *more: str, ltr: bool = False, words: str = "") -> str:
        """The properties of a run."""
        look = self.look
        foreign = look.latin and words.isascii() and any(map(str.isalpha, words))
        lang = {**look.lang, "val": look.latin} if foreign else look.lang
        return el(
            "rPr",
            el("rStyle", val=style) if style else "",
            *more,
            el("rtl") if look.from_right and not ltr else "",
            el("lang", **lang),
        )

    def rest(self) -> str:
        """References to the notes that nothing has referred to, so that none is lost."""
        return "".join([self._reference(mark) for mark in list(self.notes) for _ in self.notes[mark][:]])

    def of_piece(self, run: Run) -> str:
        """A piece of words as a run."""
        if run.note is not None:
            return self._reference(run.note)
        style = "Gap" if run.gap else "Emphasis" if run.emphasis else ""
        return self.run(run.text, style, ltr=run.ltr)

    def _reference(self, mark: str) -> str:
        free = self.notes.get(mark)
        if not free:
            return self._again(mark)
        automatic = mark == str(self.counted + 1)
        self.counted += automatic
        self.placed.append((free.pop(0), automatic))
        self.marked[mark] = id_ = FIRST_NOTE + len(self.placed) - 1
        name = f"_Ref{id_:09}"
        begin, end = el("bookmarkStart", id=id_, name=name), el("bookmarkEnd", id=id_)
        return begin + self._note(id_, mark, automatic) + end

    def _note(self, id_: int, mark: str, automatic: bool) -> str:
        properties = self.properties("FootnoteReference")
        if automatic:
            return el("r", properties, el("footnoteReference", id=id_))
        letters = map(text, mark)  # each by itself: LibreOffice says a longer one twice
        return el("r", properties, el("footnoteReference", customMarkFollows="1", id=id_), *letters)

    def _again(self, mark: str) -> str:
        """A mark that stands for a note referred to before; one without any note is a mark all the same."""
        if mark not in self.marked:
            return self.run(mark, "FootnoteReference")
        return self.field(f"NOTEREF _Ref{self.marked[mark]:09} \\f \\h", mark, "FootnoteReference")

    def field(self, code: str, result: str, style: str = "") -> str:
        """What Word finds out by itself; `result` is what it shows until then."""
        properties = self.properties(style, ltr=True)
        begin, separate, end = (
            el("r", properties, el("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end")
        )
        asked = el("r", properties, f'<w:instrText xml:space="preserve"> {quoted(code)} </w:instrText>')
        return begin + asked + separate + el("r", properties, text(result)) + end

    def footnotes(self) -> bytes:
        """The part `footnotes`; notes may refer to one another."""
        lines = [
            el("footnote", el("p", el("r", el(kind))), type=kind, id=id_)
            for id_, kind in ((-1, "separator"), (0, "continuationSeparator"))
        ]
        at = 0
        while at < len(self.placed):
            note, automatic = self.placed[at]
            mark = el("footnoteRef") if automatic else _signs(marker(note.mark))
            marked = el("r", self.properties("FootnoteReference"), mark)
            style = el("pPr", el("pStyle", val="FootnoteText"))
            body = el("p", style, marked, el("r", el("tab")), self.words(note.sentence.text))
            lines.append(el("footnote", body, id=FIRST_NOTE + at))
            at += 1
        return root("footnotes", *lines)


def _signs(mark: str) -> str:
    """A mark in its note, as Word writes one that was picked: LibreOffice, which prints marks itself, leaves it out."""
    if not mark.isascii():
        return text(mark)
    return "".join([el("sym", font="Times New Roman", char=f"{ord(letter):04X}") for letter in mark])


def _turned(before: Run, run: Run) -> Run:
    """A run among words from the right: one from the left holds its own order, also where only Unicode's rules turn words.

    What parts two runs from the left, and has no letters of its own, is marked as running from the right.
    """
    if run.note is not None or not run.text:
        return run
    if run.ltr:
        words = f"{_LRM}{run.text}{_LRM}" if _PARTED.search(run.text) else run.text
    elif before.ltr and not any(map(_from_right, run.text)):
        words = f"{_RLM}{run.text}"
    else:
        return run
    return Run(words, run.emphasis, run.ltr, run.gap, run.note)


def _from_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")
