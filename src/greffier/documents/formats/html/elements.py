"""The elements of HTML by what becomes of them, and the few properties that decide it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import html

__all__ = ["BLOCKS", "DROPPED", "HEADINGS", "LAYOUT", "is_furniture", "is_hidden", "list_form"]

DROPPED = frozenset(
    (
        *(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
        ),
        *(
            "video",
            "select",
            "datalist",
            "button",
            "textarea",
            "input",
            "rt",
            "rp",
            "map",
            "frameset",
            "noframes",
        ),
    )
)
"""What is not printed."""
BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
        ),
        *(
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "hr",
            "html",
        ),
        *(
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
        ),
        *("td", "tfoot", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
"""What begins and ends a paragraph."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LAYOUT = ("table", "ol", "ul", "pre", "article", "section", *sorted(HEADINGS))
"""A table that holds one of these does not tabulate: it lays out the page."""
_FURNITURE = {"nav": "links", "aside": "links", "header": "running_header", "footer": "running_header"}
_ROLES = {
    "navigation": "links",
    "complementary": "links",
    "search": "links",
    "banner": "running_header",
    "contentinfo": "running_header",
}
_CONTENT = frozenset(("main", "article", "section"))
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?([a-z-]+)\s*(?:;|$)", re.IGNORECASE)
_FORMS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero", "cjk-ideographic": "chineseCounting", "cjk-decimal": "chineseDigital",
    "simp-chinese-informal": "chineseCounting", "trad-chinese-informal": "taiwaneseCounting", "none": "none",
    "disc": "bullet", "circle": "bullet", "square": "bullet",
}  # fmt: skip


def is_hidden(element: html.HtmlElement) -> bool:
    """Whether an element says that it is not shown."""
    if "hidden" in element.attrib and element.get("hidden") != "until-found":
        return True
    style = element.get("style")
    return style is not None and _HIDDEN.search(style) is not None


def is_furniture(element: html.HtmlElement, tag: str) -> str | None:
    """Why an element belongs to the site and not to the text; the header of an article belongs to the article."""
    why = _ROLES.get(element.get("role", "").lower()) or _FURNITURE.get(tag)
    if why is None or (
        tag in ("header", "footer") and any(a.tag in _CONTENT for a in element.iterancestors())
    ):
        return None
    return why


def list_form(element: html.HtmlElement, tag: str) -> str:
    """How a list counts: a format of `numeral`, or `bullet` or `none`."""
    usual = "decimal" if tag == "ol" else "bullet"
    style = _LIST_STYLE.search(element.get("style", ""))
    said = style[1].lower() if style is not None else element.get("type", "")
    return _FORMS.get(said, usual)
