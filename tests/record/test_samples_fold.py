"""The record of the five real samples: what disagrees in them is found, and nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from greffier import open_document, read
from greffier.record import Claim, Fold, evidence
from record.making import COP, WG2, WG3, WG4, WG7, encoded, folded, line, sides

NOTE_2014, NOTE_2018 = f"{COP}:7/note/2014-06-12/5", f"{COP}:9/note/2018-06-18/4"
NOTE_2024, DRAFT = f"{COP}:12/note/2024-07-04/2+4+5", "CTOC/COP/WG.3/2024/L.1"
RESOLUTION = "text:d1af10008813dc78"
"""It prints neither symbol nor number."""


@pytest.fixture(scope="module")
def by_file(shared: Path) -> list[list[Claim]]:
    found = []
    for path in sorted((shared / "samples").glob("20*.txt")):
        document = open_document(path)
        reading = msgspec.to_builtins(read(document))
        found.append(evidence(reading, sha256=str(document.source.sha256))[1])
    assert len(found) == 5
    return found


@pytest.fixture(scope="module")
def fold(by_file: list[list[Claim]]) -> Fold:
    return folded(*(one for claims in by_file for one in claims))


def test_all_that_disagrees(fold: Fold) -> None:
    """No more than this: no speaker is absent, no session too many."""
    assert sorted((one.code, one.about) for one in fold.discrepancies) == sorted(
        [
            ("session_days", f"{WG2}:2012-10-17"),
            ("mandate", WG3),
            ("past_and_future", f"{WG4}:14"),
            ("past_and_future", f"{WG7}:11"),
            ("future_event", NOTE_2024),
            ("joint_report", DRAFT),
            ("mixed_list_letters", DRAFT),
            ("mixed_list_letters", RESOLUTION),
            ("not_consecutive", f"{COP}/resolution/7/1"),
            *(("lookalike_letters", note) for note in (NOTE_2014, NOTE_2018, NOTE_2024)),
        ]
    )


def test_on_which_days_the_sixth_session_was_held(fold: Fold) -> None:
    assert sides(fold, "session_days") == [
        [{"start": "2012-10-17", "end": "2012-10-17"}, {"start": "2012-10-17", "end": "2012-10-18"}]
    ]
    assert line(fold, WG2)[:7] == [
        ("2006-10-16", 1, "place_in_order", "2006-10-16", "held"),
        ("2007-10-03", 2, "place_in_order", "2007-10-03", "held"),
        ("2008-10-15", 3, "place_in_order", "2008-10-15", "held"),
        ("2009-10-01", 4, "place_in_order", "2009-10-01", "held"),
        ("2010-10-19", 5, "place_in_order", "2010-10-19", "held"),
        ("2012-10-17", 6, "place_in_order", "2012-10-17", "held"),
        ("7", 7, None, "2013-10-28", "held"),
    ]


def test_by_which_decision_a_group_was_established(fold: Fold) -> None:
    assert sides(fold, "mandate") == [
        [{"act": "established", "by": f"{COP}/decision/{number}"} for number in ("2/2", "3/2")]
    ]


def test_in_which_year_two_groups_did_not_meet_in_a_row(fold: Fold) -> None:
    """They did in 2017, 2018 and 2024."""
    assert [one.more["year"] for one in fold.discrepancies if one.code == "not_consecutive"] == ["2023"]


def test_the_first_meeting_of_a_group_comes_first(fold: Fold) -> None:
    """Of it no days are known, only the session in whose course it was held."""
    assert [row[1] for row in line(fold, WG3)] == [1, None, None, 13, 14, 15]


def test_any_order_of_the_documents(by_file: list[list[Claim]], fold: Fold) -> None:
    chance = random.Random(7)  # noqa: S311 - the order need not be secret
    for _ in range(8):
        chance.shuffle(by_file)
        assert encoded(folded(*(one for claims in by_file for one in claims))) == encoded(fold)
