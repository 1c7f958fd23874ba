"""Lead phrases: the verb with which a provision begins, its class, and the adverbs that belong to it.

They are data (`[leads]` and `[lead_words]` of a language): forms that act, gerunds, infinitives, forms that tell of
the past, and impersonal forms with the addressee before them. A form of several words may hold adverbs
(`between`: `prend également note`), and name `slots` in braces (`exprime {feeling}`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from msgspec import Struct

from greffier.documents.language import language
from greffier.documents.script import any_whole
from greffier.documents.signs import COMMAS, SEMICOLONS

from .lexicon import words_of
from .phrases import Phrase, Phrases, Words

_BLANK = r"\s"
"""What stands between words of a script that has blanks."""
CLASSES = ("directive", "deciding", "reinforcing", "observing", "evaluative")


class Lead(Struct):
    """A lead phrase in a text: its place, its class, its verb, and whether the addressee stands before it."""

    start: int
    end: int
    cls: str
    verb: str
    passive: bool = False
    named: int | None = None
    behind: int | None = None


class Head(NamedTuple):
    """What joins a phrase to an act before: signs to begin with, between brackets, and an expression behind them.

    `phrases` may follow; `word` says whether a word joins them.
    """

    first: str
    rest: str
    phrases: Phrases
    word: bool


class Joined(Struct, frozen=True):
    """Phrases behind what joins them to an act before: `, and invites`, `, requests`.

    `begins` finds where one may be, with an empty group behind each of the `heads` that may stand there, in their order.
    It begins with a set of signs, which is looked for much faster than alternatives are, and so are those that begin
    with letters.
    """

    begins: re.Pattern[str]
    heads: tuple[tuple[re.Pattern[str], Phrases, bool], ...]

    @classmethod
    def by(cls, heads: Sequence[Head]) -> Joined:
        """Phrases behind any of some heads."""
        firsts = "".join(dict.fromkeys(head.first for head in heads))
        either = "|".join(
            f"(?<=[{first}])(?:{'|'.join(f'{head.rest}()' for head in same)})"
            for first, same in groupby(heads, key=lambda head: head.first)
        )
        each = ((re.compile(f"[{head.first}]{head.rest}"), head.phrases, head.word) for head in heads)
        return cls(re.compile(f"[{firsts}](?:{either})"), tuple(each))

    def find(self, text: str, at: int, end: int) -> Iterator[tuple[Phrase, bool]]:
        """The phrases of a stretch, from left to right, and whether a word joins each to what is before."""
        while (found := self.begins.search(text, at, end)) is not None:
            joined = self._at(text, found, end)
            at = joined[0].end if joined is not None else found.start() + 1
            if joined is not None:
                yield joined

    def _at(self, text: str, found: re.Match[str], end: int) -> tuple[Phrase, bool] | None:
        behind: re.Match[str] | None = found
        first = found.lastindex or 1
        for head, phrases, word in self.heads[first - 1 :]:
            if behind is None:
                behind = head.match(text, found.start(), end)
            phrase = phrases.match(text, behind.end(), end) if behind is not None else None
            if phrase is not None:
                return phrase, word
            behind = None
        return None


class Grammar(Struct, frozen=True):
    """The phrases of a language: at the start, behind an addressee, behind a joining word."""

    opening: Phrases
    second: Joined
    joined: Joined
    joined_past: Joined
    pasts: frozenset[str]
    passive: Phrases
    past: Phrases
    classes: dict[str, str]
    told: dict[str, str]
    infinitives: frozenset[str]
    gerunds: frozenset[str]
    addressees: re.Pattern[str]
    keys: dict[str, str]
    chain: re.Pattern[str]
    before: re.Pattern[str]
    attached: re.Pattern[str]

    def passive_at(self, text: str, at: int, end: int) -> Phrase | None:
        """An impersonal phrase at a place, or behind the blank there."""
        return self.passive.match(text, at + text[at : at + 1].isspace(), end)


@lru_cache(maxsize=8)
def grammar(code: str) -> Grammar:
    """The lead phrases of a language, made on first use."""
    data: dict[str, Any] = words_of(code)
    leads, around, chain = data["leads"], data["lead_words"], data["chain"]

    def classed(*kinds: str) -> dict[str, str]:
        return {f: cls for cls in CLASSES for kind in kinds for f in leads[cls].get(kind, ())}

    classes, told = classed("acts", "gerunds", "infinitives"), classed("past", "passive", "acts")
    opening = ("acts", "gerunds", "infinitives", *(("past",) if around.get("verb_first") else ()))
    if around.get("verb_first"):
        classes = {**told, **classes}
    gap = language(code).blank
    named = any_of(chain["before"]) + (f"|{chain['clause']}" if "clause" in chain else "")
    phrases = _Making(around, (*classes, *told), gap).phrases
    acting, further = phrases(*classed("acts", "gerunds")), phrases(*classed("acts"))

    def behind_words(of: Phrases) -> list[Head]:
        return [Head(first, rest, of, word=True) for first, rest in _joints(around, gap)]

    return Grammar(
        opening=phrases(*classed(*opening)),
        second=Joined.by([*behind_words(acting), Head(COMMAS, gap, further, word=False)]),
        joined=Joined.by(behind_words(phrases(*classed("infinitives")))),
        joined_past=Joined.by(behind_words(phrases(*classed("past")))),
        pasts=frozenset(classed("past")),
        passive=phrases(*classed("passive")),
        past=phrases(*classed("past", "acts")),
        classes=classes,
        told=told,
        infinitives=frozenset(classed("infinitives")),
        gerunds=frozenset(classed("gerunds")),
        addressees=re.compile(any_whole(_addressees(data))),
        keys=_addressees(data),
        chain=_chain(chain, named, gap),
        before=re.compile(rf"\s?{_attached(chain)}(?:(?:{named})(?:{gap}|(?<=’)){_attached(chain)})*"),
        attached=re.compile(_attached(chain)),
    )


class _Making:
    """Makes phrases of some verbs of a language out of one tree of all its verbs."""

    def __init__(self, around: dict[str, Any], verbs: tuple[str, ...], gap: str) -> None:
        unspaced = gap != _BLANK
        between = Words(around["between"], unspaced=unspaced) if around.get("between") else None
        self.verbs = Words(verbs, around.get("slots", {}), unspaced=unspaced, between=between)
        self.before, self.after, self.shared = (
            Words(around.get(name, ()), unspaced=unspaced) for name in ("before", "after", "shared")
        )
        self.adverbial, self.gap = around["adverbial"], gap

    def phrases(self, *verbs: str) -> Phrases:
        """The phrases of some of the verbs."""
        return Phrases(
            self.verbs, frozenset(verbs), (self.before, self.after, self.shared), self.adverbial, self.gap
        )


def _joints(around: dict[str, Any], gap: str) -> list[tuple[str, str]]:
    """What joins an act to the one before, its first sign apart.

    Where it is written together with the verb (`وتدعو`), it joins behind a comma only; in a script without blanks it
    begins with a sign of its own.
    """
    joins = sorted(set(around["joins"]), key=len, reverse=True)
    if around.get("joined"):
        return [(COMMAS + SEMICOLONS, f"{gap}{_escaped(join)}") for join in joins]
    if gap == _BLANK:
        return [(_BLANK, f"{_escaped(join)}{gap}") for join in joins]
    return [(re.escape(join[0]), f"{_escaped(join[1:])}{gap}") for join in joins]


def _addressees(data: dict[str, Any]) -> dict[str, str]:
    """Whom an act may be addressed to: form → key, with the forms that prepositions and articles make together."""
    keys = {form: key for key, forms in data["addressees"].items() for form in forms}
    for article, merged in data.get("clitics", {}).get("merged", {}).items():
        keys |= {merged + f[len(article) :]: key for f, key in keys.items() if f.startswith(article)}
    return keys


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
    return "|".join(map(_escaped, sorted(set(words), key=len, reverse=True))) or r"(?!)"


def _escaped(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"\s")
