"""Claims in words: what is not known is left out, days are said as shortly as they can be."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.cli import messages
from greffier.cli.wording import claim_words, day, days, shorten
from greffier.reading import models

PLACE: Any = {"part": "p_1", "start": 1, "end": 2}


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2024-06-05", "2024-06-05", "5 June 2024"),
        ("2024-06-05", "2024-06-06", "5–6 June 2024"),
        ("2022-06-29", "2022-07-01", "29 June – 1 July 2022"),
        ("2022-12-30", "2023-01-02", "30 December 2022 – 2 January 2023"),
        ("2022-05", "2022-05", "May 2022"),
        ("2022-05", "2022-06", "May 2022 – June 2022"),
        ("2022", "2022", "2022"),
        ("2024-06-05", None, "from 5 June 2024"),
        (None, "2024-06-06", "until 6 June 2024"),
        (None, None, ""),
    ],
)
def test_days(start: str | None, end: str | None, words: str) -> None:
    assert words == days(start, end)


def test_what_is_no_date_stays_as_it_is() -> None:
    assert day("2024-13-45") == "2024-13-45"
    assert day("soon") == "soon"


def test_every_kind_of_claim_has_words() -> None:
    kinds = {str(kind.__struct_config__.tag) for kind in models.Claim.__subclasses__()}

    assert kinds == set(messages.CLAIMS)


def test_a_claim_with_everything_and_one_with_little() -> None:
    session = models.Session(
        **PLACE,
        body="CTOC/COP/WG.3",
        ordinal=15,
        dates=models.Days("2024-06-05", "2024-06-06"),
        place="Vienna",
        status="held",
        joint_with=["CTOC/COP/WG.2"],
        during=models.During("CTOC/COP", 12),
    )
    bare = models.Session(
        **PLACE,
        body="CTOC/COP/WG.3",
        ordinal=None,
        dates=models.Days(),
        place=None,
        status="scheduled",
        joint_with=[],
        during=None,
        inferred=True,
    )

    assert claim_words(session) == (
        "CTOC/COP/WG.3 session 15 held 5–6 June 2024 in Vienna jointly with CTOC/COP/WG.2 during CTOC/COP session 12"
    )
    assert claim_words(bare) == "CTOC/COP/WG.3 scheduled (inferred)"


def test_records_inside_claims() -> None:
    adoption = models.Adoption(
        **PLACE,
        what="resolution",
        mode="vote",
        chapters=None,
        date="2024-06-05",
        meeting=3,
        of=models.DecisionKey("CTOC/COP", "resolution", "12/1"),
        votes=models.Votes(90, 2, 11),
    )
    report = models.Report(
        **PLACE,
        symbols=["CTOC/COP/WG.2/2017/4", "CTOC/COP/WG.3/2017/4"],
        of=models.ReportOf("CTOC/COP/WG.2", "2017-10-09", "2017-10-13", ["CTOC/COP/WG.3"]),
        to=None,
    )

    assert claim_words(adoption) == (
        "resolution adopted CTOC/COP resolution 12/1 by vote on 5 June 2024 at meeting 3 "
        "(90 in favour, 2 against, 11 abstaining)"
    )
    assert claim_words(report) == (
        "CTOC/COP/WG.2/2017/4, CTOC/COP/WG.3/2017/4 reports on CTOC/COP/WG.2 with CTOC/COP/WG.3 9–13 October 2017"
    )


def test_shorten_cuts_at_a_word() -> None:
    assert shorten("one  two\nthree", 20) == "one two three"
    assert shorten("one two three", 10) == "one two…"
    assert shorten("onetwothree", 5) == "onet…"
