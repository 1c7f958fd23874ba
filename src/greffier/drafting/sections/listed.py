"""The documents of a session by agenda item, as lists of documents name them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from greffier.drafting.content import Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import HELD, Facts, Gathering
from greffier.drafting.inline import GAP, plain
from greffier.drafting.sections.items import Item
from greffier.drafting.sections.quoted import says
from greffier.record.models import Document

__all__ = ["OUTCOMES", "Paper", "line", "papers", "under"]

AGENDAS = ("provisional_agenda", "annotated_agenda")
OUTCOMES = ("draft_report", "report", "resolution", "decision", "draft_resolution", "draft_decision")
"""What a session makes itself, and is not before it."""


class Paper(Struct, frozen=True):
    """A document before a session: the numbers of the items under which it stands, its kind.

    `of` are the sessions that it reports on, where it is a report submitted to this one.
    """

    document: Document
    items: tuple[str, ...]
    kind: str | None
    of: tuple[Gathering, ...]
    statements: tuple[str, ...]


def papers(drafter: Drafter, host: Gathering, items: Sequence[Item]) -> list[Paper]:
    """The documents before a session, in the order of their symbols; agendas first."""
    facts = drafter.facts
    record = facts.session(host.key)
    if record is None:
        return []
    of = {facts.key("document", v.value["document"]): v.value["of"] for v in record.received}
    before = {facts.key("document", v.value["document"]) for v in record.before if v.value["document"]}
    found: dict[str, tuple[str, ...]] = {}
    for value in (*record.documents, *record.before, *record.received):
        if value.value["document"] is not None:
            key = facts.key("document", value.value["document"])
            found[key] = (*found.get(key, ()), *value.statements)
    listed = []
    for key, statements in found.items():
        document = facts.document(key)
        if document is None or not document.symbols:
            continue
        kind = next((v.value for v in document.kind), None)
        if kind in OUTCOMES and key not in of and key not in before:
            continue
        sessions = tuple(
            one for one in map(facts.gathering, of.get(key, ())) if one is not None and one.start
        )
        numbers = _said(facts, host, document) or _reported(sessions, items)
        listed.append(Paper(document, numbers, kind, sessions, statements))
    return sorted(listed, key=lambda paper: (paper.kind not in AGENDAS, _order(paper.document.symbols)))


def _said(facts: Facts, host: Gathering, document: Document) -> tuple[str, ...]:
    said = [v.value["item"] for v in document.items if facts.key("session", v.value["session"]) == host.key]
    return tuple(sorted(set(said)))


def _reported(sessions: Sequence[Gathering], items: Sequence[Item]) -> tuple[str, ...]:
    """The items under which the reports of these bodies are considered."""
    bodies = {one.body for one in sessions}
    return tuple(
        item.number for item in items if item.standing is not None and bodies & set(item.standing.bodies)
    )


def _order(symbols: Sequence[str]) -> list[list[tuple[bool, int, str]]]:
    """Symbols by their numbers, not their figures: 9 before 10."""
    return [
        [(not piece.isdigit(), int(piece) if piece.isdigit() else 0, piece) for piece in symbol.split("/")]
        for symbol in symbols
    ]


def under(item: Item, listed: Sequence[Paper]) -> list[Paper]:
    """The documents under an item; an agenda that stands under none belongs to the adoption of the agenda."""
    return [
        paper
        for paper in listed
        if item.number in paper.items
        or (item.key == "adoption" and not paper.items and paper.kind in AGENDAS)
    ]


def line(drafter: Drafter, host: Gathering, paper: Paper, *, kind: bool = False) -> Sentence:
    """«Title (symbol)»; in a list that tells `kind` too the kind of the document, where it has a word, and a stop."""
    symbols = paper.document.symbols
    title, told = _title(drafter, host, paper)
    known = title != GAP  # a title that is left open tells of no document but by its symbol
    keys = {"symbols": list(symbols), "title": title}
    facts = (Fact("documentation", keys, paper.statements),) if known else ()
    named = drafter.grammar.symbol(*symbols)
    form = "bare"
    if kind:
        worded = known and not paper.of and drafter.wording.has(f"kind.{paper.kind}")
        form = "kind" if worded else "alone"
    words = drafter.wording.text(f"kind.{paper.kind}") if form == "kind" else ""
    text = drafter.wording.text(f"paper.{form}", title=title, symbol=named, kind=words)
    return Sentence(text, (*facts, *told, *named.facts))


def _title(drafter: Drafter, host: Gathering, paper: Paper) -> tuple[str, tuple[Fact, ...]]:
    """The title of a document in the language of the draft, and what it tells of besides."""
    key = paper.document.key
    best = drafter.facts.best(key, "title", paper.document.titles.get(drafter.language, ()), "title_differs")
    if best is not None:
        words = plain(str(best.value))
        return words, says(drafter, host, words)
    if paper.of:
        return _report_title(drafter, paper.of)
    if paper.kind is not None and drafter.wording.has(f"titled.{paper.kind}"):
        return drafter.wording.text(f"titled.{paper.kind}"), ()
    gap = drafter.gap("no_text", key, f"title.{drafter.language}")
    return str(gap), gap.facts


def _report_title(drafter: Drafter, of: Sequence[Gathering]) -> tuple[str, tuple[Fact, ...]]:
    """«Report on the fifteenth meeting of the Working Group …», by its days where its ordinal is not said."""
    first = of[0]
    bodies = drafter.row([drafter.body(body) for body in dict.fromkeys(one.body for one in of)])
    if len(of) == 1 and first.ordinal is not None:
        return drafter.wording.text("reports.ordinal", session=drafter.gathering(first), bodies=bodies), ()
    held = tuple(one.fact(ordinal=False, place=False) for one in of)
    form = "days" if first.status == HELD else "ahead"
    return drafter.wording.text(
        f"reports.{form}",
        noun=drafter.grammar.gathering(first.noun, None),
        bodies=bodies,
        days=drafter.days(first),
    ), held
