"""What is not there: holes in series, reports not held, languages, sessions without a report, days that passed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from greffier.record.keys import DOCUMENT, SESSION, session_of_number
from greffier.record.models import Body, Decision, Document, Report, Session
from greffier.register.aliases import names_of
from greffier.register.catalogue import page
from greffier.treaties import of_series

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from greffier.record.models import AnyRecord, BodySession
    from greffier.register.lookup import RegisterLookup
    from greffier.treaties import Treaty

__all__ = ["GAPS", "Gap", "gaps", "gaps_of_session"]

GAPS = ("series_hole", "report_not_held", "language_not_held", "session_without_report", "nothing_held")
"""Numbers that a series of symbols passes over; reports that are cited, not held; official languages of a document
that is held in another; sessions held of which no report is known; scheduled days that passed, with nothing held."""

SERIAL = re.compile(r"(?P<series>.+/\d{4})/(?P<number>\d{1,3})")
REPORTS = ("report", "draft_report")
NOT_MET = ("cancelled", "postponed")


class Gap(Struct, frozen=True):
    """Something that is not there: which kind of gap, about which record, and what is known of it."""

    code: str
    about: str
    detail: dict[str, Any] = {}
    statements: tuple[str, ...] = ()


def gaps(lookup: RegisterLookup, treaties: Iterable[Treaty], today: str) -> list[Gap]:
    """All gaps that an audience may know of, `today` (an ISO day) being the day that days are past by."""
    documents = [one for one in lookup.records(DOCUMENT) if isinstance(one, Document) and not one.drafted]
    reports = [one for one in lookup.records("report") if isinstance(one, Report)]
    bodies = [one for one in lookup.records("body") if isinstance(one, Body)]
    held = {one.key for one in documents if one.held}
    return [
        *_series(documents),
        *_reports(documents, reports, held),
        *_languages(documents, treaties, languages_held(lookup)),
        *_without_report(bodies, _held_sessions(lookup, bodies)),
        *_nothing_held(bodies, _acted(lookup), today),
    ]


def gaps_of_session(
    lookup: RegisterLookup,
    treaties: Iterable[Treaty],
    today: str,
    session: Session,
    documents: Sequence[Document],
) -> list[Gap]:
    """The gaps of one session and of some documents that belong to it."""
    body = lookup.record("body", session.body)
    if not isinstance(body, Body):
        return []
    alone = [replace(body, sessions=tuple(line for line in body.sessions if line.key == session.key))]
    keys = [one.key for one in documents]
    reports = [one for one in lookup.bare("report", keys).values() if isinstance(one, Report)]
    return [
        *_reports(documents, reports, {one.key for one in documents if one.held}),
        *_languages(documents, treaties, languages_held(lookup, keys)),
        *_without_report(alone, {session.key: session}),
        *_nothing_held(alone, _acted_at(lookup, session), today),
    ]


def _series(documents: Iterable[Document]) -> Iterator[Gap]:
    """Numbers between the lowest and the highest of a series that no document, held or cited, bears."""
    series: dict[str, set[int]] = {}
    for document in documents:
        for symbol in document.symbols:
            match = SERIAL.fullmatch(symbol) or SERIAL.match(symbol)
            if match is not None and symbol[match.end() :][:1] in ("", "/"):
                series.setdefault(match["series"], set()).add(int(match["number"]))
    for name, numbers in sorted(series.items()):
        missing = sorted(set(range(min(numbers), max(numbers))) - numbers)
        if missing:
            yield Gap("series_hole", name, {"symbols": [f"{name}/{number}" for number in missing]})


def _reports(documents: Iterable[Document], reports: Iterable[Report], held: set[str]) -> Iterator[Gap]:
    titled = {document.key: document for document in documents}
    for report in reports:
        if report.key not in held and report.key in titled:
            statements = tuple(
                sorted({one for value in (*report.of, *report.to) for one in value.statements})
            )
            of = report.of[0].value if report.of else None
            yield Gap("report_not_held", report.key, {"of": of}, statements)


def _languages(
    documents: Iterable[Document], treaties: Iterable[Treaty], there: Mapping[str, set[str]]
) -> Iterator[Gap]:
    """Official languages in which a document is not held; what was never printed as a document is left out."""
    known = list(treaties)
    for document in documents:
        if not document.held or not document.symbols:
            continue
        treaty = of_series(known, document.symbols[0])
        missing = sorted(set(treaty.languages) - there.get(document.key, set())) if treaty is not None else []
        if missing:
            addresses = (
                {code: treaty.official_copy(document.symbols[0], code) for code in missing} if treaty else {}
            )
            yield Gap("language_not_held", document.key, {"languages": missing, "addresses": addresses})


def languages_held(lookup: RegisterLookup, documents: Iterable[str] | None = None) -> dict[str, set[str]]:
    """The languages in which each document is held, or each of some (their keys)."""
    question = (
        "SELECT DISTINCT t.work, t.language FROM register_text t JOIN register_holding h ON h.text_id = t.id "
        "WHERE h.withdrawn = 0 AND h.level <= %s"
    )
    if documents is None:
        rows = lookup.database.rows(question, (lookup.level,))
    else:
        bearing = names_of(lookup.database, lookup.level, DOCUMENT, documents)
        names = sorted({name for group in bearing.values() for name in group})
        rows = list(lookup.database.listed(f"{question} AND t.work IN ({{}})", names, (lookup.level,)))
    keys = lookup.keys(DOCUMENT, [work for work, _ in rows])
    found: dict[str, set[str]] = {}
    for work, language in rows:
        found.setdefault(keys[work], set()).add(language)
    return found


def _held_lines(bodies: Iterable[Body]) -> list[BodySession]:
    return [line for body in bodies for line in body.sessions if line.status == "held"]


def _held_sessions(lookup: RegisterLookup, bodies: Iterable[Body]) -> dict[str, AnyRecord]:
    return lookup.records_of(SESSION, (line.key for line in _held_lines(bodies)))


def _without_report(bodies: Iterable[Body], sessions: Mapping[str, AnyRecord]) -> Iterator[Gap]:
    """Sessions held of which neither a report is cited nor held. Drafts do not count."""
    for line in _held_lines(bodies):
        session = sessions.get(line.key)
        if isinstance(session, Session) and not session.reports and not _is_reported(session):
            detail = {"ordinal": line.ordinal, "start": line.start, "end": line.end}
            yield Gap("session_without_report", line.key, detail, line.statements)


def _is_reported(session: Session) -> bool:
    return any(value.value["kind"] == "report" for value in session.documents)


def _acted(lookup: RegisterLookup) -> set[str]:
    """Sessions of which a numbered act is known: its number tells that of its session."""
    acts = [one for one in lookup.records("decision") if isinstance(one, Decision)]
    names = set(filter(None, (session_of_number(one.body, one.number) for one in acts)))
    return set(lookup.keys(SESSION, sorted(names)).values())


def _acted_at(lookup: RegisterLookup, session: Session) -> set[str]:
    """The session, if a decision of it is known."""
    return (
        {session.key} if page(lookup, "decision", filters={"session": session.key}, limit=1).count else set()
    )


def _nothing_held(bodies: Iterable[Body], acted: set[str], today: str) -> Iterator[Gap]:
    """Sessions that were scheduled, whose days have passed, and of which nothing says that they were held."""
    for body in bodies:
        for line in body.sessions:
            passed = line.end is not None and line.end < today
            if passed and line.status not in ("held", *NOT_MET) and line.key not in acted:
                detail = {"ordinal": line.ordinal, "start": line.start, "end": line.end}
                yield Gap("nothing_held", line.key, detail, line.statements)
