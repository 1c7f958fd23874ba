"""The walk along the links: level by level, never round in a circle, and never without end.

Both directions advance together, and all that a level needs to know is asked for together (`Lookup.together`), so that
how often a database is asked depends on the depth alone, not on how many links there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from greffier.record.keys import DOCUMENT, canonical

from .after import AFTER
from .before import BEFORE
from .links import Link
from .models import RELATIONS, Step, Trace
from .view import LATE, PROVISION, View, natural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.lookup import Lookup

    from .links import Follow
    from .models import Tellers

__all__ = ["DEPTH", "MOST", "trace"]

DEPTH = 4
"""Levels of steps, unless told otherwise."""

MOST = 2_000
"""Steps of one trace, in each direction, unless told otherwise."""

_ORDER = {relation: n for n, relation in enumerate(RELATIONS)}


class _Node(Struct):
    link: Link
    path: frozenset[tuple[str, str]]
    depth: int
    below: list[_Node] = field(default_factory=list)


class _Walk(Struct):
    """One direction: the steps that are to be followed next, how many there are so far, whether there are more."""

    root: _Node
    depth: int
    most: int
    ahead: list[_Node]
    count: int = 0
    cut: bool = False

    def take(self, found: Iterable[Sequence[Link]]) -> None:
        """The links of all steps ahead: they are steps themselves, as far as there is room."""
        following: list[_Node] = []
        for node, links in zip(self.ahead, found, strict=True):
            room = self.most - self.count if node.depth < self.depth else 0
            node.below = [_below(node, link) for link in links[:room]]
            self.cut = self.cut or len(links) > len(node.below)
            self.count += len(node.below)
            following += (one for one in node.below if one.link.follow and one.link.key is not None)
        full = self.count >= self.most or all(node.depth >= self.depth for node in following)
        # Where no more steps are shown, all that is left to know is whether there are any.
        self.ahead = [] if full and self.cut else following


def trace(
    kind: str,
    key: str,
    lookup: Lookup,
    *,
    tellers: Tellers | None = None,
    depth: int = DEPTH,
    most: int = MOST,
) -> Trace:
    """The chain of a record (body, session, provision, document, report, decision); `key` may be an alias.

    Raises ValueError for a kind that has no chain, LookupError where the record is not known.
    """
    if kind not in (*BEFORE, "report"):
        raise ValueError(f"{kind!r} has no chain; allowed: {', '.join((*BEFORE, 'report'))}")
    view = View(lookup, tellers)
    cell = DOCUMENT if kind == "report" else kind
    found = view.provision_key(key) if cell == PROVISION else lookup.key(cell, key)
    if lookup.record(cell, found) is None:
        raise LookupError(f"no {kind} {key!r} in the record")
    before, after = (_begun(cell, found, side[cell], depth, most) for side in (BEFORE, AFTER))
    while before.ahead or after.ahead:
        view = _advance((before, after), view)
    steps = (tuple(map(_step, walk.root.below)) for walk in (before, after))
    return Trace(kind=cell, key=found, before=next(steps), after=next(steps), cut=before.cut or after.cut)


def _begun(kind: str, key: str, follow: Follow, depth: int, most: int) -> _Walk:
    root = _Node(Link("", kind, key, follow=follow), frozenset({(kind, key)}), 0)
    return _Walk(root, depth, most, [root])


def _advance(walks: Sequence[_Walk], known: View) -> View:
    """One level further; what is known after it comes back."""

    def ask() -> tuple[View, list[list[list[Link]]]]:
        view = known.again()  # what is worked out before everything is known must not stay
        return view, [[_links(view, node, walk.depth) for node in walk.ahead] for walk in walks]

    view, found = known.lookup.together(ask)
    for walk, links in zip(walks, found, strict=True):
        walk.take(links)
    return view


def _links(view: View, node: _Node, depth: int) -> list[Link]:
    """What a step leads to, each once, in the order of time; what leads back is left out.

    Of the last level only the first link, which tells that there is more.
    """
    if node.link.follow is None or node.link.key is None:
        return []
    merged: dict[tuple[str, str, str, str], Link] = {}
    for link in node.link.follow(view, node.link.key):
        if link.key is not None and (link.kind, link.key) in node.path:
            continue
        if node.depth >= depth:
            return [link]
        at = (link.relation, link.kind, link.key or "", canonical(link.detail))
        merged[at] = _both(merged[at], link) if at in merged else link
    return sorted(merged.values(), key=lambda link: _place(view, link))


def _both(one: Link, other: Link) -> Link:
    """Two links to one thing: what is said wins over what is inferred."""
    first = one if one.inferred is None else other
    said = tuple(sorted({*one.statements, *other.statements}))
    return Link(first.relation, first.kind, first.key, said, first.inferred, first.detail, first.follow)


def _place(view: View, link: Link) -> tuple[str, int, list[tuple[int, str]], str]:
    if link.key is not None:
        moment = view.moment(link.kind, link.key)
    else:
        document = link.detail.get("document")
        moment = view.moment(DOCUMENT, document) if document is not None else LATE
    return moment, _ORDER[link.relation], natural(link.key or ""), canonical(link.detail)


def _below(node: _Node, link: Link) -> _Node:
    return _Node(link, node.path | {(link.kind, link.key or "")}, node.depth + 1)


def _step(node: _Node) -> Step:
    link = node.link
    return Step(
        relation=link.relation,
        kind=link.kind,
        key=link.key,
        detail=link.detail,
        statements=link.statements,
        inferred=link.inferred,
        steps=tuple(_step(one) for one in node.below),
    )
