"""What a document is drafted about, as a person names it: a session, a decision, a body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION
from greffier.record.models import Body, Document, Session
from greffier.register.drafts.refused import RefusedError
from greffier.register.naming import find_thing

if TYPE_CHECKING:
    from greffier.register.drafts.view import View
    from greffier.treaties import Treaty

__all__ = ["OF_A_BODY", "OF_A_SESSION", "Subject", "subject_again", "subject_of"]

NUMBERED = re.compile(r"(?P<body>.+?)[/:](?P<number>\d{1,3})")
ACTS = ("resolution", "decision")
OF_A_BODY = ("compendium",)
OF_AN_ACT = ("resolution",)
OF_A_SESSION = ("note", "agenda", "annotated-agenda", "report", "participants", "documents", "programme")
NOTE = "note"


class Subject(Struct, frozen=True):
    """What a document is about: its cell and key in the record, and the treaty that it belongs to."""

    cell: str
    key: str
    treaty: Treaty


def subject_of(view: View, kind: str, *, session: str | None = None, of: str | None = None) -> Subject:
    """The thing that was named, of the kind that the document (`note`, `annotated-agenda` …) needs. Raises RefusedError.

    `session` names a session in words, by its body and number or by key; `of` any thing. Raises RegisterError where
    the words mean nothing, or several things.
    """
    if of is not None:
        named = find_thing(view.lookup, of, (BODY, SESSION, DECISION, DOCUMENT))
        if kind in OF_A_SESSION and named.kind != SESSION:
            raise RefusedError("bad_value", "needs_session", kind=kind)
        return _fitting(kind, _made(view, named.kind, named.key))
    if session is None:
        raise RefusedError("bad_value", "no_subject")
    found = _session(view, session)
    if kind in OF_A_BODY:
        return _made(view, BODY, found.partition(":")[0])
    if kind in OF_AN_ACT:
        return _made(view, *_act(view, found))
    return _fitting(kind, _made(view, SESSION, found))


def _fitting(kind: str, subject: Subject) -> Subject:
    """The subject, where a document of the kind can be about it. Raises RefusedError."""
    body = subject.key.partition(":")[0]
    if kind == NOTE and body != subject.treaty.main_body:
        raise RefusedError("bad_value", "not_the_conference", conference=subject.treaty.main_body, body=body)
    return subject


def subject_again(view: View, cell: str, key: str) -> Subject:
    """The thing that a draft was about, under the key that it has now. Raises RefusedError."""
    return _made(view, cell, view.lookup.key(cell, key))


def _session(view: View, said: str) -> str:
    """The key of a session: body and number (`CTOC/COP/12`, `CTOC/COP:12`), a key, or words."""
    numbered = NUMBERED.fullmatch(said.strip())
    bodies = {key for treaty in view.register.treaties.values() for key in treaty.bodies}
    if numbered is None or numbered["body"] not in bodies:
        return find_thing(view.lookup, said, (SESSION,)).key
    body = numbered["body"]
    key = view.lookup.key(SESSION, f"{body}:{numbered['number']}")
    if view.lookup.record(SESSION, key) is not None:
        return key
    record = view.lookup.record(BODY, body)
    known = [s.key for s in record.sessions] if isinstance(record, Body) else []
    inferred = (
        [s.key for s in record.sessions if str(s.ordinal) == numbered["number"]]
        if isinstance(record, Body)
        else []
    )
    if len(inferred) == 1:
        return inferred[0]
    raise RefusedError("not_found", "not_a_session", said=said, known=known)


def _act(view: View, session: str) -> tuple[str, str]:
    """The one resolution or decision of a session whose text is held; which of several, the user must say.

    A session that took none and recommended something is meant itself: a resolution on it can be proposed.
    """
    record = view.lookup.record(SESSION, session)
    found: list[tuple[str, str]] = []
    if isinstance(record, Session):
        found = [(DOCUMENT, v.value["document"]) for v in record.documents if v.value["kind"] in ACTS]
    found = list(dict.fromkeys(found))
    if not found and isinstance(record, Session) and record.provisions:
        return SESSION, session
    if not found:
        raise RefusedError("not_found", "no_text", session=session)
    if len(found) > 1:
        raise RefusedError("ambiguous", "several", candidates=sorted(key for _, key in found))
    return found[0]


def _made(view: View, cell: str, key: str) -> Subject:
    body = key.partition(":")[0] if cell == SESSION else key
    treaties = view.register.treaties.values()
    for treaty in treaties:
        if body in treaty.bodies:
            return Subject(cell, key, treaty)
    for treaty in treaties:
        if any(body.startswith(f"{one}/") for one in treaty.bodies):
            return Subject(cell, key, treaty)
    record = view.lookup.record(DOCUMENT, key)
    owner = record.body[0].value if isinstance(record, Document) and record.body else None
    for treaty in treaties:
        if owner in treaty.bodies:
            return Subject(cell, key, treaty)
    raise RefusedError("not_found", "no_treaty", key=key)
