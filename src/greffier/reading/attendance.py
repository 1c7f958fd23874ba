"""Who was there: lists of those present, and of the experts in their delegations.

The capacity is what the sentence says: the European Union in a list of parties is a party.
"""

from __future__ import annotations

from greffier.documents.outline import Node

from .context import Context
from .lexicon import CAPACITY, EXPERTS, NAME, PRESENT, SPEAK
from .models import Participation
from .names import Name, apposed, bracketed, class_of, end_of, printed, split_list, unique
from .tokens import Sentence, Token


def read_participation(context: Context, sentence: Sentence, inherited: str | None = None) -> None:
    """Claims of those listed as present."""
    if not (sentence.has(NAME) or sentence.has(CAPACITY)):
        return
    present = sentence.of(PRESENT)
    if not present and not (sentence.has(CAPACITY) and _attendance(context, sentence.node)):
        return
    cue = present[0] if present else sentence.of(CAPACITY)[0]
    if any(t[0] < cue[0] for t in sentence.of(SPEAK)):
        return
    names = _names(context, sentence, cue)
    if not names:
        return
    head_end = names[0].start
    experts = sentence.has(EXPERTS) and _delegations(context, sentence, head_end)
    caps = sentence.of(CAPACITY)
    for name in names:
        capacity = _listed_capacity(context, name, caps, names) or inherited
        if capacity is None:
            capacity = class_of(context, name.key)
        context.add(
            Participation(
                participant=name.key,
                name=printed(context, name),
                capacity=capacity or "party",
                list="review_experts" if experts else "attendance",
            ),
            sentence.node,
            name.start,
            name.end,
        )


def _attendance(context: Context, node: Node) -> bool:
    """Whether a part stands under a heading for those present."""
    up = node.parent
    while up is not None:
        if up.block is not None and context.lexicon.patterns["attendance"].match(up.block.text):
            return True
        up = up.parent
    return False


def _delegations(context: Context, sentence: Sentence, end: int) -> bool:
    lower = context.text.lower[sentence.start : end]
    return any(word in lower for word in context.lexicon.small["delegations"])


def _listed_capacity(context: Context, name: Name, caps: list[Token], names: list[Name]) -> str | None:
    """The capacity that the sentence gives: the last word for one before the name; `signatory` wins in its phrase."""
    behind = apposed(context, _last_of_row(context, name, names), caps)
    if behind is not None:
        return behind
    before = [t for t in caps if t[1] <= name.start]
    if not before:
        return None
    values = [t[3] for t in before]
    last = values[-1]
    if last == "party":
        for token in reversed(before[:-1]):
            if before[-1][0] - token[1] > 60:
                break
            if token[3] in ("signatory", "non_signatory"):
                last = token[3]
    return str(last)


def _last_of_row(context: Context, name: Name, names: list[Name]) -> Name:
    """The last of the names joined with one: `Japan and Thailand, signatories to the Protocol`."""
    at = names.index(name)
    while at + 1 < len(names) and context.lexicon.patterns["name_gap"].fullmatch(
        context.text.lower[names[at].end : names[at + 1].start]
    ):
        at += 1
    return names[at]


def _names(context: Context, sentence: Sentence, cue: Token) -> list[Name]:
    """The names of a list: behind the colon where there is one, else around the word for being present."""
    text = context.text.text
    colon = text.find(":", cue[1], sentence.end)
    tokens = unique(sentence.of(NAME))
    if colon >= 0:
        loose = any(t[3] in ("igo", "ngo", "un_entity") for t in sentence.of(CAPACITY))
        return split_list(context, tokens, colon + 1, end_of(context, sentence), loose)
    chosen = [t for t in tokens if not bracketed(text, t)]
    return [Name(t[0], t[1], t[3]) for t in chosen]
