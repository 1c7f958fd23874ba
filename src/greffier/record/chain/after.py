"""What became of each kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION, provision_name

from .links import ACTS, Link, Links, endorsements, for_session, summed, told
from .view import PROVISION

if TYPE_CHECKING:
    from greffier.record.models import BodySession, Provision, Session

    from .links import Follow
    from .view import View

__all__ = ["AFTER"]


def after_body(view: View, key: str) -> Links:
    """Its sessions."""
    record = view.body(key)
    for session in record.sessions if record is not None else ():
        yield Link("held", SESSION, session.key, session.statements, None, _told_of(session), after_session)


def _told_of(session: BodySession) -> dict[str, Any]:
    names = ("ordinal", "start", "end", "status")
    found = {name: getattr(session, name) for name in names if getattr(session, name) is not None}
    return found | ({"ordinal_rule": session.inferred} if session.inferred is not None else {})


def after_session(view: View, key: str) -> Links:
    """Its draft and report, what it recommended or adopted, who tells of it, and who acts on its outcome."""
    record = view.session(key)
    if record is None:
        return
    yield from _beside(view, record)
    yield from _own(view, record)
    yield from _recommended(view, record)
    yield from reports(view, record, None)
    own = {view.lookup.key(DOCUMENT, value.value["document"]) for value in record.documents}
    own |= {view.lookup.key(DOCUMENT, v.value["document"]) for v in record.reports if v.value["document"]}
    said = (*record.days, *record.status, *record.during, *record.reports, *record.endorsed)
    yield from told(view, said, own)
    yield from endorsements(view, record.endorsed)


def _beside(view: View, record: Session) -> Links:
    for value in record.hosted:
        yield Link("hosted", SESSION, view.lookup.key(SESSION, value.value), value.statements)
    for value in record.joint:
        if "session" in value.value:
            session = view.lookup.key(SESSION, value.value["session"])
            yield Link("joint_with", SESSION, session, value.statements)
        for body in value.value.get("bodies", ()):
            yield Link("joint_with", BODY, view.lookup.key(BODY, body), value.statements)


def _own(view: View, record: Session) -> Links:
    """Texts that come from the session itself."""
    relations = {"draft_report": "draft", "report": "reported_by"} | dict.fromkeys(ACTS, "adopted")
    for value in record.documents:
        relation = relations.get(value.value["kind"])
        if relation is not None:
            key = view.lookup.key(DOCUMENT, value.value["document"])
            rule = _session_rule(view, key)
            yield Link(relation, DOCUMENT, key, value.statements, rule, follow=submitted)


def _session_rule(view: View, document: str) -> str | None:
    record = view.document(document)
    return record.session[0].inferred if record is not None and record.session else None


def _recommended(view: View, record: Session) -> Links:
    """The recommendations of the session, one step a document that carries them."""
    carried: dict[str, list[Provision]] = {}
    for value in record.provisions:
        document = view.lookup.key(DOCUMENT, value.value["document"])
        provision = view.provision(provision_name(document, value.value["path"]))
        if provision is not None:
            carried.setdefault(document, []).append(provision)
    for document, provisions in carried.items():
        yield from summed("recommended", provisions, document=document)


def reports(view: View, record: Session, rule: str | None) -> Links:
    """The reports that tell of a session. `rule` where it is not the session itself that is traced."""
    for value in record.reports:
        if value.value["document"] is not None:
            key = view.lookup.key(DOCUMENT, value.value["document"])
            to = value.value["to"]
            detail = {"to": view.lookup.key(SESSION, to)} if to is not None else {}
            yield Link("reported_by", DOCUMENT, key, value.statements, rule, detail, submitted)


def submitted(view: View, key: str) -> Links:
    """To which session a report was submitted, which documents tell of that, and who acts on the report."""
    report, record = view.report(key), view.document(key)
    if report is not None:
        for value in report.to:
            yield Link("submitted_to", SESSION, view.lookup.key(SESSION, value.value), value.statements)
        yield from told(view, (*report.of, *report.to), {key})
    if record is not None:
        yield from endorsements(view, record.endorsed)


def after_document(view: View, key: str) -> Links:
    """What it carries, to which session it went, and who acts on it or on the outcome that it reports."""
    found: dict[str, list[Provision]] = {}
    for provision in view.provisions(key):
        for value in provision.kind[:1]:
            found.setdefault(value.value, []).append(provision)
    for kind, provisions in found.items():
        yield from summed("carries", provisions, provision_kind=kind)
    yield from submitted(view, key)
    yield from for_session(view, key)
    report = view.report(key)
    for name in [name for value in report.of for name in value.value] if report is not None else ():
        session = view.session(name)
        if session is not None:
            yield from endorsements(view, session.endorsed, "session_outcome")


def after_provision(view: View, key: str) -> Links:
    """What stands below it, the same text elsewhere, who reported its session, and who acts on it."""
    record = view.provision(key)
    if record is None:
        return
    yield from summed("parts", list(view.provisions(record.document, record.path)))
    for digest in record.text_digests:
        for other in view.lookup.same_text(digest):
            if other.key != record.key:
                said = tuple(
                    sorted({s for group in other.text.values() for v in group for s in v.statements})
                )
                yield Link("same_text", PROVISION, other.key, said, "same_text", follow=outcome)
    yield from outcome(view, key)


def outcome(view: View, key: str) -> Links:
    """The reports of the session that a recommendation comes from, and the paragraphs that act on its outcome."""
    record = view.provision(key)
    if record is None:
        return
    document = view.document(record.document)
    if document is not None:
        yield from endorsements(view, document.endorsed, "document_outcome")
    for value in record.session:
        session = view.session(value.value)
        if session is not None:
            yield from reports(view, session, "session_report")
            yield from endorsements(view, session.endorsed, "session_outcome")


def after_decision(view: View, key: str) -> Links:
    """The bodies that it set up or changed, what it asks of them, and the documents that print it."""
    record = view.decision(key)
    if record is None:
        return
    for value in record.mandates:
        body = view.lookup.key(BODY, value.value["body"])
        yield Link("acts_on", BODY, body, value.statements, None, {"act": value.value["act"]})
    for value in record.requests:
        detail = {"what": value.value["what"], "bodies": value.value["bodies"]}
        for name in value.value["bodies"]:
            yield Link("requests", BODY, view.lookup.key(BODY, name), value.statements, None, detail)
    for text in view.texts(key):
        yield Link(
            "printed_in", DOCUMENT, text.document, text.statements, text.inferred, follow=after_document
        )


AFTER: dict[str, Follow] = {
    BODY: after_body,
    SESSION: after_session,
    PROVISION: after_provision,
    DOCUMENT: after_document,
    DECISION: after_decision,
}
