"""A draft written in a format. Same draft, same bytes."""

from __future__ import annotations

from importlib import import_module

from greffier.drafting.content import Draft

__all__ = ["FORMATS", "write"]

FORMATS = {"text": "txt", "docx": "docx", "pdf": "pdf", "html": "html", "akn": "xml"}
"""Format → the ending of its files. Each is a module here with a function `write(draft) -> bytes`."""


def write(draft: Draft, form: str, standard: str = "tagged") -> bytes:
    """The draft in a format of `FORMATS`; a PDF as a standard of `pdf.STANDARDS`. The module is loaded when first needed.

    Raises DraftError where a PDF cannot be set.
    """
    module = import_module(f"greffier.drafting.writing.{form}")
    made: bytes = module.write(draft, standard) if form == "pdf" else module.write(draft)
    return made
