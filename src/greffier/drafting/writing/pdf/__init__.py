"""PDF files, set by Typst from a template of our own: tagged, with footnotes, running headers and pages that run either way.

The template is the program; a draft goes to it as data, so that no words are ever taken for its commands.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

import msgspec

from greffier.drafting.content import Draft
from greffier.drafting.errors import DraftError

from .data import data_of
from .fonts import need, system_fonts

if TYPE_CHECKING:
    import typst

__all__ = ["STANDARDS", "write"]

STANDARDS: dict[str, list[typst.PDFStandard]] = {"tagged": [], "ua-1": ["ua-1"], "a-2a": ["a-2a"]}
"""What a file is written as: tagged alone, PDF/UA-1 (for those who listen), PDF/A-2a (for the archive)."""
_FIRST_DAY = "1970-01-01"
"""The day of a file for the archive, which must say one, where the draft has none."""


def write(draft: Draft, standard: str = "tagged") -> bytes:
    """The draft as a PDF file, written as `standard` (of `STANDARDS`) has it; conformance is not validated here.

    Raises DraftError: `missing_fonts` where letters of the draft have no font here; `not_printable` where the standard
    refuses what the draft holds.
    """
    import typst

    data = data_of(draft)
    if standard == "a-2a" and data["date"] is None:
        data["date"] = _FIRST_DAY
    inputs = {"draft": msgspec.json.encode(data).decode()}
    need(inputs["draft"])
    try:
        made = _compiler().compile(
            input=_template(), format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS[standard]
        )
    except typst.TypstError as error:
        raise DraftError("not_printable", f"the draft cannot be set as PDF ({standard}): {error}") from error
    if not isinstance(made, bytes):
        raise DraftError("not_printable", "the draft has no pages")
    return made


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    """One compiler a process; it reads no file but fonts."""
    import typst

    return typst.Compiler(font_paths=system_fonts())


@lru_cache(maxsize=1)
def _template() -> bytes:
    return (resources.files(__package__) / "template.typ").read_bytes()
