"""Who was there: lists of those present, and of the experts in their delegations.

The capacity is what the sentence says: the European Union in a list of parties is a party.
"""

from __future__ import annotations

from itertools import pairwise

from greffier.documents.letters import plain
from greffier.documents.outline import Node

from .context import Context
from .lexicon import CAPACITY, EXPERTS, NAME, PRESENT, SPEAK
from .models import Participation
from .names import Name, apposed, bracketed, class_of, colon_in, end_of, printed, split_list, unique
from .tokens import Sentence, Token

_WITHIN = "within"


def read_participation(context: Context, sentence: Sentence) -> None:
    """Claims of those listed as present."""
    if not (sentence.has(NAME) or sentence.has(CAPACITY)):
        return
    present = [t for t in sentence.of(PRESENT) if t[3] != _WITHIN or _of_delegations(context, sentence)]
    if not present and not (sentence.has(CAPACITY) and _attendance(context, sentence.node)):
        return
    cue = present[0] if present else sentence.of(CAPACITY)[0]
    if any(t[0] < cue[0] for t in sentence.of(SPEAK)):
        return
    names = _names(context, sentence, cue)
    if not names:
        return
    experts = sentence.has(EXPERTS) and _delegations(context, sentence, names[0].start)
    caps = sentence.of(CAPACITY)
    kind = "review_experts" if experts else "attendance"
    for row in _rows(context, names):
        given = _capacity(context, row, caps)
        for name in row:
            capacity = given or class_of(context, name.key) or "party"
            claim = Participation(
                participant=name.key, name=printed(context, name), capacity=capacity, list=kind
            )
            context.add(claim, sentence.node, name.start, name.end)


def _of_delegations(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence tells of delegations or experts: `included` says of nobody else that they were there."""
    return sentence.has(EXPERTS) or _delegations(context, sentence, sentence.end)


def _attendance(context: Context, node: Node) -> bool:
    """Whether a part stands under a heading for those present."""
    up = node.parent
    while up is not None:
        if up.block is not None and context.lexicon.patterns["attendance"].match(plain(up.block.text)):
            return True
        up = up.parent
    return False


def _delegations(context: Context, sentence: Sentence, end: int) -> bool:
    lower = context.text.lower[sentence.start : end]
    return any(word in lower for word in context.lexicon.small["delegations"])


def _rows(context: Context, names: list[Name]) -> list[list[Name]]:
    """Names joined by commas and `and` alone, row by row."""
    gap = context.lexicon.patterns["name_gap"]
    lower = context.text.lower
    rows = [[names[0]]]
    for before, name in pairwise(names):
        if gap.fullmatch(lower, before.end, name.start):
            rows[-1].append(name)
        else:
            rows.append([name])
    return rows


def _capacity(context: Context, row: list[Name], caps: list[Token]) -> str | None:
    """The capacity that the sentence gives a row: in an apposition behind it, else the last word for one before it.

    `signatory` wins where it stands in one phrase with `party`: `signatories that are not parties`.
    """
    behind = apposed(context, row[-1], caps)
    before = [t for t in caps if t[1] <= row[0].start]
    if behind is not None or not before:
        return behind
    last = str(before[-1][3])
    if last == "party":
        for token in reversed(before[:-1]):
            if before[-1][0] - token[1] > 60:
                break
            if token[3] in ("signatory", "non_signatory"):
                last = token[3]
    return last


def _names(context: Context, sentence: Sentence, cue: Token) -> list[Name]:
    """The names of a list: behind the colon where there is one, else around the word for being present."""
    text = context.text.text
    colon = colon_in(text, cue[1], sentence.end)
    tokens = unique(sentence.of(NAME))
    if colon >= 0:
        loose = any(t[3] in ("igo", "ngo", "un_entity") for t in sentence.of(CAPACITY))
        return split_list(context, tokens, colon + 1, end_of(context, sentence), loose)
    chosen = [t for t in tokens if not bracketed(text, t)]
    return [Name(t[0], t[1], t[3]) for t in chosen]
