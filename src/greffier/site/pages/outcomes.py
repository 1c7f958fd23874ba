"""What became of provisions: the paragraphs that act on them, on their document, or on the outcome of their session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT, SESSION
from greffier.record.models import Document, Provision, Session
from greffier.site.ahead import Names, fetch
from greffier.site.facts import Fact, facts_of, fullest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from greffier.register.printings import Text
    from greffier.site.desk import Desk

__all__ = ["Became", "Group", "Said", "outcomes", "said"]

RULES = {"document": "rule-document-outcome", "session": "rule-session-outcome"}
"""What the paragraph acts on → the message that says how it bears on a part of that."""
NOTED = "takes_note"


class Became(Struct, frozen=True):
    """A paragraph that acts on a provision's document or session: what it does, where it stands, by which rule it bears."""

    fact: Fact
    words: str
    place: str
    rule: str


class Said(Struct, frozen=True):
    """A provision, where it stands in its document, its text (none where nothing is read of it), who is asked to act.

    `others` are provisions that print the same text: key and name of each.
    """

    provision: Provision
    place: str
    text: Fact | None
    acts: list[Fact]
    others: list[tuple[str, str]]


class Group(Struct, frozen=True):
    """Provisions of one document of which the same became. `state` is `endorsed`, `noted` or `unknown`."""

    document: str
    name: str
    state: str
    became: list[Became]
    provisions: list[Said]


def said(desk: Desk, texts: Iterable[Text]) -> list[Group]:
    """What texts of provisions say, in their order, by document."""
    listed = list(texts)
    _fetch(desk, listed)
    return _grouped(desk, listed, lambda _: [])


def outcomes(desk: Desk, texts: Iterable[Text]) -> list[Group]:
    """The same with what became of them."""
    printed = list(texts)
    _fetch(desk, printed)
    listed = [one.provision for one in printed]
    homes = {desk.records.key(SESSION, value.value) for one in listed for value in one.session}
    desk.records.ahead(SESSION, homes)
    parents = [found for one in listed for found in _parents(desk, one)]
    fetch(desk, parents, ("endorsed",))
    return _grouped(desk, printed, lambda one: _became_of(desk, one))


def _fetch(desk: Desk, texts: Iterable[Text]) -> None:
    """What the names of provisions and of those with the same text need."""
    listed = list(texts)
    others = {key.partition("#")[0] for one in listed for key in one.others}
    fetch(desk, (one.provision for one in listed), names=Names(documents=others))


def _grouped(
    desk: Desk, texts: Iterable[Text], became_of: Callable[[Provision], list[Became]]
) -> list[Group]:
    found: list[Group] = []
    for text in texts:
        one = text.provision
        became = became_of(one)
        if not found or (found[-1].document, found[-1].became) != (one.document, became):
            name = desk.labels.named(one.document)
            found.append(Group(one.document, name, _state(became), became, []))
        found[-1].provisions.append(_said(desk, text))
    return found


def _parents(desk: Desk, provision: Provision) -> Iterator[Document | Session]:
    """What a paragraph that acts on a provision may name: its document, the sessions that adopted it."""
    document = desk.records.document(provision.document)
    if document is not None:
        yield document
    for value in provision.session:
        session = desk.records.record(SESSION, desk.records.key(SESSION, value.value))
        if isinstance(session, Session):
            yield session


def _became_of(desk: Desk, provision: Provision) -> list[Became]:
    return [
        _became(desk, fact, RULES[DOCUMENT if isinstance(one, Document) else SESSION])
        for one in _parents(desk, provision)
        for group in facts_of(desk, one, ("endorsed",))
        for fact in group.facts
    ]


def _state(became: list[Became]) -> str:
    acts = {one.fact.value.value["act"] for one in became}
    return "endorsed" if acts - {NOTED} else "noted" if acts else "unknown"


def _said(desk: Desk, text: Text) -> Said:
    provision = text.provision
    groups = {group.field: group.facts for group in facts_of(desk, provision, ("text", "acts"))}
    texts = groups.get("text", [])
    own = next((one for one in texts if one.language == desk.language), texts[0] if texts else None)
    others = [(key, desk.labels.provision(key)) for key in text.others]
    acts = fullest(groups.get("acts", []))
    return Said(provision, desk.labels.path(provision.path), own, acts, others)


def _became(desk: Desk, fact: Fact, rule: str) -> Became:
    value = fact.value.value
    place = desk.labels.provision(f"{value['document']}#{value['path']}")
    return Became(fact, desk.labels.code(value["act"]), place, rule)
