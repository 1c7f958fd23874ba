"""The styles of a draft's language: `styles.toml` as WordprocessingML, with its fonts, and sizes for its letters."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from msgspec import Struct

from .making import el, root

__all__ = ["Look", "fonts", "look_of", "styles"]

_KNOWN = (
    "Normal",
    "heading 1",
    "heading 2",
    "heading 3",
    "header",
    "footer",
    "footnote text",
    "footnote reference",
    "Emphasis",
)
"""The names of styles that Word brings itself."""


class Look(Struct, frozen=True):
    """How words of a draft are set: the `w:lang` of runs, sizes, fonts by the script they are for, direction.

    `script` is the attribute of `w:lang` that names the language itself, `latin` the language of a run in Latin letters alone, where the language has others. Where `from_right`, styles
    and sections run from right to left.
    """

    lang: dict[str, str]
    script: str
    latin: str
    size: float
    size_cs: float
    spread: bool
    emphasis: str
    fonts: dict[str, str]
    from_right: bool

    @property
    def tag(self) -> str:
        """The tag of the language itself."""
        return self.lang[self.script]


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / f"{name}.toml").read_text(encoding="utf-8"))


def look_of(language: str, from_right: bool) -> Look:
    """The look of a language; one that is not in `languages.toml` is named by its code."""
    data = _data("languages")
    script = "bidi" if from_right else "val"
    usual = {"lang": {script: language}, "script": script, "latin": ""}
    return Look(**{**usual, **data["default"], **data.get(language, {}), "from_right": from_right})


def fonts(look: Look) -> bytes:
    """The table of fonts, each with what stands in for it where it is not installed."""
    substitutes = _data("languages")["substitutes"]
    names = [*look.fonts.values(), *([look.emphasis] if look.emphasis in substitutes else [])]
    family = el("family", val="roman") + el("pitch", val="variable")
    listed = [el("font", el("altName", val=substitutes[n]), family, name=n) for n in sorted(set(names))]
    return root("fonts", *listed)


def styles(look: Look) -> bytes:
    """The part `styles`."""
    defaults = el(
        "docDefaults",
        el("rPrDefault", el("rPr", _fonts(look.fonts), _size(10, look), el("lang", **look.lang))),
        el("pPrDefault", el("pPr")),
    )
    made = [_paragraph(id_, style, look) for id_, style in _data("styles")["paragraph"].items()]
    return root("styles", defaults, *made, *_characters(look), *_tables())


def _fonts(names: dict[str, str]) -> str:
    return el("rFonts", **names, **({"hAnsi": names["ascii"]} if "ascii" in names else {}))


def _size(points: float, look: Look) -> str:
    """A size in half points, and that of letters from the right."""
    return el("sz", val=round(2 * points * look.size)) + el("szCs", val=round(2 * points * look.size_cs))


def _style(kind: str, id_: str, name: str, *content: str) -> str:
    given = {"type": kind, **({"default": "1"} if id_ == "Normal" else {})}
    given |= {} if name in _KNOWN else {"customStyle": "1"}
    return el("style", el("name", val=name), *content, **given, styleId=id_)


def _paragraph(id_: str, style: dict[str, Any], look: Look) -> str:
    normal = id_ == "Normal"
    base = "" if normal else el("basedOn", val=style.get("based", "Normal"))
    following = el("next", val="SingleText") if "outline" in style else ""
    layout = el("pPr", *_layout(style, look, normal))
    letters = el("rPr", *_letters(style, look, normal))
    return _style("paragraph", id_, style["name"], base, following, el("qFormat"), layout, letters)


def _layout(style: dict[str, Any], look: Look, normal: bool) -> list[str]:
    """The properties of a style's paragraphs, in the order of the schema."""
    found = [el("keepNext") + el("keepLines")] if style.get("keep") else []
    found += [el("pageBreakBefore")] if style.get("page") else []
    if "tabs" in style:
        found.append(el("tabs", *(el("tab", val=kind, pos=at) for kind, at in style["tabs"])))
    found += [el("bidi")] if normal and look.from_right else []
    space: dict[str, str | int] = {
        side: round(20 * style[side]) for side in ("before", "after") if side in style
    }
    size = round(style.get("size", 10) * max(look.size, look.size_cs) * 24)
    if normal or "size" in style:
        space |= {"line": size, "lineRule": "atLeast"}
    found.append(el("spacing", **space))
    names = {"left": "left", "right": "right", "hanging": "hanging", "first": "firstLine"}
    indents = {name: style[key] for key, name in names.items() if key in style}
    found += [el("ind", **indents)] if indents else []
    found += [el("jc", val=style["align"])] if "align" in style else []
    found += [el("outlineLvl", val=style["outline"])] if "outline" in style else []
    return found


def _letters(style: dict[str, Any], look: Look, normal: bool) -> list[str]:
    found = [el("b") + el("bCs")] if style.get("bold") else []
    found += [el("i") + el("iCs")] if style.get("italic") and look.emphasis == "italic" else []
    found += [el("spacing", val=4) + el("w", val=103) + el("kern", val=14)] if normal and look.spread else []
    found += [_size(style["size"], look)] if "size" in style else []
    return found


def _characters(look: Look) -> list[str]:
    """Styles of runs: emphasis, what is missing or in doubt, marks of notes."""
    slanted = look.emphasis == "italic"
    emphasis = el("i") + el("iCs") if slanted else _fonts({"eastAsia": look.emphasis})
    kinds = {
        "Emphasis": ("Emphasis", emphasis),
        "Gap": ("Gap", el("shd", val="clear", color="auto", fill="FFF200")),
        "FootnoteReference": (
            "footnote reference",
            el("b", val=0)
            + el("bCs", val=0)
            + el("i", val=0)
            + el("iCs", val=0)
            + el("vertAlign", val="superscript"),
        ),
    }
    return [
        _style("character", id_, name, el("qFormat"), el("rPr", more)) for id_, (name, more) in kinds.items()
    ]


def _tables() -> list[str]:
    """Styles of tables: the masthead with its two lines, a table with a line above, below its heads and at its end."""
    margins = el("tblCellMar", *(el(side, w=0, type="dxa") for side in ("left", "right")))
    spaced = el("tblCellMar", el("left", w=57, type="dxa"), el("right", w=57, type="dxa"))
    line, rule = (el("bottom", val="single", sz=size, space=0) for size in (4, 12))
    borders = el("tblBorders", line.replace("bottom", "top"), rule)
    head = el("tblStylePr", el("tcPr", el("tcBorders", rule)), type="firstRow")
    return [
        _style("table", "Masthead", "Masthead", el("tblPr", margins)),
        _style("table", "RuledTable", "Ruled table", el("tblPr", borders, spaced), head),
    ]
