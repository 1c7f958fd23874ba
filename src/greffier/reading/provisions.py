"""Provisions: who is asked to do what, in recommendations and in operative and preambular paragraphs.

The lead phrase is known by a word list of each language (`[leads]`), with the adverbs that belong to it. A paragraph
with two acts gives two claims; a nested item inherits the phrase above it.
"""

from __future__ import annotations

from msgspec import Struct

from greffier.documents.outline import Node
from greffier.documents.signs import COLONS, COMMAS, SEMICOLONS, STOPS

from .addressees import read_addressees
from .context import Context
from .leads import grammar
from .models import Provision
from .phrasing import find_leads
from .tokens import Sentence

_JOIN = 60
"""What joins one act to the next has fewer characters."""


class Inherited(Struct):
    """What a nested item takes from the phrase above it."""

    action: str | None
    cls: str | None
    addressees: list[str]
    formula: bool = False


class Act(Struct):
    """One act of a paragraph: its passage, its phrase, whom it addresses."""

    start: int
    end: int
    action: str
    cls: str
    addressees: list[str]
    text: str | None


def read_provision(
    context: Context, node: Node, sentences: list[Sentence], kind: str, path: str, inherited: Inherited | None
) -> tuple[list[Act], Inherited | None]:
    """Claims of the acts of one paragraph or item; what its own items inherit."""
    start, end = sentences[0].start, _trimmed(context, sentences)
    acts = _acts(context, sentences, start, end, kind, inherited is None or inherited.formula)
    if kind == "recommendation" and _announces(context, sentences, acts):
        return [], None
    if not acts and inherited is not None:
        context.add(
            Provision(
                provision_kind=kind,
                path=path,
                action=inherited.action,
                class_=inherited.cls,
                addressees=list(inherited.addressees),
                addressees_text=None,
            ),
            node,
            start,
            end,
        )
        return [], inherited
    for act in acts:
        context.add(
            Provision(
                provision_kind=kind,
                path=path,
                action=act.action,
                class_=act.cls,
                addressees=act.addressees,
                addressees_text=act.text,
            ),
            node,
            act.start,
            act.end,
        )
    last = acts[-1] if acts else None
    return acts, Inherited(last.action, last.cls, last.addressees) if last is not None else None


def _announces(context: Context, sentences: list[Sentence], acts: list[Act]) -> bool:
    """Whether a paragraph only says that recommendations follow: `The Group adopted the following recommendations:`."""
    text, end = context.text.text, sentences[-1].end
    if not acts or acts[0].cls != "deciding" or text[end - 1] not in COLONS:
        return False
    return (
        context.lexicon.patterns["announces"].search(context.text.lower, sentences[-1].start, end) is not None
    )


def _trimmed(context: Context, sentences: list[Sentence]) -> int:
    """The end of a paragraph without its final punctuation and a final `; and`."""
    text = context.text.text
    end = sentences[-1].end
    end = _before_join(context, "final_join", sentences[0].start, end)
    while end > sentences[0].start and text[end - 1] in " " + STOPS + SEMICOLONS + COLONS + COMMAS:
        end -= 1
    return end


def _before_join(context: Context, name: str, start: int, end: int) -> int:
    """Where what joins a passage to the next begins at its end, else the end."""
    low = max(start, end - _JOIN)
    m = context.lexicon.patterns[name].search(context.text.lower[low:end])
    return low + m.start() if m is not None else end


def _acts(
    context: Context, sentences: list[Sentence], start: int, end: int, kind: str, alone: bool
) -> list[Act]:
    g = grammar(context.lexicon.lang.code)
    tokens = [t for s in sentences for t in s.tokens]
    leads = find_leads(context, g, tokens, start, end, kind, alone)
    acts: list[Act] = []
    for n, (lead, first) in enumerate(leads):
        stop = leads[n + 1][1] if n + 1 < len(leads) else end
        stop = _without_join(context, first, stop) if n + 1 < len(leads) else stop
        keys, printed = (
            read_addressees(context, g, lead, tokens, first) if lead.cls == "directive" else ([], None)
        )
        acts.append(Act(first, stop, context.text.text[lead.start : lead.end], lead.cls, keys, printed))
    return acts


def _without_join(context: Context, start: int, stop: int) -> int:
    text = context.text.text
    stop = _before_join(context, "act_join", start, stop)
    while stop > start and text[stop - 1] in " " + STOPS + SEMICOLONS + COMMAS:
        stop -= 1
    return stop


def final_verb(context: Context, sentence: Sentence) -> Inherited | None:
    """The act of an opening that ends with its verb and a colon: `… постановила:`; its items take it over."""
    g = grammar(context.lexicon.lang.code)
    text = context.text
    end = sentence.end
    while end > sentence.start and text.text[end - 1] in " " + COLONS:
        end -= 1
    for found in g.past.find(text.lower, max(sentence.start, end - 60), end):
        if found.end >= end - 3:
            cls = g.told.get(found.verb) or g.classes[found.verb]
            return Inherited(text.text[found.start : found.end], cls, [], True)
    return None
