"""The annotated provisional agenda: the agenda, what is to be known of each item, and the proposed organization of work.

An annotation says what brings the item, what the Conference asked for in the words of the record, and which documents
are before the session. Nothing is proposed for a session that is over or will not be held.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from greffier.drafting.content import Block, Draft, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import HELD, SCHEDULED, Gathering, decision_of
from greffier.drafting.kinds.agenda import brought, item_slots, the_session
from greffier.drafting.sections.asked import asked
from greffier.drafting.sections.history import mandate_sentences, met
from greffier.drafting.sections.items import (
    NEXT,
    OPENING,
    Item,
    agenda_blocks,
    following,
    items_of,
    marker,
    tell_ruled,
)
from greffier.drafting.sections.listed import Paper, line, papers, under
from greffier.drafting.sections.schedule import table
from greffier.drafting.wording import Name
from greffier.record.models import Decision

__all__ = ["draft"]


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The annotated agenda of a session (its key), dated `date`. Raises LookupError for a session not known."""
    host = the_session(drafter, session)
    items = items_of(drafter, host)
    tell_ruled(drafter, host, items)
    listed = papers(drafter, host, items)
    notes = [block for item in items for block in _item(drafter, host, item, listed)]
    blocks = [
        Block("section", [drafter.say("agenda")], blocks=agenda_blocks(drafter, items)),
        Block("section", [drafter.say("annotations")], blocks=notes),
    ]
    if host.status == SCHEDULED:
        blocks.append(_annex(drafter, host, items))
    slots = [*drafter.head(host, date), *item_slots(drafter, host, items)]
    slots.append(Slot("title", drafter.say("title")))
    return drafter.made("annotated_agenda", date, slots, blocks)


def _annex(drafter: Drafter, host: Gathering, items: Sequence[Item]) -> Block:
    title = Block("title", [drafter.say("organization")])
    return Block("annex", [drafter.say("annex")], blocks=[title, table(drafter, host, items)])


def _item(drafter: Drafter, host: Gathering, item: Item, listed: Sequence[Paper]) -> Iterator[Block]:
    """The annotations to an item and to those below it."""
    said = _about(drafter, host, item)
    below = [
        _section(drafter, host, one, _about(drafter, host, one), under(one, listed)) for one in item.below
    ]
    own = [
        paper
        for paper in under(item, listed)
        if paper not in [p for one in item.below for p in under(one, listed)]
    ]
    if item.below:
        block = Block("section", [item.heading], marker=marker(drafter, item))
        block.blocks = [*_paragraphs(said), *_documentation(drafter, host, own), *below]
    else:
        block = _section(drafter, host, item, said, own)
    yield block


def _section(
    drafter: Drafter, host: Gathering, item: Item, said: Sequence[Sequence[Sentence]], listed: Sequence[Paper]
) -> Block:
    block = Block("section", [item.heading], marker=marker(drafter, item))
    block.blocks = [*_paragraphs(said), *_documentation(drafter, host, listed)]
    return block


def _paragraphs(said: Sequence[Sequence[Sentence]]) -> list[Block]:
    return [Block("paragraph", list(sentences)) for sentences in said if sentences]


def _documentation(drafter: Drafter, host: Gathering, listed: Sequence[Paper]) -> list[Block]:
    """The documents under an item; nothing where the record knows of none, as there may be some yet."""
    lines = [[line(drafter, host, paper)] for paper in listed]
    return [Block("section", [drafter.say("documentation")], blocks=_paragraphs(lines))] if lines else []


# What is said of an item, in paragraphs


def _about(drafter: Drafter, host: Gathering, item: Item) -> list[list[Sentence]]:
    """The paragraphs on an item. A topic of which nothing is known has a gap."""
    if item.key == OPENING and item.standing is not None:
        return []
    if item.key == OPENING:
        return _opening(drafter, host)
    if item.key == "adoption":
        return _adoption(drafter, host)
    values = _values(drafter, host, item)
    name = f"about.{item.key}"
    if item.key is not None and drafter.wording.has(name):
        return [[*brought(drafter, host, item), drafter.wording.say(name, **values)]]
    said = [*brought(drafter, host, item)]
    asking = asked(drafter, host, item)
    if not said and not asking and item.below == []:
        gap = drafter.gap("no_annotation", host.key, item.number)
        said = [Sentence(str(gap), gap.facts)]
    return [said, *([one] for one in asking)]


def _opening(drafter: Drafter, host: Gathering) -> list[list[Sentence]]:
    """When a session that is to come will be opened: at the usual hour."""
    if host.status != SCHEDULED:
        return []
    drafter.facts.missing("usual_hours", host.key)
    return [[drafter.say(f"about.opening.{host.noun}")]]


def _values(drafter: Drafter, host: Gathering, item: Item) -> dict[str, Name | str]:
    values: dict[str, Name | str] = {
        "body": drafter.short_body(host.body),
        "session": drafter.gathering(host),
        "number": drafter.grammar.item_number(item.number),
    }
    return values | {"following": following(drafter, host)} if item.key == NEXT else values


def _adoption(drafter: Drafter, host: Gathering) -> list[list[Sentence]]:
    """How the agenda came about; of a group what set it up, and its last session; where the timetable stands."""
    main = drafter.treaty.main_body
    said: list[list[Sentence]] = []
    if host.body == main:
        said.append(_rules(drafter, host))
    else:
        said.append(mandate_sentences(drafter, main, host.body, whole=True))
        before = [
            s
            for s in drafter.facts.sessions_of(host.body)
            if s.status == HELD and s.start and s.key != host.key
        ]
        before = [s for s in before if host.start is None or (s.start or "") < host.start]
        if before:
            said.append([met(drafter, "met.held", host.body, before[-1:])])
    if host.status == SCHEDULED:
        said.append([drafter.say("about.organization")])
    return said


def _rules(drafter: Drafter, host: Gathering) -> list[Sentence]:
    """What the rules of procedure say of the agenda, and the decision of the session before that approved it."""
    said = []
    conference = drafter.short_body(host.body)
    if "agenda-notice-regular" in drafter.treaty.rules:
        said.append(drafter.say("about.agenda_rule", rule=drafter.grammar.figures("8")))
    decision = _approved(drafter, host)
    if decision is not None:
        said.append(drafter.say("about.approved", decision=decision, conference=conference))
    return said


def _approved(drafter: Drafter, host: Gathering) -> Name | None:
    """The decision of the session before that printed the agenda of this one."""
    facts = drafter.facts
    for decision in facts.of("decision", f"{host.body}/", Decision):
        before = host.ordinal is not None and decision.number.startswith(f"{host.ordinal - 1}/")
        titles = [str(v.value) for values in decision.about.values() for v in values]
        if before and decision_of(decision.key) is not None and any(_of_agenda(drafter, t) for t in titles):
            return drafter.decision(decision.key)
    return None


def _of_agenda(drafter: Drafter, title: str) -> bool:
    """Whether the title of a decision begins as that of an item on the next agenda does."""
    return any(
        " ".join(title.casefold().split()).startswith(begins.casefold())
        for item in drafter.treaty.standing_items
        if item.key == NEXT
        for titles in item.titles.values()
        for begins in titles
    )
