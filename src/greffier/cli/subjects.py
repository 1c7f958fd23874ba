"""What a document is drafted about, as a person names it: a session, a decision, a body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.cli.words import drafting as words
from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION
from greffier.record.models import Body, Document, Session
from greffier.register.errors import RegisterError
from greffier.register.naming import find_thing

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.cli.opened import View
    from greffier.treaties import Treaty

__all__ = ["Subject", "subject_again", "subject_of"]

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


def subject_of(view: View, arguments: Namespace) -> Subject:
    """The thing that was named, of the kind that the document needs. Raises RegisterError."""
    if arguments.session is None and arguments.of is None:
        raise RegisterError("bad_value", words.SUBJECT)
    if arguments.of is not None:
        named = find_thing(view.lookup, arguments.of, (BODY, SESSION, DECISION, DOCUMENT))
        if arguments.kind in OF_A_SESSION and named.kind != SESSION:
            raise RegisterError("bad_value", words.NEEDS_SESSION.format(kind=arguments.kind))
        return _fitting(arguments.kind, _made(view, named.kind, named.key))
    session = _session(view, arguments.session)
    if arguments.kind in OF_A_BODY:
        return _made(view, BODY, session.partition(":")[0])
    if arguments.kind in OF_AN_ACT:
        return _made(view, *_act(view, session))
    return _fitting(arguments.kind, _made(view, SESSION, session))


def _fitting(kind: str, subject: Subject) -> Subject:
    """The subject, where a document of the kind can be about it. Raises RegisterError."""
    body = subject.key.partition(":")[0]
    if kind == NOTE and body != subject.treaty.main_body:
        raise RegisterError(
            "bad_value", words.NOT_THE_CONFERENCE.format(conference=subject.treaty.main_body, body=body)
        )
    return subject


def subject_again(view: View, cell: str, key: str) -> Subject:
    """The thing that a draft was about, under the key that it has now. Raises RegisterError."""
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
    raise RegisterError(
        "not_found", words.NOT_A_SESSION.format(said=said, known=", ".join(known) or words.NOBODY)
    )


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
        raise RegisterError("not_found", words.NO_TEXT)
    if len(found) > 1:
        raise RegisterError(
            "ambiguous", words.SEVERAL.format(candidates=", ".join(sorted(key for _, key in found)))
        )
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
    raise RegisterError("not_found", words.NO_TREATY.format(key=key))
