"""What each kind of record comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION, provision_name, session_of_number

from .links import ACTS, FROM_SESSION, Link, Links, act_of, endorses, identity, of_body, stands_in
from .view import PROVISION

if TYPE_CHECKING:
    from greffier.record.models import Document, Provision
    from greffier.record.values import Value

    from .links import Follow
    from .view import View

__all__ = ["BEFORE"]


def before_body(view: View, key: str) -> Links:
    """The decisions that set it up, changed it, or ask something of it."""
    record = view.body(key)
    for value in record.mandates if record is not None else ():
        kind, name = act_of(view, value.value["by"])
        detail = {"act": value.value["act"]}
        yield Link("mandated_by", kind, name, value.statements, None, detail, taken_at)
    for value in record.requests if record is not None else ():
        kind, name = act_of(view, value.value["by"])
        detail = {"what": value.value["what"], "bodies": value.value["bodies"]}
        yield Link("requested_by", kind, name, value.statements, None, detail, taken_at)


def before_session(view: View, key: str) -> Links:
    """Its body with its mandate, the session that it met in the course of, and what lay before it."""
    yield from origin(view, key)
    record = view.session(key)
    if record is None:
        return
    for value in record.received:
        if value.value["document"] is None:
            continue
        document = view.lookup.key(DOCUMENT, value.value["document"])
        yield Link("received", DOCUMENT, document, value.statements, follow=reported)
    for value in (*record.before, *record.documents):
        name = value.value["document"]
        if name is not None and value.value.get("kind") not in FROM_SESSION:
            document = view.lookup.key(DOCUMENT, name)
            yield Link("had_before_it", DOCUMENT, document, value.statements)


def origin(view: View, key: str) -> Links:
    """The body of a session with its mandate, and the session in whose course it met."""
    yield from of_body(view, key, before_body)
    record = view.session(key)
    for value in record.during if record is not None else ():
        host = view.lookup.key(SESSION, value.value)
        yield Link("in_course_of", SESSION, host, value.statements)


def before_provision(view: View, key: str) -> Links:
    """Its document, the provision that it stands under, and the session that adopted it."""
    for link in stands_in(view, key):
        yield Link(link.relation, link.kind, link.key, link.statements, follow=before_document)
    record = view.provision(key)
    if record is None:
        return
    above = provision_name(record.document, record.path.rpartition("/")[0])
    if view.provision(above) is not None:
        yield Link("within", PROVISION, above, record.kind[0].statements if record.kind else ())
    for value in record.session:
        session = view.lookup.key(SESSION, value.value)
        rule = _provision_rule(view, record, value)
        yield Link("adopted_at", SESSION, session, value.statements, rule, follow=origin)


def _provision_rule(view: View, record: Provision, value: Value) -> str | None:
    """How the session of a recommendation is known: an annex to what is no report says it in its title."""
    annexed = record.path.startswith("annex") and view.kind_of_document(record.document) in ACTS
    return "annex_title" if value.inferred and annexed else value.inferred


def before_document(view: View, key: str) -> Links:
    """The decision that it is, the session that it comes from or tells of, what it transmits and acts on."""
    yield from identity(view, key)
    record = view.document(key)
    if record is not None and view.kind_of_document(key) in FROM_SESSION:
        for value in record.session:
            session = view.lookup.key(SESSION, value.value)
            yield Link("adopted_at", SESSION, session, value.statements, value.inferred, follow=origin)
    yield from reported(view, key)
    if record is not None:
        yield from _transmitted(view, record)
    yield from endorses(view, key)


def reported(view: View, key: str) -> Links:
    """The sessions that a report tells of."""
    record = view.report(key)
    for value in record.of if record is not None else ():
        for name in value.value:
            session = view.lookup.key(SESSION, name)
            yield Link("reports_on", SESSION, session, value.statements, follow=origin)


def _transmitted(view: View, record: Document) -> Links:
    """The reports to its session that a document tells of."""
    if view.kind_of_document(record.key) in FROM_SESSION:
        return
    for printed in record.session:
        session = view.session(printed.value)
        for value in session.received if session is not None else ():
            if value.value["document"] is None:
                continue
            tellers = {view.lookup.key(DOCUMENT, n): s for n, s in view.tellers([value]).items()}
            report = view.lookup.key(DOCUMENT, value.value["document"])
            if record.key in tellers and session is not None:
                said = tuple(sorted(tellers[record.key]))
                yield Link("transmits", DOCUMENT, report, said, None, {"to": session.key}, reported)


def before_decision(view: View, key: str) -> Links:
    """The session that took it, and what its text acts on."""
    yield from taken_at(view, key)
    for text in view.texts(key):
        yield from endorses(view, text.document, text.inferred)


def taken_at(view: View, key: str) -> Links:
    """The session that took a decision: as is said, else by its number, where that session is known."""
    record = view.decision(key)
    if record is None:
        return
    said = [value for value in record.adopted if value.value["session"] is not None]
    for value in said:
        yield Link("adopted_at", SESSION, view.lookup.key(SESSION, value.value["session"]), value.statements)
    name = session_of_number(record.body, record.number)
    session = view.session(name) if name is not None else None
    if session is not None and not said:
        yield Link("adopted_at", SESSION, session.key, (), "number")


BEFORE: dict[str, Follow] = {
    BODY: before_body,
    SESSION: before_session,
    PROVISION: before_provision,
    DOCUMENT: before_document,
    DECISION: before_decision,
}
