"""What is not there: holes in series, reports not held, languages, sessions without a report, days that passed.

`parts` tells how much lacks, from the headings of lists (`lacking.py`) and the lines of sessions; `gaplists.py` finds
the gaps themselves, those of a page or all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from greffier.record.access import LEVELS
from greffier.record.keys import SESSION
from greffier.record.models import Body, Document, Report, Session
from greffier.register.catalogue import page
from greffier.register.headings import place_of
from greffier.register.lacking import HELD_IN, REPORTED, SERIES, UNHELD_REPORT
from greffier.register.standing import HELD, status_on
from greffier.treaties import of_series

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence

    from greffier.record.models import AnyRecord, BodySession
    from greffier.register.lookup import RegisterLookup
    from greffier.treaties import Treaty

__all__ = ["GAPS", "NOT_MET", "Gap", "Part", "gaps_of_session", "languages_lacking", "parts", "unheld_report"]

GAPS = ("series_hole", "report_not_held", "language_not_held", "session_without_report", "nothing_held")
"""Numbers that a series of symbols passes over; reports that are cited, not held; official languages of a document
that is held in another; sessions held of which no report is known; scheduled days that passed, with nothing held."""

NOT_MET = ("cancelled", "postponed")
"""Statuses of sessions that did not meet on the days that are told of them."""
NUMBERED = "CAST(value AS INTEGER)"


class Gap(Struct, frozen=True):
    """Something that is not there: which kind of gap, about which record, and what is known of it."""

    code: str
    about: str
    detail: dict[str, Any] = {}
    statements: tuple[str, ...] = ()


class Part(Struct, frozen=True):
    """Gaps of one kind and one home (a series, the body and year of documents, a session): how many there are.

    `gap` is the one that there is; of documents `headings` are those that they stand under.
    """

    code: str
    home: str
    count: int = 1
    gap: Gap | None = None
    headings: tuple[int, ...] = ()


def parts(
    lookup: RegisterLookup, treaties: Iterable[Treaty], bodies: Iterable[Body], today: str
) -> list[Part]:
    """How much lacks, kind by kind in the order of `GAPS`, and home by home: a few statements, and no document is read."""
    known = list(bodies)
    headings = _Headings(lookup)
    return [
        *_series(lookup, {value.partition(" ")[2] for value, _, _ in headings.held}),
        *_by_home("report_not_held", headings.unheld),
        *_by_home("language_not_held", _short_of_languages(headings.held, treaties)),
        *_ready(_without_report(known, _perhaps_unreported(lookup, known, headings.reported, today), today)),
        *_ready(_nothing_held(known, headings.acted, today)),
    ]


class _Headings:
    """The headings that tell of gaps: those of documents by home (number and cards), sessions by their keys."""

    def __init__(self, lookup: RegisterLookup) -> None:
        self.unheld: dict[str, list[tuple[int, int]]] = {}
        self.held: list[tuple[str, int, int]] = []
        reported, acted = set[str](), set[str]()
        level = LEVELS[lookup.level]
        for kind, name, value, heading, cards in lookup.database.rows(
            f"SELECT kind, name, value, id, {level} FROM register_heading WHERE {level} > 0 AND ("  # noqa: S608 - the names are ours
            "kind = 'document' AND name IN (%s, %s, %s) OR kind = 'report' AND name = 'of' "
            "OR kind = 'decision' AND name = 'session')",
            (UNHELD_REPORT, HELD_IN, REPORTED),
        ):
            if name == UNHELD_REPORT:
                self.unheld.setdefault(value, []).append((heading, cards))
            elif name == HELD_IN:
                self.held.append((value, heading, cards))
            else:
                (acted if kind == "decision" else reported).add(value)
        keys = lookup.keys(SESSION, sorted(acted | reported))
        self.acted = {keys[name] for name in acted}
        self.reported = {keys[name] for name in reported}


def _series(lookup: RegisterLookup, followed: Container[str]) -> Iterator[Part]:
    """Series that pass over numbers between the lowest and the highest that any document, held or cited, bears.

    Only those `followed`, of which a document is held: of others a number is cited here and there.
    """
    name, level = lookup.database.engine.bytewise("name"), LEVELS[lookup.level]
    rows = lookup.database.rows(
        f"SELECT name FROM register_heading WHERE kind = 'document' AND {name} >= %s AND {name} < %s AND {level} > 0 "  # noqa: S608 - the names are ours
        f"GROUP BY name HAVING MAX({NUMBERED}) - MIN({NUMBERED}) + 1 > COUNT(*)",
        (SERIES, SERIES[:-1] + chr(ord(SERIES[-1]) + 1)),
    )
    found = (one.removeprefix(SERIES) for (one,) in rows)
    names = sorted((one for one in found if one in followed), key=place_of)
    yield from (Part("series_hole", one, gap=Gap("series_hole", one)) for one in names)


def _by_home(code: str, found: Mapping[str, list[tuple[int, int]]]) -> Iterator[Part]:
    for home in sorted(found, key=place_of):
        headings = found[home]
        yield Part(code, home, sum(count for _, count in headings), None, tuple(one for one, _ in headings))


def _short_of_languages(
    held: Iterable[tuple[str, int, int]], treaties: Iterable[Treaty]
) -> dict[str, list[tuple[int, int]]]:
    """Homes of documents that some official language lacks; what was never printed as a document is left out."""
    known = list(treaties)
    official: dict[str, set[str]] = {}
    found: dict[str, list[tuple[int, int]]] = {}
    for value, heading, cards in held:
        languages, _, home = value.partition(" ")
        if home not in official:
            treaty = of_series(known, home)
            official[home] = set(treaty.languages) if treaty is not None else set()
        if official[home] - set(languages.split("+")):
            found.setdefault(home, []).append((heading, cards))
    return found


def _ready(found: Iterable[Gap]) -> Iterator[Part]:
    yield from (Part(one.code, one.about, gap=one) for one in found)


def gaps_of_session(
    lookup: RegisterLookup,
    treaties: Iterable[Treaty],
    today: str,
    body: Body,
    session: Session,
    documents: Sequence[Document],
) -> list[Gap]:
    """The gaps of one session of a body and of some documents that belong to it."""
    alone = [replace(body, sessions=tuple(line for line in body.sessions if line.key == session.key))]
    reports = lookup.bare("report", [one.key for one in documents if not one.held])
    known = list(treaties)
    acted = page(lookup, "decision", filters={"session": session.key}, limit=1).count
    return [
        *(unheld_report(one) for _, one in sorted(reports.items()) if isinstance(one, Report)),
        *(gap for one in documents for gap in languages_lacking(one, known)),
        *_without_report(alone, {session.key: session}, today),
        *_nothing_held(alone, {session.key} if acted else set(), today),
    ]


def unheld_report(report: Report) -> Gap:
    """That a report is cited, and not held."""
    statements = tuple(sorted({one for value in (*report.of, *report.to) for one in value.statements}))
    of = report.of[0].value if report.of else None
    return Gap("report_not_held", report.key, {"of": of}, statements)


def languages_lacking(document: Document, treaties: Iterable[Treaty]) -> Iterator[Gap]:
    """That a document which is held lacks official languages."""
    if not document.held or not document.symbols or document.drafted:
        return
    treaty = of_series(treaties, document.symbols[0])
    missing = sorted(set(treaty.languages) - set(document.languages)) if treaty is not None else []
    if treaty is not None and missing:
        addresses = {code: treaty.official_copy(document.symbols[0], code) for code in missing}
        yield Gap("language_not_held", document.key, {"languages": missing, "addresses": addresses})


def _held_lines(bodies: Iterable[Body], today: str) -> list[BodySession]:
    lines = (line for body in bodies for line in body.sessions)
    return [line for line in lines if status_on(today, line.status, line.start) == HELD]


def _perhaps_unreported(
    lookup: RegisterLookup, bodies: Iterable[Body], reported: Collection[str], today: str
) -> dict[str, AnyRecord]:
    """Sessions that were held, but for those of which a report is named or held."""
    return lookup.records_of(
        SESSION, [one.key for one in _held_lines(bodies, today) if one.key not in reported]
    )


def _without_report(bodies: Iterable[Body], sessions: Mapping[str, AnyRecord], today: str) -> Iterator[Gap]:
    """Sessions held of which neither a report is cited nor held. Drafts do not count."""
    for line in _held_lines(bodies, today):
        session = sessions.get(line.key)
        if isinstance(session, Session) and not session.reports and not _is_reported(session):
            detail = {"ordinal": line.ordinal, "start": line.start, "end": line.end}
            yield Gap("session_without_report", line.key, detail, line.statements)


def _is_reported(session: Session) -> bool:
    return any(value.value["kind"] == "report" for value in session.documents)


def _nothing_held(bodies: Iterable[Body], acted: Collection[str], today: str) -> Iterator[Gap]:
    """Sessions that were scheduled, whose days have passed, and of which nothing says that they were held.

    `acted` are those of which a resolution or decision is known.
    """
    for body in bodies:
        for line in body.sessions:
            passed = line.end is not None and line.end < today
            if passed and line.status not in (HELD, *NOT_MET) and line.key not in acted:
                detail = {"ordinal": line.ordinal, "start": line.start, "end": line.end}
                yield Gap("nothing_held", line.key, detail, line.statements)
