"""The names of WordprocessingML that are looked for, and properties read by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

    Given = dict[str, etree._Element]

__all__ = ["MC", "OFF", "VALUE", "W", "enabled", "given", "integer", "value"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VALUE = f"{W}val"
OFF = frozenset(("false", "0", "off"))


def given(parent: etree._Element | None) -> Given:
    """The properties that an element gives, by name: one pass instead of a search for each."""
    return {child.tag: child for child in parent} if parent is not None else {}  # type: ignore[misc] # tags are text: comments are left out


def value(properties: Given, name: str) -> str | None:
    """The value of a property: `<w:name w:val="…"/>`."""
    found = properties.get(W + name)
    return found.get(VALUE) if found is not None else None


def integer(properties: Given, name: str) -> int | None:
    """The same, as a number; what is none counts as not there."""
    text = value(properties, name)
    try:
        return int(text) if text is not None and len(text) < 10 else None
    except ValueError:
        return None


def enabled(properties: Given, name: str) -> bool | None:
    """Whether a property that is on or off is on; None where it is not given."""
    found = properties.get(W + name)
    return found.get(VALUE) not in OFF if found is not None else None
