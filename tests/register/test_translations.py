"""The translation memory: how its units are called."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greffier.record.alignment import align
from greffier.record.outlines import Entry
from greffier.register.translations import name_of

VERSIONS = st.dictionaries(
    st.sampled_from(["ar", "en", "fr", "zh"]),
    st.lists(st.sampled_from(["70/1", "70/2", "70/3", "70/4"]), max_size=5),
    min_size=2,
)


def test_a_name_that_is_taken_has_its_language_behind_it() -> None:
    taken: set[str] = set()
    rows = [{"en": "rec_2", "fr": "rec_1"}, {"en": "rec_1"}]
    assert [name_of(row, taken) for row in rows] == ["rec_1", "rec_1@en"]


@given(VERSIONS)
def test_no_two_units_have_one_name(versions: dict[str, list[str]]) -> None:
    taken: set[str] = set()
    entries: dict[str, list[Entry]] = {
        language: [(f"rec_{n}", None, 60, [figure], []) for n, figure in enumerate(figures, 1)]
        for language, figures in versions.items()
    }
    names = [name_of(row, taken) for row in align(entries)]
    assert len(names) == len(set(names))
