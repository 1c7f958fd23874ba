"""The one error of drafting, in the user's terms."""

from __future__ import annotations

__all__ = ["CODES", "DraftError"]

CODES = ("missing_fonts", "not_printable", "not_held", "bad_choice")
"""What can be wrong: fonts are not installed; a standard refuses what the draft holds; a session was not held;
a value was chosen that there is not."""


class DraftError(Exception):
    """A draft that could not be made or written: `code` is one of CODES, `message` says what was wrong and what to do.

    `values` are what the message names, for those who word it otherwise.
    """

    def __init__(self, code: str, message: str, **values: object) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.values = values
