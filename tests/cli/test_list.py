"""`greffier list`: a line each, narrowed to what belongs to a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from asking import Ask, Asking, Keys

LISTS = ("bodies", "sessions", "documents", "decisions", "provisions", "participants")


@pytest.mark.parametrize("what", LISTS)
def test_json_and_words_have_the_same_lines(what: str, asking: Asking) -> None:
    words = asking("list", what).splitlines()
    keys = asking.keys(what)

    assert len(words) == len(keys) > 0
    assert all(word.startswith(key) for word, key in zip(words, keys, strict=True))


def test_numbers_are_sorted_by_their_value(keys: Keys) -> None:
    found = keys("provisions", "--of", "resolution 14/3")

    assert found[0].endswith("#preamble/1")
    assert found.index("CTOC/COP/resolution/14/3#9") < found.index("CTOC/COP/resolution/14/3#10")


def test_sessions_stand_in_the_order_of_time(keys: Keys) -> None:
    found = keys("sessions", "--of", "WG.6")

    assert found.index("CTOC/COP/WG.6:14") < found.index("CTOC/COP/WG.6:15") < found.index("CTOC/COP/WG.6:16")
    assert all(key.startswith("CTOC/COP/WG.6:") for key in found)


@pytest.mark.parametrize(
    ("what", "of", "there", "not_there"),
    [
        ("documents", "WG.6", "CTOC/COP/WG.6/2028/4", "CTOC/COP/2028/5"),
        ("documents", "CTOC/COP", "CTOC/COP/2028/5", "CTOC/COP/WG.6/2028/4"),
        ("documents", "WG.6 15", "CTOC/COP/WG.6/2028/4", "CTOC/COP/WG.6/2027/4"),
        ("decisions", "CTOC/COP", "CTOC/COP/resolution/14/3", "A/resolution/55/25"),
        ("decisions", "CTOC/COP:14", "CTOC/COP/decision/14/2", "CTOC/COP/resolution/7/1"),
        ("provisions", "CTOC/COP/WG.6/2028/4", "CTOC/COP/WG.6/2028/4#II/a", "CTOC/COP/WG.6/2027/4#II/a"),
        ("provisions", "WG.6 15", "CTOC/COP/WG.6/2028/4#II/a", "CTOC/COP/WG.6/2027/4#II/a"),
        ("provisions", "WG.6", "CTOC/COP/WG.6/2027/4#II/a", "CTOC/COP/resolution/14/3#1"),
        ("participants", "WG.6 15", "BRA", "CAN"),
        ("bodies", "CTOC/COP", "CTOC/COP/WG.6", "CTOC/COP"),
        ("sessions", "BRA", "CTOC/COP/WG.6:15", "CTOC/COP/WG.4:17"),
    ],
)
def test_of_narrows(what: str, of: str, there: str, not_there: str, keys: Keys) -> None:
    found = keys(what, "--of", of)

    assert there in found
    assert not_there not in found


def test_what_does_not_belong_is_told(ask: Ask) -> None:
    assert "are listed of" in ask("list", "sessions", "--of", "14/3", status=2)


def test_what_is_closed_is_listed_for_its_audience_only(keys: Keys) -> None:
    public = set(keys("documents"))
    closed = set(keys("documents", "--audience", "secretariat"))

    assert public < closed
