"""Documents cited by symbol, resolutions and decisions cited by number.

A decision's claim runs from the word for its kind to the number, or to the date that follows; of coordinated ones
(`resolutions 5/1, 6/1 and 7/1`) the others are their number alone. Acts of other organs carry that organ's key.
"""

from __future__ import annotations

from greffier.documents.models import Warning

from .context import Context, DecisionRef
from .lexicon import DECISION, SYMBOL
from .models import DecisionCited, DecisionKey, SymbolCited
from .numbers import Numbered, numbers_of
from .numbers_before import numbers_before
from .owners import owners_of
from .symbols import SymbolSpan
from .tokens import Sentence


def read_symbols(context: Context, sentence: Sentence, own: frozenset[str], warned: set[str]) -> None:
    """Claims of the symbols in a sentence, but for the document's own."""
    for token in sentence.of(SYMBOL):
        span: SymbolSpan = token[3]
        if span.symbol in own:
            continue
        claim = context.add(
            SymbolCited(symbol=span.symbol, raw=span.raw, lookalikes=span.lookalikes),
            sentence.node,
            token[0],
            token[1],
        )
        if span.lookalikes and span.symbol not in warned:
            warned.add(span.symbol)
            message = f"{span.symbol} is printed with letters of another alphabet"
            context.warnings.append(Warning("lookalike_letters", message, claim.start, claim.end))


def read_decisions(context: Context, sentence: Sentence, index: int) -> list[DecisionRef]:
    """Claims of the resolutions and decisions that a sentence cites by number."""
    found: list[DecisionRef] = []
    tokens = sentence.tokens
    words = [i for i, token in enumerate(tokens) if token[2] == DECISION]
    earlier: list[Numbered] = []
    for n, i in enumerate(words):
        context.name_organs(tokens, i)
        stop = tokens[words[n + 1]][0] if n + 1 < len(words) else sentence.end
        low = tokens[words[n - 1]][1] if n else sentence.start
        numbers = numbers_of(context, sentence, i, stop) or numbers_before(context, sentence, i, low, earlier)
        earlier = numbers
        if numbers:
            found += _cited(context, sentence, i, numbers, index)
    context.name_organs(tokens, len(tokens))
    context.decisions += found
    return found


def _cited(
    context: Context, sentence: Sentence, i: int, numbers: list[Numbered], index: int
) -> list[DecisionRef]:
    token = sentence.tokens[i]
    paragraph = _paragraph(context, token[0], numbers[-1].end, sentence)
    found: list[DecisionRef] = []
    for k, (one, body) in enumerate(zip(numbers, owners_of(context, sentence, i, numbers), strict=True)):
        key = DecisionKey(body, token[3], one.number)
        first = min(token[0], one.start) if k == 0 else one.start
        context.add(
            DecisionCited(decision=key, date=one.date, paragraph=paragraph if k == 0 else None),
            sentence.node,
            first,
            one.end,
        )
        found.append(DecisionRef(first, one.end, key, index))
    return found


def _paragraph(context: Context, start: int, end: int, sentence: Sentence) -> str | None:
    """The paragraph cited with a decision: `paragraph 5 of resolution 10/3`, `resolution 8/2, paragraph 3`."""
    text, patterns = context.text.lower, context.lexicon.patterns
    m = patterns["paragraph_before"].search(text, max(sentence.start, start - 70), start)
    if m is None:
        m = patterns["paragraph_after"].match(text, end, sentence.end)
    return "".join(m["p"].split()) if m is not None else None
