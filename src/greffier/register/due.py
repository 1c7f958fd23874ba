"""When the documents of a session are due, and which were late: the days of the treaty's data against the documents' own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.record.models import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from greffier.record.models import Session
    from greffier.register.lookup import RegisterLookup
    from greffier.treaties import Treaty
    from greffier.treaties.details import ExpectedDocument

__all__ = ["MISSED", "Slot", "State", "slots_of"]

State = Literal["on_time", "late", "missing", "to_come", "undated", "untold"]
MISSED = ("late", "missing")
"""What should not be."""
NOT_MET = ("postponed", "cancelled")


class Slot(Struct, frozen=True):
    """A document of a session with its days (ISO): until when it is submitted and issued, when it was issued.

    `late` counts days. `document` is its key, null where there is none; `untold` are those of which no record tells.
    """

    expected: ExpectedDocument
    state: State
    document: str | None = None
    submit_by: str | None = None
    issue_by: str | None = None
    issued: str | None = None
    late: int = 0


def slots_of(
    lookup: RegisterLookup, treaties: Mapping[str, Treaty], sessions: Sequence[Session], today: str
) -> dict[str, list[Slot]]:
    """The documents of sessions by their keys, in the order of the treaty's data; sessions must have their links.

    A session of which no day is known has none, nor has one that was put off or given up.
    """
    named = [key for one in sessions for key in _named(one)]
    keys = lookup.keys(DOCUMENT, list(dict.fromkeys(named))) if named else {}
    records = lookup.records_of(DOCUMENT, set(keys.values()))
    documents = {name: found for name, key in keys.items() if isinstance(found := records.get(key), Document)}
    return {one.key: list(_slots(one, treaties, documents, today)) for one in sessions}


def _named(session: Session) -> Iterator[str]:
    for place in ("own", "before", "received", "reports"):
        yield from _in_place(session, place)


def _in_place(session: Session, place: str) -> Iterator[str]:
    """The documents that stand at a place of the record of a session."""
    values = {
        "own": session.documents,
        "before": session.before,
        "received": session.received,
        "reports": session.reports,
    }[place]
    yield from dict.fromkeys(str(v.value["document"]) for v in values if v.value.get("document"))


def _slots(
    session: Session, treaties: Mapping[str, Treaty], documents: Mapping[str, Document], today: str
) -> Iterator[Slot]:
    treaty = next((one for one in treaties.values() if session.body in one.bodies), None)
    days = session.days[0].value if session.days else {}
    start, end = _day(days.get("start")), _day(days.get("end") or days.get("start"))
    if treaty is None or start is None or (session.status and session.status[0].value in NOT_MET):
        return
    whose = "conference" if session.body == treaty.main_body else "groups"
    told: set[str] = set()
    for expected in treaty.expected_documents:
        if whose not in expected.bodies:
            continue
        found = []
        for name in _in_place(session, expected.place) if expected.place is not None else ():
            one = documents.get(name)
            if one is not None and one.key not in told and _fits(one, expected):
                told.add(one.key)
                found.append(one)
        yield from _of(expected, found, start, end or start, today)


def _fits(document: Document, expected: ExpectedDocument) -> bool:
    """Whether a document is one that is expected; what Greffier drafted is none of a session's."""
    kind = str(document.kind[0].value) if document.kind else "other"
    parts = [part for symbol in document.symbols or (document.key,) for part in symbol.split("/")]
    within = expected.without and any(part.startswith(expected.without) for part in parts)
    return not document.drafted and kind in expected.kinds and not within


def _of(
    expected: ExpectedDocument, found: Sequence[Document], start: date, end: date, today: str
) -> Iterator[Slot]:
    submit_by = _before(start, expected.submitted)
    issue_by = _before(start, expected.issued)
    if expected.after is not None:
        issue_by = (end + timedelta(days=expected.after)).isoformat()
    for document in sorted(found, key=lambda one: (_issued(one) or "~", one.key)):
        issued = _issued(document)
        late = _days(issue_by, issued) if issued is not None and issue_by is not None else 0
        state: State = "undated" if issued is None else "late" if late > 0 else "on_time"
        yield Slot(expected, state, document.key, submit_by, issue_by, issued, max(late, 0))
    if not found and expected.required:
        passed = issue_by is not None and issue_by < today
        state = "untold" if expected.place is None else "missing" if passed else "to_come"
        late = _days(issue_by, today) if state == "missing" and issue_by is not None else 0
        yield Slot(expected, state, None, submit_by, issue_by, None, late)


def _before(start: date, days: int | None) -> str | None:
    return (start - timedelta(days=days)).isoformat() if days is not None else None


def _issued(document: Document) -> str | None:
    """The day that a document bears; none where only a year or month is known, or where it was inferred."""
    for value in document.date:
        if value.inferred is None and _day(value.value) is not None:
            return str(value.value)
    return None


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(str(said)) if said and len(str(said)) == 10 else None
    except ValueError:
        return None
