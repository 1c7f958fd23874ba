"""What is told of sessions, as it stands on a day."""

from __future__ import annotations

import pytest

from greffier.record.models import Session
from greffier.record.values import Value
from greffier.register.standing import status_on
from greffier.site.coming import as_of

TODAY = "2026-11-26"

STATUSES: list[tuple[str | None, str | None, str | None, str]] = [
    ("held", "2026-11-25", "held", "it was"),
    ("held", "2026-11-26", "held", "it begins today"),
    ("held", "2026-11-27", "scheduled", "its first day is tomorrow"),
    ("held", "2026-11", "held", "a month that has begun"),
    ("held", "2026-12", "scheduled", "a month that has not"),
    ("held", None, "held", "on days that nobody tells"),
    ("cancelled", "2027-01-10", "cancelled", "what is taken back stays so"),
    ("postponed", "2027-01-10", "postponed", "as above"),
    (None, "2027-01-10", None, "nothing is said"),
]


@pytest.mark.parametrize(("status", "start", "expected", "why"), STATUSES, ids=[row[3] for row in STATUSES])
def test_status(status: str | None, start: str | None, expected: str | None, why: str) -> None:
    assert status_on(TODAY, status, start) == expected, why


def test_what_is_told_otherwise_stays_with_its_place() -> None:
    """The place names the fact in its address; who says that it is scheduled needs no inference."""

    def shown(*statuses: str) -> list[tuple[int, str, str | None]]:
        session = Session(
            key="CTOC/COP/WG.6:16", body="CTOC/COP/WG.6",
            days=(Value({"start": "2027-05-28", "end": "2027-05-29"}),),
            status=tuple(Value(one, (one,)) for one in statuses),
        )  # fmt: skip
        places = [(None, n, value) for n, value in enumerate(session.status)]
        return [(n, value.value, value.inferred) for _, n, value in as_of(TODAY, session, "status", places)]

    assert shown("held") == [(0, "scheduled", "days_ahead")]
    assert shown("held", "scheduled") == [(1, "scheduled", None)]
    assert shown("cancelled", "held") == [(0, "cancelled", None), (1, "scheduled", "days_ahead")]
