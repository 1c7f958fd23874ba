"""When documents of sessions are due: the days of the treaty's data, counted by hand, against those of the examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from greffier.record.models import Session
from greffier.register.due import Slot, slots_of
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register
from greffier.treaties import load

COP, FIREARMS, COOPERATION = "CTOC/COP:14", "CTOC/COP/WG.6:15", "CTOC/COP/WG.3:18"


@pytest.fixture(scope="module")
def register(of_record: Path) -> Iterator[Register]:
    """The examples, all of them public."""
    with reading_register(of_record) as found:
        yield found


def slots(register: Register, key: str, today: str) -> list[Slot]:
    """The documents of one session."""
    lookup = RegisterLookup(register.database, 0)
    session = lookup.record("session", key)
    assert isinstance(session, Session)
    return slots_of(lookup, register.treaties, [session], today)[key]


@pytest.mark.parametrize(
    ("session", "key", "submit_by", "issue_by"),
    [
        (COP, "agenda", "2028-08-07", "2028-08-17"),  # opens on 16 October 2028: ten weeks, 60 days
        (COP, "papers", "2028-08-07", "2028-09-04"),  # six weeks
        (COP, "organizations", None, "2028-09-16"),  # 30 days
        (FIREARMS, "report", None, "2028-04-12"),  # ended on 29 March 2028: two weeks after it
        (COOPERATION, "agenda", "2027-06-28", "2027-07-08"),
    ],
)
def test_days_are_counted_from_the_session(
    register: Register, session: str, key: str, submit_by: str | None, issue_by: str
) -> None:
    found = next(one for one in slots(register, session, "2027-01-01") if one.expected.key == key)

    assert (found.submit_by, found.issue_by) == (submit_by, issue_by)


@pytest.mark.parametrize(
    ("session", "document", "state", "late"),
    [
        (FIREARMS, "CTOC/COP/WG.6/2028/4", "late", 2),  # dated 14 April, two weeks ended on 12 April
        (COP, "CTOC/COP/2028/5", "on_time", 0),
        (COOPERATION, "CTOC/COP/WG.3/2027/1", "on_time", 0),
        (FIREARMS, "CTOC/COP/WG.6/2028/2", "undated", 0),  # cited, not held
    ],
)
def test_late_is_what_is_dated_behind_its_day(
    register: Register, session: str, document: str, state: str, late: int
) -> None:
    found = next(one for one in slots(register, session, "2030-01-01") if one.document == document)

    assert (found.state, found.late) == (state, late)


@pytest.mark.parametrize(
    ("today", "state", "late"),
    [("2028-08-17", "to_come", 0), ("2028-08-18", "missing", 1), ("2028-10-01", "missing", 45)],
)
def test_what_every_session_has_is_missing_once_its_day_is_over(
    register: Register, today: str, state: str, late: int
) -> None:
    found = next(one for one in slots(register, COP, today) if one.expected.key == "agenda")

    assert (found.document, found.state, found.late) == (None, state, late)


def test_papers_of_the_session_itself_are_not_due_before_it(register: Register) -> None:
    documents = [
        str(one.document)
        for key in (COP, FIREARMS, COOPERATION)
        for one in slots(register, key, "2030-01-01")
    ]

    assert not [one for one in documents if "/CRP." in one or "/L." in one]


def test_a_session_that_was_put_off_has_none(register: Register) -> None:
    assert slots(register, "CTOC/COP/WG.4:19", "2030-01-01") == []


def test_the_data_say_of_every_document_when_and_why() -> None:
    for one in load("untoc").expected_documents:
        assert one.issued is not None or one.after is not None, one.key
        assert one.source, one.key
    assert load("uncac").expected_documents == load("un-ga").expected_documents == ()


def test_lateness_is_the_distance_of_two_days(register: Register) -> None:
    for key in (COP, FIREARMS, COOPERATION):
        for one in slots(register, key, "2030-01-01"):
            if one.issued is not None and one.issue_by is not None:
                behind = date.fromisoformat(one.issued) - date.fromisoformat(one.issue_by)
                assert one.late == max(behind, timedelta()).days
                assert (one.state == "late") == (behind > timedelta())
