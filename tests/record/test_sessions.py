"""A session: which days, status and place come first, and what counts as evidence that disagrees."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.record import Claim
from greffier.record.claims import DATA
from record.making import COP, WG2, WG3, claim, folded, found, masthead, met, said, session, sides, source

JAN, FEB, JUN, JUL = (
    source(f"of-{m}", date=f"2029-{m}-01") for m in ("01", "02", "06", "07")
)  # fmt: skip
MAY, JUNE = "2029-05-14..2029-05-15", "2029-06-04..2029-06-05"
DATED_BY_YEAR = source("year", date="2029-12-31", dated="year")
KEY = f"{WG3}:20"


def twentieth(days: str | None, where: Any, status: str, **keys: Any) -> Claim:
    return met(WG3, 20, days, where, status=status, **keys)


# Claims of one session, the days that come first, the status that comes first, the discrepancies.
CASES: list[tuple[list[Claim], str | None, str | None, list[str], str]] = [
    ([twentieth(MAY, JAN, "scheduled"), twentieth(MAY, JUL, "held")], MAY, "held", [], "scheduled, then held: progress"),
    ([twentieth(MAY, JAN, "scheduled"), twentieth(JUNE, FEB, "scheduled")], JUNE, "scheduled", [], "other days were announced later"),
    ([twentieth(MAY, JAN, "scheduled"), twentieth(JUNE, JUL, "held")], JUNE, "held", [], "held on other days than announced: it was moved"),
    ([twentieth(MAY, JAN, "scheduled"), twentieth(MAY, FEB, "postponed"), twentieth(JUNE, FEB, "scheduled")], JUNE, "scheduled", [],
     "one document takes the old days back and tells the new ones"),
    ([twentieth(MAY, JAN, "scheduled"), twentieth(MAY, FEB, "postponed")], MAY, "postponed", [], "no new days"),
    ([twentieth(MAY, JAN, "scheduled"), twentieth(MAY, FEB, "cancelled")], MAY, "cancelled", [], "not held at all"),
    ([twentieth(MAY, JAN, "scheduled"), twentieth(MAY, FEB, "postponed"), twentieth(JUNE, JUL, "held")], JUNE, "held", [], "moved and held"),
    ([twentieth(MAY, JUN, "held"), twentieth(MAY, JUL, "cancelled")], MAY, "cancelled", ["session_status"], "held, and not held"),
    ([twentieth(MAY, JUN, "held"), twentieth(None, JUL, "cancelled")], MAY, "cancelled", ["session_status"], "… whatever the days"),
    ([twentieth(MAY, JUN, "held"), twentieth(MAY, JUL, "postponed")], MAY, "postponed", ["session_status"], "held on the days from which it was moved"),
    ([twentieth(MAY, JUN, "held"), twentieth(None, FEB, "postponed")], MAY, "held", [], "moved from some days, and held"),
    ([twentieth(MAY, JUN, "held"), twentieth(JUNE, JUL, "held")], JUNE, "held", ["session_days"], "held on two sets of days: said last comes first"),
    ([twentieth("2029-05-14", JUN, "held"), twentieth(MAY, JUL, "held")], MAY, "held", ["session_days"], "one day or two"),
    ([twentieth("2029-05", JUN, "held"), twentieth(MAY, JUL, "held")], MAY, "held", [], "the month agrees with the days in it"),
    ([twentieth("2029-05", JUL, "held"), twentieth(MAY, JUN, "held")], MAY, "held", [], "days come before a month, however old"),
    ([twentieth("2029-06", JUN, "held"), twentieth(MAY, JUL, "held")], MAY, "held", ["session_days"], "another month"),
    ([twentieth(MAY, FEB, "held"), twentieth(MAY, FEB, "scheduled")], MAY, "held", ["past_and_future"], "past and to come in one document"),
    ([twentieth(MAY, JAN, "held"), twentieth(MAY, FEB, "scheduled")], MAY, "scheduled", ["past_and_future"], "past, later to come"),
    ([twentieth(JUNE, JUN, "held"), twentieth(MAY, JUN, "scheduled")], JUNE, "held", [],
     "what is issued after the days was written before them: it does not speak of days to come"),
    ([twentieth(MAY, JUN, "held"), twentieth(MAY, DATED_BY_YEAR, "scheduled")], MAY, "scheduled", [],
     "only its year is known: its last day says nothing of what was still to come"),
    ([twentieth(MAY, FEB, "scheduled", part="masthead"), twentieth(MAY, FEB, "held")], MAY, "held", [], "a masthead tells no tense"),
    ([twentieth(MAY, JUL, "scheduled", part="masthead")], MAY, None, [], "… so it gives days, and no status"),
    ([twentieth(MAY, JUN, "held", place="Vienna"), twentieth(MAY, JUL, "held", place="Doha")], MAY, "held", ["session_place"], "held in two places"),
    ([twentieth(MAY, JAN, "scheduled", place="Vienna"), twentieth(MAY, JUL, "held", place="Doha")], MAY, "held", [], "moved to another place"),
    ([twentieth(None, JAN, "held", during={"body": COP, "number": 3})], None, "held", [], "only known to have met"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "days", "status", "codes", "why"), CASES, ids=[row[4] for row in CASES])
def test_days_and_status(
    claims: list[Claim], days: str | None, status: str | None, codes: list[str], why: str
) -> None:
    for order in (claims, claims[::-1]):
        fold = folded(*order)
        record = session(fold, KEY)

        first = said(record.days)[0] if record.days else None
        assert (f"{first['start']}..{first['end']}" if first else None) == days, why
        assert (said(record.status)[0] if record.status else None) == status, why
        assert found(fold) == [(code, KEY) for code in codes], why


def test_every_statement_of_the_days_stands_behind_them() -> None:
    fold = folded(twentieth(MAY, JAN, "scheduled"), twentieth(MAY, JUL, "held"))

    (days,) = session(fold, KEY).days
    assert len(days.statements) == 2


def test_the_sides_of_two_sets_of_days() -> None:
    fold = folded(met(WG2, None, "2012-10-17", JUN), met(WG2, None, "2012-10-17..2012-10-18", JUL))

    assert sides(fold, "session_days") == [
        [{"start": "2012-10-17", "end": "2012-10-17"}, {"start": "2012-10-17", "end": "2012-10-18"}]
    ]


def test_data_come_after_documents() -> None:
    """However late, and of however many files."""
    data = [source(f"d{n}", origin=DATA, date="2030-01-01") for n in range(3)]
    fold = folded(*(twentieth(JUNE, one, "held") for one in data), twentieth(MAY, JUN, "held"))

    assert [day["start"] for day in said(session(fold, KEY).days)] == ["2029-05-14", "2029-06-04"]


REPORT = source("report", kind="report", session=KEY)
RUSSIAN = source("report-ru", kind="report", session=KEY, work=REPORT.work, language="ru")
NOTE = source("other", session=KEY)


def counted(count: int) -> Claim:
    """One of two counts in one text: the claim knows both."""
    return claim("meetings", REPORT, count=count, more={"counts": [6, 10]})


COUNTS: list[tuple[list[Claim], list[str], str]] = [
    ([counted(10), counted(6)], [],
     "one text counts the sittings and those of a committee"),
    ([counted(10), counted(6), claim("meetings", NOTE, count=10)], [],
     "another text counts one of the two"),
    ([claim("meetings", REPORT, count=4), claim("meetings", NOTE, count=6)], ["meetings_count"], "two documents count differently"),
    ([claim("meetings", REPORT, count=4), claim("meetings", RUSSIAN, count=6)], ["meetings_count"], "two languages count differently"),
    ([claim("meetings", REPORT, count=4), claim("meetings", RUSSIAN, count=4)], [], "two languages count alike"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "codes", "why"), COUNTS, ids=[row[2] for row in COUNTS])
def test_counts_of_sittings(claims: list[Claim], codes: list[str], why: str) -> None:
    fold = folded(masthead(REPORT), masthead(RUSSIAN), masthead(NOTE), *claims)

    assert found(fold) == [(code, KEY) for code in codes], why
    assert set(said(session(fold, KEY).meetings)) == {one.keys["count"] for one in claims}


def test_a_joint_session_is_one_a_body_and_each_tells_of_the_other() -> None:
    fold = folded(
        met(WG2, 19, MAY, JUN, joint_with=[WG3]), met(WG3, 19, MAY, JUN, joint_with=[WG2], at=9)
    )  # fmt: skip

    assert said(session(fold, f"{WG2}:19").joint) == [{"bodies": [WG3]}, {"session": f"{WG3}:19"}]
    assert said(session(fold, f"{WG3}:19").joint) == [{"bodies": [WG2]}, {"session": f"{WG2}:19"}]


def test_a_group_that_met_in_the_course_of_a_session() -> None:
    fold = folded(met(WG3, None, None, JUN, during={"body": COP, "number": 3}))

    assert said(session(fold, f"{COP}:3").hosted) == [f"{WG3}:@{COP}:3"]
    assert said(session(fold, f"{WG3}:@{COP}:3").during) == [f"{COP}:3"]


def test_what_belongs_to_a_session() -> None:
    agenda = source("agenda", session=KEY, kind="provisional_agenda")
    fold = folded(
        masthead(agenda),
        claim("documentation", agenda, symbols=["CTOC/COP/2029/2"]),
        claim("report", JUL, symbols=["CTOC/COP/WG.3/2029/4"], of={"body": WG3, "start": "2029-06-04", "end": "2029-06-05"},
              to={"body": COP, "number": 15}),
        met(WG3, 20, JUNE, JUL),
        claim("endorsement", JUL, of={"body": WG3, "start": "2029-06-04", "end": "2029-06-05"}),
    )  # fmt: skip
    record = session(fold, KEY)

    assert said(record.documents) == [{"document": agenda.work, "kind": "provisional_agenda"}]
    assert said(record.before) == [{"document": "CTOC/COP/2029/2", "title": None}]
    assert said(record.reports) == [{"document": "CTOC/COP/WG.3/2029/4", "to": f"{COP}:15"}]
    assert said(record.endorsed) == [{"act": "endorses", "document": JUL.work, "path": "1"}]
    assert said(session(fold, f"{COP}:15").received) == [
        {"document": "CTOC/COP/WG.3/2029/4", "of": [f"{WG3}:{JUNE}"]}
    ]
