"""Which decision a document without a number is: by its title and the words that others cite the decision with.

The treaty's own name stands in every title and tells nothing, so the words of the body's name are left out.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION, decision_name, session_of_number
from greffier.record.models import Body, Decision, Document, Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.lookup import Lookup
    from greffier.record.models import InLanguages

__all__ = ["Identity", "decision_of", "texts_of"]

KINDS = ("resolution", "decision")

FEWEST = 4
"""Words that a citation must have for its words to tell anything."""

CITED, TITLE, LEAD = 0.75, 0.6, 0.2
"""The least share of the cited words in the title, of the title's in the citation, and lead over the next decision."""


class Identity(Struct, frozen=True, kw_only=True):
    """A document and the decision that it prints; `inferred` is `title` where the document prints no number.

    `statements` are those of both sides; `score` is the mean of both shares of words, where it is inferred.
    """

    document: str
    decision: str
    statements: tuple[str, ...] = ()
    inferred: str | None = None
    score: float | None = None


class _Match(Struct, frozen=True):
    decision: str
    cited: float
    title: float
    words: int
    statements: tuple[str, ...]

    @property
    def score(self) -> float:
        return (self.cited + self.title) / 2

    @property
    def good(self) -> bool:
        return self.words >= FEWEST and self.cited >= CITED and self.title >= TITLE


def decision_of(document: str, lookup: Lookup) -> Identity | None:
    """The decision that a document is: its printed number, else the one clear match of its title; else None."""
    key = lookup.key(DOCUMENT, document)
    record = lookup.record(DOCUMENT, key)
    if not isinstance(record, Document) or not record.kind or not record.body:
        return None
    kind, body = record.kind[0].value, record.body[0].value
    if kind not in KINDS:
        return None
    if record.number:
        number = record.number[0]
        name = decision_name({"body": body, "kind": kind, "number": number.value})
        decision = lookup.key(DECISION, str(name))
        return Identity(document=key, decision=decision, statements=number.statements)
    return _by_title(record, kind, body, lookup)


def texts_of(decision: str, lookup: Lookup) -> tuple[Identity, ...]:
    """The documents that print a decision, those that say so first."""
    key = lookup.key(DECISION, decision)
    record = lookup.record(DECISION, key)
    if not isinstance(record, Decision):
        return ()
    found: dict[str, Identity] = {}
    for text in record.texts:
        document = lookup.key(DOCUMENT, text.value)
        found[document] = Identity(document=document, decision=key, statements=text.statements)
    session = lookup.record(SESSION, _session_of(record, lookup))
    acts = session.documents if isinstance(session, Session) else ()
    own = [act.value["document"] for act in acts if act.value["kind"] == record.kind]
    lookup.ahead(DOCUMENT, own)
    printed = {one: _printed(one, lookup) for one in own}
    lookup.keys_ahead(DECISION, [name for name in printed.values() if name is not None])
    for one, name in printed.items():
        if name is not None and lookup.key(DECISION, name) != key:
            continue  # the text of another decision: of a session there may be hundreds
        identity = decision_of(one, lookup)
        if identity is not None and identity.decision == key:
            found.setdefault(identity.document, identity)
    return tuple(found.values())


def _printed(document: str, lookup: Lookup) -> str | None:
    """The name of the decision whose number a document prints."""
    record = lookup.record(DOCUMENT, lookup.key(DOCUMENT, document))
    if not isinstance(record, Document) or not (record.kind and record.body and record.number):
        return None
    kind, body, number = record.kind[0].value, record.body[0].value, record.number[0].value
    return decision_name({"body": body, "kind": kind, "number": number})


def _session_of(decision: Decision, lookup: Lookup) -> str:
    name = session_of_number(decision.body, decision.number)
    return lookup.key(SESSION, name or "")


def _by_title(record: Document, kind: str, body: str, lookup: Lookup) -> Identity | None:
    sessions = {lookup.key(SESSION, value.value) for value in record.session}
    if len(sessions) != 1:
        return None
    owner, _, ordinal = sessions.pop().rpartition(":")
    if owner != body or not ordinal.isdigit():
        return None
    names = lookup.record(BODY, lookup.key(BODY, body))
    common = names.names if isinstance(names, Body) else {}
    candidates = [
        match
        for one in lookup.records(DECISION, f"{body}/{kind}/{ordinal}/")
        if isinstance(one, Decision) and not _printed_elsewhere(one, record, lookup)
        for match in _matches(record.titles, one, common)
    ]
    best = _clear_best(candidates)
    if best is None:
        return None
    said = {*best.statements, *(one for value in record.session for one in value.statements)}
    return Identity(
        document=record.key,
        decision=best.decision,
        statements=tuple(sorted(said)),
        inferred="title",
        score=round(best.score, 3),
    )


def _printed_elsewhere(decision: Decision, document: Document, lookup: Lookup) -> bool:
    """Whether another document in one of the same languages prints this very number."""
    for text in decision.texts:
        other = lookup.record(DOCUMENT, lookup.key(DOCUMENT, text.value))
        if isinstance(other, Document) and other.key != document.key:
            if set(other.titles) & set(document.titles):
                return True
    return False


def _matches(titles: InLanguages, decision: Decision, common: dict[str, str]) -> Iterator[_Match]:
    """Every title of the document against all words that the decision is cited with, language by language."""
    for language in sorted(set(titles) & set(decision.about)):
        empty = _stems(common.get(language, ""))
        for title, about in product(titles[language], decision.about[language]):
            printed, cited = _stems(title.value) - empty, _stems(about.value) - empty
            both = len(printed & cited)
            if both:
                statements = (*title.statements, *about.statements)
                yield _Match(decision.key, both / len(cited), both / len(printed), len(cited), statements)


def _clear_best(matches: list[_Match]) -> _Match | None:
    """The best match, if it is good and no other decision comes near."""
    ordered = sorted(matches, key=lambda m: (m.good, m.score, m.decision), reverse=True)
    if not ordered or not ordered[0].good:
        return None
    best = ordered[0]
    others = [m.score for m in matches if m.decision != best.decision]
    return best if best.score - max(others, default=0.0) >= LEAD else None


def _stems(text: str) -> set[str]:
    """The first five letters of every word of four letters and more: crude, and the same for every language."""
    return {word[:5] for word in re.findall(r"[^\W\d_]{4,}", text.casefold())}
