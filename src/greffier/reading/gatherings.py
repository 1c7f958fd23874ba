"""Who met: the bodies that a noun for a gathering, or a verb of meeting, belongs to."""

from __future__ import annotations

from greffier.treaties.spelling import CURLY

from .context import Context, before_head, bodies_at, in_head, joined
from .lexicon import BODY, GATHER, NAME, ORGAN, SITTING
from .tokens import Sentence, Token

_NEAR = 40
"""Who met stands at most so many characters before the noun or verb, in a document of an organ."""
_WORD = 16
"""So many characters before a noun may be the word beside it."""


def bodies_of(context: Context, sentence: Sentence, anchor: int, i: int, forward: bool = False) -> list[str]:
    """Who met: the bodies right behind the noun, else the subject before it, else those after, else the last ones."""
    tokens = sentence.tokens
    if (
        apart(context, tokens[anchor])
        or not _told(context, tokens[anchor])
        or _of_others(context, tokens, anchor)
    ):
        return []
    noun = tokens[anchor][3].noun if tokens[anchor][2] in (GATHER, SITTING) else None
    lower = context.text.lower
    nxt = anchor + 1
    if nxt < len(tokens) and tokens[nxt][2] == BODY:
        if lower[tokens[anchor][1] : tokens[nxt][0]].strip() in context.lexicon.small["of"]:
            keys, _ = bodies_at(context, tokens, nxt)
            if keys and fits(context, keys, noun):
                return keys
    if context.lexicon.treaty.organ:
        return _said(context, tokens, anchor, noun)
    for k in range(anchor - 1, -1, -1):
        if tokens[k][2] == BODY and not _in_row(context, tokens, k):
            keys, _ = bodies_at(context, tokens, k)
            if keys and fits(context, keys, noun):
                return keys
    behind = [k for k in range(anchor + 1, len(tokens)) if tokens[k][2] == BODY]
    if forward or not any(t[2] == BODY for t in tokens[:anchor]):
        for k in behind:
            keys, _ = bodies_at(context, tokens, k)
            if (
                keys
                and fits(context, keys, noun)
                and (forward or lower[tokens[i][1] : tokens[k][0]].count(",") == 0)
            ):
                return keys
    named = tokens[anchor][2] == GATHER and (tokens[anchor][3].ordinals or owned(context, tokens[anchor]))
    return _implied(context, noun, not named)


def _said(context: Context, tokens: list[Token], anchor: int, noun: str | None) -> list[str]:
    """Who met in a document of an organ, which tells of everybody's meetings: who is named next before, by a whole name.

    Or the document's own body, in a report of it.
    """
    own = context.description.body
    named = next((t for t in reversed(tokens[:anchor]) if t[2] in (BODY, ORGAN, NAME)), None)
    if named is not None:
        key = context.known(named[3]) if named[2] == BODY else None
        near = tokens[anchor][0] - named[1] <= _NEAR and not _of_another(context, named[1], tokens[anchor][0])
        return [key] if key is not None and near and fits(context, [key], noun) else []
    return [own] if own is not None and _reporting(context) and fits(context, [own], noun) else []


def _of_another(context: Context, start: int, end: int) -> bool:
    """Whether a word for a body that is another organization's stands there."""
    pattern = context.lexicon.patterns.get("of_another")
    return pattern is not None and pattern.search(context.text.lower, start, end) is not None


def _reporting(context: Context) -> bool:
    return context.description.kind in ("report", "draft_report")


def _told(context: Context, token: Token) -> bool:
    """Whether a noun or verb may tell of a body's gathering: in what an organ adopts, one that is numbered or owned."""
    if not context.lexicon.treaty.organ or _reporting(context):
        return True
    return token[2] == GATHER and (bool(token[3].ordinals) or owned(context, token))


def apart(context: Context, token: Token) -> bool:
    """Whether a gathering is counted apart, as special sessions are: its ordinal is not that of a session."""
    pattern = context.lexicon.patterns.get("apart")
    if pattern is None or token[2] != GATHER:
        return False
    return pattern.search(context.text.lower, max(0, token[0] - _WORD), token[1]) is not None


def _of_others(context: Context, tokens: list[Token], anchor: int) -> bool:
    """Whether a numbered gathering is of something that is no body known here: `the second meeting of the dialogue`."""
    token, behind = tokens[anchor], tokens[anchor + 1 :]
    if token[2] != GATHER or not token[3].ordinals:
        return False
    lower = context.text.lower
    starts = [
        token[1] + len(words) + 1 + (not words.endswith(CURLY))
        for words in context.lexicon.small["of"]
        if words and lower.startswith(f" {words}" if words.endswith(CURLY) else f" {words} ", token[1])
    ]
    start = max(starts, default=None)
    if start is None or not lower[start : start + 1].isalpha():
        return False
    return not behind or bool(before_head(context, lower[start : behind[0][0]]).strip())


def _in_row(context: Context, tokens: list[Token], k: int) -> bool:
    """Whether a body stands behind another in a row of bodies."""
    j = k - 1
    while j >= 0 and in_head(context, tokens[j]):
        j -= 1
    gap = context.text.lower[tokens[j][1] : tokens[k][0]] if j >= 0 else ""
    return j >= 0 and tokens[j][2] == BODY and joined(context, before_head(context, gap))


def fits(context: Context, keys: list[str], noun: str | None) -> bool:
    """Whether such a gathering is theirs: the Conference has sessions, working groups have meetings."""
    bodies = context.lexicon.treaty.bodies
    if any(k in bodies and bodies[k].kind == "bureau" for k in keys):
        return False
    if noun not in ("session", "meeting"):
        return True
    return all(k not in bodies or bodies[k].gathering == noun for k in keys)


def _implied(context: Context, noun: str | None, plain: bool) -> list[str]:
    """The body that is spoken of: the subject so far, the document's own, the last one named of the fitting kind.

    A `plain` noun, without a number or a possessive, is the document's own gathering: `the meeting was held …`.
    """
    bodies = context.lexicon.treaty.bodies
    if plain and noun is not None and _reporting(context):
        own = context.description.body
        if own is not None and fits(context, [own], noun):
            return [own]
    if context.subject and fits(context, context.subject, noun):
        return list(context.subject)
    own = context.description.body
    if own is not None and fits(context, [own], noun):
        return [own]
    for key in reversed(list(context.lately.values())):
        if key in bodies and bodies[key].gathering == noun:
            return [key]
    if noun == "session":
        main = context.main()
        return [main] if main is not None else []
    return []


def owned(context: Context, token: Token) -> bool:
    """Whether a noun has a possessive before it: `its meeting`."""
    before = context.text.lower[max(0, token[0] - 8) : token[0]].split()
    return bool(before) and before[-1] in context.lexicon.words["patterns"]["own_words"]
