"""What a format gives of a document: its text, and what the format says of that text beyond the letters.

Plain text says nothing more; then the structure is told from the text alone. A PDF knows where each line stands, a Word
file which lines are one paragraph, an Akoma Ntoso file the parts themselves. All places are offsets in `text`, which is
what `greffier text` prints. An extract is plain data, so that it can come from another process.
"""

from __future__ import annotations

from msgspec import Struct, field

from .models import Warning

__all__ = ["PLAIN", "Box", "Extract", "LaidLine"]

PLAIN = "text/plain"


class LaidLine(Struct, gc=False, array_like=True):
    """One printed line of the text, as its format lays it out; `start` is the offset of its first printed character.

    `role` is `text` `heading` `footnote` `table` or `furniture`. `begins` tells whether it begins a paragraph, a
    footnote, a table; if not, it goes on with the one before of its role. `label` is a footnote's number as printed, or
    why a line is furniture (`running_header` `page_number` `links`), or a table's number.
    """

    start: int
    role: str = "text"
    begins: bool = True
    label: str = ""


class Box(Struct, gc=False, array_like=True):
    """Where a run of characters stands: a page, counted from 1, and a rectangle in points from its top left corner."""

    start: int
    end: int
    page: int
    left: float
    top: float
    right: float
    bottom: float


class Extract(Struct):
    """A text with what its format says of it.

    `lines` has all printed lines in order, or is None where the text alone has to tell; `marks` are spans of reference
    marks of footnotes, which belong to no sentence; `pages` are the offsets at which pages begin; `boxes` are in the
    order of the text.
    """

    text: str
    media_type: str = PLAIN
    lines: list[LaidLine] | None = None
    marks: list[tuple[int, int]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
