"""Whose a resolution or decision is that a text cites by number.

In this order: the organ or body named beside it, the one that alone numbers its acts so, the one that acts in the
clause (`the Assembly, in its resolution 55/25`), the one whose document it is, the Conference of the treaty.
"""

from __future__ import annotations

import re

from .context import Context
from .lexicon import BODY, DATE, ORGAN, SYMBOL
from .numbers import Numbered
from .tokens import Sentence, Token

_CLAUSE = 60
"""A subject stands at most so many characters before what it cites, with few tokens between."""
_NEAR = 20
_RECORDS = re.compile(r"A/\d+/53(?:/.*)?")
"""The report of the Human Rights Council, Supplement No. 53 to the records of the Assembly."""


def owners_of(context: Context, sentence: Sentence, i: int, numbers: list[Numbered]) -> list[str | None]:
    """For each number behind token `i` the key of the body whose it is; None where that is not known."""
    named = [_key(context, one.owner) if one.owner is not None else None for one in numbers]
    before = _before(context, sentence, i)
    last = named[-1] if numbers[-1].start > sentence.tokens[i][0] else None
    fallback: str | None = None
    resolved = False
    found: list[str | None] = []
    for one, key in zip(numbers, named, strict=True):
        # of `the Assembly and the Council, resolutions 60/180 and 1645 (2005)` it may be the other
        own = key if key is not None and context.lexicon.may_be_of(one.number, key) else None
        body = own or before or context.lexicon.numbered_so(one.number) or last
        if body is None:
            if not resolved:
                fallback, resolved = _bare(context, sentence, i, one.number), True
            body = fallback
        found.append(body)
    return found


def _key(context: Context, token: Token) -> str | None:
    """The organ or deciding body that a token names."""
    if token[2] == ORGAN:
        return context.organ(token[3])
    key = context.known(token[3])
    return key if key in context.lexicon.deciding else None


def _before(context: Context, sentence: Sentence, i: int) -> str | None:
    """The organ named right before the word, or before a date that stands between: `Council resolution`."""
    tokens = sentence.tokens
    token = tokens[i - 1] if i else None
    if token is None or tokens[i][0] - token[1] > 2 or token[2] not in (ORGAN, BODY):
        return None
    return _key(context, token)


def _bare(context: Context, sentence: Sentence, i: int, number: str) -> str | None:
    """Whose a number is beside which nobody is named."""
    tokens = sentence.tokens
    if i >= 2 and tokens[i - 1][2] == DATE and tokens[i - 2][2] == ORGAN:
        return context.deciding()
    body = _recorded(sentence, i) or _acting(context, sentence, i) or context.deciding()
    return body if context.lexicon.may_be_of(number, body) else context.lexicon.presumed_of(number)


def _recorded(sentence: Sentence, i: int) -> str | None:
    """The Human Rights Council, where its report to the Assembly was named before."""
    symbols = [t for t in sentence.tokens[max(0, i - _NEAR) : i] if t[2] == SYMBOL]
    return "A/HRC" if symbols and _RECORDS.fullmatch(symbols[-1][3].symbol) else None


def _acting(context: Context, sentence: Sentence, i: int) -> str | None:
    """An organ that is the subject of the clause: `the General Assembly, in its resolution 55/25`."""
    lower = context.text.lower
    here = sentence.tokens[i][0]
    for token in reversed(sentence.tokens[max(0, i - _NEAR) : i]):
        gap = lower[token[1] : here]
        if token[2] == BODY or len(gap) >= _CLAUSE:
            return None
        if token[2] == ORGAN:
            if context.lexicon.patterns["organ_before"].search(gap) is None:
                return None
            return context.organ(token[3])
    return None
