"""Who met: the bodies that a noun for a gathering, or a verb of meeting, belongs to."""

from __future__ import annotations

from .context import Context, bodies_at, joined
from .lexicon import BODY, GATHER, SITTING
from .tokens import Sentence, Token


def bodies_of(context: Context, sentence: Sentence, anchor: int, i: int, forward: bool = False) -> list[str]:
    """Who met: the bodies right behind the noun, else the subject before it, else those after, else the last ones."""
    tokens = sentence.tokens
    noun = tokens[anchor][3].noun if tokens[anchor][2] in (GATHER, SITTING) else None
    lower = context.text.lower
    nxt = anchor + 1
    if nxt < len(tokens) and tokens[nxt][2] == BODY:
        if lower[tokens[anchor][1] : tokens[nxt][0]].strip() in context.lexicon.small["of"]:
            keys, _ = bodies_at(context, tokens, nxt)
            if keys and fits(context, keys, noun):
                return keys
    for k in range(anchor - 1, -1, -1):
        if tokens[k][2] == BODY and (k == 0 or tokens[k - 1][2] != BODY or not _in_row(context, tokens, k)):
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


def _in_row(context: Context, tokens: list[Token], k: int) -> bool:
    return joined(context, context.text.lower[tokens[k - 1][1] : tokens[k][0]])


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
    if plain and noun is not None and context.description.kind in ("report", "draft_report"):
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
