"""A proposal: the draft resolution by which the Conference would endorse what a session of a body recommended.

Nothing is decided for the Conference: who proposes it and what else it decides are gaps, and the list of what is missing
says that the text is a proposal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_lowercase
from typing import Any

from msgspec.structs import replace

from greffier.documents.numerals import ROMANS
from greffier.drafting.content import Block, Draft, Fact, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering, decision_of
from greffier.drafting.inline import emphasis
from greffier.drafting.papers import Part
from greffier.drafting.sections.outcomes import (
    Recommendation,
    carrier,
    quotable,
    recommendations,
)
from greffier.drafting.sections.quoting import annex_heading, blocks_of
from greffier.drafting.wording.numerals import letter

__all__ = ["proposed"]

CLASSES = {"recalling": "reinforcing", "considered": "observing", "endorses": "deciding"}
"""The classes of the acts that the templates word."""


def proposed(drafter: Drafter, session: Gathering, date: str | None) -> Draft:
    """The draft resolution on the recommendations of a session of a subsidiary body.

    Raises LookupError where the body has no Conference above it, or the record no recommendations of the session.
    """
    known = drafter.treaty.bodies.get(session.body)
    found = recommendations(drafter, session.key)
    if known is None or known.parent is None or not found:
        raise LookupError(session.key)
    drafter.facts.missing("proposal", session.key)
    host = _host(drafter, session, known.parent)
    if host is not None:
        slots = drafter.head(host, date, limited=True)
    else:
        drafter.facts.missing("no_session", session.key)
        slots = drafter.issue(known.parent, date, session.key, limited=True)
    body = drafter.body(session.body)
    sponsors = drafter.gap("no_sponsor", session.key)
    slots.append(Slot("kind", drafter.say("proposal.kind", sponsors=sponsors)))
    slots.append(Slot("title", drafter.say("proposal.title", body=body)))
    opening = drafter.say("formula", body=drafter.body(known.parent))
    blocks = [Block("other", [Sentence(emphasis(opening.text), opening.facts)])]
    blocks += _preamble(drafter, session, known.parent)
    blocks += _operative(drafter, session, known.parent)
    blocks.append(_annex(drafter, session, found))
    return drafter.made("resolution", date, slots, blocks)


def _host(drafter: Drafter, session: Gathering, conference: str) -> Gathering | None:
    """The session of the Conference that is to consider it: the one that the report went to, else the next."""
    facts = drafter.facts
    record = facts.session(session.key)
    for value in record.reports if record is not None else ():
        if value.value["to"] is not None:
            return facts.gathering(value.value["to"])
    later = [s for s in facts.sessions_of(conference) if s.start and session.end and s.start >= session.end]
    return later[0] if later else None


def _preamble(drafter: Drafter, session: Gathering, conference: str) -> Iterator[Block]:
    """The decision that set the body up, and its report, as far as they are known."""
    count = 0
    whole = {"body": drafter.body(session.body), "conference": drafter.body(conference)}
    by = next((m for m in drafter.facts.mandates(session.body) if m[0] == "established" and m[1]), None)
    decision = decision_of(by[1]) if by is not None and by[1] is not None else None
    if by is not None and decision is not None:
        count += 1
        keys = {"body": session.body, "act": "established", "by": decision}
        words = {**whole, "decision": drafter.decision(str(by[1]))}
        facts = [_act(drafter, "recalling", f"preamble/{count}", words), Fact("mandate", keys, by[2])]
        yield Block("preambular", [_said(drafter, "recalling", facts, words)])
    document = carrier(drafter, session.key)
    if document is not None and document.symbols:
        count += 1
        words = {**whole, "symbol": drafter.grammar.symbol(*document.symbols)}
        facts = [_act(drafter, "considered", f"preamble/{count}", words)]
        yield Block("preambular", [_said(drafter, "considered", facts, words)])


def _operative(drafter: Drafter, session: Gathering, conference: str) -> Iterator[Block]:
    """The endorsement, and a paragraph left for what else the Conference decides."""
    of = {"body": session.body, "start": session.start, "end": session.end}
    words: dict[str, Any] = {
        "body": drafter.body(session.body),
        "conference": drafter.body(conference),
        "session": drafter.gathering(session),
        "days": drafter.days(session),
    }
    facts = [_act(drafter, "endorses", "1", words), *_told(session)]
    if session.start is not None:
        facts.append(Fact("endorsement", {"path": "1", "of": of, "act": "endorses"}, session.statements))
    said = _said(drafter, "endorses", facts, words, session.key)
    yield Block("operative", [said], drafter.grammar.marker("paragraph", 1))
    gap = drafter.gap("for_the_conference", session.key)
    yield Block("operative", [drafter.say("gap.paragraph", gap=gap)], drafter.grammar.marker("paragraph", 2))


def _told(session: Gathering) -> list[Fact]:
    return [session.fact(place=False)] if session.start is not None else []


def _act(drafter: Drafter, name: str, path: str, words: Mapping[str, object]) -> Fact:
    """The claim of a provision that a template words."""
    keys: dict[str, Any] = {
        "provision_kind": "preambular" if path.startswith("preamble") else "operative",
        "path": path,
        "action": drafter.wording.text(f"proposal.{name}.action", **words),
        "class": CLASSES[name],
        "addressees": [],
        "addressees_text": None,
    }
    return Fact("provision", keys)


def _said(
    drafter: Drafter, name: str, facts: list[Fact], words: Mapping[str, object], doubt: str = ""
) -> Sentence:
    """A paragraph with its lead phrase in italics, which may begin with a small letter."""
    made = drafter.say(f"proposal.{name}.text", facts, doubt, **words)
    lead = drafter.wording.text(f"proposal.{name}.action", **words)
    return Sentence(emphasis(lead) + made.text[len(lead) :], made.facts)


# The annex


def _annex(drafter: Drafter, session: Gathering, found: list[Recommendation]) -> Block:
    """The recommendations as adopted, lettered through; what stands under several headings stands in one list."""
    words: dict[str, Any] = {
        "body": drafter.body(session.body),
        "session": drafter.gathering(session),
        "days": drafter.days(session),
    }
    title = drafter.say("proposal.annex", _told(session), session.key, **words)
    parts = [
        part
        for number, one in enumerate(found, 1)
        for part in _lettered(one, letter(ascii_lowercase, number))
    ]
    items = blocks_of(drafter, parts, held=all(one.held for one in found))
    return Block("annex", [annex_heading(drafter, None)], blocks=[Block("title", [title]), *items])


def _lettered(one: Recommendation, number: str) -> Iterator[Part]:
    """A recommendation with its items as parts of the annex, where they have other numbers and paths."""
    paths = {one.part.id: f"annex/{number}"}
    counts: dict[str, int] = {}
    yield _moved(one.part, None, paths[one.part.id])
    for part in one.inside:
        above = paths.get(part.parent or "", paths[one.part.id])
        counts[above] = counts.get(above, 0) + 1
        roman = above.count("/") % 2 == 1
        paths[part.id] = (
            f"{above}/{ROMANS[counts[above] - 1] if roman else letter(ascii_lowercase, counts[above])}"
        )
        yield _moved(part, part.parent, paths[part.id])


def _moved(part: Part, parent: str | None, path: str) -> Part:
    facts = quotable(part).facts
    acts = [Fact(f.kind, {**f.keys, "path": path}, f.statements) for f in part.facts if f.kind == "provision"]
    text = quotable(part).text
    return replace(
        part, type="item", number=path.rpartition("/")[2], parent=parent, text=text, facts=(*acts, *facts)
    )
