"""Persons elected or serving as officers, each with the State in brackets after the name."""

from __future__ import annotations

import re
from functools import lru_cache

from greffier.documents.lines import CAPITALS
from greffier.documents.script import WORD

from .context import Context
from .lexicon import BODY, NAME, ROLE
from .models import Officer
from .names import bracketed, unique
from .tokens import Sentence, Token


@lru_cache(maxsize=8)
def _person(particles: str, titles: frozenset[str], own: str) -> re.Pattern[str]:
    """A person's name before a bracket: words with capitals, small particles between them; `titles` may stand behind.

    `own` is an expression for names in a script without capitals.
    """
    word = rf"[{CAPITALS}](?:{WORD}|[_’'`-])*\.?"
    name = rf"(?<!{WORD})(?:{word}|(?:{particles}))(?:\s(?:{word}|(?:{particles})(?=\s))){{0,5}}"
    behind = "|".join(map(re.escape, sorted(titles))) or "(?!)"
    return re.compile(rf"(?P<name>{name}|{own})\s?(?:{behind})?\s?[(（]$")


_PHRASE, _BESIDE = 70, 12
"""Characters before an office that may name whose it is; between an office and the body behind it."""
_NAMED = re.compile(rf"\s(?P<of>[^\W\d_{CAPITALS}]+(?:\s[^\W\d_{CAPITALS}]+)?)\s[{CAPITALS}]")
"""Words that join, then a name: ` of the LEG`."""


def read_officers(context: Context, sentence: Sentence, role: str | None) -> str | None:
    """Claims of the officers named with their State in brackets; the role last named, for the lines that follow."""
    if not sentence.has(NAME) and not sentence.has(ROLE):
        return role
    text = context.text.text
    roles = sentence.of(ROLE)
    above = None if sentence.node.type == "paragraph" else role  # running text goes on with no list
    for token in unique(sentence.of(NAME)):
        if not bracketed(text, token):
            continue
        small, raw = context.lexicon.small, context.lexicon.raw_patterns
        person = _person(
            raw["name_particles"], small.get("titles_behind", frozenset()), raw.get("name_own", "(?!)")
        )
        m = person.search(text, max(sentence.start, token[0] - 90), token[0])
        if m is None:
            continue
        said = _role(context, roles, m.start(), token[1])
        if _elsewhere(context, sentence, said, m.start()):
            continue
        named = str(said[3]) if said is not None else above
        if named is None:
            continue
        if named == "chair" and context.description.body == context.main():
            named = "president"
        start, end = m.start(), token[1] + 1
        name = m["name"]
        start, name = _untitled(context, name, start)
        context.add(Officer(name=name, role=named, state=token[3]), sentence.node, start, end)
    return roles[-1][3] if roles and sentence.node.type == "item" else role


def _elsewhere(context: Context, sentence: Sentence, role: Token | None, start: int) -> bool:
    """Whether a person has an office of another gathering: `a contact group co-chaired by X (…)`, `X (…), Chair of the LEG`."""
    begin = min(role[0], start) if role is not None else start
    said = context.text.lower[max(sentence.start, begin - _PHRASE) : start]
    if any(word in said for word in context.lexicon.small["apart_groups"]):
        return True
    return role is not None and _of_another(context, sentence, role)


def _of_another(context: Context, sentence: Sentence, role: Token) -> bool:
    """Whether the word for an office names a body right behind it that is not the document's."""
    own = context.description.body
    body = next((t for t in sentence.of(BODY) if 0 <= t[0] - role[1] <= _BESIDE), None)
    if body is not None:
        key = context.known(body[3])
        return own is not None and key is not None and key not in (own, context.main())
    m = _NAMED.match(context.text.text, role[1], sentence.end)
    return m is not None and m["of"].strip() in context.lexicon.small["of"]


def _untitled(context: Context, name: str, start: int) -> tuple[int, str]:
    """A name without the "and" of a row and the title before it."""
    for joint in context.lexicon.small["and"]:
        if name.startswith(f"{joint} "):
            start, name = start + len(joint) + 1, name[len(joint) + 1 :]
    for title in context.lexicon.words["small"]["titles"]:
        if name.startswith(title):
            return start + len(title), name[len(title) :]
    return start, name


def _role(context: Context, roles: list[Token], start: int, end: int) -> Token | None:
    """The role of a person: the last named before, else the first behind."""
    before = [t for t in roles if t[1] <= start]
    behind = [t for t in roles if t[0] >= end]
    gap = context.text.lower[end : behind[0][0]].strip(" )），,—–-") if behind else ""
    after = behind[0] if behind and (not gap or gap in context.lexicon.small["as_role"]) else None
    if after is not None:
        return after
    if before:
        return before[-1]
    return behind[0] if behind else None
