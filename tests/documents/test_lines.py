"""Lines: the markers with which they begin."""

from __future__ import annotations

import pytest

from greffier.documents.lines import marker_of


@pytest.mark.parametrize(
    ("line", "number", "body"),
    [
        ("36.1 The fees", "36.1", "The fees"),
        ("36.1. The fees", "36.1", "The fees"),
        ("36.1\tthe fees", "36.1", "the fees"),
        ("2.10.3 Сборы", "2.10.3", "Сборы"),
        ("4.2 “Fees”", "4.2", "“Fees”"),
        ("**4.2** Fees", "4.2", "Fees"),
        ("4.2\t收费", "4.2", "收费"),
        ("4.2\tالرسوم", "4.2", "الرسوم"),
        ("36. The fees", "36", "The fees"),
    ],
)
def test_a_number_may_have_that_of_its_chapter_before_it(line: str, number: str, body: str) -> None:
    marker = marker_of(line)
    assert marker is not None
    assert (marker.kind, marker.number, line[marker.body :]) == ("number", number, body)


@pytest.mark.parametrize(
    "line",
    [
        "3.5 million dollars",  # a quantity, in a line that is wrapped
        "3,5 млн долл.",
        "1.5 倍",
        "1.5 مليون",
        "2.5\t3.5\t4.5",  # a row of a table
        "3.3",
        "21.12.2028 Vienna",  # a day
        "1.2.3.4 Address",
    ],
)
def test_a_quantity_or_a_day_is_no_marker(line: str) -> None:
    assert marker_of(line) is None
