"""Which mentions of documents mean one document: symbols borne together, texts of one description, judgements."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .keys import TWIN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = ["described", "works"]


def works(
    names: Iterable[str],
    joint: Collection[Collection[str]],
    same: Collection[tuple[str, str]] = (),
    different: Collection[tuple[str, str]] = (),
) -> dict[str, str]:
    """Alias → key. `joint` are sets of symbols that one document bears; `same` and `different` a person judged.

    A joint document has its symbols joined by hyphens; a description shared by two titles of one language is no key.
    A person may judge keys too: a key stands for all names that have it.
    """
    listed = sorted(set(names))
    joint = sorted(sorted(symbols) for symbols in joint)
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        parent.setdefault(name, name)
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    def join(one: str, other: str) -> None:
        low, high = sorted((root(one), root(other)))
        # What a person told apart is not brought together over others either.
        if all({root(a), root(b)} != {low, high} for a, b in different):
            parent[high] = low

    for name in listed:
        root(name)
    for symbols in joint:
        for other in symbols[1:]:
            join(symbols[0], other)
    sure = _twins(listed)
    for twins in sure:
        for other in twins[1:]:
            join(twins[0], other)
    if same:
        known = works(listed, joint, (), different)
        for pair in same:
            for thing in pair:
                for name in (name for name, key in known.items() if key == thing):
                    join(thing, name)
            join(*pair)
    clusters: dict[str, list[str]] = {}
    for name in sorted(parent):
        clusters.setdefault(root(name), []).append(name)
    borne = {symbol for symbols in joint for symbol in symbols}
    alone = {name for twins in sure for name in twins}
    found = {first: _key(cluster, borne, alone) for first, cluster in clusters.items()}
    shared = Counter(found.values())
    keys: dict[str, str] = {}
    for first, cluster in clusters.items():
        # Texts of one description that a person told apart cannot have it as their key.
        key = found[first] if shared[found[first]] == 1 else cluster[0]
        keys.update(dict.fromkeys(cluster, key))
    return keys


def described(name: str) -> str | None:
    """The description that a name without symbol begins with; None for any other name."""
    return name.partition(TWIN)[0] if TWIN in name else None


def _twins(names: Iterable[str]) -> list[list[str]]:
    """Names of one description, one a language; where a language has two, they are as many documents."""
    groups: dict[str, list[str]] = {}
    for name in names:
        description = described(name)
        if description is not None:
            groups.setdefault(description, []).append(name)
    return [group for group in groups.values() if len({n.split(TWIN)[1] for n in group}) == len(group)]


def _key(cluster: list[str], borne: Collection[str], alone: Collection[str]) -> str:
    """The key of a document: its symbols first, then a decision, then its description, then what is left."""
    symbols = [name for name in cluster if name in borne]
    if symbols:
        return "-".join(symbols)
    plain = [name for name in cluster if TWIN not in name and not name.startswith("text:")]
    if plain:
        return plain[0]
    descriptions = {described(name) for name in cluster}
    if len(descriptions) == 1 and all(name in alone for name in cluster):
        return str(descriptions.pop())
    return cluster[0]
