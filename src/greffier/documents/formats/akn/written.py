"""A file that Greffier wrote."""

from __future__ import annotations

from lxml import etree

from .sheet import Sheet


def is_written(root: etree._Element) -> bool:
    """Whether Greffier wrote a file."""
    return root.get("{urn:greffier}written") is not None


def walk_written(root: etree._Element, sheet: Sheet) -> None:
    """Print it."""
