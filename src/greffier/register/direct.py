"""Things that what is typed is the very name of: a symbol, a number such as 7/1, a body, its session, a participant.

`naming.find_thing` finds the one thing that words mean, and may look through all there is. Here every name is looked up.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.documents.symbol import LOOKALIKES
from greffier.record.keys import BODY, CELLS, DECISION, PARTICIPANT, SESSION, decision_name
from greffier.register.named import PREFERRED, Named
from greffier.register.search.symbols import symbols_apart, symbols_named
from greffier.register.search.words import stem_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from greffier.register.lookup import RegisterLookup

    Short = Mapping[str, set[str]]

__all__ = ["things_named"]

LONGEST = 200
"""Characters of a name; longer is none."""
MOST = 8
"""Things that are offered."""
NUMBER = re.compile(r"(?:\D{2,30}\s)?(?:№\s*)?第?(\d{1,3}/(?:\d{1,4}|[A-Za-z]{2,4}\.\d{1,3}))(?:号\w{2})?")
BEHIND = re.compile(r"(?P<body>.*?\D)[\s:.-]*(?<![\d/.])(?P<ordinal>\d{1,3})")
"""`SBI 58`, `SBI58`, `COP:27`: what names a body, and the number of its session."""
ORDINAL = re.compile(r"(?<![\w/.:])(?P<ordinal>\d{1,3})(?![\d/.]|-\d)\w{0,4}(?:-\w{1,3}(?!\w))?")
"""`58th`, `58-я`, `58`: in a sentence."""
BESIDE = 4
"""Words for a session that may stand beside those of a name: `session of the`."""
KINDS = ("resolution", "decision")


def things_named(lookup: RegisterLookup, typed: str) -> list[Named]:
    """The things that are called so, as far as an audience may know them, in the order in which kinds are preferred."""
    name = "".join(filter(str.isprintable, typed)).strip().strip('"«»„“”《》「」')
    if not name or len(name) > LONGEST:
        return []
    bodies, short = _bodies(lookup), _abbreviations(lookup.database.treaties)
    candidates = [
        *_by_symbol(lookup, name), *_by_number(bodies, name), *_by_words(bodies, short, name),
        *_by_ordinal(bodies, short, name),
    ]  # fmt: skip
    return _there(lookup, candidates)[:MOST]


class _Body(Struct):
    key: str
    names: dict[str, str] = {}


def _bodies(lookup: RegisterLookup) -> list[_Body]:
    return [msgspec.json.decode(data, type=_Body) for _, data in lookup.raw(BODY)]


def _by_symbol(lookup: RegisterLookup, name: str) -> Iterator[tuple[str, str]]:
    """What has this key or symbol, or another name that stands for one."""
    names = list(dict.fromkeys((name, *symbols_named(name), *symbols_apart(name))))
    for cell in CELLS:
        yield from ((cell, key) for key in lookup.keys(cell, names).values())


def _by_number(bodies: Iterable[_Body], name: str) -> Iterator[tuple[str, str]]:
    number = NUMBER.fullmatch(name)
    if number is not None:
        for body in bodies:
            for kind in KINDS:
                key = decision_name({"body": body.key, "kind": kind, "number": number[1].upper()})
                if key is not None:
                    yield DECISION, key


def _by_words(bodies: Iterable[_Body], short: Short, name: str) -> Iterator[tuple[str, str]]:
    """A body by the end of its key or by its name in any language, a participant by its name."""
    meant = _called_short(bodies, short, name)
    for body in bodies:
        named = any(_stems(own, language) == _stems(name, language) for language, own in body.names.items())
        if named or body.key in meant:
            yield BODY, body.key
    yield from ((PARTICIPANT, key) for key in _participants().get(name.casefold(), ()))


def _by_ordinal(bodies: Iterable[_Body], short: Short, name: str) -> Iterator[tuple[str, str]]:
    """A session by its number, behind what its body is called for short or in a sentence with the name of its body."""
    behind = BEHIND.fullmatch(name)
    if behind is not None:
        for key in _called_short(bodies, short, behind["body"].rstrip(" :.-")):
            yield SESSION, f"{key}:{int(behind['ordinal'])}"
    within = ORDINAL.search(name)
    if within is not None:
        rest = f"{name[: within.start()]} {name[within.end() :]}"
        for body in bodies:
            if any(_has_name(rest, own, language) for language, own in body.names.items()):
                yield SESSION, f"{body.key}:{int(within['ordinal'])}"


def _has_name(typed: str, name: str, language: str) -> bool:
    """Whether all words of a name stand in what is typed, with no more than a few others."""
    own, there = set(_stems(name, language)), set(_stems(typed, language))
    return own <= there and len(there - own) <= BESIDE


def _called_short(bodies: Iterable[_Body], short: Short, name: str) -> set[str]:
    """Bodies by the end of their key, or by what texts call them for short."""
    typed = name.translate(LOOKALIKES).upper()
    ending = (f"/{typed}", f"#{typed}")
    found = {body.key for body in bodies if typed and body.key.upper().endswith(ending)}
    return found | short.get(name.upper(), set())


@cache
def _abbreviations(folder: Path | None) -> Short:
    """Keys of bodies by the forms of their names, in all languages, that are one word of capitals; `folder`: own treaties."""
    from greffier.treaties import available, load

    found: dict[str, set[str]] = {}
    for treaty in (load(key, folder) for key in available(folder)):
        for body in treaty.bodies.values():
            for mentions in body.mentions.values():
                for form in (*mentions.own, *mentions.forms):
                    if form.isupper() and form.isalpha():
                        found.setdefault(form, set()).add(body.key)
    return found


@lru_cache(maxsize=4096)
def _stems(name: str, language: str) -> list[str]:
    return stem_list(name, language)


@cache
def _participants() -> dict[str, set[str]]:
    """Keys of States and organizations by their names in all languages."""
    from greffier.treaties import world
    from greffier.treaties.world import LANGUAGES

    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for key, name in world().participant_names(language).items():
            found.setdefault(name.casefold(), set()).add(key)
    return found


def _there(lookup: RegisterLookup, candidates: Iterable[tuple[str, str]]) -> list[Named]:
    """Those of some things that the record knows."""
    wanted = dict.fromkeys(candidates)
    known = {
        (kind, key)
        for kind in {kind for kind, _ in wanted}
        for key, _ in lookup.raw_of(kind, [k for c, k in wanted if c == kind])
    }
    found = [Named(kind, key) for kind, key in wanted if (kind, key) in known]
    order = {kind: at for at, kind in enumerate(PREFERRED)}
    return sorted(found, key=lambda one: order.get(one.kind, len(order)))
