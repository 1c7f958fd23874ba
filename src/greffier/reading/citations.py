"""Documents cited by symbol, resolutions and decisions cited by number.

A decision's claim runs from the word for its kind to the number, or to the date that follows; of coordinated ones
(`resolutions 5/1, 6/1 and 7/1`) the others are their number alone. Acts of other organs carry that organ's key.
"""

from __future__ import annotations

import re

from greffier.documents.models import Warning

from .context import Context, DecisionRef
from .lexicon import BODY, DATE, DECISION, ORGAN, SYMBOL
from .models import DecisionCited, DecisionKey, SymbolCited
from .symbols import SymbolSpan
from .tokens import Sentence

_CLAUSE = 60
"""A subject stands at most so many characters before what it cites, with few tokens between."""
_NEAR = 20
_NUMBER = re.compile(
    r"(?P<number>(?:E?S-)?\d{1,4}/\d{1,4}(?:\s?[A-Z](?![\w/]))?|\d{1,4}(?:\s[A-Z])?\s\((?:E?S-)?[IVXLC]{1,7}\)|\d{3,4}\s\(\d{4}\))(?![\w/])"
)
_Numbered = tuple[int, int, str, str | None]


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
    for i, token in enumerate(tokens):
        if token[2] == DECISION:
            found += _cited(context, sentence, i, index)
    context.decisions += found
    return found


def _cited(context: Context, sentence: Sentence, i: int, index: int) -> list[DecisionRef]:
    text, lower = context.text.text, context.text.lower
    patterns = context.lexicon.patterns
    token = sentence.tokens[i]
    at, owner = _owner(context, sentence, i)
    numbers: list[_Numbered] = []
    while at < sentence.end:
        gap = _skip(text, at, sentence.end, patterns["decision_and"] if numbers else None)
        m = _NUMBER.match(text, gap, sentence.end) if gap >= 0 else None
        if m is None:
            break
        at, date = _dated(sentence, m.end(), patterns["decision_of"], lower)
        numbers.append((m.start(), at, re.sub(r"\s", " ", m["number"]), date))
    if not numbers:
        return []
    body = owner or _body(context, sentence, i, numbers[0][1])
    paragraph = _paragraph(context, token[0], numbers[-1][1], sentence, patterns)
    found: list[DecisionRef] = []
    for k, (start, end, number, date) in enumerate(numbers):
        key = DecisionKey(body, token[3], number)
        first = token[0] if k == 0 else start
        context.add(
            DecisionCited(decision=key, date=date, paragraph=paragraph if k == 0 else None),
            sentence.node,
            first,
            end,
        )
        found.append(DecisionRef(first, end, key, index))
    return found


def _owner(context: Context, sentence: Sentence, i: int) -> tuple[int, str | None]:
    """Where numbers may begin, and the organ named between the noun and them: `резолюции Генеральной Ассамблеи 64/293`."""
    token, small = sentence.tokens[i], context.lexicon.small
    for after in sentence.tokens[i + 1 : i + 2]:
        gap = context.text.lower[token[1] : after[0]]
        if gap.strip() in small["of"] and after[2] == ORGAN:
            return after[1], str(after[3])
        if gap.strip() in small["of"] and after[2] == BODY:
            return after[1], None
    return token[1], None


def _skip(text: str, at: int, end: int, joint: re.Pattern[str] | None) -> int:
    if joint is None:
        return at + 1 if at < end and text[at] in " \u00a0" else -1
    m = joint.match(text, at, end)
    return m.end() if m is not None else -1


def _dated(sentence: Sentence, end: int, of: re.Pattern[str], lower: str) -> tuple[int, str | None]:
    """Where a citation ends and the date it bears: `resolution 5/3 of 22 October 2010`."""
    m = of.match(lower, end)
    if m is None:
        return end, None
    for token in sentence.tokens:
        if token[2] == DATE and token[0] == m.end() and token[3].first == token[3].last:
            return token[1], token[3].first
    return end, None


def _body(context: Context, sentence: Sentence, i: int, end: int) -> str | None:
    """Whose act it is: an organ or body named just before or just after; else the Conference's."""
    tokens = sentence.tokens
    lower = context.text.lower
    before = tokens[i - 1] if i else None
    if before is not None and tokens[i][0] - before[1] <= 2:
        if before[2] == ORGAN:
            return str(before[3])
    for token in tokens[i + 1 :]:
        if token[0] - end > 40:
            break
        if token[2] == DATE:
            end = max(end, token[1])
            continue
        gap = lower[end : token[0]].strip()
        if token[2] == ORGAN and gap in context.lexicon.small["organ_of"]:
            return str(token[3])
        if token[2] == BODY:
            break
    if before is not None and before[2] == DATE and i >= 2 and tokens[i - 2][2] == ORGAN:
        return context.main()
    return _earlier(context, sentence, i) or context.main()


def _earlier(context: Context, sentence: Sentence, i: int) -> str | None:
    """An organ that is the subject of the clause: `the General Assembly, in its resolution 55/25`."""
    lower = context.text.lower
    here = sentence.tokens[i][0]
    for token in reversed(sentence.tokens[max(0, i - _NEAR) : i]):
        gap = lower[token[1] : here]
        if token[2] == BODY or len(gap) >= _CLAUSE:
            return None
        if token[2] == ORGAN:
            return str(token[3]) if context.lexicon.patterns["organ_before"].search(gap) is not None else None
    return None


def _paragraph(
    context: Context, start: int, end: int, sentence: Sentence, patterns: dict[str, re.Pattern[str]]
) -> str | None:
    """The paragraph cited with a decision: `paragraph 5 of resolution 10/3`, `resolution 8/2, paragraph 3`."""
    text = context.text.text
    m = patterns["paragraph_before"].search(text, max(sentence.start, start - 70), start)
    if m is None:
        m = patterns["paragraph_after"].match(text, end, sentence.end)
    return re.sub(r"\s", "", m["p"]) if m is not None else None
