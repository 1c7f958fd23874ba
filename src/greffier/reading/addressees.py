"""Who is asked to act: the words behind a lead phrase, or before an impersonal one."""

from __future__ import annotations

from bisect import bisect_left

from .context import Context
from .leads import Grammar, Lead
from .lexicon import BODY, NAME
from .tokens import Token

_SAID_BEFORE, _NAME = 600, 24
"""So many characters before a bare `Group` it may have been named in full; so many behind it are its name."""


def _start(token: Token) -> int:
    return token[0]


def addressee_at(context: Context, g: Grammar, tokens: list[Token], at: int) -> tuple[int, str | None] | None:
    """Who is addressed at a place: where the words end, and the key; a named body or State before a general word."""
    best: tuple[int, str | None] | None = None
    for token in tokens[bisect_left(tokens, at, key=_start) :]:
        if token[0] > at:
            break
        if token[2] in (BODY, NAME):
            best = (token[1], _key(context, token))
    m = g.addressees.match(context.text.lower, at)
    if m is not None and (best is None or m.end() > best[0]):
        best = (m.end(), g.keys[" ".join(m[0].split())])
    return best


def read_addressees(
    context: Context, g: Grammar, lead: Lead, tokens: list[Token], first: int
) -> tuple[list[str], str | None]:
    """Whom a phrase addresses: keys, and the passage as printed."""
    lower = context.text.lower
    if lead.passive:
        start = at = lead.named if lead.named is not None else first
        m = g.before.match(lower, at)
        at = m.end() if m is not None else at
        limit = lead.start
    else:
        start = lead.behind or lead.end
        while start < len(lower) and lower[start] in " ,":
            start += 1
        for word in context.lexicon.small["that"]:
            if lower.startswith(word, start):
                start += len(word.split()[0]) + 1
        attached = g.attached.match(lower, start)
        start = attached.end() if attached is not None else start
        m = g.before.match(lower, start)
        at = m.end() if m is not None else start
        limit = len(lower)
    keys: list[str] = []
    end = at
    while True:
        found = addressee_at(context, g, tokens, at)
        if found is None or found[0] > limit or found[1] is None:
            break
        if found[1] not in keys:
            keys.append(found[1])
        end = found[0]
        m = g.chain.match(lower, end)
        if m is None or m.end() == end or not lower[end : m.end()].strip():
            break
        at = m.end()
    if lead.passive and keys and _belongs(context, lower[end : lead.start]):
        end = lead.start
        while lower[end - 1] in " ,":
            end -= 1
    if not lead.passive and keys:
        m = context.lexicon.patterns["relative_after"].match(lower, end)
        end = m.end() if m is not None else end
    return (keys, context.text.text[start:end]) if keys else ([], None)


def _belongs(context: Context, between: str) -> bool:
    """Whether what stands between an addressee and its phrase is part of who is addressed."""
    if "," not in between.strip():
        return bool(between.strip()) and "—" not in between
    return context.lexicon.patterns["relative"].match(between) is not None


def _key(context: Context, token: Token) -> str | None:
    if token[2] == NAME:
        own = context.lexicon.world.capacity(token[3])
        if own is None:
            return "state"
        return (
            "unodc"
            if token[3] == "unodc"
            else {
                "igo": "international_organizations",
                "ngo": "civil_society",
                "regional_organization": "regional_organizations",
                "un_entity": "international_organizations",
            }[own]
        )
    kinds = {
        "conference": "conference",
        "working_group": "working_group",
        "group": "working_group",
        "expert_group": "working_group",
        "meeting_of_experts": "working_group",
        "bureau": "bureau",
        "extended_bureau": "bureau",
    }
    mention = token[3]
    if mention.kind == "group" and mention.bare and _other_group(context, token):
        return None
    return kinds.get(mention.kind or _kind(context, mention.key))


def _other_group(context: Context, token: Token) -> bool:
    """Whether a bare `Group` is one that is no body, as the Group of 77, by its name or as it was named a little before."""
    words, lower = context.lexicon.patterns.get("other_group"), context.text.lower
    if words is None:
        return False
    return words.search(lower, max(0, token[0] - _SAID_BEFORE), token[1] + _NAME) is not None


def _kind(context: Context, key: str | None) -> str:
    body = context.lexicon.treaty.bodies.get(key) if key is not None else None
    return {"review_group": "group"}.get(body.kind, body.kind) if body is not None else ""
