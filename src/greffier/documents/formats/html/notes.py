"""The footnotes of a web page: links with a number or a mark, forward to where the note stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from lxml import html

__all__ = ["BACK", "Notes", "unlabelled"]

BACK = re.compile(r"[\s↑↩⏎^⤴\ufe0e\ufe0f]+")
"""What a link back from a note to its mark says."""
_LABEL = re.compile(r"\s*[\[(]?\s*(\d{1,3}|[*†‡§]{1,3}|[a-z])\s*[\])]?\s*")
_CLASSES = re.compile(r"note|ftn|cite_ref|reference", re.IGNORECASE)


class Notes:
    """`marks` are the links that refer to notes, with their labels; `places` the ids at which notes begin."""

    def __init__(self, root: html.HtmlElement) -> None:
        self.marks: dict[html.HtmlElement, str] = {}
        self.places: dict[str, str] = {}
        order: dict[str, int] = {}
        links: list[tuple[int, html.HtmlElement]] = []
        for n, element in enumerate(root.iter()):
            for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
                if name:
                    order.setdefault(name, n)
            if element.tag == "a" and element.get("href", "").startswith("#"):
                links.append((n, element))
        for n, link in links:
            target = unquote(link.get("href", "")[1:])
            label = _LABEL.fullmatch("".join(link.itertext()))
            if label is not None and order.get(target, -1) > n and _is_mark(link):
                self.marks[link] = label[1]
                self.places.setdefault(target, label[1])

    def label_at(self, element: html.HtmlElement, tag: str) -> str | None:
        """The label of the note that begins with an element."""
        if not self.places:
            return None
        named = element.get("name") if tag == "a" else None
        return self.places.get(element.get("id") or "") or self.places.get(named or "")


def _is_mark(link: html.HtmlElement) -> bool:
    """Whether a link stands as a mark does: raised, in square brackets, or called a note."""
    parent = link.getparent()
    around = (parent, parent.getparent() if parent is not None else None)
    return (
        any(x is not None and x.tag == "sup" for x in around)
        or link.find(".//sup") is not None
        or "".join(link.itertext()).lstrip()[:1] in ("[", "*", "†", "‡", "§")
        or any(
            _CLASSES.search(x.get("class", "") + x.get("id", "") + x.get("role", ""))
            for x in (link, parent)
            if x is not None
        )
    )


def unlabelled(text: str, label: str) -> str:
    """The text of a note without its label and the brackets around it."""
    return re.sub(
        rf"^\s*[\x02\x03]*\s*[\[(^]?\s*{re.escape(label)}\s*[\])]?[.:]?[\x02\x03]*(?=\W|$)\s*",
        "",
        text,
        count=1,
    )
