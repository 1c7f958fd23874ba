"""Lead phrases: the verb with which a provision begins, its class, and the adverbs that belong to it.

They are data (`[leads]` and `[lead_words]` of a language): forms that act, gerunds, infinitives, forms that tell of
the past, and impersonal forms with the addressee before them. A form of several words may hold adverbs
(`between`: `prend également note`), and name an expression of `slots` in braces (`exprime {feeling}`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from greffier.documents.language import language
from greffier.documents.script import WORD, any_whole
from greffier.documents.signs import COMMAS, SEMICOLONS

from .lexicon import words_of

CLASSES = ("directive", "deciding", "reinforcing", "observing", "evaluative")


_FIRST = re.compile(r"[^\W\d_](?![?*+{])|\[\w+\](?![?*+{])|\(\?:\w\)\?\w+")
"""The first letter of an expression, or what stands for it."""


class Lead(Struct):
    """A lead phrase in a text: its place, its class, and whether the addressee stands before it."""

    start: int
    end: int
    cls: str
    passive: bool
    named: int | None = None
    behind: int | None = None


class Forms(Struct):
    """The forms of a language as expressions: words, adverbs that may stand between them, expressions for slots.

    `known` are the forms of the data, and what was found to be one of them.
    """

    between: str
    slots: dict[str, str]
    known: dict[str, str]
    slotted: dict[str, re.Pattern[str]] = {}

    def of(self, verb: str) -> str:
        """The form of the data that a printed verb is."""
        found = self.known.get(verb)
        if found is None:
            found = self.known[verb] = self._found(verb)
        return found

    def _found(self, verb: str) -> str:
        patterns = self.slotted
        if not patterns:
            several = (form for form in list(self.known) if " " in form or "{" in form)
            for form in sorted(several, key=len, reverse=True):
                patterns[form] = re.compile(self.expression(form))
        return next((form for form, pattern in patterns.items() if pattern.fullmatch(verb)), verb)

    def expression(self, form: str) -> str:
        """The expression of a form."""
        joint = rf"\s(?:(?:{self.between})\s)*" if self.between else r"\s"
        words = [re.escape(word) if "{" not in word else word.format_map(self.slots) for word in form.split()]
        return joint.join(words)

    def any_of(self, forms: list[str]) -> str:
        """An expression for any of the forms, longest first; one that matches nothing for none.

        Forms that begin with the same letter (or letters to choose from) stand together, so that most places in a text are passed over quickly.
        """
        letters: dict[str, list[str]] = {}
        for one in map(self.expression, sorted(set(forms), key=len, reverse=True)):
            first = _FIRST.match(one)
            letters.setdefault(first[0] if first is not None else "", []).append(one)
        others = letters.pop("", [])
        groups = [
            rf"{first}(?:{'|'.join(one[len(first) :] for one in each)})" for first, each in letters.items()
        ]
        return "|".join([*groups, *others]) or r"(?!)"


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
    forms: Forms
    addressees: re.Pattern[str]
    keys: dict[str, str]
    chain: re.Pattern[str]
    before: re.Pattern[str]
    attached: re.Pattern[str]


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
    for article, merged in data.get("clitics", {}).get("merged", {}).items():
        keys |= {merged + f[len(article) :]: key for f, key in keys.items() if f.startswith(article)}
    before = f"{any_of(around['before'])}|{around['adverbial']}"
    after, joins = any_of(around["after"]), any_of(around["joins"])
    gap = language(code).blank
    edge = rf"(?!{WORD})" if gap == r"\s" else ""
    named = any_of(chain["before"]) + (f"|{chain['clause']}" if "clause" in chain else "")
    # words that are written together with the next (`وتدعو`) join behind a comma only
    joint = rf"[{COMMAS}{SEMICOLONS}]{gap}(?:{joins})" if around.get("joined") else rf"{gap}(?:{joins}){gap}"
    between = any_of(around["between"]) if around.get("between") else ""
    forms = Forms(between, around.get("slots", {}), {form: form for form in (*classes, *told)})

    def verbs(*kinds: str) -> str:
        return forms.any_of([form for cls in CLASSES for kind in kinds for form in leads[cls].get(kind, ())])

    def phrase(*kinds: str) -> str:
        one = rf"(?:(?:{before}){gap})*(?P<verb>{verbs(*kinds)}){edge}"
        shared = any_of(around.get("shared", []))
        more = rf"(?:(?:{shared})(?:(?:{before}){gap})*(?:{verbs(*kinds)}){edge})?"
        return rf"{one}{more}(?:(?:{gap}(?:{after})|,?{gap}(?:{around['adverbial']})){edge})*"

    opening = ("acts", "gerunds", "infinitives", *(("past",) if around.get("verb_first") else ()))
    if around.get("verb_first"):
        classes |= {form: cls for form, cls in told.items() if form not in classes}
    return Grammar(
        opening=re.compile(rf"(?P<lead>{phrase(*opening)})"),
        second=re.compile(rf"{joint}(?P<lead>{phrase('acts', 'gerunds')})|[{COMMAS}]{gap}(?P<lead2>{phrase('acts').replace('?P<verb>', '?P<verb2>')})"),
        joined=re.compile(rf"{joint}(?P<lead>{phrase('infinitives')})"),
        joined_past=re.compile(rf"{joint}(?P<lead>{phrase('past')})"),
        pasts=frozenset(f for cls in CLASSES for f in leads[cls].get("past", ())),
        passive=re.compile(rf"\s?(?P<lead>{phrase('passive')})"),
        past=re.compile(rf"(?P<lead>{phrase('past', 'acts')})"),
        classes=classes,
        told=told,
        infinitives=frozenset(f for cls in CLASSES for f in leads[cls].get("infinitives", ())),
        forms=forms,
        addressees=re.compile(any_whole(keys)),
        keys=keys,
        chain=_chain(chain, named, gap),
        before=re.compile(rf"\s?{_attached(chain)}(?:(?:{named})(?:{gap}|(?<=’)){_attached(chain)})*"),
        attached=re.compile(_attached(chain)),
    )  # fmt: skip


def _attached(chain: dict[str, Any]) -> str:
    """Prepositions that are written together with the next word, or nothing: `بالدول`."""
    return rf"(?:(?:{any_of(chain['attached'])})(?=\w\w\w))?" if chain.get("attached") else ""


def _chain(chain: dict[str, Any], named: str, gap: str) -> re.Pattern[str]:
    """What joins one addressee to the next."""
    joins, attached = any_of(chain["joins"]), _attached(chain)
    if attached:
        return re.compile(
            rf"\s*(?:[{COMMAS}]?\s?(?:{joins})|[{COMMAS}])?{attached}(?:\s?(?:{named})(?=\s))*\s?{attached}"
        )
    return re.compile(rf"\s*(?:[{COMMAS}]|(?:[{COMMAS}]?\s?(?:{joins})))?(?:{gap}(?:{named}))*\s?")


def any_of(words: list[str]) -> str:
    """An expression for any of the words, longest first; one that matches nothing for none."""
    return (
        "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(set(words), key=len, reverse=True))
        or r"(?!)"
    )
