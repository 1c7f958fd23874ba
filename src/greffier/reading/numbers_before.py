"""Numbers of resolutions and decisions before the word for them, as in Chinese: `2018年12月17日第73/140号决议`.

In a row the word comes last, each number with its date before it, and an owner named once holds for those behind it:
`大会2020年4月2日第74/270号、人权理事会2020年6月19日第43/8号和第43/9号决议`.
"""

from __future__ import annotations

import re

from greffier.documents.signs import ASKING, COLONS, SEMICOLONS, STOPS

from .context import Context
from .lexicon import BODY, DATE, ORGAN
from .numbers import NUMBER, Numbered, canonical, quoted_title
from .tokens import Sentence, Token

_REACH = 600
"""Between two numbers of a row, with title and date, stand at most so many characters."""
_NEAR = 60
"""The last number of a row stands so near before the word."""
_BREAK = re.compile(rf"[{STOPS}{ASKING}{SEMICOLONS}{COLONS}](?!\d)")


def numbers_before(
    context: Context, sentence: Sentence, i: int, low: int, earlier: list[Numbered]
) -> list[Numbered]:
    """The numbers before token `i`, behind the place `low`; none in languages that print them behind.

    `earlier` are those of the word before, which ends there: its owner holds on where the row is joined to it.
    """
    patterns, text = context.lexicon.patterns, context.text.text
    token = sentence.tokens[i]
    tail = patterns.get("decision_tail")
    if tail is None:
        return []
    near = max(low, token[0] - _NEAR)
    if not any(tail.fullmatch(text, m.end(), token[0]) for m in NUMBER.finditer(text, near, token[0])):
        return []
    found: list[re.Match[str]] = []
    for m in reversed(list(NUMBER.finditer(text, low, token[0]))):
        if text[m.start() - 1 : m.start()] in ("/", "."):
            break
        between = text[m.end() : found[-1].start() if found else token[0]]
        if not (
            tail.fullmatch(between) if not found else _in_row(context, sentence, m.end(), found[-1].start())
        ):
            break
        found.append(m)
    numbers: list[Numbered] = []
    joined = bool(earlier) and patterns["decision_goes_on"].match(text, low) is not None
    for m in reversed(found):
        numbers.append(_number(context, sentence, m, numbers[-1] if numbers else None, low))
    for one in numbers:
        if one.owner is None and joined and earlier:
            one.owner = earlier[-1].owner
    if numbers:
        numbers[-1].end = token[1]
    return numbers


def _in_row(context: Context, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch joins two numbers: a joining word alone, or with a date, an owner or a title between."""
    m = context.lexicon.patterns["decision_and"].match(context.text.text, start, end)
    if m is None or end - start > _REACH:
        return False
    if m.end() == end:
        return True
    between = _without_title(context, m.end(), end)
    if _BREAK.search(between):
        return False
    return any(t[2] in (DATE, ORGAN, BODY) and m.end() <= t[0] < end for t in sentence.tokens)


def _without_title(context: Context, start: int, end: int) -> str:
    """A stretch of text without the titles in quotation marks."""
    pairs = tuple(context.lexicon.words["quotes"]["pairs"])
    return quoted_title(pairs).sub("", context.text.text[start:end])


def _number(
    context: Context, sentence: Sentence, m: re.Match[str], last: Numbered | None, low: int
) -> Numbered:
    """One number, with the date and the owner that stand before it."""
    text, patterns = context.text.text, context.lexicon.patterns
    since = last.end if last is not None else low
    start = m.start()
    word = patterns["decision_number"].search(text, since, m.start())
    start = word.start() if word is not None else start
    day = None
    for token in reversed([t for t in sentence.tokens if t[2] == DATE and since <= t[0] and t[1] <= start]):
        if token[3].first == token[3].last and patterns["decision_of"].fullmatch(text, token[1], start):
            start, day = token[0], token[3].first
        break
    owner = _owner(context, sentence, since, start, canonical(m), last)
    return Numbered(start, m.end(), canonical(m), day, owner or (last.owner if last is not None else None))


def _owner(
    context: Context, sentence: Sentence, low: int, high: int, number: str, last: Numbered | None
) -> Token | None:
    """The organ or body named last before a number in its clause, that may have given it; titles aside."""
    text, patterns = context.text.text, context.lexicon.patterns
    named = [t for t in sentence.tokens if t[2] in (ORGAN, BODY) and low <= t[0] and t[1] <= high]
    for token in reversed(named):
        before = text[low : token[0]]
        if _quoted(before) or patterns["topic_open"].search(before):
            continue
        if last is None and patterns["clause_sign"].search(_without_title(context, token[1], high)):
            return None
        if token[2] == BODY or context.lexicon.may_be_of(number, context.organ(token[3])):
            return token
    return None


def _quoted(before: str) -> bool:
    """Whether a quotation or a title is open behind a stretch of text."""
    return before.count("“") > before.count("”") or before.count("《") > before.count("》")
