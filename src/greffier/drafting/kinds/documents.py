"""The list of the documents before a session: by agenda item, each with its title, symbol and kind."""

from __future__ import annotations

from collections.abc import Sequence

from greffier.drafting.content import Block, Draft, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.kinds.agenda import the_session
from greffier.drafting.sections.items import Item, items_of, tell_ruled
from greffier.drafting.sections.listed import Paper, line, papers, under

__all__ = ["draft"]


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The list for a session (its key), dated `date`. Raises LookupError for a session not known."""
    host = the_session(drafter, session)
    items = items_of(drafter, host)
    listed = papers(drafter, host, items)
    if not listed:
        drafter.facts.missing("no_documents", host.key)
    blocks: list[Block] = []
    others = listed
    for item in items:
        own = [p for p in listed if any(p in under(one, listed) for one in (item, *item.below))]
        others = [p for p in others if p not in own]
        if own:
            tell_ruled(drafter, host, [item])
        blocks += _chapter(drafter, host, len(blocks) + 1, item, own)
    blocks += _chapter(drafter, host, len(blocks) + 1, None, others)
    slots = [*drafter.head(host, date), Slot("title", drafter.say("title", session=drafter.gathering(host)))]
    return drafter.made("documents", date, slots, blocks)


def _chapter(
    drafter: Drafter, host: Gathering, number: int, item: Item | None, listed: Sequence[Paper]
) -> list[Block]:
    """The documents under one item, or under none."""
    if not listed:
        return []
    if item is None:
        heading = drafter.say("chapter.other")
    else:
        words = drafter.wording.text(
            "chapter.item", number=drafter.grammar.item_number(item.number), title=item.heading.text
        )
        heading = Sentence(words, item.told)
    entries = [Block("paragraph", [line(drafter, host, paper, kind=True)]) for paper in listed]
    section = Block("section", [drafter.say("documentation")], blocks=entries)
    return [Block("chapter", [heading], marker=drafter.grammar.marker("chapter", number), blocks=[section])]
