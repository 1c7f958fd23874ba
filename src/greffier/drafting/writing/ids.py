"""The Akoma Ntoso ids of the parts of a draft: those that the reader gives to the same document."""

from __future__ import annotations

import re

from greffier.documents.block import Block as Printed
from greffier.documents.language import Language, available, language
from greffier.documents.lines import Line, Marker, marker_of
from greffier.documents.masthead import NUMBER_TITLE, kind_of
from greffier.documents.mending import Mended
from greffier.documents.outline import Outline, find_formula
from greffier.documents.signs import COLONS
from greffier.drafting.content import Block, Draft, walk

from .words import marker, pieces, together

__all__ = ["part_ids", "title_id"]

_HEADINGS = frozenset(("chapter", "section", "annex", "title"))
_DRAFTS = frozenset(("draft_resolution", "draft_decision"))
_ALONE = frozenset(("title", "item_title", "kind"))
"""Slots without which nothing of a masthead is printed."""


def part_ids(draft: Draft) -> dict[int, str]:
    """Parts by the identity of their objects → their ids: `chp_II__para_4__point_a`. One without words has none."""
    lang = _language(draft)
    blocks = [block for _, block in walk(draft.blocks)]
    printed = [_printed(block) for block in blocks]
    kind = kind_of(draft.title, lang)
    formula = find_formula(printed, lang, _numbered(draft, lang))
    outline = Outline(lang, formula, kind is not None and kind.kind == "provisional_agenda")
    outline.place([block for block in printed if block.text or block.marker is not None])
    ids = {id(node.block): node.id for node in outline.nodes}
    return {id(block): ids[id(p)] for block, p in zip(blocks, printed, strict=True) if id(p) in ids}


def title_id(draft: Draft) -> str:
    """The id of the title: it stands in the masthead where one is printed; that of a draft resolution stands below."""
    names = [slot.name for slot in draft.slots]
    if _ALONE.issuperset(names):
        return "title"
    above = draft.slots[: names.index("title")] if "title" in names else []
    lang = _language(draft)
    lines = [slot.sentence.text for slot in above if slot.name == "kind"]
    lines += [re.split(f"[{COLONS}]", line)[-1].strip() for line in lines]  # behind those who submit it
    kinds = (kind_of(line, lang) for line in lines)
    return "title" if any(kind is not None and kind.kind in _DRAFTS for kind in kinds) else "masthead__title"


def _language(draft: Draft) -> Language:
    return language(draft.language if draft.language in available() else "en")


def _numbered(draft: Draft, lang: Language) -> bool:
    """Whether the number of a resolution or decision is printed above the text."""
    pattern = re.compile(lang.headings["decision_number"], re.IGNORECASE)
    lines = [slot.sentence.text for slot in draft.slots]
    return any(pattern.match(line) or NUMBER_TITLE.match(line) for line in lines)


def _printed(block: Block) -> Printed:
    """A part as the reader takes it from a page."""
    words = [run.text for run in pieces(together(block.sentences)) if run.note is None]
    words += [run.text for row in block.rows for cell in row for run in pieces(cell.text)]
    text, number = " ".join("".join(words).split()), marker(block.marker)
    made = Printed(
        "table" if block.type == "table" else "text", [Line(0, f"{number} {text}".strip() or "-", 1, 0, 0)]
    )
    made.marker = _marker(number, text) if number else None
    made.heading = block.type in _HEADINGS
    made.announces = text[-1:] in COLONS and bool(text)
    made.hold(Mended(text, [0], [0]))
    return made


def _marker(number: str, text: str) -> Marker | None:
    return marker_of(f"{number} {text or 'Xx'}")
