"""Blocks where the format says which lines belong together."""

import re

from greffier.documents.extract import Extract, LaidLine
from greffier.documents.structure import structure_of

TEXT = """1. Requests the secretariat to report
On its work1 next year;

Part two
2. Decides to meet again.
1 See CTOC/COP/2028/1, and
the annex to it.
CTOC/COP/2028/1
"""


def laid() -> list[LaidLine]:
    """The lines as a format that knows them would lay them out."""
    starts = [m.start() for m in re.finditer(r"^(?=.)", TEXT, re.MULTILINE)]
    roles = [("text", True), ("text", False), ("heading", True), ("text", True)]
    roles += [("footnote", True), ("footnote", False), ("furniture", True)]
    labels = ["", "", "", "", "1", "", "running_header"]
    return [LaidLine(at, *role, label) for at, role, label in zip(starts, roles, labels, strict=True)]


def test_lines_are_joined_as_the_format_says() -> None:
    at = TEXT.index("1 next")
    parts = structure_of(Extract(TEXT, lines=laid(), marks=[(at, at + 1)])).parts
    assert [(p.type, p.number, p.text) for p in parts] == [
        ("paragraph", "1", "Requests the secretariat to report On its work next year;"),
        ("section", None, "Part two"),
        ("paragraph", "2", "Decides to meet again."),
        ("footnote", "1", "See CTOC/COP/2028/1, and the annex to it."),
        ("furniture", None, "CTOC/COP/2028/1"),
    ]


def test_spans_point_into_the_text() -> None:
    at = TEXT.index("1 next")
    for part in structure_of(Extract(TEXT, lines=laid(), marks=[(at, at + 1)])).parts:
        first, last = part.text.split()[0], part.text.split()[-1]
        assert first in TEXT[part.start : part.end]
        assert last in TEXT[part.start : part.end]


def test_parts_know_their_page() -> None:
    pages = [0, TEXT.index("Part two")]
    parts = structure_of(Extract(TEXT, lines=laid(), pages=pages)).parts
    assert [p.page for p in parts] == [1, 2, 2, 2, 2]
