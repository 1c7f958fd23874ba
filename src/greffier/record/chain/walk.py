"""The walk along the links: level by level, never round in a circle, and never without end."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT, canonical

from .after import AFTER
from .before import BEFORE
from .models import RELATIONS, Step, Trace
from .view import LATE, PROVISION, View, natural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.lookup import Lookup

    from .links import Follow, Link
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
    below: list[_Node]


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
    before, less = _walk(view, cell, found, BEFORE[cell], (depth, most))
    after, short = _walk(view, cell, found, AFTER[cell], (depth, most))
    return Trace(kind=cell, key=found, before=before, after=after, cut=less or short)


def _walk(
    view: View, kind: str, key: str, follow: Follow, limits: tuple[int, int]
) -> tuple[tuple[Step, ...], bool]:
    """All steps in one direction, and whether there are more."""
    depth, most = limits
    path = frozenset({(kind, key)})
    roots, cut = _level(view, follow(view, key), path, 1, most)
    count, ahead = len(roots), deque(roots)
    while ahead:
        node = ahead.popleft()
        if node.link.follow is None or node.link.key is None:
            continue
        links = node.link.follow(view, node.link.key)
        room = most - count if node.depth < depth else 0
        node.below, more = _level(view, links, node.path, node.depth + 1, room)
        cut = cut or more
        count += len(node.below)
        ahead.extend(node.below)
    return tuple(_step(node) for node in roots), cut


def _level(
    view: View, links: Iterable[Link], path: frozenset[tuple[str, str]], depth: int, room: int
) -> tuple[list[_Node], bool]:
    """The steps of one level, each once, in the order of time; what leads back is left out."""
    merged: dict[tuple[str, str, str, str], Link] = {}
    for link in links:
        if link.key is not None and (link.kind, link.key) in path:
            continue
        at = (link.relation, link.kind, link.key or "", canonical(link.detail))
        merged[at] = _both(merged[at], link) if at in merged else link
    ordered = sorted(merged.values(), key=lambda link: _place(view, link))
    nodes = [_Node(link, path | {(link.kind, link.key or "")}, depth, []) for link in ordered[:room]]
    return nodes, len(ordered) > len(nodes)


def _both(one: Link, other: Link) -> Link:
    """Two links to one thing: what is said wins over what is inferred."""
    first = one if one.inferred is None else other
    said = tuple(sorted({*one.statements, *other.statements}))
    return type(one)(first.relation, first.kind, first.key, said, first.inferred, first.detail, first.follow)


def _place(view: View, link: Link) -> tuple[str, int, list[tuple[int, str]], str]:
    if link.key is not None:
        moment = view.moment(link.kind, link.key)
    else:
        document = link.detail.get("document")
        moment = view.moment(DOCUMENT, document) if document is not None else LATE
    return moment, _ORDER[link.relation], natural(link.key or ""), canonical(link.detail)


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
