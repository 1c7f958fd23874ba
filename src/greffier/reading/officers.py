"""Persons elected or serving as officers, each with the State in brackets after the name."""

from __future__ import annotations

import re
from functools import lru_cache

from greffier.documents.lines import CAPITALS
from greffier.documents.script import WORD

from .context import Context
from .lexicon import NAME, ROLE
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


def read_officers(context: Context, sentence: Sentence, role: str | None) -> str | None:
    """Claims of the officers named with their State in brackets; the role last named, for the lines that follow."""
    if not sentence.has(NAME) and not sentence.has(ROLE):
        return role
    text = context.text.text
    roles = sentence.of(ROLE)
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
        named = _role(context, roles, m.start(), token[1]) or role
        if named is None:
            continue
        if named == "chair" and context.description.body == context.main():
            named = "president"
        start, end = m.start(), token[1] + 1
        name = m["name"]
        start, name = _untitled(context, name, start)
        context.add(Officer(name=name, role=named, state=token[3]), sentence.node, start, end)
    return roles[-1][3] if roles and sentence.node.type == "item" else role


def _untitled(context: Context, name: str, start: int) -> tuple[int, str]:
    """A name without the "and" of a row and the title before it."""
    for joint in context.lexicon.small["and"]:
        if name.startswith(f"{joint} "):
            start, name = start + len(joint) + 1, name[len(joint) + 1 :]
    for title in context.lexicon.words["small"]["titles"]:
        if name.startswith(title):
            return start + len(title), name[len(title) :]
    return start, name


def _role(context: Context, roles: list[Token], start: int, end: int) -> str | None:
    """The role of a person: the last named before, else the first behind."""
    before = [t for t in roles if t[1] <= start]
    behind = [t for t in roles if t[0] >= end]
    gap = context.text.lower[end : behind[0][0]].strip(" )），,—–-") if behind else ""
    after = behind[0] if behind and (not gap or gap in context.lexicon.small["as_role"]) else None
    if after is not None:
        return str(after[3])
    if before:
        return str(before[-1][3])
    return str(behind[0][3]) if behind else None
