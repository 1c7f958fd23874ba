"""Marks inside words: emphasis, references to notes, gaps, isolated runs of left-to-right text.

Emphasis and references are private-use characters, so that no text can be mistaken for them; `plain` takes such
characters out of what comes from elsewhere. Isolates are those of Unicode, a gap is what documents print for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

__all__ = [
    "GAP",
    "Run",
    "emphasis",
    "isolate",
    "plain",
    "printed",
    "raised",
    "reference",
    "runs",
    "unreferenced",
]

GAP = "[…]"
"""What stands where the record says nothing; where it says several things, `DOUBT` stands behind the words."""
DOUBT = "[?]"
_EM, _END_EM, _NOTE, _END_NOTE = "\ue000", "\ue001", "\ue002", "\ue003"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LRI, PDI = "\u2066", "\u2069"
_PIECES = re.compile(
    f"(?P<em>{_EM}|{_END_EM})|{_NOTE}(?P<note>[^{_END_NOTE}]*){_END_NOTE}"
    f"|(?P<gap>\\[…\\]|\\[\\?\\])|{LRI}(?P<ltr>[^{LRI}{PDI}]*){PDI}"
)
_PRIVATE = re.compile("[\ue000-\uf8ff\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]")


class Run(Struct, frozen=True):
    """Words of one kind: `note` is the mark of a note referred to (its words are empty), `ltr` an isolated run."""

    text: str
    emphasis: bool = False
    ltr: bool = False
    gap: bool = False
    note: str | None = None


def emphasis(text: str) -> str:
    """Words to be printed in italics: the lead phrase of a paragraph."""
    return f"{_EM}{text}{_END_EM}"


def reference(mark: str) -> str:
    """A reference to the note of that mark."""
    return f"{_NOTE}{mark}{_END_NOTE}"


def isolate(text: str) -> str:
    """A run that keeps its own left-to-right order in text of the other direction."""
    return f"{LRI}{text}{PDI}"


def plain(text: str) -> str:
    """What comes from the record, without characters that would be taken for marks; white space folded."""
    return " ".join(_PRIVATE.sub("", text).split())


def runs(text: str) -> Iterator[Run]:
    """The words in runs, in order; none is empty but references."""
    at, emphasised = 0, False
    for found in _PIECES.finditer(text):
        if found.start() > at:
            yield Run(text[at : found.start()], emphasis=emphasised)
        at = found.end()
        if found["em"]:
            emphasised = found["em"] == _EM
        elif found["note"] is not None:
            yield Run("", note=found["note"])
        elif found["gap"]:
            yield Run(found["gap"], emphasis=emphasised, gap=True)
        elif found["ltr"]:
            yield Run(found["ltr"], emphasis=emphasised, ltr=True)
    if at < len(text):
        yield Run(text[at:], emphasis=emphasised)


def unreferenced(text: str) -> str:
    """The words without references to notes."""
    return re.sub(f"{_NOTE}[^{_END_NOTE}]*{_END_NOTE}", "", text)


def raised(mark: str) -> str:
    """The mark of a note as plain text prints it: figures are raised."""
    return mark.translate(_RAISED)


def printed(text: str, *, isolates: bool = True) -> str:
    """The words as plain text: references as their marks, raised; isolates kept where they are wanted."""
    found = []
    for run in runs(text):
        if run.note is not None:
            found.append(raised(run.note))
        else:
            found.append(isolate(run.text) if run.ltr and isolates else run.text)
    return "".join(found)
