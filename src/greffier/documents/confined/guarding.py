"""What went wrong with a document, as code and message of the contract, whatever it was."""

from __future__ import annotations

import traceback
from pathlib import Path

from greffier.documents.errors import DocumentError

__all__ = ["FAULT", "TOO_MUCH", "reason"]

TOO_MUCH = "reading it takes more memory or depth than is allowed"
FAULT = "Greffier failed on it ({what}, in {file}, line {line}): please report this"


def reason(error: Exception) -> tuple[str, str]:
    """Code and message of an error; a fault of ours in one document is told with its place, and stops no other."""
    if isinstance(error, DocumentError):
        return error.code, error.message
    if isinstance(error, MemoryError | RecursionError):
        return "limit_exceeded", TOO_MUCH
    place = traceback.extract_tb(error.__traceback__)[-1]
    what = " ".join(traceback.format_exception_only(error)[-1].split())
    return "damaged", FAULT.format(what=what, file=Path(place.filename).name, line=place.lineno)
