"""Under which headings records are listed: what a list can be narrowed to, and where in it a record stands."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.documents.symbol import Symbol, SymbolError
from greffier.record.folding import kind_of
from greffier.record.keys import BODY, PARTICIPANT, SESSION, session_of_number
from greffier.record.models import (
    AgendaItem,
    Body,
    Decision,
    Document,
    Meeting,
    Officer,
    Participant,
    Participation,
    Provision,
    Report,
    Session,
    Statement,
)
from greffier.register.lacking import lacking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from greffier.record.models import AnyRecord
    from greffier.record.values import Value

    Found: TypeAlias = Iterator[tuple[str, object]]
    """Headings: names and values."""

__all__ = ["ALL", "CELLS", "HEADINGS", "Entry", "entries", "parsed", "place_of"]

ALL = ("", "")
"""The heading that every record stands under."""

HEADINGS: dict[str, tuple[str, ...]] = {
    "body": ("treaty", "kind", "parent"),
    "session": ("body", "year", "status"),
    "meeting": ("session",),
    "agenda_item": ("session",),
    "participation": ("session", "participant", "capacity"),
    "statement": ("session", "participant", "item"),
    "officer": ("session", "role", "state"),
    "participant": (),
    "decision": ("body", "session", "year", "kind"),
    "document": ("body", "session", "year", "kind", "language", "state", "base"),
    "report": ("of", "to"),
    "provision": ("document", "body", "session", "year", "kind", "class", "addressee"),
}
"""Record kind → what lists of it can be narrowed to.

`year` has four figures; `state` of a document is `held`, `cited` or `drafted`, of an officer the key of a State;
`base` is a symbol without what is said in it of revisions, addenda and corrigenda; `session` of a document is its own,
one under whose agenda it is listed, or one that it reports on or to; `body` of a provision is who adopted it first.
"""
ACTS = ("resolution", "decision")
CELLS = {
    "session": SESSION,
    "of": SESSION,
    "to": SESSION,
    "body": BODY,
    "participant": PARTICIPANT,
    "addressee": PARTICIPANT,
}
"""Headings whose values are names of things, so that any alias may stand there."""

NUMBER = re.compile(r"\d+")
MOST_FIGURES = 9
DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class Entry(Struct, frozen=True):
    """Where a record stands in lists: its place in the order of keys, its day, its headings (name and value).

    `day` is a number of eight figures such as 20280327, with noughts for what is not known of it; 0 without a date.
    """

    kind: str
    key: str
    place: str
    day: int
    headings: tuple[tuple[str, str], ...]


def place_of(key: str) -> str:
    """A key to sort by: numbers by their value, a preamble before the paragraphs; no two keys have the same.

    Before each number stands how many figures it has.

    >>> sorted(["A/10", "A/9", "A/9#2", "A/9#preamble/1"], key=place_of)
    ['A/9', 'A/9#preamble/1', 'A/9#2', 'A/10']
    """
    return NUMBER.sub(_measured, key.replace("#preamble", "# ") if "#" in key else key)


def _measured(match: re.Match[str]) -> str:
    return chr(ord("0") + min(len(match[0]), MOST_FIGURES)) + match[0]


def entries(records: Iterable[AnyRecord]) -> Iterator[Entry]:
    """Where the records of one thing stand: a provision stands where its document does."""
    listed = list(records)
    document = next((one for one in listed if isinstance(one, Document)), None)
    report = next((one for one in listed if isinstance(one, Report)), None)
    for record in listed:
        kind = kind_of(record)
        if isinstance(record, Provision):
            day, found = _day(_first(document.date) if document else None), [*_of_provision(record, document)]
        elif isinstance(record, Document):
            day, found = _day(_first(record.date)), [*_of_document(record, report)]
        else:
            day, found = _DAYS.get(kind, _undated)(record), [*_OTHERS[kind](record)]
        headings = dict.fromkeys((name, str(value)) for name, value in found if value)
        if day and "year" in HEADINGS[kind]:
            headings["year", f"{day // 10_000:04}"] = None
        yield Entry(kind, record.key, place_of(record.key), day, (ALL, *headings))


def _first(values: tuple[Value, ...]) -> object:
    """The best known value."""
    return values[0].value if values else None


def _day(date: object) -> int:
    match = DATE.fullmatch(str(date))
    return int(match[1]) * 10_000 + int(match[2] or 0) * 100 + int(match[3] or 0) if match else 0


def _undated(_: AnyRecord) -> int:
    return 0


def _of_session(record: Session) -> int:
    days = _first(record.days)
    return _day(days["start"] or days["end"]) if isinstance(days, dict) else 0


def _of_decision(record: Decision) -> int:
    adopted = _first(record.adopted)
    return _day(_first(record.date) or (adopted["date"] if isinstance(adopted, dict) else None))


_DAYS: dict[str, Callable[..., int]] = {
    "session": _of_session,
    "decision": _of_decision,
    "meeting": lambda record: _day(_first(record.date)),
}


def _body(record: Body) -> Found:
    yield from (("treaty", record.treaty), ("kind", record.kind), ("parent", record.parent))


def _session(record: Session) -> Found:
    yield from (("body", record.body), ("status", _first(record.status)))


def _belonging(record: Meeting | AgendaItem) -> Found:
    yield "session", record.session


def _participation(record: Participation) -> Found:
    yield from (("session", record.session), ("participant", record.participant))
    yield from (("capacity", value.value) for value in record.capacity)


def _statement(record: Statement) -> Found:
    yield from (("session", record.session), ("participant", record.participant), ("item", record.item))


def _officer(record: Officer) -> Found:
    yield "session", record.session
    yield from (("role", value.value) for value in record.role)
    yield from (("state", value.value) for value in record.state)


def _nothing(_: Participant) -> Found:
    yield from ()


def _decision(record: Decision) -> Found:
    yield from (("body", record.body), ("kind", record.kind))
    yield "session", session_of_number(record.body, record.number)
    yield from (("session", value.value["session"]) for value in record.adopted)


def _report(record: Report) -> Found:
    yield from (("of", name) for value in record.of for name in value.value)
    yield from (("to", value.value) for value in record.to)


def _of_document(record: Document, report: Report | None) -> Found:
    symbols = list(map(_told_by, record.symbols))
    bodies = [_first(record.body)] if record.body else [body for body, _, _ in symbols]
    yield from (("body", body) for body in bodies)
    yield from (("session", value.value) for value in record.session)
    yield from (("session", value.value["session"]) for value in record.items)
    if report is not None:
        yield from (("session", value) for _, value in _report(report))
    yield "kind", _first(record.kind)
    yield from (("language", language) for language in record.languages)
    yield "state", "drafted" if record.drafted else "held" if record.held else "cited"
    yield from (("base", base) for _, base, _ in symbols)
    yield from lacking(record, report)
    if not record.date:
        yield from (("year", year) for _, _, year in symbols)


def parsed(symbol: str) -> Symbol | None:
    """A symbol taken apart; None for what is none."""
    try:
        return Symbol.parse(symbol)
    except SymbolError:
        return None


@lru_cache(maxsize=65536)
def _told_by(symbol: str) -> tuple[str | None, str | None, int | None]:
    """Series of the body, base and year of a symbol, as far as they are known."""
    found = parsed(symbol)
    return (found.body, found.base, found.year) if found is not None else (None, None, None)


def _bodies_of(provision: Provision, document: Document | None) -> set[object]:
    """Whose it is: its document's, but of what the annex to a resolution carries from a session, that session's."""
    if document is None or (provision.session and _first(document.kind) in ACTS):
        return {value.value.partition(":")[0] for value in provision.session}
    return {_first(document.body)}


def _of_provision(record: Provision, document: Document | None) -> Found:
    yield "document", record.document
    yield from (("body", body) for body in _bodies_of(record, document))
    yield from (("session", value.value) for value in record.session)
    yield "kind", _first(record.kind)
    for value in record.acts:
        yield "class", value.value["class"]
        yield from (("addressee", one) for one in value.value["addressees"])


_OTHERS: dict[str, Callable[..., Iterator[tuple[str, object]]]] = {
    "body": _body,
    "session": _session,
    "meeting": _belonging,
    "agenda_item": _belonging,
    "participation": _participation,
    "statement": _statement,
    "officer": _officer,
    "participant": _nothing,
    "decision": _decision,
    "report": _report,
}
