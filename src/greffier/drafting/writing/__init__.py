"""A draft written in a format. Same draft, same bytes."""

from __future__ import annotations

from importlib import import_module

from greffier.drafting.content import Draft

__all__ = ["FORMATS", "write"]

FORMATS = {"text": "txt", "docx": "docx", "pdf": "pdf", "html": "html", "akn": "xml"}
"""Format → the ending of its files. Each is a module here with a function `write(draft) -> bytes`."""


def write(draft: Draft, form: str) -> bytes:
    """The draft in a format of `FORMATS`. The module is loaded when it is first needed."""
    made: bytes = import_module(f"greffier.drafting.writing.{form}").write(draft)
    return made
