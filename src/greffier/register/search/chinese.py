"""Where a Chinese query may be divided, so that its words are found when a text has them in another order."""

from __future__ import annotations

import re
from itertools import groupby

from .grammar import words

__all__ = ["divided"]

_NUMBER = re.compile(r"\d+")


def divided(text: str) -> list[tuple[str, ...]]:
    """The words of a text without blanks, each with the forms that will do.

    A character that the dictionary leaves alone is part of a word on either side: it is looked for with the last
    character before it, or with the first behind it.

    >>> divided("国际合作工作组"), divided("政府间会议")
    ([('国际',), ('合作',), ('工作组',)], [('政府',), ('府间', '间会'), ('会议',)])
    """
    import rjieba  # loads its dictionary for 0.2 s

    segments = rjieba.cut(text)
    groups = [(single, list(group)) for single, group in groupby(segments, _is_single)]
    words: list[tuple[str, ...]] = []
    for place, (single, group) in enumerate(groups):
        if not single:
            words += [(segment,) for segment in group]
            continue
        before = groups[place - 1][1][-1][-1] if place else ""
        after = groups[place + 1][1][0][0] if place + 1 < len(groups) else ""
        words += _singles("".join(group), before, after)
    return words or [(text,)]


def _is_single(segment: str) -> bool:
    return len(segment) == 1 or _NUMBER.fullmatch(segment) is not None


def _singles(group: str, before: str, after: str) -> list[tuple[str, ...]]:
    """What to look for of characters, or numbers, that stand alone between two words."""
    grammar = "".join(words("zh"))  # a text need not share them
    inner = group.lstrip(grammar)
    before = before if inner == group else ""
    group = inner.rstrip(grammar)
    after = after if inner == group else ""
    if not group:
        return []
    forms = [before + group] * bool(before) + [group + after] * bool(after)
    return [tuple(forms)] if len(group) == 1 and forms and not group.isdigit() else [(group,)]
