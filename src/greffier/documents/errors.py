"""Errors of reading a file, each with a code of the reading contract."""

from __future__ import annotations

__all__ = ["CODES", "DocumentError"]

CODES = (
    "not_found",
    "empty",
    "too_large",
    "not_text",
    "unsupported_format",
    "encrypted",
    "damaged",
    "no_text_layer",
    "limit_exceeded",
    "timeout",
)


class DocumentError(Exception):
    """A file that could not be read: `code` is one of `CODES`, `message` says what was wrong and what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
