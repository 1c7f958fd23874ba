"""Marks inside words: what is made of them, and that no text from elsewhere is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.drafting.inline import Run, emphasis, isolate, plain, printed, reference, runs

SAID = [
    ("", []),
    ("Words.", [Run("Words.")]),
    (f"{emphasis('Recalling')} its work", [Run("Recalling", emphasis=True), Run(" its work")]),
    (f"agenda{reference('*')}", [Run("agenda"), Run("", note="*")]),
    (f"see {isolate('1/CP.21')}.", [Run("see "), Run("1/CP.21", ltr=True), Run(".")]),
    ("on […] and [?]", [Run("on "), Run("[…]", gap=True), Run(" and "), Run("[?]", gap=True)]),
    (emphasis(f"by {isolate('7/1')} x"), [Run("by ", emphasis=True), Run("7/1", emphasis=True, ltr=True), Run(" x", emphasis=True)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), SAID)
def test_words_in_runs(text: str, found: list[Run]) -> None:
    assert list(runs(text)) == found


def test_as_plain_text() -> None:
    assert printed(f"agenda{reference('12')}, {isolate('7/1')}") == "agenda¹², \u20667/1\u2069"
    assert printed(isolate("7/1"), isolates=False) == "7/1"


@given(st.text())
def test_nothing_from_elsewhere_is_a_mark(text: str) -> None:
    assert all(not run.emphasis and not run.ltr and run.note is None for run in runs(plain(text)))


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs"))))
def test_no_word_is_lost(text: str) -> None:
    assert "".join(run.text for run in runs(text)) == text
