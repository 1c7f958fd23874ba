"""A draft as Akoma Ntoso: its text is read, and written as every document that was read."""

from __future__ import annotations

from greffier.documents.text import document_from
from greffier.drafting.akn import to_akn
from greffier.drafting.content import Draft
from greffier.drafting.writing.text import write as as_text
from greffier.reading import read

__all__ = ["write"]


def write(draft: Draft) -> bytes:
    """The draft as a file that is valid against the schema of OASIS."""
    document = document_from(as_text(draft), "draft.txt")
    return to_akn(document, read(document))
