"""The masthead as the header of the page: its lines in their order, those of the issue together."""

from __future__ import annotations

from itertools import groupby

from greffier.drafting.content import Draft, Slot
from greffier.drafting.writing.ids import title_id
from greffier.drafting.writing.words import organization

from .inline import Inline

__all__ = ["masthead"]

_ISSUE = frozenset(("distribution", "date", "language", "original"))
"""The slots that stand together beside the name of the body."""
_BEFORE = frozenset(("symbol", "body", *_ISSUE))
"""Slots of a masthead that is printed whole, under the name of the organization."""


def masthead(draft: Draft, inline: Inline, level: int = 1) -> str:
    """The header; its one heading, of that level, is the title, or failing that the last of its lines."""
    if not draft.slots:
        return ""
    title = _heading(draft.slots)
    made = ['<header id="masthead">\n']
    if any(slot.name in _BEFORE for slot in draft.slots) and (name := organization(draft.language)):
        made.append(f'<p class="organization">{name}</p>\n')
    for together, group in groupby(draft.slots, lambda slot: slot.name in _ISSUE):
        slots = list(group)
        if together:
            lines = "<br>\n".join(inline.sentence(slot.sentence) for slot in slots)
            made.append(f'<p class="issue">{lines}</p>\n')
            continue
        for slot in slots:
            words = inline.sentence(slot.sentence)
            if slot is title:
                made.append(f'<h{level} id="{title_id(draft)}">{words}</h{level}>\n')
            else:
                made.append(f'<p class="{slot.name}">{words}</p>\n')
    return "".join([*made, "</header>\n"])


def _heading(slots: list[Slot]) -> Slot:
    return next((slot for slot in reversed(slots) if slot.name == "title"), slots[-1])
