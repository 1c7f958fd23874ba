"""The chain of a thing (mandate → session → report → note → endorsement) in the reader's words: as a list, and as a graph."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.record.chain import trace
from greffier.record.models import RECORDS
from greffier.site.addresses import page_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.chain import Step
    from greffier.site.desk import Desk

__all__ = ["Chain", "Edge", "Link", "Node", "chain_of"]

STEPS = 60
"""Steps in each direction that a page shows."""
NODES = 36
"""Things in a picture: of more, nothing could be read. The list has all steps."""
KEYS = 6
"""Provisions that a step names which sums up several."""
DETAILS = ("act", "what", "status", "provision_kind")


class Link(Struct, frozen=True):
    """A step in words: `relation` (by `message`) to the thing above it, the thing (a name and a kind and key that may be linked to).

    `detail` says more of the relation, `several` are the provisions that the step sums up (key, words), `more` how many
    are not among them. `statements` say it; `rule` is why it is believed where nobody says it.
    """

    message: str
    relation: str
    words: str
    kind: str
    key: str | None
    detail: str
    days: str
    several: list[tuple[str, str]]
    more: int
    statements: tuple[str, ...]
    rule: str
    links: list[Link]


class Node(Struct, frozen=True):
    """A thing in the graph; `column` counts from the thing itself, what it comes from is below 0."""

    id: int
    kind: str
    key: str
    words: str
    column: int


class Edge(Struct, frozen=True):
    """A relation between two nodes, in words, from what came first to what came of it."""

    start: int
    end: int
    words: str


class Chain(Struct, frozen=True):
    """Both directions of a chain; `cut` where there is more than is shown."""

    before: list[Link]
    after: list[Link]
    cut: bool
    nodes: list[Node]
    edges: list[Edge]

    def data(self) -> dict[str, Any]:
        """The graph for the script that lets it be moved about in."""
        return {
            "nodes": [
                {
                    "id": one.id,
                    "words": one.words,
                    "column": one.column,
                    "address": page_of(one.kind, one.key),
                }
                for one in self.nodes
            ],
            "edges": [{"start": one.start, "end": one.end, "words": one.words} for one in self.edges],
        }


def chain_of(desk: Desk, kind: str, key: str) -> Chain:
    """The chain of a record that has one (body, session, document, decision, provision)."""
    found = trace(kind, key, desk.records, tellers=desk.records.tellers, most=STEPS)
    before, after = (_links(desk, steps, set()) for steps in (found.before, found.after))
    nodes, edges = _graph(desk, kind, key, before, after)
    return Chain(before, after, found.cut, nodes, edges)


def _links(desk: Desk, steps: Sequence[Step], seen: set[tuple[str, str]]) -> list[Link]:
    """Steps in words; what follows a thing stands where the thing stands first."""
    return [_link(desk, one, seen) for one in steps]


def _link(desk: Desk, step: Step, seen: set[tuple[str, str]]) -> Link:
    labels, detail = desk.labels, step.detail
    said = [labels.code(detail[name]) for name in DETAILS if detail.get(name)]
    said += [labels.path(detail["path"])] if detail.get("path") else []
    keys: Sequence[str] = detail.get("keys") or ()
    document = detail.get("document")
    start = detail.get("start")
    thing = (step.kind, step.key or "")
    again = step.key is not None and thing in seen
    seen.add(thing)
    message = f"chain-{step.relation.replace('_', '-')}"
    return Link(
        message=message,
        relation=labels.say(message),
        words="" if keys and not (step.key or document) else _words(desk, step.kind, step.key or document),
        kind=step.kind,
        key=step.key or document,
        detail=" · ".join(said),
        days=labels.days(start, detail.get("end")) if start else "",
        several=[(one, labels.path(one.rpartition("#")[2])) for one in keys[:KEYS]],
        more=max(0, detail.get("count", 0) - min(len(keys), KEYS)),
        statements=step.statements,
        rule=labels.rule(step.inferred) if step.inferred is not None else "",
        links=[] if again else _links(desk, step.steps, seen),
    )


def _words(desk: Desk, kind: str, key: str | None) -> str:
    if key is None:
        return desk.labels.decision(None)
    return desk.labels.of(kind, key) if kind in RECORDS else desk.labels.named(key)


def _graph(
    desk: Desk, kind: str, key: str, before: list[Link], after: list[Link]
) -> tuple[list[Node], list[Edge]]:
    """Nearest things first, so that what does not fit is what lies farthest."""
    nodes = {key: Node(0, kind, key, _brief(desk, kind, key), 0)}
    edges: dict[tuple[int, int], Edge] = {}
    waiting = deque([(key, -1, before), (key, 1, after)])
    while waiting:
        near, side, links = waiting.popleft()
        for link in links:
            if link.key is None or link.key == key:
                continue
            if link.key not in nodes:
                if len(nodes) >= NODES:
                    continue
                column = nodes[near].column + side
                nodes[link.key] = Node(
                    len(nodes), link.kind, link.key, _brief(desk, link.kind, link.key), column
                )
            here, there = nodes[near].id, nodes[link.key].id
            start, end = (here, there) if side > 0 else (there, here)
            edges.setdefault((start, end), Edge(start, end, link.relation))
            waiting.append((link.key, side, link.links))
    return list(nodes.values()), list(edges.values())


def _brief(desk: Desk, kind: str, key: str) -> str:
    """A name that fits into a box."""
    labels = desk.labels
    if kind == "session":
        body = key.partition(":")[0]
        return labels.say("session-of-body", body=labels.symbol(body), session=labels.gathering(key))
    if kind == "body":
        return labels.body(key)
    if kind == "provision":
        document, _, path = key.rpartition("#")
        return labels.say("provision-of", place=labels.path(path), document=labels.short_decision(document))
    return labels.short_decision(key)
