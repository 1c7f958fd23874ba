"""What the Conference asked for in the matter of an agenda item: paragraphs of its decisions that share the item's words.

Which paragraph belongs to an item no document says; the words that both have are what an editor would look for. So a
paragraph is quoted as it stands, with its number: whoever edits the draft sees at once whether it belongs there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greffier.documents.letters import plain as letters
from greffier.documents.script import unspaced
from greffier.documents.signs import COMMAS, ENDING, SEMICOLONS
from greffier.drafting.content import Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering, decision_of
from greffier.drafting.inline import plain
from greffier.drafting.sections.items import Item
from greffier.drafting.sections.quoted import says
from greffier.record.models import Decision, Provision

__all__ = ["asked", "kinship"]

MOST = 3
"""Paragraphs that are quoted under one item."""
SHORTEST, STEM, LEAST = 5, 5, 0.5
"""Letters of a word that counts; letters by which words are compared; part of the item's words that must be shared."""
ENDS = ENDING + COMMAS + SEMICOLONS + " \u00a0\u202f"
_WORD = re.compile(r"[^\W\d_]+")


def asked(drafter: Drafter, host: Gathering, item: Item) -> list[Sentence]:
    """Sentences that quote what the Conference asked for, the nearest first.

    Of a topic that nobody named yet, what it asked the group itself for.
    """
    found: list[tuple[float, str, Provision, str]] = []
    for decision, provision in _provisions(drafter):
        texts = [str(v.value) for v in provision.text.get(drafter.language, ())]
        if item.open:
            near = max((float(_names(drafter, host.body, text)) for text in texts), default=0.0)
        else:
            near = max((kinship(str(item.title), text) for text in texts), default=0.0)
        if near >= LEAST:
            found.append((-near, decision, provision, texts[0]))
    found.sort(key=lambda one: (one[0], one[1], one[2].key))
    return [
        _quoted(drafter, host, decision, provision, text) for _, decision, provision, text in found[:MOST]
    ]


def _names(drafter: Drafter, body: str, text: str) -> bool:
    """Whether a text names a body by what it is about."""
    mentions = drafter.treaty.bodies[body].mentions.get(drafter.language)
    folded = letters(text)
    return mentions is not None and any(letters(topic) in folded for topic in mentions.topics)


def _provisions(drafter: Drafter) -> Iterator[tuple[str, Provision]]:
    """The numbered paragraphs of the Conference's decisions that ask somebody for something."""
    facts, main = drafter.facts, drafter.treaty.main_body
    for decision in facts.of("decision", f"{main}/", Decision):
        if decision_of(decision.key) is None:
            continue
        for document in sorted({facts.key("document", v.value) for v in decision.texts}):
            for provision in facts.of("provision", f"{document}#", Provision):
                asks = any(v.value["class"] == "directive" for v in provision.acts)
                if provision.document == document and provision.path.isdigit() and asks:
                    yield decision.key, provision


def _quoted(drafter: Drafter, host: Gathering, decision: str, provision: Provision, text: str) -> Sentence:
    words = plain(text).rstrip(ENDS)
    named = drafter.decision(decision)
    said = drafter.say(
        "asked",
        conference=drafter.short_body(drafter.treaty.main_body),
        paragraph=drafter.grammar.figures(provision.path),
        decision=named,
        quote=drafter.grammar.quoted(words),
    )
    key = {"decision": decision_of(decision), "date": None, "paragraph": provision.path}
    supported = tuple(s for value in provision.text[drafter.language][:1] for s in value.statements)
    return Sentence(said.text, (Fact("decision", key, supported), *says(drafter, host, words)))


def kinship(title: str, text: str) -> float:
    """How much of the words of a title stand in a text, 0 to 1: words by their beginnings, signs of scripts without blanks by twos.

    >>> kinship("Technical assistance", "Requests assistance of a technical kind")
    1.0
    """
    wanted = _pieces(title)
    return len(wanted & _pieces(text)) / len(wanted) if len(wanted) > 1 else 0.0


def _pieces(text: str) -> set[str]:
    found: set[str] = set()
    for word in _WORD.findall(text.casefold()):
        if unspaced(word[0]):
            found |= {word[n : n + 2] for n in range(len(word) - 1)}
        elif len(word) >= SHORTEST:
            found.add(word[:STEM])
    return found
