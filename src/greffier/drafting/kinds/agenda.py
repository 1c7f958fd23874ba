"""The provisional agenda of a session of the Conference, or of a meeting of a group.

An item that an article of the Convention or a decision brings bears a note that says so, as far as the treaty's data can
cite it; those that stand on every agenda by the rules of procedure need none.
"""

from __future__ import annotations

from collections.abc import Iterator

from greffier.drafting.content import Draft, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import reference
from greffier.drafting.sections.items import Item, agenda_blocks, items_of, tell_ruled
from greffier.drafting.wording import Name

__all__ = ["brought", "draft", "item_slots", "the_session"]


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The provisional agenda of a session (its key), dated `date`. Raises LookupError for a session not known."""
    host = the_session(drafter, session)
    items = items_of(drafter, host)
    tell_ruled(drafter, host, items)
    marks = {
        item.number: reference(drafter.note(said))
        for item in items
        if item.standing is None or item.standing.rules is None
        for said in brought(drafter, host, item)
    }
    slots = drafter.head(host, date)
    slots += item_slots(drafter, host, items)
    slots.append(Slot("title", drafter.say("title")))
    return drafter.made("agenda", date, slots, agenda_blocks(drafter, items, marks))


def the_session(drafter: Drafter, session: str) -> Gathering:
    """The session of a document. Raises LookupError where the record has none."""
    host = drafter.facts.gathering(session)
    if host is None:
        raise LookupError(session)
    return host


def item_slots(drafter: Drafter, host: Gathering, items: list[Item]) -> Iterator[Slot]:
    """The item under which the Conference adopts its agenda, in the masthead; groups print none."""
    adoption = [one for item in items for one in (item, *item.below) if one.key == "adoption"]
    if host.body != drafter.treaty.main_body or not adoption:
        return
    number = Name({"nom": drafter.grammar.item_number(adoption[0].number)})
    yield Slot("items", drafter.say("masthead.items.one", items=number))
    yield Slot("item_title", Sentence(adoption[0].heading.text))


def brought(drafter: Drafter, host: Gathering, item: Item) -> Iterator[Sentence]:
    """What brings an item, where it can be cited: one sentence at most."""
    standing = item.standing
    if standing is None:
        return
    main = drafter.treaty.main_body
    decisions = [f"{main}/{name}" for name in standing.decisions]
    conference = drafter.short_body(main)
    if standing.paragraph is not None and decisions:
        yield drafter.say(
            "brought.paragraph",
            paragraph=drafter.grammar.figures(standing.paragraph),
            decision=drafter.decision(decisions[0]),
            conference=conference,
        )
    elif decisions:
        yield drafter.say("brought.decisions", decisions=drafter.decisions(decisions), conference=conference)
    elif standing.article is not None:
        yield drafter.say("brought.article", article=drafter.grammar.figures(standing.article))
    elif standing.rules is not None and host.body == main:
        yield drafter.say("brought.rule", rule=drafter.grammar.figures(standing.rules), conference=conference)
