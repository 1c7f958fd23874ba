"""The recommendations of a session, with the markers that the record gives them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from typing import Any

from greffier.documents.numerals import ROMANS
from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import emphasis, plain
from greffier.drafting.sections.quoted import says
from greffier.drafting.wording.numerals import letter, roman
from greffier.reading.lexicon import words_of
from greffier.record.models import Document, Provision

__all__ = ["acts", "recommendations"]

DIRECTIVE = "directive"
OWN = ("report", "draft_report")
"""Kinds of documents that print the recommendations of their own session."""


def recommendations(drafter: Drafter, host: Gathering, chapter: str) -> Iterator[Block]:
    """The paragraph that announces the recommendations, and they as its items; `chapter` is its number (`II`)."""
    provisions = _of_session(drafter, host)
    if not provisions:
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_provisions", host.key)))
        return
    if all(act.value["class"] == DIRECTIVE for record in provisions for act in record.acts):
        # what notes or welcomes something is no recommendation, and is not submitted to anybody
        body, conference = drafter.body(host.body), drafter.short_body(drafter.main(host.body))
        yield drafter.paragraph(drafter.say("recommended", body=body, conference=conference))
    if _led(drafter, provisions[0]):
        yield Block("other", [drafter.say("body_acts", body=drafter.body(host.body))])
    yield from _items(drafter, host, provisions, chapter, 1)


def _of_session(drafter: Drafter, host: Gathering) -> list[Provision]:
    """The recommendations of one document: the report of the session, else the first that gives them."""
    facts = drafter.facts
    session = facts.session(host.key)
    found: dict[str, list[Provision]] = {}
    for value in session.provisions if session is not None else ():
        record = facts.record("provision", f"{value.value['document']}#{value.value['path']}", Provision)
        if record is None:
            key = facts.key("document", value.value["document"])
            record = facts.record("provision", f"{key}#{value.value['path']}", Provision)
        if record is not None and any(v.value == "recommendation" for v in record.kind):
            found.setdefault(record.document, []).append(record)

    def rank(document: str) -> tuple[bool, bool, str]:
        said = facts.record("document", document, Document)
        own = said is not None and any(v.value in OWN for v in said.kind)
        spoken = any(drafter.language in p.text for p in found[document])
        return not own, not spoken, document

    best = min(found, key=rank, default=None)
    return sorted(found[best], key=lambda p: _order(p.path)) if best is not None else []


def _order(path: str) -> list[int]:
    return [_number(part, depth) for depth, part in enumerate(path.split("/")[1:])]


def _number(marker: str, depth: int) -> int:
    """The place that a marker gives: items bear letters (or numbers), those inside them Roman numerals."""
    if marker.isdecimal():
        return int(marker)
    if depth % 2 and marker in ROMANS:
        return ROMANS.index(marker) + 1
    return (len(marker) - 1) * len(ascii_lowercase) + ascii_lowercase.find(marker[-1]) + 1


def _items(
    drafter: Drafter, host: Gathering, provisions: Sequence[Provision], above: str, depth: int
) -> Iterator[Block]:
    """The items of one depth, each with those inside it; `above` is the path of what they stand in.

    Paragraphs with numbers, which go on from those before them, are lettered from the first one on.
    """
    own = [p for p in provisions if p.path.count("/") == depth]
    headings = _headings(drafter, provisions[0].document) if depth == 1 else {}
    lettered = not any(record.path.rpartition("/")[2].isdecimal() for record in own)
    for place, record in enumerate(own, 1):
        if record.path in headings:
            words = plain(headings[record.path])
            yield Block("section", [Sentence(words, says(drafter, host, words))])
        inside = [p for p in provisions if p.path.startswith(f"{record.path}/")]
        number = _number(record.path.rpartition("/")[2], depth - 1) if lettered else place
        path = f"{above}/{roman(number).lower() if depth % 2 == 0 else letter(ascii_lowercase, number)}"
        block = Block(
            "item",
            [_said(drafter, host, record, path)],
            marker=drafter.grammar.marker("item" if depth % 2 else "subitem", number),
            blocks=list(_items(drafter, host, inside, path, depth + 1)),
        )
        yield block


def _headings(drafter: Drafter, document: str) -> dict[str, str]:
    """The headings over recommendations, by the path of the first under each, where the text is held in the language."""
    paper = drafter.facts.papers(document).get(drafter.language)
    heading: str | None = None
    found: dict[str, str] = {}
    for part in paper.parts if paper is not None else ():
        if part.type in ("chapter", "section"):
            heading = part.text if part.type == "section" and part.number is None else None
        for fact in part.facts:
            if fact.kind == "provision" and heading is not None:
                found[fact.keys["path"]] = heading
                heading = None
    return found


def _said(drafter: Drafter, host: Gathering, record: Provision, path: str) -> Sentence:
    """The words of a provision, its lead phrase emphasized where it begins with it."""
    text = drafter.text(
        {code: str(values[0].value) for code, values in record.text.items() if values}, record.key, "text"
    )
    if text.facts:
        return Sentence(str(text), text.facts)
    facts = [
        Fact("provision", {"provision_kind": "recommendation", "path": path, **act}, statements)
        for act, statements in acts(record, drafter.language)
    ]
    words, lead = str(text), _lead(record, drafter.language)
    facts += says(drafter, host, words)
    if lead and words.startswith(lead):
        words = emphasis(lead) + words[len(lead) :]
    return Sentence(words, tuple(facts))


def _lead(record: Provision, language: str) -> str:
    values = record.wording.get(language, ())
    return str(values[0].value["action"] or "") if values else ""


def _led(drafter: Drafter, record: Provision) -> bool:
    """Whether a provision begins with the verb of the body that adopted it."""
    text = next((str(v.value) for v in record.text.get(drafter.language, ())), "")
    lead = _lead(record, drafter.language)
    return bool(lead) and text.startswith(lead)


def acts(record: Provision, language: str) -> list[tuple[dict[str, Any], tuple[str, ...]]]:
    """The acts of a provision in one language: the keys of its claims (kind and path aside), and their statements.

    The record keeps the wording of an act and what it means apart; where there are several, the addressees tell which
    belong together.
    """
    found = []
    for words in record.wording.get(language, ()):
        if not record.acts:
            break
        best = max(record.acts, key=lambda act: _fits(words.value["addressees_text"], act.value, language))
        keys = {
            "action": words.value["action"],
            "class": best.value["class"],
            "addressees": list(best.value["addressees"]),
            "addressees_text": words.value["addressees_text"],
        }
        found.append((keys, tuple(dict.fromkeys((*words.statements, *best.statements)))))
    return found


def _fits(addressees: str | None, act: dict[str, Any], language: str) -> float:
    """How well printed addressees fit those of an act: the share of them that the words name."""
    keys = act["addressees"]
    if addressees is None or not keys:
        return float(addressees is None and not keys)
    forms = words_of(language)["addressees"]
    lower = addressees.casefold()
    return sum(any(form in lower for form in forms.get(key, ())) for key in keys) / len(keys)
