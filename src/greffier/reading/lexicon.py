"""All words of a language and all names of a treaty in one automaton.

The automaton is Aho–Corasick, leftmost-longest, over lower-case text; a hit counts where it begins and ends at the
edge of a word (a form that ends in `*` may go on to the end of its word); in scripts without blanks every place is one. `obvious_hits` finds the same by a regular
expression over the whole text: it is the oracle of the tests.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Any

import ahocorasick
from msgspec import Struct, field, structs

from greffier.documents.language import Language, language
from greffier.documents.language import available as languages
from greffier.documents.letters import as_mapping, plain
from greffier.documents.script import WORD, glued, unspaced, wide
from greffier.treaties import Treaty, World, available, load, world
from greffier.treaties.numbers import number_pattern

from .symbols import SymbolFinder

(MONTH, ORDINAL, CARDINAL, HEAD, PLURAL_HEAD, BODY, PLACE, NAME, GATHER, DECISION, ORGAN, HOLD, ACT, REPORT,
 SUBMIT, ROLE, SPEAKER, SPEAK, PRESENT, EXPERTS, CAPACITY, DURING, JOINT, ADOPT, BLOCK, NEXT, ITEM,
 MANDATE_OBJECT, DATE, SYMBOL, SITTING) = range(31)  # fmt: skip
"""Classes of tokens. DATE, SYMBOL and SITTING are made from the text, the rest are words of the data."""

WORD_CLASSES = {
    "hold": HOLD, "act": ACT, "report": REPORT, "submit": SUBMIT, "role": ROLE, "speaker": SPEAKER, "speak": SPEAK,
    "present": PRESENT, "experts": EXPERTS, "capacity": CAPACITY, "during": DURING, "joint": JOINT, "adopt": ADOPT,
    "block": BLOCK, "next": NEXT, "item": ITEM, "mandate_object": MANDATE_OBJECT,
}  # fmt: skip

NO_TREATY = Treaty(
    key="",
    names={},
    short_names={},
    languages=(),
    roots=(),
    main_body="",
    lookalike_roots=(),
    lookalikes={},
    address="",
    bodies={},
    decisions={},
    folder=Path(),
)
"""What stands for the treaty of a document that belongs to none."""

Entry = tuple[int, Any]
"""A class and what the word means."""
Hit = tuple[int, int, tuple[Entry, ...]]
"""Start and end in the lower-case text, and the meanings."""

_CLITIC = 3
"""Words written together with the next have so many letters at most, together."""
_MOST = 4096
"""Numbers remembered with whose they are; an archive has thousands."""
_REACH = 160
"""No form is longer than this by more than a stretch."""
_REST = re.compile(r"[^\W_]*")


class Topics(Struct, frozen=True, dict=True):
    """What follows a head, and whose they are; `between` and `joint` are expressions for what stands before it."""

    between: str
    joint: str
    topic: str
    keys: dict[str, str]

    @cached_property
    def first(self) -> re.Pattern[str]:
        """A topic right behind a head, after modifiers."""
        return re.compile(f"{self.between}{self.topic}")

    @cached_property
    def further(self) -> re.Pattern[str]:
        """A topic behind another."""
        return re.compile(f"{self.joint}{self.topic}")


class Patterns(Mapping[str, re.Pattern[str]]):
    """The expressions of a language by name, each made when it is first asked for."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = {name: pattern for name, pattern in data.items() if isinstance(pattern, str)}
        self._made: dict[str, re.Pattern[str]] = {}

    def __getitem__(self, name: str) -> re.Pattern[str]:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = re.compile(self._data[name], re.IGNORECASE)
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


class Lexicon(Struct, eq=False):
    """The words of one language together with the names of one treaty.

    `main` is its main body; `deciding` are the bodies of all treaties that adopt resolutions or decisions, with how
    their numbers are built.
    """

    treaty: Treaty
    lang: Language
    world: World
    automaton: ahocorasick.Automaton
    forms: dict[str, tuple[Entry, ...]]
    words: dict[str, Any]
    patterns: Patterns
    raw_patterns: dict[str, Any]
    main: str
    topics: dict[str, Topics]
    bare: dict[str, str]
    symbols: SymbolFinder
    small: dict[str, frozenset[str]]
    deciding: dict[str, tuple[str, ...]]
    presumed: dict[str, tuple[str, ...]]
    parents: dict[str, str | None]
    uncapitalized: frozenset[str]
    clitics: frozenset[str]
    clitic_ends: frozenset[str]
    numbered: dict[str, str | None] = field(default_factory=dict)

    def may_be_of(self, number: str, body: str | None) -> bool:
        """Whether a body may have given a number; so it may where it is not known how its numbers are built."""
        return body is None or body not in self.deciding or _fits(number, self.deciding[body])

    def numbered_so(self, number: str) -> str | None:
        """The body that alone numbers so: `1325 (2000)`, `1/CP.21`. What it has established does not count beside it."""
        if number not in self.numbered:
            if len(self.numbered) > _MOST:
                self.numbered.clear()
            self.numbered[number] = self._numbered_so(number)
        return self.numbered[number]

    def _numbered_so(self, number: str) -> str | None:
        fitting = {key for key, patterns in self.deciding.items() if _fits(number, patterns)}
        found = [key for key in fitting if self.parents[key] not in fitting]
        return found[0] if len(found) == 1 else None

    def presumed_of(self, number: str) -> str | None:
        """The body whose number it is presumed to be, where several number so: `1514 (XV)`."""
        return next((key for key, patterns in self.presumed.items() if _fits(number, patterns)), None)

    def hits(self, lower: str) -> list[Hit]:
        """Every word and name in a lower-case text, from left to right, none overlapping."""
        found: list[Hit] = []
        last = 0
        size = len(lower)
        rest, clitic_ends = _REST.match, self.clitic_ends
        # without a sign behind it, a form at the very end is lost where a longer one might have begun
        for end, (length, prefix, several, entries) in self.automaton.iter_long(lower + "\n"):
            stop = end + 1
            start = stop - length
            if (
                start < last
                or (
                    start
                    and (before := lower[start - 1]).isalnum()
                    and glued(before, lower[start])
                    and (before not in clitic_ends or not self._joined(lower, start))
                )
                or (
                    stop < size
                    and not prefix
                    and lower[stop].isalnum()
                    and glued(lower[stop - 1], lower[stop])
                )
            ):
                if (several or self._opens_later(lower, start)) and stop > last:
                    found += self._within(lower, max(start, last), stop, min(stop + _REACH, size))
                    last = found[-1][1] if found else last
                continue
            if prefix and stop < size and lower[stop].isalnum():
                stop = rest(lower, stop).end()  # type: ignore[union-attr]  # the expression matches anything
            last = stop
            found.append((start, stop, entries))
        return found

    def _joined(self, lower: str, start: int) -> bool:
        """Whether what stands before a form in its word are words that are written together with the next."""
        for first in range(start - 1, max(-1, start - 1 - _CLITIC), -1):
            if lower[first:start] in self.clitics and (not first or not lower[first - 1].isalnum()):
                return True
        return False

    def _opens_later(self, lower: str, start: int) -> bool:
        """Whether a form may begin further on in the word in which one began in vain."""
        return lower[start] in self.clitic_ends and any(
            self._joined(lower, start + n) for n in range(1, _CLITIC + 1)
        )

    def _within(self, lower: str, low: int, stretch: int, high: int) -> list[Hit]:
        """Forms that begin in a stretch (to `stretch`) where the longest one did not end at the edge of a word."""
        found: list[Hit] = []
        for end, (length, prefix, _, entries) in self.automaton.iter(lower, low, high):
            stop = end + 1
            start = stop - length
            if start >= stretch or (
                start and glued(lower[start - 1], lower[start]) and not self._joined(lower, start)
            ):
                continue
            if stop < len(lower) and glued(lower[stop - 1], lower[stop]):
                if not prefix:
                    continue
                stop = _REST.match(lower, stop).end()  # type: ignore[union-attr]  # the expression matches anything
            found.append((start, stop, entries))
        found.sort(key=lambda hit: (hit[0], -hit[1]))
        kept: list[Hit] = []
        for hit in found:
            if not kept or hit[0] >= kept[-1][1]:
                kept.append(hit)
        return kept

    def obvious_hits(self, lower: str) -> list[Hit]:
        """The same as `hits`, the slow obvious way: one expression with all forms, longest first."""
        found: list[Hit] = []
        for m in _obvious(tuple(self.forms)).finditer(lower):
            form = (
                m[0] if m[0] in self.forms else next(f for f in _stems(self.forms) if m[0].startswith(f[:-1]))
            )
            found.append((m.start(), m.end(), self.forms[form]))
        return found


@lru_cache(maxsize=4096)
def _fits(number: str, patterns: tuple[str, ...]) -> bool:
    return any(number_pattern(pattern).fullmatch(number) for pattern in patterns)


@lru_cache(maxsize=4)
def _obvious(forms: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(forms, key=lambda f: (-len(f.rstrip("*")), f))
    alike = groupby(
        longest, _edges
    )  # those in a row with the same edges share them: edges are slow to compile
    return re.compile(
        "|".join(
            rf"{before}(?:{'|'.join(re.escape(f.rstrip('*')) for f in some)}){behind}"
            for (before, behind), some in alike
        )
    )


def _edges(form: str) -> tuple[str, str]:
    """What stands before and behind a form."""
    return _edge(form[0], "<"), r"[^\W_]*" if form[-1] == "*" else _edge(form[-1], "")


def _edge(sign: str, behind: str) -> str:
    """What keeps a form from beginning or ending inside a word: nothing where its script has no blanks, or at a bracket."""
    return "" if unspaced(sign) or not sign.isalnum() else rf"(?{behind}!{WORD})"


def _stems(forms: Iterable[str]) -> list[str]:
    return sorted((f for f in forms if f[-1] == "*"), key=len, reverse=True)


@lru_cache(maxsize=1)
def readable() -> tuple[str, ...]:
    """Codes of the languages whose claims are read: those with data in this room and in `documents`."""
    files = (resources.files("greffier.reading") / "languages").iterdir()
    codes = {f.name[:-5] for f in files if f.name.endswith(".toml")}
    return tuple(sorted(codes.intersection(languages())))


@lru_cache(maxsize=16)
def words_of(code: str) -> dict[str, Any]:
    """The reading data of a language: `languages/CODE.toml` of this room."""
    file = resources.files("greffier.reading") / "languages" / f"{code}.toml"
    return as_mapping(tomllib.loads(file.read_text(encoding="utf-8")))


@lru_cache(maxsize=16)
def lexicon(
    treaty_key: str | None, code: str, folder: str | None = None, about: str | None = None
) -> Lexicon:
    """The lexicon of a treaty in a language, or of none; `folder` holds further treaties.

    `about` is the treaty that a document of an organ deals with: its bodies are known there too. In documents of
    organs and of nobody, `Conference of the Parties` could be anybody's: there other treaties are not read.
    """
    where = Path(folder) if folder else None
    home = load(treaty_key, where) if treaty_key is not None else NO_TREATY
    treaty = _dealing_with(home, load(about, where)) if about is not None else home
    lang, data, names = language(code), words_of(code), world()
    forms: dict[str, list[Entry]] = {}
    _add_language(forms, lang, data)
    _add_world(forms, names, code)
    others = [load(key, where) for key in available(where) if key not in (treaty_key, about)]
    known = [treaty, *others]
    treaties = [treaty, *(each for each in others if each.organ or not (home.organ or treaty_key is None))]
    _add_own(forms, home, code)
    for each in treaties:
        _add_forms(forms, each, code, own=each is treaty)
    _add_shared(forms, [each for each in others if each.organ], code)
    clitics = frozenset(data.get("clitics", {}).get("before", ()))
    for written, joined in data.get("clitics", {}).get("merged", {}).items():
        _add_merged(forms, written, joined)
    table = {form: tuple(entries) for form, entries in forms.items()}
    automaton = ahocorasick.Automaton()
    for form, entries in table.items():
        stem = form.rstrip("*")
        several = not stem.isalnum() or (wide(stem) > 0 and not (unspaced(stem[0]) and unspaced(stem[-1])))
        automaton.add_word(stem, (len(stem), form[-1] == "*", several, entries))
    automaton.make_automaton()
    bare = {
        b.mentions[code].head or "": b.key
        for b in home.bodies.values()  # of a treaty that an organ deals with, bodies are meant where they are named
        if code in b.mentions and b.mentions[code].bare
    }
    return Lexicon(
        treaty, lang, names, automaton, table, data, Patterns(data["patterns"]), data["patterns"], treaty.main_body,
        _topics(treaties, code, data["modifiers"]["forms"], data["patterns"]["topic_join"]), bare, SymbolFinder(treaty),
        {name: frozenset(words) for name, words in data["small"].items()},
        {key: patterns for each in reversed(known) for key, patterns in each.numbers.items()},
        {each.main_body: each.presumed for each in known if each.presumed},
        {key: each.bodies[key].parent for each in known for key in each.numbers}, _uncapitalized(treaties, code),
        clitics, frozenset(clitic[-1] for clitic in clitics),
    )  # fmt: skip


def _dealing_with(organ: Treaty, treaty: Treaty) -> Treaty:
    """An organ together with the bodies of a treaty that it deals with."""
    return structs.replace(
        organ,
        bodies={**organ.bodies, **treaty.bodies},
        numbers={**organ.numbers, **treaty.numbers},
        lookalikes={**organ.lookalikes, **treaty.lookalikes},
        lookalike_roots=(*organ.lookalike_roots, *treaty.lookalike_roots),
    )


def _put(forms: dict[str, list[Entry]], form: str, entry: Entry) -> None:
    form = plain(form)
    entries = forms.setdefault(form, [])
    if entry not in entries:
        entries.append(entry)


def _add_language(forms: dict[str, list[Entry]], lang: Language, data: dict[str, Any]) -> None:
    for form, month in lang.months.items():
        _put(forms, form, (MONTH, month))
    for form, n in lang.ordinals.items():
        _put(forms, form, (ORDINAL, n))
    for form, n in lang.cardinals.items():
        _put(forms, form, (CARDINAL, n))
    for table, cls in (("heads", HEAD), ("plural_heads", PLURAL_HEAD), ("gather", GATHER)):
        for value, words in data[table].items():
            for form in words:
                _put(forms, form, (cls, value))
    for name, values in data["words"].items():
        for value, words in values.items():
            for form in words:
                _put(forms, form, (WORD_CLASSES[name], value))
    for kind, words in data["decisions"].items():
        for form in words:
            _put(forms, form, (DECISION, kind))
    for form in data.get("shields", {}).get("forms", ()):
        forms.setdefault(plain(form), [])


def _add_merged(forms: dict[str, list[Entry]], article: str, joined: str) -> None:
    """What becomes of forms with an article where a preposition melts with it: `الجمعية` is `للجمعية` behind `ل`."""
    for form in [f for f in forms if f.startswith(article)]:
        for entry in forms[form]:
            _put(forms, joined + form[len(article) :], entry)


def _add_world(forms: dict[str, list[Entry]], names: World, code: str) -> None:
    for form, key in names.participant_forms(code):
        _put(forms, form, (NAME, key))
    for form, city in names.place_forms(code):
        _put(forms, form, (PLACE, city))


def _add_own(forms: dict[str, list[Entry]], treaty: Treaty, code: str) -> None:
    """What bodies are called in the treaty's or organ's own documents: `the Council`."""
    for form, key in _said(treaty, code, own=True):
        if form not in forms:
            _put(forms, form, (BODY, key))


def _add_forms(forms: dict[str, list[Entry]], treaty: Treaty, code: str, *, own: bool) -> None:
    """Whole names of bodies; of another treaty only those that no body before bears.

    A body that decides is an organ to the documents of others: its acts are cited, its sessions are its own affair.
    """
    for form, key in _said(treaty, code, own=False):
        cls = ORGAN if treaty.organ and not own and key in treaty.numbers else BODY
        if form not in forms:
            _put(forms, form, (cls, key))


def _add_shared(forms: dict[str, list[Entry]], organs: list[Treaty], code: str) -> None:
    """Words that mean several deciding organs, in documents of others: the value has their keys, with blanks between."""
    meant: dict[str, list[str]] = {}
    for organ in organs:
        for form, key in _said(organ, code, own=True):
            if key in organ.numbers:
                meant.setdefault(form, []).append(key)
    for form, keys in meant.items():
        if form not in forms:
            _put(forms, form, (ORGAN, " ".join(keys)))


def _said(treaty: Treaty, code: str, *, own: bool) -> list[tuple[str, str]]:
    """The forms of a treaty's bodies in lower case, with their keys."""
    said = ((key, body.mentions[code]) for key, body in treaty.bodies.items() if code in body.mentions)
    return [(plain(form), key) for key, m in said for form in (m.own if own else m.forms)]


def _uncapitalized(treaties: list[Treaty], code: str) -> frozenset[str]:
    """Names of bodies that texts print without a capital."""
    said = [
        m for each in treaties for body in each.bodies.values() if (m := body.mentions.get(code)) is not None
    ]
    return frozenset(form for m in said for form in (*m.forms, *m.own) if form == form.lower())


def _topics(treaties: list[Treaty], code: str, modifiers: list[str], joint: str) -> dict[str, Topics]:
    """For each head the topics that may follow it, in any treaty; the first treaty's meaning wins."""
    keys: dict[str, dict[str, str]] = {}
    for treaty in treaties:
        for body in treaty.bodies.values():
            mentions = body.mentions.get(code)
            if mentions is not None and mentions.head is not None:
                for topic in mentions.topics:
                    keys.setdefault(mentions.head, {}).setdefault(plain(topic), body.key)
    between = rf"(?:\s(?:{'|'.join(map(re.escape, modifiers))}))*\s"
    found: dict[str, Topics] = {}
    for head, topics in keys.items():
        one = "|".join(re.escape(t).replace(r"\ ", r"\s") for t in sorted(topics, key=len, reverse=True))
        found[head] = Topics(between, joint, rf"(?P<topic>{one})(?!{WORD})", topics)
    return found
