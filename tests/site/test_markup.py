"""Markup is put together as Django does it."""

from __future__ import annotations

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from hypothesis import given
from hypothesis import strategies as st

from greffier.site.markup import each_markup, markup

VALUES = st.one_of(
    st.text(), st.integers(), st.text().map(SafeString), st.none(), st.sampled_from("<>&\"'{}")
)
"""What tags put into their forms; a text that is markup already stays as it is."""
FORM = '<a href="{}">{}</a>'


@given(VALUES, VALUES)
def test_values_are_escaped_unless_they_are_markup(first: object, second: object) -> None:
    made = markup(FORM, first, second)

    assert made == format_html(FORM, first, second)
    assert isinstance(made, SafeString)


@given(st.lists(st.tuples(VALUES, VALUES)))
def test_many_rows_are_each_put_into_the_form(rows: list[tuple[object, object]]) -> None:
    assert each_markup("<br>", FORM, rows) == format_html_join(SafeString("<br>"), FORM, rows)
