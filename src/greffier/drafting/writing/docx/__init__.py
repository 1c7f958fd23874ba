"""A draft as a Word file: styles, numbers that Word counts, real notes, headers and footers, in any direction of writing."""

from __future__ import annotations

from greffier.drafting.content import Draft
from greffier.drafting.writing.words import direction

from .body import body
from .inline import Inline
from .making import el, root
from .masthead import masthead
from .package import packed
from .pages import pages, section, settings
from .properties import properties
from .styles import fonts, look_of, styles

__all__ = ["write"]


def write(draft: Draft) -> bytes:
    """The draft as the bytes of a file, the same for the same draft."""
    look = look_of(draft.language, direction(draft) == "rtl")
    inline = Inline.of(draft, look)
    paragraphs = masthead(draft, inline)
    behind, numbering = body(draft, inline)
    paragraphs += behind
    rest = inline.rest()
    if rest or not behind:  # a file ends with a paragraph, not with a table
        paragraphs.append(el("p", rest))
    parts = {
        "document": root("document", el("body", *paragraphs, section(inline))),
        "styles": styles(look),
        "numbering": numbering,
        "settings": settings(inline),
        "fontTable": fonts(look),
        "footnotes": inline.footnotes(),
        **pages(draft, inline),
    }
    return packed(parts, properties(draft, look.tag))
