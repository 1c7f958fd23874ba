"""Things that what is typed is the very name of: a symbol, a number such as 7/1, a body, a participant.

`naming.find_thing` finds the one thing that words mean, and may look through all there is. Here every name is looked up.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.keys import BODY, CELLS, DECISION, PARTICIPANT, decision_name
from greffier.register.naming import PREFERRED, Named
from greffier.register.search.symbols import symbols_named
from greffier.register.search.words import stem_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from greffier.register.lookup import RegisterLookup

__all__ = ["things_named"]

LONGEST = 200
"""Characters of a name; longer is none."""
MOST = 8
"""Things that are offered."""
NUMBER = re.compile(r"(?:\D{2,30}\s)?(?:№\s*)?第?(\d{1,3}/\d{1,4})(?:号\w{2})?")
KINDS = ("resolution", "decision")


def things_named(lookup: RegisterLookup, typed: str) -> list[Named]:
    """The things that are called so, as far as an audience may know them, in the order in which kinds are preferred."""
    name = "".join(filter(str.isprintable, typed)).strip().strip('"«»„“”《》「」')
    if not name or len(name) > LONGEST:
        return []
    bodies = _bodies(lookup)
    candidates = [*_by_symbol(lookup, name), *_by_number(bodies, name), *_by_words(bodies, name)]
    return _there(lookup, candidates)[:MOST]


class _Body(Struct):
    key: str
    names: dict[str, str] = {}


def _bodies(lookup: RegisterLookup) -> list[_Body]:
    return [msgspec.json.decode(data, type=_Body) for _, data in lookup.raw(BODY)]


def _by_symbol(lookup: RegisterLookup, name: str) -> Iterator[tuple[str, str]]:
    """What has this key or symbol, or another name that stands for one."""
    names = list(dict.fromkeys((name, *symbols_named(name))))
    for cell in CELLS:
        yield from ((cell, key) for key in lookup.keys(cell, names).values())


def _by_number(bodies: Iterable[_Body], name: str) -> Iterator[tuple[str, str]]:
    number = NUMBER.fullmatch(name)
    if number is not None:
        for body in bodies:
            for kind in KINDS:
                key = decision_name({"body": body.key, "kind": kind, "number": number[1]})
                if key is not None:
                    yield DECISION, key


def _by_words(bodies: Iterable[_Body], name: str) -> Iterator[tuple[str, str]]:
    """A body by the end of its key or by its name in any language, a participant by its name."""
    ending = (f"/{name.upper()}", f"#{name.upper()}")
    for body in bodies:
        named = any(_stems(own, language) == _stems(name, language) for language, own in body.names.items())
        if named or body.key.upper().endswith(ending):
            yield BODY, body.key
    yield from ((PARTICIPANT, key) for key in _participants().get(name.casefold(), ()))


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
