"""Akoma Ntoso: the parts that a file marks, as a text with what is known of each line.

Files as they are, not as the profile of the United Nations wants them: unknown elements are walked through, numbers
come from `num` and never from an `eId`, and what Greffier wrote itself is taken at its word (`written.py`).
"""

from __future__ import annotations

from greffier.documents.errors import DocumentError
from greffier.documents.extract import Extract
from greffier.documents.formats.xml import parse
from greffier.documents.mark import MARK

from .sheet import Sheet
from .walk import walk
from .written import walk_written, written

__all__ = ["MEDIA_TYPE", "extract"]

MEDIA_TYPE = "application/akn+xml"


def extract(data: bytes) -> Extract:
    """The text of an Akoma Ntoso file, with its parts. Raises DocumentError (`damaged`, `empty`, `limit_exceeded`)."""
    root = parse(data, "the file")
    sheet = Sheet()
    said = written(root)
    if said is None:
        walk(root, sheet)
    else:
        walk_written(root, said, sheet)
    found = sheet.extract(MEDIA_TYPE)
    found.drafted = said is not None and said.get("drafted") == MARK
    if said is None and not found.text.strip():  # one that we wrote may be of a text of marks alone
        raise DocumentError("empty", "the file holds no text: only metadata")
    return found
