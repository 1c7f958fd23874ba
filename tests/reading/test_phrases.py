"""Phrases found by a tree of words: the same as one expression a form finds, the slow obvious way."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.language import available
from greffier.documents.script import WORD
from greffier.reading.leads import grammar
from greffier.reading.lexicon import words_of
from greffier.reading.phrases import Phrases, Words, expression

SLOTS: dict[str, str | list[str]] = {
    "feeling": r"(?:her|its)\s(?:\w+\s)?concern",
    "v": ["re", "un"],
    "the": ["", "the "],
}
FORMS = [
    "takes note",
    "takes note of",
    "takes",
    "expresses {feeling}",
    "expresses",
    "{v}affirms",
    "notes {the}need",
    "s’engage",
]
TREE = Words(FORMS, SLOTS, between=Words(["also", "once again"]))

FOUND = [
    ("takes note", 10, "takes note", "a form of two words"),
    ("takes note of it", 13, "takes note of", "the longer form"),
    ("takes noted", 5, "takes", "up to the edge of a word"),
    ("takes also note of", 18, "takes note of", "an adverb inside"),
    ("takes once again also note", 26, "takes note", "… and two"),
    ("takes also", 5, "takes", "an adverb with nothing behind it"),
    ("expresses its deep concern at", 26, "expresses {feeling}", "an expression"),
    ("expresses its view", 9, "expresses", "… that does not match"),
    ("reaffirms", 9, "{v}affirms", "words put in"),
    ("unaffirms", 9, "{v}affirms", "… each of them"),
    ("notes the need", 14, "notes {the}need", "a word that may be there"),
    ("notes need", 10, "notes {the}need", "… or not"),
    ("s’engage", 8, "s’engage", "a word with a sign inside"),
    ("take", None, "", "the beginning of a form"),
    ("", None, "", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "end", "form", "why"), FOUND, ids=[row[3] for row in FOUND])
def test_forms(text: str, end: int | None, form: str, why: str) -> None:
    assert TREE.longest(text, 0, len(text)) == (None if end is None else (end, form)), why


def test_only_forms_that_are_allowed() -> None:
    assert TREE.longest("takes note of", 0, 13, frozenset(["takes"])) == (5, "takes")
    assert TREE.longest("takes note of", 0, 13, frozenset(["expresses"])) is None


def test_adverbs_belong_to_the_phrase() -> None:
    before, after = Words(["strongly", "also"]), Words(["also", "with concern"])
    phrases = Phrases(
        Words(["urges", "also urges"]),
        frozenset(["urges"]),
        (before, after, Words([])),
        "with great joy",
        r"\s",
    )
    found = phrases.match("also strongly urges also, with great joy with concern states", 0)
    assert found is not None
    assert (found.start, found.end, found.verb) == (0, 53, "urges")
    assert phrases.match("strongly also", 0) is None


def test_phrases_of_a_stretch() -> None:
    phrases = Phrases(
        Words(["urges"]), frozenset(["urges"]), (Words([]), Words([]), Words([])), "(?!)", r"\s"
    )
    assert [p.start for p in phrases.find("urges, surges and urges", 0, 23)] == [0, 18]


@cache
def patterns(code: str) -> list[tuple[str, re.Pattern[str]]]:
    """Every verb of a language as an expression of its own, the longest first."""
    around = words_of(code)["lead_words"]
    slots, between = around.get("slots", {}), "|".join(map(re.escape, around.get("between", ())))
    known = grammar(code)
    edge = rf"(?!{WORD})" if known.opening.verbs.edged else ""
    joint = rf"\s(?:(?:{between})\s)*" if between else r"\s"
    forms = sorted({*known.classes, *known.told}, key=len, reverse=True)
    return [(f, re.compile(joint.join(expression(w, slots) for w in f.split()) + edge)) for f in forms]


def obvious(code: str, text: str) -> set[tuple[int, str]]:
    """The longest forms of the data that begin a text (several may be as long)."""
    found = [
        (m.end(), form)
        for form, pattern in patterns(code)
        if (m := pattern.match(text)) is not None and m.end()
    ]
    known = {form for form, _ in patterns(code)}
    longest = {one for one in found if len(one[1]) == len(found[0][1])}
    return {(end, text[:end] if text[:end] in known else form) for end, form in longest}


LATIN_TOO = ("es", "fr")
"""Languages with words as English has them; the long tests have them too."""


@pytest.mark.parametrize(
    "code",
    [pytest.param(code, marks=pytest.mark.long if code in LATIN_TOO else ()) for code in available()],
)
def test_every_verb_is_found_as_an_expression_finds_it(code: str) -> None:
    tree = grammar(code).opening.verbs
    around = words_of(code)["lead_words"]
    words = sorted({form for form in (*grammar(code).classes, *grammar(code).told) if "{" not in form})
    adverbs = [*around.get("between", ()), *around["before"], *around["after"]]
    blank = " " if tree.edged else ""
    patterns(code)  # made before the clock runs

    @given(
        st.lists(
            st.sampled_from(words + adverbs) | st.sampled_from(["x", "’", ",", "1"]), min_size=1, max_size=4
        )
    )
    def same(pieces: list[str]) -> None:
        text = blank.join(pieces)
        found, expected = tree.longest(text, 0, len(text)), obvious(code, text)
        assert (found is None and not expected) or found in expected

    same()
