"""The mark of a file that Greffier drafted itself: its claims are derived, and never support a fact.

Formats that have metadata carry it there: a Word file as a custom property, a web page as `meta`, a PDF file among its
keywords, Akoma Ntoso in its `proprietary` block. In any format the last line of the text may be the mark too: so does
a plain text, and what was made of one.
"""

from __future__ import annotations

import re

__all__ = ["MARK", "NAME", "is_marked", "names_mark"]

MARK = "urn:greffier:drafted:1"
"""Stands in the metadata of a drafted file; a plain text, which has none, ends with it as a line of its own."""
NAME = "greffier.drafted"
"""What the property of a Word file and the `meta` of a web page are called whose value is the mark."""
_WORDS = re.compile(r"[\s,;]+")


def is_marked(text: str) -> bool:
    r"""Whether the last line of a text is the mark and nothing else; what only speaks of the mark is not marked.

    >>> is_marked(f"A note.\n{MARK}\n"), is_marked(f"The mark is {MARK}")
    (True, False)
    """
    newline = "\n" if "\n" in text else "\r"
    text = text.rstrip()
    if not text.endswith(MARK):
        return False
    return not text[text.rfind(newline) + 1 : -len(MARK)].strip()


def names_mark(keywords: str) -> bool:
    """Whether the mark is one of the keywords of a file, parted by blanks, commas or semicolons."""
    return MARK in _WORDS.split(keywords)
