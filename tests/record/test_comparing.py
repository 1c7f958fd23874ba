"""Two texts compared: what became of each part, and which words of a part changed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.record.comparing import Piece, Unit, compare, pieces
from trying import tried

OPENED = "The working group opened its meeting in Vienna."
AGENDA = "The working group adopted the agenda of its meeting."
TOOLS = "States parties were asked to share the tools that they use against trafficking."
FUNDS = "Donors were invited to provide resources from outside the regular budget."


def units(*texts: str) -> list[Unit]:
    """Paragraphs numbered from 1."""
    return [Unit(f"para_{n}", "paragraph", str(n), text) for n, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ([], [], []),
        ([OPENED], [OPENED], [("same", 0, 0)]),
        # all that follow have other numbers now, and are the same
        ([OPENED, TOOLS], [AGENDA, OPENED, TOOLS], [("inserted", None, 0), ("same", 0, 1), ("same", 1, 2)]),
        ([OPENED, AGENDA, TOOLS], [OPENED, TOOLS], [("same", 0, 0), ("deleted", 1, None), ("same", 2, 1)]),
        (
            [OPENED, FUNDS],
            [OPENED, f"{FUNDS[:-1]} of the United Nations."],
            [("same", 0, 0), ("changed", 1, 1)],
        ),
        # nothing in common: one went, another came
        ([TOOLS], [FUNDS], [("deleted", 0, None), ("inserted", None, 0)]),
        (
            [OPENED, AGENDA, TOOLS],
            [TOOLS, OPENED, AGENDA],
            [("moved", 2, 0), ("same", 0, 1), ("same", 1, 2), ("moved_away", 2, 0)],
        ),
        # moved, and a word of it changed
        (
            [TOOLS, OPENED, AGENDA],
            [OPENED, AGENDA, TOOLS.replace("tools", "means")],
            [("moved_away", 0, 2), ("same", 1, 0), ("same", 2, 1), ("moved", 0, 2)],
        ),
        # short headings are in many places: those that stand in order are kept
        (
            ["Annex", OPENED, "Annex"],
            ["Annex", "Annex"],
            [("same", 0, 0), ("deleted", 1, None), ("same", 2, 1)],
        ),
    ],
)
def test_parts(before: list[str], after: list[str], told: list[tuple[str, int | None, int | None]]) -> None:
    found = compare(units(*before), units(*after))

    assert [(change.how, change.before, change.after) for change in found] == told


def test_parts_without_words_are_known_by_their_numbers() -> None:
    one, two = (Unit(f"chp_{n}", "chapter", n, "") for n in ("I", "II"))

    assert [change.how for change in compare([one, two], [two])] == ["deleted", "same"]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("", "", []),
        ("Decides to meet", "Decides to meet", ["Decides to meet"]),
        ("Decides to meet in 2027", "Decides to meet in 2028", ["Decides to meet in ", "-2027", "+2028"]),
        ("Invites States", "Invites States,", ["Invites States", "+,"]),
        ("the first and the second", "a first but a second", None),
        # characters are words in Chinese
        ("请各缔约国提供资料", "请缔约国提供新资料", ["请", "-各", "缔约国提供", "+新", "资料"]),
        ("دعت الأمانة الدول", "دعت الأمانة جميع الدول", ["دعت الأمانة ", "+جميع ", "الدول"]),
        ("Invites States , and", "Invites States, and", ["Invites States", "- ", ", and"]),
        ("white \n space", "white space", ["white space"]),
    ],
)
def test_words(before: str, after: str, told: list[str] | None) -> None:
    found = pieces(before, after)

    if told is not None:
        assert [{"deleted": "-", "inserted": "+", "same": ""}[one.how] + one.text for one in found] == told
    assert written(found, "inserted") == " ".join(before.split())
    assert written(found, "deleted") == " ".join(after.split())


def written(found: list[Piece], without: str) -> str:
    """The words of one side."""
    return "".join(one.text for one in found if one.how != without)


words = st.lists(st.sampled_from("the of a secretariat , . 缔 约 requests".split()), max_size=12).map(
    " ".join
)


@tried(40, deadline=200)
@given(words, words)
def test_pieces_are_the_words_of_both_sides(before: str, after: str) -> None:
    found = pieces(before, after)

    assert written(found, "inserted") == before
    assert written(found, "deleted") == after
    assert all(one.text for one in found)


@tried(40, deadline=200)
@given(st.lists(words, max_size=8), st.lists(words, max_size=8))
def test_every_part_is_told_of_once(before: list[str], after: list[str]) -> None:
    found = compare(units(*before), units(*after))

    assert sorted(c.before for c in found if c.before is not None and c.how != "moved") == [
        *range(len(before))
    ]
    places = [c.after for c in found if c.after is not None and c.how != "moved_away"]
    assert places == [*range(len(after))]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["a"] * 10_000, ["a", "b"] * 5_000),
        (
            [f"paragraph {n} of the text" for n in range(5_000)],
            [f"item {n} of another" for n in range(5_000)],
        ),
        (["a " * 5_000], ["b a " * 5_000]),
    ],
)
def test_hostile_texts_take_no_long_time(before: list[str], after: list[str]) -> None:
    begun = time.process_time()
    for change in compare(units(*before), units(*after)):
        if change.how == "changed":
            pieces(before[change.before or 0], after[change.after or 0])

    assert time.process_time() - begun < 3
