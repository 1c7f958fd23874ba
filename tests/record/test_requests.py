"""Bodies that were asked to meet in a row: years in which they did not."""

from __future__ import annotations

import pytest

from record.making import COP, WG2, WG3, WG4, act, claim, folded, met, sides, source

A = source("A")
TWO, THREE = [WG2, WG3], [WG2, WG3, WG4]

# Bodies asked; what met (body, days, status); the years in which they did not meet in a row.
CASES: list[tuple[list[str], list[tuple[str, str, str]], list[str], str]] = [
    (TWO, [(WG2, "2023-05-29..2023-05-30", "held"), (WG3, "2023-09-11..2023-09-12", "held")], ["2023"], "May and September"),
    (TWO, [(WG2, "2024-06-03..2024-06-04", "held"), (WG3, "2024-06-05..2024-06-06", "held")], [], "the day after"),
    (TWO, [(WG3, "2024-06-03..2024-06-04", "held"), (WG2, "2024-06-05..2024-06-06", "held")], [], "in the other order"),
    (TWO, [(WG2, "2017-10-09..2017-10-13", "held"), (WG3, "2017-10-09..2017-10-13", "held")], [], "on the same days"),
    (TWO, [(WG2, "2024-06-06..2024-06-07", "held"), (WG3, "2024-06-10..2024-06-11", "held")], [], "over a weekend"),
    (TWO, [(WG2, "2024-06-03..2024-06-04", "held"), (WG3, "2024-06-11..2024-06-12", "held")], ["2024"], "a week between"),
    (TWO, [(WG2, "2023-05-29..2023-05-30", "held")], [], "of one nothing is known"),
    (TWO, [(WG2, "2023-05-29", "held"), (WG3, "2024-09-11", "held")], [], "not in one year"),
    (TWO, [(WG2, "2013-05-29", "held"), (WG3, "2013-09-11", "held")], [], "before they were asked"),
    (TWO, [(WG2, "2014-05-29", "held"), (WG3, "2014-09-11", "held")], [], "in the year in which they were asked"),
    (TWO, [(WG2, "2023-05-29", "held"), (WG3, "2023-09-11", "postponed")], [], "one of them did not meet"),
    (TWO, [(WG2, "2023-05", "held"), (WG3, "2023-09-11", "held")], [], "of one the month is known, and no days"),
    (TWO, [(WG2, "2023-02-01", "held"), (WG2, "2023-09-12", "held"), (WG3, "2023-09-11", "held")], [], "one met twice, and once in a row"),
    (TWO, [(WG2, "2023-05-29", "held"), (WG3, "2023-09-11", "held"), (WG2, "2025-05-29", "held"), (WG3, "2025-09-11", "held")],
     ["2023", "2025"], "in two years"),
    (THREE, [(WG2, "2023-09-04", "held"), (WG3, "2023-09-07", "held"), (WG4, "2023-09-11", "held")], [],
     "three in a row, the last far from the first"),
    (THREE, [(WG2, "2023-05-29", "held"), (WG3, "2023-09-11", "held")], [], "of one of three nothing is known"),
    (THREE, [(WG2, "2023-09-04", "held"), (WG3, "2023-09-05", "held"), (WG4, "2023-10-11", "held")], ["2023"], "one of three apart"),
]  # fmt: skip


@pytest.mark.parametrize(("bodies", "meetings", "years", "why"), CASES, ids=[row[3] for row in CASES])
def test_years(bodies: list[str], meetings: list[tuple[str, str, str]], years: list[str], why: str) -> None:
    asked = claim("request", A, decision=act("resolution", "7/1"), bodies=bodies)
    seventh = met(COP, 7, "2014-10-06..2014-10-10", A)
    told = [
        met(body, None, days, A, status=status, at=at) for at, (body, days, status) in enumerate(meetings)
    ]

    fold = folded(asked, seventh, *told)
    found = [one for one in fold.discrepancies if one.code == "not_consecutive"]

    assert [one.more["year"] for one in found] == years, why
    assert {one.about for one in found} <= {f"{COP}/resolution/7/1"}
    assert all(one.more["bodies"] == bodies for one in found)


def test_the_sides_are_the_meetings_and_the_request() -> None:
    asked = claim("request", A, decision=act("resolution", "7/1"), bodies=TWO)
    fold = folded(asked, met(WG2, 14, "2023-05-29", A), met(WG3, None, "2023-09-11", A))

    assert sides(fold, "not_consecutive") == [
        [
            "consecutive",
            {"session": f"{WG2}:14", "start": "2023-05-29", "end": "2023-05-29"},
            {"session": f"{WG3}:2023-09-11", "start": "2023-09-11", "end": "2023-09-11"},
        ]
    ]
    assert all(side.statements for one in fold.discrepancies for side in one.sides)


def test_two_documents_that_tell_of_one_request_make_one_discrepancy() -> None:
    asked = [claim("request", one, decision=act("resolution", "7/1"), bodies=TWO) for one in (A, source("B"))]

    fold = folded(*asked, met(WG2, 14, "2023-05-29", A), met(WG3, 14, "2023-09-11", A))

    assert [one.code for one in fold.discrepancies] == ["not_consecutive"]
