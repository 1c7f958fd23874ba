"""Phrases of a language, found by their words.

A tree of words is walked, where an expression of all phrases would be slow to make (a second for a language) and to try.
A form is words with single blanks between them (`prend note`). A word may hold slots in braces: where the slot is a list
of words they are put in (`{v}طلب`), where it is an expression it is matched there (`exprime {feeling}`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any, NamedTuple

from greffier.documents.script import WORD

__all__ = ["Phrase", "Phrases", "Words", "expression"]

_SPACED = re.compile(rf"(\s|[^\w\s]{{0,2}})({WORD}+)")
_UNSPACED = re.compile(r"()(.)")
_SLOT = re.compile(r"\{(\w+)\}")
_WORD = re.compile(WORD)
_FIRST = re.compile(rf"(?<!{WORD})\w")

Slots = Mapping[str, str | list[str]]
Node = dict[Any, Any]
_FORM, _EXPRESSIONS = None, 0
"""Keys of a node beside its words: the forms that end there; expressions with the nodes behind them."""


class Words:
    """Forms as a tree of words. `unspaced` says that words follow each other without blanks."""

    def __init__(
        self,
        forms: Iterable[str],
        slots: Slots | None = None,
        *,
        unspaced: bool = False,
        between: Words | None = None,
    ) -> None:
        self.unit = _UNSPACED if unspaced else _SPACED
        self.edged = not unspaced
        self.between = between
        self.tree: Node = {}
        self.firsts: dict[str, set[str]] = {}
        listed = list(forms)
        self.literal = frozenset(form for form in listed if "{" not in form)
        for form in listed:
            for spelt in _spelt(form, slots or {}):
                self._plant(spelt, form, slots or {})

    def _plant(self, spelt: str, form: str, slots: Slots) -> None:
        node = self.tree
        first = None if "{" in spelt.split(" ", 1)[0] else self.unit.match(spelt)
        self.firsts.setdefault(form, set()).update(() if first is None else (first[2],))
        for n, word in enumerate(spelt.split()):
            blank = " " if n else ""
            if "{" in word:
                node = _behind(node, blank, expression(word, slots))
                continue
            for m in self.unit.finditer(word):
                node = node.setdefault((m[1] or blank, m[2]), {})
                blank = ""
        forms = node.setdefault(_FORM, [])
        if form not in forms:
            forms.append(form)

    @property
    def expressions(self) -> list[re.Pattern[str]]:
        """Those with which forms begin."""
        return [pattern for _, pattern, _ in self.tree.get(_EXPRESSIONS, ())]

    def longest(
        self, text: str, at: int, end: int, allowed: frozenset[str] | None = None
    ) -> tuple[int, str] | None:
        """Where the longest form that begins at a place ends, and which it is; only of those `allowed`, if any are."""
        found = self.unit.match(text, at, end)
        child = self.tree.get(("", found[2])) if found is not None and not found[1] else None
        best = (
            self._walk(child, text, found.end(), end, allowed)
            if found is not None and child is not None
            else None
        )
        for _, pattern, behind in self.tree.get(_EXPRESSIONS, ()):
            best = _better(best, self._behind(pattern, behind, text, at, end, allowed))
        # what an expression matched may be a form itself, which then says more exactly what is meant
        printed = text[at : best[0]] if best is not None else ""
        return (best[0], printed) if best is not None and printed in self.literal else best

    def _walk(
        self, node: Node, text: str, at: int, end: int, allowed: frozenset[str] | None
    ) -> tuple[int, str] | None:
        """The longest form whose beginning stands before a place, and led to a node."""
        best = None
        for form in node.get(_FORM, ()):
            if (allowed is None or form in allowed) and self._ends(text, at):
                best = (at, form)
                break
        if len(node) == 1 and _FORM in node:
            return best
        found = self.unit.match(text, at, end)
        if found is not None:
            child = node.get((" " if found[1].isspace() else found[1], found[2]))
            if child is not None:
                best = _better(best, self._walk(child, text, found.end(), end, allowed))
        blank = text[at : at + 1].isspace()
        for given, pattern, child in node.get(_EXPRESSIONS, ()):
            if blank or not given:
                best = _better(best, self._behind(pattern, child, text, at + len(given), end, allowed))
        if blank and self.between is not None:
            adverb = self.between.longest(text, at + 1, end)
            if adverb is not None:
                rest = {key: child for key, child in node.items() if key is not _FORM}
                best = _better(best, self._walk(rest, text, adverb[0], end, allowed))
        return best

    def _behind(
        self,
        pattern: re.Pattern[str],
        node: Node,
        text: str,
        at: int,
        end: int,
        allowed: frozenset[str] | None,
    ) -> tuple[int, str] | None:
        matched = pattern.match(text, at, end)
        return (
            self._walk(node, text, matched.end(), end, allowed)
            if matched is not None and matched.end() > at
            else None
        )

    def _ends(self, text: str, at: int) -> bool:
        return not self.edged or _WORD.match(text, at) is None


def _better(one: tuple[int, str] | None, other: tuple[int, str] | None) -> tuple[int, str] | None:
    """The form that is the longer one in the data, for it says more exactly what is meant."""
    if one is None or other is None:
        return one or other
    return other if (len(other[1]), other[0]) > (len(one[1]), one[0]) else one


def _behind(node: Node, blank: str, pattern: str) -> Node:
    """The node behind an expression."""
    for given, known, child in node.setdefault(_EXPRESSIONS, []):
        if (given, known.pattern) == (blank, pattern):
            found: Node = child
            return found
    made: Node = {}
    node[_EXPRESSIONS].append((blank, re.compile(pattern), made))
    return made


def _spelt(form: str, slots: Slots) -> Iterator[str]:
    """A form with the words of its slots put in; slots that are expressions stay."""
    names = [name for name in dict.fromkeys(_SLOT.findall(form)) if isinstance(slots[name], list)]
    for words in product(*(slots[name] for name in names)):
        spelt = form
        for name, word in zip(names, words, strict=True):
            spelt = spelt.replace(f"{{{name}}}", word)
        yield " ".join(spelt.split())


def expression(word: str, slots: Slots) -> str:
    """A word with slots as an expression."""
    pieces = _SLOT.split(word)
    return "".join(_of_slot(slots[one]) if n % 2 else re.escape(one) for n, one in enumerate(pieces))


def _of_slot(slot: str | list[str]) -> str:
    return slot if isinstance(slot, str) else f"(?:{'|'.join(map(re.escape, slot))})"


class Phrase(NamedTuple):
    """A phrase in a text: its place, adverbs included, and the form of the data that its verb is."""

    start: int
    end: int
    verb: str


class Phrases:
    """Some verbs of a language (`allowed`) with the adverbs that belong to them.

    `adverbs` are those before a verb, those behind it, and what joins a second verb to the same object; `adverbial` is an
    expression of the same use, `gap` what stands between words.
    """

    def __init__(
        self,
        verbs: Words,
        allowed: frozenset[str],
        adverbs: tuple[Words, Words, Words],
        adverbial: str,
        gap: str,
    ) -> None:
        edge = rf"(?!{WORD})" if verbs.edged else ""
        self.verbs, self.allowed = verbs, allowed
        self.before, self.after, self.shared = adverbs
        self.gap = re.compile(gap)
        self.adverbial_before = re.compile(rf"(?:{adverbial}){gap}")
        self.adverbial_after = re.compile(rf",?{gap}(?:{adverbial}){edge}")
        self.firsts = frozenset(
            word for words, forms in ((verbs, allowed), (self.before, self.before.firsts))
            for form in forms for word in words.firsts.get(form, ())
        )  # fmt: skip
        beginnings = (self.adverbial_before, *verbs.expressions, *self.before.expressions)
        self.beginning = re.compile("|".join(f"(?:{one.pattern})" for one in beginnings))

    def match(self, text: str, at: int, end: int | None = None) -> Phrase | None:
        """The phrase that begins at a place."""
        stop = len(text) if end is None else min(end, len(text))
        if not self._may_begin(text, at, stop):
            return None
        starts = [at]
        while (behind := self._behind_adverb(text, starts[-1], stop)) is not None:
            starts.append(behind)
        for start in reversed(starts):
            found = self.verbs.longest(text, start, stop, self.allowed)
            if found is not None:
                return Phrase(
                    at, self._with_adverbs(text, self._shared(text, found[0], stop), stop), found[1]
                )
        return None

    def _may_begin(self, text: str, at: int, end: int) -> bool:
        """Whether the first word at a place begins any phrase: most begin none, and this is quick to see."""
        first = self.verbs.unit.match(text, at, end)
        if first is not None and not first[1] and first[2] in self.firsts:
            return True
        return self.beginning.match(text, at, end) is not None

    def _behind_adverb(self, text: str, at: int, end: int) -> int | None:
        found = self.before.longest(text, at, end)
        gap = self.gap.match(text, found[0], end) if found is not None else None
        matched = self.adverbial_before.match(text, at, end)
        behind = max(m.end() if m is not None else at for m in (gap, matched))
        return behind if behind > at else None

    def find(self, text: str, at: int, end: int) -> Iterator[Phrase]:
        """The phrases of a stretch, from left to right."""
        while (word := _FIRST.search(text, at, end)) is not None:
            phrase = self.match(text, word.start(), end)
            at = phrase.end if phrase is not None else word.end()
            if phrase is not None:
                yield phrase

    def _shared(self, text: str, at: int, end: int) -> int:
        """Behind a second verb that shares the object of the first."""
        found = self.shared.longest(text, at, end)
        if found is None:
            return at
        start: int | None = found[0]
        while start is not None:
            verb = self.verbs.longest(text, start, end, self.allowed)
            if verb is not None:
                return verb[0]
            start = self._behind_adverb(text, start, end)
        return at

    def _with_adverbs(self, text: str, at: int, end: int) -> int:
        while True:
            gap = self.gap.match(text, at, end)
            found = self.after.longest(text, gap.end(), end) if gap is not None else None
            behind = found[0] if found is not None else None
            if behind is None:
                matched = self.adverbial_after.match(text, at, end)
                behind = matched.end() if matched is not None else None
            if behind is None or behind <= at:
                return at
            at = behind
