"""The agenda of a session as a tree: under each item its documents, its statements, and what brings it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from greffier.record.chain.view import natural
from greffier.record.keys import DOCUMENT, SESSION
from greffier.record.models import AgendaItem
from greffier.site.ahead import Names, fetch
from greffier.site.facts import Fact, facts_of
from greffier.treaties.standing import standing_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.models import Session
    from greffier.site.desk import Desk
    from greffier.treaties.details import StandingItem
    from greffier.treaties.models import Treaty

__all__ = ["Item", "agenda"]

LONG = 60
"""Items from which on an agenda is shown without the titles that other texts give them."""
DOCUMENTS = 120
"""Documents of a session that are looked through for the items under which they stand."""


class Paper(Struct, frozen=True):
    """A document under an item, with the fact that says so."""

    key: str
    fact: Fact


class Mandate(Struct, frozen=True):
    """What brings an item there, as the treaty's data tell: keys of decisions, rules of procedure, an article of the treaty.

    `paragraph` is of the annex to the first decision.
    """

    decisions: list[str]
    paragraph: str | None
    rules: str | None
    article: str | None


class Item(Struct, frozen=True):
    """An item of an agenda: its title in the reader's language, else in the first that there is; its documents, what is below it."""

    number: str
    title: Fact | None
    others: list[Fact]
    papers: list[Paper]
    mandate: Mandate | None
    below: list[Item]

    @property
    def marker(self) -> str:
        """What stands before it: the number of an item, the letter of one below it in parentheses."""
        above, _, last = self.number.rpartition(".")
        return f"({last})" if above else last


def agenda(desk: Desk, session: Session, items: Iterable[AgendaItem]) -> list[Item]:
    """The items in their order, sub-items under theirs."""
    listed = sorted(items, key=lambda one: natural(one.number))
    papers = _papers(desk, session) if listed else {}
    treaty = next((one for one in desk.register.treaties.values() if session.body in one.bodies), None)
    found: dict[str, Item] = {}
    roots: list[Item] = []
    decisions: set[str] = set()
    for one in listed:
        item = _item(desk, one, papers.get(one.number, []), treaty, whole=len(listed) <= LONG)
        decisions.update(item.mandate.decisions if item.mandate else ())
        found[one.number] = item
        above = found.get(one.number.rpartition(".")[0])
        (above.below if above is not None else roots).append(item)
    fetch(desk, names=Names(decisions=decisions))
    return roots


def _item(desk: Desk, item: AgendaItem, papers: list[Paper], treaty: Treaty | None, *, whole: bool) -> Item:
    language = desk.language if item.titles.get(desk.language) else next(iter(item.titles), "")
    titles = item.titles if whole else {language: item.titles.get(language, ())[:1]}
    groups = facts_of(desk, replace(item, titles=titles), ("titles",))
    facts = groups[0].facts if groups else []
    own = [one for one in facts if one.language == language]
    standing = _standing(item, treaty) if treaty is not None else None
    return Item(
        number=item.number,
        title=own[0] if own else None,
        others=[one for one in facts if one not in own[:1]],
        papers=papers,
        mandate=_mandate(standing, treaty) if standing is not None and treaty is not None else None,
        below=[],
    )


def _standing(item: AgendaItem, treaty: Treaty) -> StandingItem | None:
    titles = {language: [str(one.value) for one in values] for language, values in item.titles.items()}
    return standing_item(treaty, item.session.partition(":")[0], titles)


def _mandate(standing: StandingItem, treaty: Treaty) -> Mandate | None:
    decisions = [f"{treaty.main_body}/{one}" for one in standing.decisions]
    if not (decisions or standing.rules or standing.article):
        return None
    return Mandate(decisions, standing.paragraph, standing.rules, standing.article)


def _papers(desk: Desk, session: Session) -> Mapping[str, list[Paper]]:
    """Number of an item → the documents that stand under it, as far as the session names them."""
    values = (*session.before, *session.documents)
    names = [one.value["document"] for one in values if one.value["document"] is not None][:DOCUMENTS]
    desk.records.ahead(DOCUMENT, names)
    known = {desk.records.key(DOCUMENT, name): desk.records.document(name) for name in names}
    documents = [one for one in known.values() if one is not None]
    desk.records.keys_ahead(SESSION, {value.value["session"] for one in documents for value in one.items})
    name = desk.labels.say("field-items")
    found: dict[str, list[Paper]] = {}
    for document in documents:
        for n, value in enumerate(document.items):
            if desk.records.key(SESSION, value.value["session"]) == session.key:
                fact = Fact(DOCUMENT, document.key, "items", n, name, "", value)
                found.setdefault(str(value.value["item"]), []).append(Paper(document.key, fact))
    return found
