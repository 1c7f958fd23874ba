"""The programme of work: the organization of work of a session as a document of its own."""

from __future__ import annotations

from greffier.drafting.content import Draft, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.kinds.agenda import the_session
from greffier.drafting.sections.items import items_of, tell_ruled
from greffier.drafting.sections.schedule import table

__all__ = ["draft"]


def draft(drafter: Drafter, session: str, date: str | None) -> Draft:
    """The programme of a session (its key), dated `date`. Raises LookupError for a session not known."""
    host = the_session(drafter, session)
    items = items_of(drafter, host)
    tell_ruled(drafter, host, items)
    slots = [*drafter.head(host, date), Slot("title", drafter.say("title"))]
    return drafter.made("programme", date, slots, [table(drafter, host, items)])
