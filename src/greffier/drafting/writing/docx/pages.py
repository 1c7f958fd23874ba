"""What stands on every page: the symbol above, the page of pages below; the first page has a line for the job number."""

from __future__ import annotations

from greffier.drafting.content import Draft
from greffier.drafting.writing.words import marker

from .inline import Inline
from .making import el, root, text

__all__ = ["pages", "section", "settings"]

_KINDS = (("even", "left"), ("default", "right"))
"""Pages that lie on the left, and those on the right: what is printed stands at their outer edges."""
_RULE = el("pBdr", el("bottom", val="single", sz=4, space=3, color="auto"))


def pages(draft: Draft, inline: Inline) -> dict[str, bytes]:
    """Headers and footers by the names of their parts, for even and odd pages and the first."""
    found: dict[str, bytes] = {}
    symbols = marker("-".join(draft.symbols))
    for n, (_, side) in enumerate(_KINDS, 1):
        outer = _outer(side, inline)
        style = el("pPr", el("pStyle", val="Header"), _RULE, outer)
        found[f"header{n}"] = root("hdr", el("p", style, inline.run(symbols, ltr=True) if symbols else ""))
        found[f"footer{n}"] = root(
            "ftr", el("p", el("pPr", el("pStyle", val="Footer"), outer), _counted(inline))
        )
    found["header3"] = root("hdr", el("p", el("pPr", el("pStyle", val="FirstHeader"))))
    found["footer3"] = root("ftr", el("p", el("pPr", el("pStyle", val="JobNumber")), _job_number()))
    return found


def section(inline: Inline) -> str:
    """The one section of a draft: the page, its margins, which headers and footers it has."""
    references = [
        el(f"{part}Reference", type=kind).replace("/>", f' r:id="{part}{n}"/>')
        for n, kind in ((1, "even"), (2, "default"), (3, "first"))
        for part in ("header", "footer")
    ]
    return el(
        "sectPr",
        *references,
        el("pgSz", w=12240, h=15840),
        el("pgMar", top=560, right=1200, bottom=1300, left=1200, header=400, footer=660, gutter=0),
        el("cols", space=720),
        el("titlePg"),
        el("bidi") if inline.look.from_right else "",
    )


def settings(inline: Inline) -> bytes:
    """The part `settings`."""
    separators = [el("footnote", id=id_) for id_ in (-1, 0)]
    schema = 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    return root(
        "settings",
        el("defaultTabStop", val=475),
        el("evenAndOddHeaders"),
        el("characterSpacingControl", val="doNotCompress"),
        el("footnotePr", *separators),
        el("compat", f'<w:compatSetting {schema} w:val="15"/>'),
        el("themeFontLang", **inline.look.lang),
    )


def _outer(side: str, inline: Inline) -> str:
    """Words from the left at the outer edge of a page; pages that are turned from the right lie the other way round."""
    if not inline.look.from_right:
        return el("jc", val=side)
    return el("bidi", val=0) + el("jc", val="left" if side == "right" else "right")


def _counted(inline: Inline) -> str:
    """`2/5`: the page and how many there are, which Word counts."""
    return inline.field("PAGE", "1") + inline.run("/", ltr=True) + inline.field("NUMPAGES", "1")


def _job_number() -> str:
    """A field to be filled in by the registry; it is blank."""
    properties = el("sdtPr", el("tag", val="job_number"), el("id", val=1), el("showingPlcHdr"), el("text"))
    return el("sdt", properties, el("sdtContent", el("r", text("\u2003" * 12))))
