"""Greffier reads the official documents of treaty conferences into structure and cited claims.

    from greffier import open_document, read

    reading = read(open_document("report.txt"))

Everything is loaded on first use: `import greffier` alone costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greffier.documents import open_document
    from greffier.documents.symbol import Symbol
    from greffier.reading import read

__all__ = ["Symbol", "__version__", "open_document", "read"]

__version__ = "0.1.0"

_ROOM_OF = {
    "Symbol": "greffier.documents.symbol",
    "open_document": "greffier.documents",
    "read": "greffier.reading",
}


def __getattr__(name: str) -> object:
    """Fetch a public name from its room, once."""
    if name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_ROOM_OF[name]), name)
    globals()[name] = found
    return found
