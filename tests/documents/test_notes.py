"""Marks of footnotes are found by their figures, as the expression alone would find them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.language import available, language
from greffier.documents.notes import _ROUND, _marks_in

MARKS = {code: language(code).note_mark for code in available()} | {"brackets": _ROUND}


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS.keys())
@given(text=st.text('a 12,.)(（”"’\n会第年٣à', max_size=30))
def test_marks_are_those_of_the_whole_expression(mark: re.Pattern[str], text: str) -> None:
    assert [m.span() for m in _marks_in(text, mark)] == [m.span() for m in mark.finditer(text)]
