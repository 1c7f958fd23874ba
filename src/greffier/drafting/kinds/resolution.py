"""A resolution or decision as it was taken, or a proposal of one that acts on what a session recommended.

Its words are those of the text that is held in the language of the draft. Where none is held there, the parts stand
with gaps: nothing is translated.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile

from greffier.drafting.content import Block, Draft, Note, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import decision_of
from greffier.drafting.inline import emphasis
from greffier.drafting.papers import Paper, Part
from greffier.drafting.sections.proposal import proposed
from greffier.drafting.sections.quoting import blocks_of, said
from greffier.record.chain import decision_of as identity_of
from greffier.record.chain import texts_of
from greffier.record.keys import DECISION
from greffier.record.lookup import FoldLookup
from greffier.record.models import Decision, Document

__all__ = ["draft"]

DRAFTS = ("draft_resolution", "draft_decision")


def draft(drafter: Drafter, subject: str, date: str | None) -> Draft:
    """The text of a decision or document (its key), or a proposal on the recommendations of a session (its key).

    Raises LookupError for what the record does not know.
    """
    session = drafter.facts.gathering(subject)
    if session is not None:
        return proposed(drafter, session, date)
    decision, document = _found(drafter, subject)
    papers = drafter.facts.papers(document.key) if document is not None else {}
    own = papers.get(drafter.language)
    shape = own or next((papers[one] for one in sorted(papers)), None)
    body = decision.body if decision is not None else _body(document)
    slots = [*_head(drafter, document, date)]
    slots += [*_adopted(drafter, document, shape), *_number(drafter, decision, document)]
    slots.append(Slot("title", _title(drafter, subject, document, own)))
    if shape is None:
        drafter.facts.missing("no_text", subject, drafter.language)
    parts = [part for part in shape.parts if _inside(part)] if shape is not None else []
    parts = list(dropwhile(lambda part: part.type == "other" and part.id.startswith("p_"), parts))
    blocks = blocks_of(drafter, parts, held=own is not None, body=body)
    if not parts:
        blocks = [
            Block("other", [Sentence(emphasis(str(drafter.say("formula", body=drafter.body(body)).text)))])
        ]
    if own is not None:
        drafter.notes += [Note(p.number or "*", said(drafter, p)) for p in own.parts if p.type == "footnote"]
    return drafter.made("resolution", date, slots, blocks)


def _found(drafter: Drafter, subject: str) -> tuple[Decision | None, Document | None]:
    """The decision and the document that prints it, either of which may be unknown."""
    facts, lookup = drafter.facts, FoldLookup(drafter.facts.fold)
    decision, document = facts.record(DECISION, subject, Decision), facts.document(subject)
    if decision is not None and document is None:
        texts = [facts.document(text.document) for text in texts_of(subject, lookup)]
        document = next((one for one in texts if one is not None and one.held), None)
    elif decision is None and document is not None:
        identity = identity_of(document.key, lookup)
        if identity is not None and identity.inferred is None:
            decision = facts.record(DECISION, identity.decision, Decision)
    if decision is None and (document is None or not document.held):
        raise LookupError(subject)
    return decision, document


def _body(document: Document | None) -> str:
    if document is None or not document.body:
        raise LookupError(document.key if document is not None else "")
    return str(document.body[0].value)


def _head(drafter: Drafter, document: Document | None, date: str | None) -> Iterator[Slot]:
    """The masthead of a text that is a document of its own; one that is printed in a report has none."""
    if document is None or not document.symbols or not document.session:
        return
    host = drafter.facts.gathering(str(document.session[0].value))
    if host is None:
        return
    for symbol in document.symbols:
        yield Slot("symbol", Sentence(symbol))
    limited = bool(document.distribution) and document.distribution[0].value == "limited"
    issued = document.date[0].value if document.date and document.date[0].inferred is None else None
    yield from drafter.issue(host.body, date or issued, document.key, limited=limited)
    if host.start is not None:
        yield from drafter.announced(host)
    elif host.ordinal is not None:
        yield Slot("session", drafter.say("masthead.session", session=drafter.gathering(host)))


def _adopted(drafter: Drafter, document: Document | None, shape: Paper | None) -> Iterator[Slot]:
    """The line of a masthead that says by whom and on which day the text was adopted."""
    head = [part for part in shape.parts if part.type == "masthead"] if shape is not None else []
    told = [fact for part in head for fact in part.facts if fact.kind == "adoption" and fact.keys["date"]]
    if document is None or len(told) != 1 or told[0].keys["meeting"] is not None:
        return
    name = f"adopted.{told[0].keys['what']}"
    if drafter.wording.has(name):
        days = drafter.grammar.days(str(told[0].keys["date"]))
        yield Slot("kind", drafter.say(name, told, body=drafter.body(_body(document)), days=days))


def _number(drafter: Drafter, decision: Decision | None, document: Document | None) -> Iterator[Slot]:
    """What it is, with its number, above the title."""
    kind = str(document.kind[0].value) if document is not None and document.kind else "resolution"
    if kind in DRAFTS:
        yield Slot("kind", drafter.say(f"kind.{kind}"))
    elif decision is not None and decision_of(decision.key) is not None:
        name = drafter.grammar.decision(decision.kind, decision.number)
        yield Slot("kind", drafter.say("number", decision=name))


def _title(drafter: Drafter, subject: str, document: Document | None, own: Paper | None) -> Sentence:
    """Its title, with what the title says; what others say that a decision is about is none."""
    values = document.titles.get(drafter.language, ()) if document is not None else ()
    taken = drafter.facts.best(subject, "title", values, "title_differs")
    if taken is None:
        gap = drafter.gap("no_text", subject, f"title.{drafter.language}")
        return Sentence(str(gap), gap.facts)
    parts = own.parts if own is not None else ()
    facts = [fact for part in parts if part.type == "title" and not _inside(part) for fact in part.facts]
    words = str(drafter.text({drafter.language: str(taken.value)}, subject, "title"))
    return Sentence(drafter.grammar.finished(words), tuple(facts))


def _inside(part: Part) -> bool:
    """Whether a part is one of the text, and not of its head or of the page."""
    if part.type == "title":
        return part.parent is not None and part.parent != "masthead"
    return part.type not in ("masthead", "furniture", "footnote")
