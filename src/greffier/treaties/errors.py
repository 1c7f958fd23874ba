"""The one error of the treaties' data."""

from __future__ import annotations

__all__ = ["TreatyError"]


class TreatyError(ValueError):
    """Treaty data that are missing or wrong; the message names the file, the key and what is allowed."""
