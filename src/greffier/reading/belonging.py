"""Whose a document is: the treaty or organ that it belongs to, and the treaty that a document of an organ deals with."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from greffier.documents.letters import plain
from greffier.documents.script import wide
from greffier.documents.structure import Structure
from greffier.treaties import Body, Treaty, available, load, of_series

from .describe import own_symbols
from .lexicon import BODY, lexicon
from .tokens import lowered, tokenized

_PRINCIPAL = re.compile(r"[A-Z]/")
"""Principal organs have roots of one letter, and deal with the treaties of others; a longer root is somebody's own."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SHORT, _LONG = 20, 60
"""A name of so few characters, a topic of so few, may be that of another treaty's body; wide signs count as two."""


class Belonging(Struct, frozen=True):
    """Keys of a treaty or organ; `about` is the treaty that a document of an organ deals with. None where unknown."""

    treaty: str | None = None
    about: str | None = None


def belonging(structure: Structure, text: str, folder: str | None) -> Belonging:
    """Whose a document is: by its own symbols, by the organ that speaks, by the treaty that it cites or names most.

    A document with a symbol of its own in nobody's series belongs to nobody, unless a principal organ issued it. Roots
    are looked for under every treaty's rule of look-alike letters.
    """
    known = _treaties(folder)
    treaties = [t for t in known if not t.organ]
    own = own_symbols(structure)
    for raw in own:
        for treaty in treaties:
            if of_series((treaty,), raw.translate(treaty.lookalikes)) is not None:
                return Belonging(treaty.key)
    organ = _organ(structure, own, [t for t in known if t.organ])
    if organ is None and own and not any(_PRINCIPAL.match(raw) for raw in own):
        return Belonging()
    other = _cited(text, treaties) or _named(structure, treaties, folder)
    about = other.key if other is not None else None
    return Belonging(about) if organ is None else Belonging(organ.key, about)


def _organ(structure: Structure, own: list[str], organs: list[Treaty]) -> Treaty | None:
    """The organ in whose series a document stands, else the one that its enacting formula names."""
    for raw in own:
        for letters in organs:
            organ = of_series(organs, raw.translate(letters.lookalikes))
            if organ is not None:
                return organ
    formula = next((n for n in structure.nodes if n.id.startswith("formula") and n.block is not None), None)
    if own or formula is None or formula.block is None:
        return None
    lower, code = plain(formula.block.text), structure.language or ""
    spoken = [
        (len(form), organ)
        for organ in organs
        for key in organ.numbers
        if code in organ.bodies[key].mentions
        for form in organ.bodies[key].mentions[code].forms
        if _spelled(form) in lower
    ]
    return max(spoken, key=lambda one: one[0])[1] if spoken else None


@lru_cache(maxsize=8)
def _treaties(folder: str | None) -> tuple[Treaty, ...]:
    where = Path(folder) if folder else None
    return tuple(load(key, where) for key in available(where))


@lru_cache(maxsize=8192)
def _spelled(name: str) -> str:
    """A name as it is looked for in a folded text."""
    return plain(name)


def _cited(text: str, treaties: list[Treaty]) -> Treaty | None:
    """The treaty whose documents a text cites most."""
    roots = Counter(_roots_before_slashes(text))
    votes = [
        sum(n for root, n in roots.items() if root.translate(treaty.lookalikes) in treaty.roots)
        for treaty in treaties
    ]
    best = max(votes, default=0)
    return treaties[votes.index(best)] if best else None


def _roots_before_slashes(text: str) -> list[str]:
    """The words that begin something with slashes, as printed."""
    found: list[str] = []
    at = 0
    while (slash := text.find("/", at)) >= 0:
        head = _LETTERS.match(text[max(at, slash - 16) : slash][::-1])
        if head is not None:
            found.append(head[0][::-1])
        at = slash + 1
    return found


def _named(structure: Structure, treaties: list[Treaty], folder: str | None) -> Treaty | None:
    """The treaty whose Conference the text names in full, else the one of whose other bodies it names most."""
    # in a masthead of two columns the lines of a name stand apart
    name = [slot.block.text for slot in structure.masthead.slots if slot.kind == "other"]
    lower = lowered("\n".join((structure.view.text, " ".join(name), "".join(name))))
    code = structure.language or ""
    for treaty in treaties:
        if any(_names(body, code, lower) for body in treaty.bodies.values() if body.parent is None):
            return treaty
    votes = [
        _mentions(structure, treaty, code, folder) if _may_be_named(treaty, code, lower) else 0
        for treaty in treaties
    ]
    best = max(votes, default=0)
    return treaties[votes.index(best)] if best and votes.count(best) == 1 else None


def _names(body: Body, code: str, lower: str) -> bool:
    """Whether a text names a body in full: by the whole name, or by a form or topic too long to be anybody's."""
    mentions = body.mentions.get(code)
    long = [] if mentions is None else [*(t for t in mentions.topics if len(t) > _LONG), *mentions.forms]
    return any(_spelled(n) in lower for n in [*body.names.values(), *long] if len(n) + wide(n) > _SHORT)


def _may_be_named(treaty: Treaty, code: str, lower: str) -> bool:
    """Whether a text holds what is printed of any body under a treaty's Conference; most texts hold nothing of it."""
    mentions = (
        b.mentions[code] for b in treaty.bodies.values() if b.parent is not None and code in b.mentions
    )
    return any(_spelled(form) in lower for m in mentions for form in (*m.topics, *m.forms))


def _mentions(structure: Structure, treaty: Treaty, code: str, folder: str | None) -> int:
    """How often a text names bodies under a treaty's Conference, with their topics."""
    under = {key for key, body in treaty.bodies.items() if body.parent is not None}
    sentences = tokenized(structure, lexicon(treaty.key, code, folder)).sentences
    return sum(t[2] == BODY and not t[3].bare and t[3].key in under for s in sentences for t in s.tokens)
