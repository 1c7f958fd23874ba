"""The list of participants of a session: a chapter for each capacity, and the persons whom the record knows."""

from __future__ import annotations

from greffier.drafting.content import Block, Draft, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.sections import attending, conduct

__all__ = ["draft"]


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The list of participants of a session (its key), dated `date`. Raises DraftError for one that was not held."""
    host = conduct.the_host(drafter, session)
    blocks: list[Block] = []
    for capacity, said in attending.by_capacity(drafter, host):
        _chapter(drafter, blocks, capacity, drafter.paragraph(said))
    blocks += [drafter.paragraph(said) for said in attending.unsorted(drafter, host)]
    if not blocks:
        gap = drafter.gap("no_attendance", host.key)
        blocks.append(drafter.paragraph(drafter.say("open", gap=gap)))
    served = list(conduct.officers(drafter, host, elected=False))
    if served:
        _chapter(drafter, blocks, "officers", drafter.paragraph(*served))
    slots = conduct.masthead(drafter, host, date)
    slots.append(Slot("title", drafter.say("title")))
    return drafter.made("participants", date, slots, blocks)


def _chapter(drafter: Drafter, blocks: list[Block], name: str, paragraph: Block) -> None:
    heading = drafter.say(f"heading.{name}")
    number = drafter.grammar.marker("chapter", len(blocks) + 1)
    blocks.append(Block("chapter", [heading], marker=number, blocks=[paragraph]))
