"""Elements made: Akoma Ntoso's own, with attributes of its own and of ours."""

from __future__ import annotations

import re

from lxml import etree

from greffier.documents.formats.akn.names import AKN, OWN

__all__ = ["add", "indented", "mark", "printable"]

_WORDS = frozenset(("p", "heading", "num"))
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]")


def add(above: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    """Add an element of Akoma Ntoso."""
    return etree.SubElement(above, f"{{{AKN}}}{tag}", attributes)


def mark(element: etree._Element, **attributes: str | None) -> None:
    """Give an element attributes of our own; those that are None are left out."""
    for name, value in attributes.items():
        if value is not None:
            element.set(f"{{{OWN}}}{name}", printable(value))


def printable(text: str) -> str:
    """A text without what XML cannot hold."""
    return _UNPRINTABLE.sub("", text)


def indented(element: etree._Element, depth: int = 0) -> None:
    """Set the elements of a file on lines of their own, down to those that hold words."""
    if len(element) == 0 or etree.QName(element).localname in _WORDS:
        return
    element.text = "\n" + "  " * (depth + 1)
    for child in element:
        indented(child, depth + 1)
        child.tail = element.text
    element[-1].tail = "\n" + "  " * depth
