"""A follow-up table: for each provision of a decision what it asks, of whom, which documents cite it.

The words of provisions come from the text of the decision that is held in the language of the draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from greffier.documents.signs import STOPS
from greffier.drafting.content import Block, Draft, Fact, Sentence, Slot
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import decision_of
from greffier.drafting.inline import plain
from greffier.drafting.papers import Paper, Part
from greffier.drafting.sections.outcomes import cited, paragraph_of, quotable
from greffier.drafting.sections.quoting import ended, gap_of, said
from greffier.drafting.wording import Name
from greffier.reading.lexicon import lexicon
from greffier.reading.tokens import bodies_named
from greffier.record.chain import texts_of
from greffier.record.chain.view import natural
from greffier.record.keys import DECISION, decision_name
from greffier.record.lookup import FoldLookup
from greffier.record.models import Decision, Document

__all__ = ["draft", "paid_from"]

COLUMNS = ("decision", "paragraph", "action", "addressee", "cited", "resources")
LONG, SHORT = 600, 80
"""Words of more characters are shortened to their first sentence, which has at least so many."""
_END = re.compile(rf"[^\W\d_]{{3,}}[{re.escape(STOPS)}](?=\s|[^\W\d_])")


class _Act(Struct, frozen=True):
    """A decision with its text; either may be unknown."""

    key: str
    document: Document | None
    paper: Paper | None


def draft(drafter: Drafter, subject: str, date: str | None) -> Draft:
    """The follow-up of a decision (its key), or of all decisions of a session (its key).

    Raises LookupError for what is neither.
    """
    acts = _acts(drafter, subject)
    session = drafter.facts.gathering(subject)
    if not acts:
        drafter.facts.missing("no_decisions", subject)
    citing = _citing(drafter)
    rows = [row for act in acts for row in _rows(drafter, act, citing)]
    heads = [drafter.say(f"heads.{name}") for name in COLUMNS]
    blocks = [drafter.paragraph(drafter.say("opening"))]
    blocks += [Block("table", rows=[heads, *rows])] if rows else []
    blocks += [drafter.paragraph(one) for act in acts for one in _cited_in(drafter, act, citing)]
    if session is not None:
        body = session.body
        title = drafter.say("title.session", body=drafter.body(body), session=drafter.gathering(session))
    else:
        found = decision_of(acts[0].key)
        body = found["body"] if found is not None else _body(acts[0].document)
        title = drafter.say("title.decision", decision=_named(drafter, acts[0]))
    slots = [*drafter.issue(body, date, subject), Slot("title", title), Slot("kind", drafter.say("kind"))]
    return drafter.made("followup", date, slots, blocks)


# The decisions and their texts


def _acts(drafter: Drafter, subject: str) -> list[_Act]:
    facts, lookup = drafter.facts, FoldLookup(drafter.facts.fold)
    session = facts.session(subject)
    if session is not None and session.ordinal is not None:
        found = [
            one
            for kind in ("resolution", "decision")
            for one in facts.of(DECISION, f"{session.body}/{kind}/{session.ordinal}/", Decision)
        ]
        return [_act(drafter, one.key) for one in sorted(found, key=lambda one: natural(one.key))]
    decision, document = facts.record(DECISION, subject, Decision), facts.document(subject)
    if decision is not None:
        return [_act(drafter, decision.key)]
    if document is not None and document.held:
        return [_Act(document.key, document, _paper(drafter, document))]
    if session is not None:
        return []
    raise LookupError(f"{subject}: no decision of {len(lookup.fold.records)} records")


def _act(drafter: Drafter, decision: str) -> _Act:
    texts = texts_of(decision, FoldLookup(drafter.facts.fold))
    documents = [drafter.facts.document(text.document) for text in texts]
    document = next((one for one in documents if one is not None and one.held), None)
    return _Act(decision, document, _paper(drafter, document) if document is not None else None)


def _paper(drafter: Drafter, document: Document) -> Paper | None:
    papers = drafter.facts.papers(document.key)
    return papers.get(drafter.language) or next((papers[one] for one in sorted(papers)), None)


def _body(document: Document | None) -> str:
    return str(document.body[0].value) if document is not None and document.body else ""


# The table


def _rows(drafter: Drafter, act: _Act, citing: Mapping[str, list[_Citing]]) -> Iterator[list[Sentence]]:
    """A row for each provision; for a decision without a text one that says so."""
    provisions = [part for part in act.paper.parts if _path(part)] if act.paper is not None else []
    name = _named(drafter, act)
    decision = drafter.say("decision", decision=name)
    if not provisions:
        gap = drafter.gap("no_text", act.key, drafter.language)
        none = _nothing(drafter)
        yield [decision, none, Sentence(str(gap), gap.facts), none, _cited(drafter, act, None, citing), none]
    for part in provisions:
        path = _path(part)
        held = act.paper is not None and act.paper.language == drafter.language
        yield [
            decision,
            Sentence(paragraph_of(drafter, path)),
            _action(drafter, part) if held else gap_of(drafter, part),
            _addressees(drafter, part),
            _cited(drafter, act, path, citing),
            paid_from(drafter, [one for one in provisions if _holds(_path(one), path)])
            if held
            else _nothing(drafter),
        ]


def _path(part: Part) -> str:
    """The path of an operative provision; nothing for other parts."""
    paths = (
        f.keys["path"]
        for f in part.facts
        if f.kind == "provision" and f.keys["provision_kind"] == "operative"
    )
    return str(next(paths, ""))


def _named(drafter: Drafter, act: _Act) -> Name:
    """A decision by its number, else its text by symbol or title."""
    if decision_of(act.key) is not None:
        return drafter.decision(act.key)
    return cited(drafter, act.document) if act.document is not None else drafter.gap("no_number", act.key)


def _nothing(drafter: Drafter) -> Sentence:
    return drafter.say("nothing")


def _action(drafter: Drafter, part: Part) -> Sentence:
    """The words of a provision, long ones shortened to their first sentence; with what the words alone say."""
    words = ended(drafter, said(drafter, quotable(part)))
    text = words.text
    if len(text) > LONG:
        end = _END.search(text, SHORT)
        text = text[: end.end()] if end is not None else text
    words_of = lexicon(drafter.treaty.key, drafter.language)
    named = [*bodies_named(plain(text), words_of), words_of.main]
    return Sentence(text, tuple(f for f in words.facts if _stands_alone(f, text, named)))


def _stands_alone(fact: Fact, text: str, named: Sequence[str | None]) -> bool:
    """Whether words, shortened, still say something outside their text: a body that only their text names is not told."""
    cited = fact.keys.get("raw") or (fact.keys.get("decision") or {}).get("number") or ""
    if cited not in plain(text):
        return False
    of = fact.keys.get("of")
    body = fact.keys.get("body") or (of.get("body") if isinstance(of, dict) else None)
    return body is None or body in named


def _addressees(drafter: Drafter, part: Part) -> Sentence:
    """Whom a provision addresses."""
    keys = dict.fromkeys(k for f in part.facts if f.kind == "provision" for k in f.keys["addressees"])
    if not keys:
        return _nothing(drafter)
    comma = drafter.grammar.data["lists"]["comma"]
    return Sentence(comma.join(drafter.wording.text(f"addressees.{key}") for key in keys))


def _holds(above: str, path: str) -> bool:
    """Whether a provision is another, or opens the list in which the other stands."""
    return path == above or path.startswith(f"{above}/")


def paid_from(drafter: Drafter, parts: Sequence[Part]) -> Sentence:
    """Whether a provision, or what opens its list, says what it is paid from: phrases of the language tell."""
    text = "\n".join(part.text.casefold() for part in parts)
    for name in ("extrabudgetary", "existing"):
        if re.search(drafter.wording.text(f"resource_words.{name}"), text):
            return drafter.say(f"resources.{name}")
    return _nothing(drafter)


# What became of it


class _Citing(Struct, frozen=True):
    """That a document cites a decision, and the number of the paragraph where it says one."""

    document: str
    number: str | None


def _citing(drafter: Drafter) -> dict[str, list[_Citing]]:
    """Decisions → the documents that cite them."""
    found: dict[str, list[_Citing]] = {}
    for document in drafter.facts.of("document", "", Document):
        papers = drafter.facts.papers(document.key) if document.held else {}
        for fact in (f for paper in papers.values() for part in paper.parts for f in part.facts):
            name = decision_name(fact.keys["decision"]) if fact.kind == "decision" else None
            if name is not None:
                paragraph = fact.keys["paragraph"]
                one = _Citing(document.key, paragraph.split(" ")[0] if paragraph else None)
                found.setdefault(drafter.facts.key(DECISION, name), []).append(one)
    return found


def _cited(drafter: Drafter, act: _Act, path: str | None, citing: Mapping[str, list[_Citing]]) -> Sentence:
    """The documents that cite a paragraph; for a text without paragraphs, those that cite it at all.

    That a document cites it does not tell what was done.
    """
    number = path.partition("/")[0] if path is not None else None
    names = _documents(drafter, act, [c for c in citing.get(act.key, ()) if number in (None, c.number)])
    return drafter.say("cites", documents=drafter.row(names)) if names else _nothing(drafter)


def _cited_in(drafter: Drafter, act: _Act, citing: Mapping[str, list[_Citing]]) -> Iterator[Sentence]:
    """The documents that cite a decision without naming one of its paragraphs."""
    whole = [c for c in citing.get(act.key, ()) if c.number is None]
    names = _documents(drafter, act, whole) if act.paper is not None else []
    if names:
        yield drafter.say("cited_in", decision=_named(drafter, act), documents=drafter.row(names))


def _documents(drafter: Drafter, act: _Act, citing: Sequence[_Citing]) -> list[Name]:
    """The documents that cite a decision, but for its own text, each by its symbol, number or title."""
    own = act.document.key if act.document is not None else None
    found = [drafter.facts.document(key) for key in dict.fromkeys(c.document for c in citing) if key != own]
    return [cited(drafter, one) for one in found if one is not None]
