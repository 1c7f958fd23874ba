"""What an official document is: its symbol, its language, its text with offsets, its structure."""

from .errors import DocumentError
from .models import AgendaRef, Description, Part, SessionRef, Source, Warning
from .text import Document, open_document

__all__ = [
    "AgendaRef",
    "Description",
    "Document",
    "DocumentError",
    "Part",
    "SessionRef",
    "Source",
    "Warning",
    "open_document",
]
