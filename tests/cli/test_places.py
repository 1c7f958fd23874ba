"""Places in words."""

from __future__ import annotations

import pytest

from greffier.cli.places import path_words


@pytest.mark.parametrize(
    ("path", "words"),
    [("3", "paragraph 3"), ("II/4/a", "chapter II, paragraph 4 (a)"), ("36.1/a", "paragraph 36.1 (a)")],
)
def test_the_path_of_a_provision(path: str, words: str) -> None:
    assert path_words(path) == words
