"""Lead phrases: the verb with which a provision begins, its class, and the adverbs that belong to it.

They are data (`[leads]` and `[lead_words]` of a language): forms that act, gerunds, infinitives, forms that tell of
the past, and impersonal forms with the addressee before them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from .lexicon import words_of

CLASSES = ("directive", "deciding", "reinforcing", "observing", "evaluative")


class Lead(Struct):
    """A lead phrase in a text: its place, its class, and whether the addressee stands before it."""

    start: int
    end: int
    cls: str
    passive: bool
    named: int | None = None
    behind: int | None = None


class Grammar(Struct, frozen=True):
    """The expressions of a language: a phrase at the start, after an addressee, and after a joining word."""

    opening: re.Pattern[str]
    second: re.Pattern[str]
    joined: re.Pattern[str]
    joined_past: re.Pattern[str]
    pasts: frozenset[str]
    passive: re.Pattern[str]
    past: re.Pattern[str]
    classes: dict[str, str]
    told: dict[str, str]
    infinitives: frozenset[str]
    addressees: re.Pattern[str]
    keys: dict[str, str]
    chain: re.Pattern[str]
    before: re.Pattern[str]


@lru_cache(maxsize=8)
def grammar(code: str) -> Grammar:
    """The lead phrases of a language, compiled on first use."""
    data: dict[str, Any] = words_of(code)
    leads, around, chain = data["leads"], data["lead_words"], data["chain"]
    classes = {
        form: cls
        for cls in CLASSES
        for kind in ("acts", "gerunds", "infinitives")
        for form in leads[cls].get(kind, ())
    }
    told = {
        form: cls
        for cls in CLASSES
        for kind in ("past", "passive", "acts")
        for form in leads[cls].get(kind, ())
    }
    keys = {form: key for key, forms in data["addressees"].items() for form in forms}
    before = f"{any_of(around['before'])}|{around['adverbial']}"
    after = f"{any_of(around['after'])}|{around['adverbial']}"
    joins = any_of(around["joins"])

    def verbs(*kinds: str) -> str:
        return any_of([form for cls in CLASSES for kind in kinds for form in leads[cls].get(kind, ())])

    def phrase(*kinds: str) -> str:
        return rf"(?:(?:{before})\s)*(?P<verb>{verbs(*kinds)})(?![^\W_])(?:,?\s(?:{after})(?![^\W_]))*"

    return Grammar(
        opening=re.compile(rf"(?P<lead>{phrase('acts', 'gerunds', 'infinitives')})"),
        second=re.compile(rf"(?:,|;)?\s(?:{joins})\s(?P<lead>{phrase('acts', 'gerunds')})|,\s(?P<lead2>{phrase('acts').replace('?P<verb>', '?P<verb2>')})"),
        joined=re.compile(rf"(?:,|;)?\s(?:{joins})\s(?P<lead>{phrase('infinitives')})"),
        joined_past=re.compile(rf"(?:,|;)?\s(?:{joins})\s(?P<lead>{phrase('past')})"),
        pasts=frozenset(f for cls in CLASSES for f in leads[cls].get("past", ())),
        passive=re.compile(rf"\s?(?P<lead>{phrase('passive')})"),
        past=re.compile(rf"(?P<lead>{phrase('past', 'acts')})"),
        classes=classes,
        told=told,
        infinitives=frozenset(f for cls in CLASSES for f in leads[cls].get("infinitives", ())),
        addressees=re.compile(rf"(?:{any_of(list(keys))})(?![^\W_])"),
        keys=keys,
        chain=re.compile(rf"\s*(?:,|(?:,?\s?(?:{any_of(chain['joins'])})))?(?:\s(?:{any_of(chain['before'])}))*\s?"),
        before=re.compile(rf"\s?(?:(?:{any_of(chain['before'])})\s)*"),
    )  # fmt: skip


def any_of(words: list[str]) -> str:
    """An expression for any of the words, longest first; one that matches nothing for none."""
    return (
        "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(set(words), key=len, reverse=True))
        or r"(?!)"
    )
