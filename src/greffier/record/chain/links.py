"""A link: one step without what follows it, and how it is followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION, provision_name

from .identities import decision_of
from .view import PROVISION, View, is_decision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Provision
    from greffier.record.values import Value

__all__ = ["ACTS", "FROM_SESSION", "Follow", "Link", "Links", "endorsements", "stands_in", "summed", "told"]

ACTS = ("resolution", "decision")

FROM_SESSION = (*ACTS, "report", "draft_report")
"""Kinds of documents that come from their session; others are written for it."""

SHOWN = 200
"""Keys that a step which sums up provisions names; its count is always whole."""

Links = Iterator["Link"]
Follow = Callable[[View, str], Iterator["Link"]]


class Link(Struct, frozen=True):
    """See `models.Step`; `follow` finds what it leads to, None where the chain ends with it."""

    relation: str
    kind: str
    key: str | None
    statements: tuple[str, ...] = ()
    inferred: str | None = None
    detail: dict[str, Any] = {}
    follow: Follow | None = None


def act_of(view: View, name: str | None) -> tuple[str, str | None]:
    """Kind and key of what did an act: a decision, or a document that is named instead."""
    if name is None or is_decision(name):
        return DECISION, view.lookup.key(DECISION, name) if name is not None else None
    return DOCUMENT, view.lookup.key(DOCUMENT, name)


def stands_in(view: View, key: str) -> Links:
    """The document of a provision, and under it the decision that the document is."""
    document = view.lookup.key(DOCUMENT, key.rpartition("#")[0])
    record = view.provision(key)
    statements = record.kind[0].statements if record is not None and record.kind else ()
    yield Link("stands_in", DOCUMENT, document, statements, follow=identity)


def identity(view: View, key: str) -> Links:
    """The decision that a document is."""
    found = decision_of(key, view.lookup)
    if found is not None:
        yield Link("is", DECISION, found.decision, found.statements, found.inferred)


def endorsements(view: View, values: Sequence[Value], rule: str | None = None) -> Links:
    """The paragraphs that act on something. `rule` where they act on more than what is traced."""
    for value in values:
        key = provision_name(view.lookup.key(DOCUMENT, value.value["document"]), value.value["path"])
        detail = {"act": value.value["act"]}
        yield Link("endorsed_by", PROVISION, key, value.statements, rule, detail, stands_in)


def endorses(view: View, document: str, rule: str | None = None) -> Links:
    """What the paragraphs of a document act on. `rule` where it is a decision of which this is the text."""
    record = view.document(document)
    for value in record.endorses if record is not None else ():
        detail = {"path": value.value["path"], "act": value.value["act"], "document": document}
        for cell in (DOCUMENT, SESSION):
            name = value.value[cell]
            if name is not None:
                yield Link("endorses", cell, view.lookup.key(cell, name), value.statements, rule, detail)


def summed(relation: str, provisions: Sequence[Provision], **detail: object) -> Links:
    """Several provisions in one step; those that stand below others of them are only counted, as `parts`."""
    paths = {one.path for one in provisions}
    top = [one for one in provisions if not any(path in paths for path in _above(one.path))]
    if top:
        said = {one for p in provisions for value in p.kind for one in value.statements}
        counted: dict[str, object] = {"count": len(top), "keys": [one.key for one in top[:SHOWN]]}
        if len(provisions) > len(top):
            counted["parts"] = len(provisions) - len(top)
        yield Link(relation, PROVISION, None, tuple(sorted(said)), None, detail | counted)


def _above(path: str) -> Iterator[str]:
    """The paths that a path stands below."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def told(view: View, values: Sequence[Value], own: set[str]) -> Links:
    """The documents that tell of something, but for its `own`."""
    for document, statements in sorted(view.tellers(values).items()):
        key = view.lookup.key(DOCUMENT, document)
        if key not in own:
            detail = {"document_kind": view.kind_of_document(key)}
            yield Link("told_by", DOCUMENT, key, tuple(sorted(statements)), None, detail, for_session)


def for_session(view: View, key: str) -> Links:
    """The session that a document is written for."""
    record = view.document(key)
    if record is None or view.kind_of_document(key) in FROM_SESSION:
        return
    for value in record.session:
        session = view.lookup.key(SESSION, value.value)
        yield Link("for_session", SESSION, session, value.statements, value.inferred)


def of_body(view: View, key: str, follow: Follow | None) -> Links:
    """The body of a session."""
    body = key.partition(":")[0]
    record = view.body(body)
    sessions = record.sessions if record is not None else ()
    statements = next((s.statements for s in sessions if s.key == key), ())
    yield Link("of_body", BODY, view.lookup.key(BODY, body), statements, follow=follow)
