"""The mark of a file that Greffier drafted itself: its claims are derived, and never support a fact."""

from __future__ import annotations

__all__ = ["MARK"]

MARK = "urn:greffier:drafted:1"
"""Stands in the metadata of a drafted file; a plain text, which has none, ends with it as a line of its own."""
