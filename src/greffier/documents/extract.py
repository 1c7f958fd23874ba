"""What a format gives of a document: its text, and what the format says of that text beyond the letters.

Plain text says nothing more; then the structure is told from the text alone. A PDF knows where each line stands, a Word
file which lines are one paragraph, an Akoma Ntoso file the parts themselves. All places are offsets in `text`, which is
what `greffier text` prints. An extract is plain data, so that it can come from another process.
"""

from __future__ import annotations

from msgspec import Struct, field

from .models import Warning

__all__ = ["PLAIN", "Box", "Extract", "GivenPart", "LaidLine"]

PLAIN = "text/plain"


class LaidLine(Struct, gc=False, array_like=True):
    """One printed line of the text, as its format lays it out; `start` is the offset of its first printed character.

    `role` is `text` `heading` `title` (of the document, where a Word file's styles tell it) `footnote` `table` or
    `furniture`. `begins` tells whether it begins a paragraph, a footnote, a table; if not, it goes on with the one before
    of its role. `label` is a footnote's number as printed, or why a line is furniture (`running_header` `page_number`
    `links`), or a table's number.

    Akoma Ntoso knows the parts of its text and says more. `head`: a line of the masthead, whose `label` is its slot (as
    in `masthead.py`, or `subject` `title` `title_below` `kind_line`). `formula` `preambular` `operative` `paragraph`
    `item` `chapter` `section` `annex` `closing`: a part of that type, whose `label` is the marker with which the line
    begins; `level` is how many lists, chapters or sections it lies in.
    """

    start: int
    role: str = "text"
    begins: bool = True
    label: str = ""
    level: int = 0


class GivenPart(Struct, gc=False, array_like=True):
    """A part whose identity the format says: it is not told from its place. `start` is that of its first line."""

    start: int
    id: str
    type: str
    number: str | None
    parent: str | None
    listed: str = ""


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
    order of the text. `clean` says that the text holds printed letters alone, no marks of Markdown and no hyphenation.
    `parts` has all parts, where the format says what each is, as in an Akoma Ntoso file that Greffier wrote; then the
    language of `facts` is the document's. `facts`, of Akoma Ntoso alone, are of the description, where the text does not
    print them: `language` `date` `job_number` `kind` (with its author). `drafted` says that the metadata carry the mark
    of what Greffier drafted (`mark.py`).
    """

    text: str
    media_type: str = PLAIN
    lines: list[LaidLine] | None = None
    marks: list[tuple[int, int]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    clean: bool = False
    parts: list[GivenPart] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    drafted: bool = False
