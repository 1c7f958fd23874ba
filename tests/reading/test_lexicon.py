"""The automaton finds what one expression over all forms finds, the slow obvious way."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factories import EXAMPLE_FILES
from greffier.documents.extract import Extract
from greffier.documents.structure import structure_of
from greffier.reading.lexicon import DECISION, MONTH, NAME, ORDINAL, PLACE, Lexicon, lexicon, readable
from greffier.reading.tokens import lowered
from trying import tried

CODES = ("en", "ru")
AT_ONCE = "en"
"""The language of which an example is tried at once: the slow way takes long for words that change their endings."""
TRIED = [
    pytest.param(path, id=path.stem, marks=() if path.stem.endswith(AT_ONCE) else pytest.mark.long)
    for path in EXAMPLE_FILES
]
USUAL = tried(20, suppress_health_check=[HealthCheck.too_slow])
LONG = settings(max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def words(code: str) -> Lexicon:
    return lexicon("untoc", code)


def same_hits(lower: str, code: str) -> None:
    assert words(code).obvious_hits(lower) == list(words(code).hits(lower))


@pytest.mark.parametrize("path", TRIED)
def test_over_the_example_documents(path: Path) -> None:
    """Over a paragraph at a time: the slow way is slow."""
    view = structure_of(Extract(path.read_text(encoding="utf-8"))).view.text
    code = path.stem.rsplit(".", 1)[-1]
    if words(code).clitics:
        pytest.skip("the slow way knows no words that are joined to others; test_arabic.py has one that does")

    for paragraph in lowered(view).split("\n")[:8]:
        same_hits(paragraph, code)


@cache
def forms(code: str) -> list[str]:
    """The forms of a lexicon in a fixed order, so that a failing case can be found again."""
    return sorted(words(code).forms)


SEPARATORS = ["", " ", "  ", "-", ", ", "’", "_", "1", "а", "s", "и", "\n", "\u0301", "ё", "/", "*", "ß"]


@st.composite
def made_of_forms(draw: st.DrawFn, code: str) -> str:
    """Forms, pieces of forms and letters, joined in any way."""
    one = st.integers(0, len(forms(code)) - 1).map(lambda i: forms(code)[i].rstrip("*"))
    part = st.tuples(one, st.integers(0, 30)).map(lambda p: p[0][: p[1]])
    pieces = draw(
        st.lists(
            st.tuples(st.one_of(one, one, part, st.text(max_size=3)), st.sampled_from(SEPARATORS)),
            max_size=12,
        )
    )
    return lowered("".join(piece + separator for piece, separator in pieces))


@USUAL
@given(made_of_forms("en"))
@example("united states of americans united states of america")
@example("working groups on firearms")
@example("conferences conference")
def test_any_english_forms(text: str) -> None:
    same_hits(text, "en")


@USUAL
@given(made_of_forms("ru"))
@example("рабочей группыы рабочей группы")
@example("не подписавшие")
@example("боливией (многонациональное государство)1")
@example("доведенвосемьдесят восьмая")
@example("конго конголезский")
def test_any_russian_forms(text: str) -> None:
    same_hits(text, "ru")


@pytest.mark.long
@LONG
@given(made_of_forms("en"))
def test_any_english_forms_many_times(text: str) -> None:
    same_hits(text, "en")


@pytest.mark.long
@LONG
@given(made_of_forms("ru"))
def test_any_russian_forms_many_times(text: str) -> None:
    same_hits(text, "ru")


FOUND = [
    ("en", "the twenty-second session", "twenty-second", ORDINAL, 22),
    ("en", "in may 2028", "may", MONTH, 5),
    ("en", "at vienna.", "vienna", PLACE, "Vienna"),
    ("en", "(resolution 7/1)", "resolution", DECISION, "resolution"),
    ("en", "guinea-bissau", "guinea-bissau", NAME, "GNB"),
    ("en", "the dominican republic", "dominican republic", NAME, "DOM"),
    ("ru", "двадцать второй сессии", "двадцать второй", ORDINAL, 22),
    ("ru", "в вене", "вене", PLACE, "Vienna"),
    ("ru", "решениями 3/2", "решениями", DECISION, "decision"),
    ("ru", "гвинеи-бисау", "гвинеи-бисау", NAME, "GNB"),
]


@pytest.mark.parametrize(("code", "text", "form", "cls", "value"), FOUND, ids=[row[1] for row in FOUND])
def test_what_words_mean(code: str, text: str, form: str, cls: int, value: object) -> None:
    hits = {text[start:end]: entries for start, end, entries in words(code).hits(text)}

    assert (cls, value) in hits[form]


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "maybe"), ("en", "viennas"), ("en", "chadian"), ("ru", "маями"), ("ru", "венеция")],
)
def test_a_hit_ends_where_a_word_ends(code: str, text: str) -> None:
    assert [hit for hit in words(code).hits(text) if hit[2][0][0] in (MONTH, PLACE, NAME)] == []


def test_no_treaty_has_no_bodies_of_its_own() -> None:
    none = lexicon(None, "en")

    assert (none.main, none.bare, none.treaty.bodies) == ("", {}, {})


@pytest.mark.parametrize("text", ["İSTANBUL", "ŉ ß ﬁ", "ΑΣ", "Конференция", ""])
def test_lower_case_keeps_every_place(text: str) -> None:
    assert len(text) == len(lowered(text))


@pytest.mark.parametrize("code", readable())
def test_every_expression_of_a_language_can_be_made(code: str) -> None:
    assert all(isinstance(made, re.Pattern) for made in lexicon(None, code).patterns.values())
