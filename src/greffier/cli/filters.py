"""What `greffier list` can be narrowed to: what belongs to a body, a session, a document and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.record.keys import BODY, DECISION, DOCUMENT, PARTICIPANT, SESSION
from greffier.record.models import Participation, Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from greffier.cli.opened import View

__all__ = ["FILTERS", "all_of"]

Rows = list[tuple[str, str]]
"""Keys and data."""
KINDS = {
    "bodies": BODY,
    "documents": DOCUMENT,
    "decisions": DECISION,
    "provisions": "provision",
    "participants": PARTICIPANT,
}


class _Line(Struct):
    """The sessions of a body, as they stand in its data."""

    key: str
    parent: str | None = None
    sessions: list[msgspec.Raw] = []


class _Key(Struct):
    key: str


class _OfBody(Struct):
    """The bodies that a document may belong to, the best known first."""

    key: str
    body: list[dict[str, Any]] = []


def all_of(view: View, what: str) -> Rows:
    """All of one list."""
    return _sessions(view) if what == "sessions" else view.lookup.raw(KINDS[what])


def _sessions(view: View, body: str | None = None) -> Rows:
    """Sessions stand in the line of their body's: only there is the number that is inferred."""
    rows = view.lookup.raw(BODY) if body is None else view.lookup.raw_of(BODY, [body])
    lines = (msgspec.json.decode(data, type=_Line) for _, data in sorted(rows))
    raws = [bytes(raw).decode() for line in lines for raw in line.sessions]
    return [(msgspec.json.decode(raw, type=_Key).key, raw) for raw in raws]


def _bodies_of_body(view: View, key: str) -> tuple[Rows, str]:
    rows = view.lookup.raw(BODY)
    return [r for r in rows if msgspec.json.decode(r[1], type=_Line).parent == key], "bodies"


def _sessions_of_body(view: View, key: str) -> tuple[Rows, str]:
    return _sessions(view, key), "sessions"


def _sessions_of_participant(view: View, key: str) -> tuple[Rows, str]:
    wanted = {one.session for one in view.lookup.participations(key) if isinstance(one, Participation)}
    return [row for row in _sessions(view) if row[0] in wanted], "sessions"


def _documents_of_body(view: View, key: str) -> tuple[Rows, str]:
    """Documents held that say so, and those only cited in the body's series of symbols."""
    series = sorted((name for name, _ in view.lookup.raw(BODY)), key=len, reverse=True)
    decoder = msgspec.json.Decoder(_OfBody)
    return [
        row for row in view.lookup.raw(DOCUMENT) if _body_of(decoder.decode(row[1]), series) == key
    ], "documents"


def _body_of(document: _OfBody, series: Iterable[str]) -> str | None:
    if document.body:
        return str(document.body[0]["value"])
    return next((one for one in series if document.key.startswith(f"{one}/")), None)


def _documents_of_session(view: View, key: str) -> tuple[Rows, str]:
    session = view.lookup.record(SESSION, key)
    if not isinstance(session, Session):
        return [], "documents"
    told = (*session.documents, *session.before, *session.reports, *session.received)
    names = [value.value["document"] for value in told if value.value["document"] is not None]
    return view.lookup.raw_of(DOCUMENT, set(view.lookup.keys(DOCUMENT, names).values())), "documents"


def _decisions_of_body(view: View, key: str) -> tuple[Rows, str]:
    begins = (f"{key}/resolution/", f"{key}/decision/")
    return [row for row in view.lookup.raw(DECISION) if row[0].startswith(begins)], "decisions"


def _decisions_of_session(view: View, key: str) -> tuple[Rows, str]:
    """The number of a decision begins with that of its session."""
    body, _, ordinal = key.partition(":")
    begins = (f"{body}/resolution/{ordinal}/", f"{body}/decision/{ordinal}/")
    return [row for row in view.lookup.raw(DECISION) if row[0].startswith(begins)], "decisions"


def _provisions_of_document(view: View, key: str) -> tuple[Rows, str]:
    return _provisions(view, {key}), "provisions"


def _provisions_of_decision(view: View, key: str) -> tuple[Rows, str]:
    from greffier.record.chain.identities import texts_of

    return _provisions(view, {one.document for one in texts_of(key, view.lookup)}), "provisions"


def _provisions_of_session(view: View, key: str) -> tuple[Rows, str]:
    session = view.lookup.record(SESSION, key)
    told = session.provisions if isinstance(session, Session) else ()
    keys = view.lookup.keys(DOCUMENT, [value.value["document"] for value in told])
    wanted = {f"{keys[value.value['document']]}#{value.value['path']}" for value in told}
    return view.lookup.raw_of("provision", wanted), "provisions"


def _provisions_of_body(view: View, key: str) -> tuple[Rows, str]:
    documents, _ = _documents_of_body(view, key)
    return _provisions(view, {name for name, _ in documents}), "provisions"


def _provisions(view: View, documents: set[str]) -> Rows:
    return [row for row in view.lookup.raw("provision") if row[0].partition("#")[0] in documents]


def _participants_of(cell: str) -> Callable[[View, str], tuple[Rows, str]]:
    """Those who were at a session, or stand in a document of which the session is not known."""

    def find(view: View, key: str) -> tuple[Rows, str]:
        from greffier.cli.labels import first_of
        from greffier.record.models import Participant

        told = [one for one in view.lookup.of_thing(cell, key) if isinstance(one, Participation)]
        known = view.lookup.records_of(PARTICIPANT, {one.participant for one in told})
        rows: Rows = []
        for one in told:
            participant = known.get(one.participant)
            line = {
                "key": one.participant,
                "session": one.session,
                "capacity": one.capacity[0].value if one.capacity else None,
                "lists": [value.value for value in one.lists],
                "name": first_of(participant.names) if isinstance(participant, Participant) else None,
            }
            rows.append((one.participant, msgspec.json.encode(line).decode()))
        return rows, "participants_of"

    return find


FILTERS: dict[str, dict[str, Callable[[View, str], tuple[Rows, str]]]] = {
    "bodies": {BODY: _bodies_of_body},
    "sessions": {BODY: _sessions_of_body, PARTICIPANT: _sessions_of_participant},
    "documents": {BODY: _documents_of_body, SESSION: _documents_of_session},
    "decisions": {BODY: _decisions_of_body, SESSION: _decisions_of_session},
    "provisions": {
        DOCUMENT: _provisions_of_document,
        DECISION: _provisions_of_decision,
        SESSION: _provisions_of_session,
        BODY: _provisions_of_body,
    },
    "participants": {SESSION: _participants_of(SESSION), DOCUMENT: _participants_of(DOCUMENT)},
}
"""List → kind of thing that it can be narrowed to → what belongs to it."""
