"""Columns of tables: no word is broken where there is room, what has most words gets most of the width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.drafting.content import Sentence
from greffier.drafting.writing.columns import widths

GUTTER = 3.0
LONG = (
    "Requests the Secretariat to organize workshops for the States parties and to report on them in due time"
)


def rows(*cells: tuple[str, ...]) -> list[list[Sentence]]:
    return [[Sentence(cell) for cell in row] for row in cells]


def test_what_has_most_words_gets_most_of_the_width() -> None:
    found = widths(rows(("Decision", "Action", "Resources"), ("Decision 14/2", LONG, "–")), 100, GUTTER)
    assert sum(found) == pytest.approx(100)
    assert found[1] > found[0] + found[2]


@pytest.mark.parametrize(
    ("word", "least"),
    [
        ("implementation", 14),
        ("внебюджетных", 12 * 1.25),  # Cyrillic letters are broader
        ("Государства-участники", 12 * 1.25),  # a line may end behind the hyphen
        ("CTOC/COP/2028/13", 16),  # but not in a symbol
        ("联合国毒品和犯罪问题办公室", 4 * 2),  # behind any sign
        ("–", 3),  # an empty column is no line
    ],
)
def test_a_column_holds_its_longest_word(word: str, least: float) -> None:
    (other, found) = widths(rows((LONG, word)), 60, GUTTER)
    assert least + GUTTER <= found < least + GUTTER + 6
    assert other > found


def test_rows_over_all_columns_do_not_count() -> None:
    told = [("a", "b"), ("c", "d")]
    assert widths(rows(*told, (LONG, "")), 60, GUTTER) == widths(rows(*told), 60, GUTTER)


@given(
    st.lists(st.lists(st.text(max_size=80), min_size=1, max_size=6), min_size=1, max_size=6),
    st.floats(10, 200),
)
def test_every_column_has_a_width(cells: list[list[str]], room: float) -> None:
    found = widths([[Sentence(cell) for cell in row] for row in cells], room, GUTTER)
    assert len(found) == max(map(len, cells))
    assert all(one > GUTTER for one in found)
