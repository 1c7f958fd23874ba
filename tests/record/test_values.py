"""Which of several values comes first, and what stands behind each."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.record.claims import DATA, DOCUMENT_ORIGIN, ORIGINS, PERSON, Statement
from greffier.record.keys import BODY, Ref
from greffier.record.values import by_language, preferred_first, values


def says(value: Any, name: str = "", /, origin: str = DOCUMENT_ORIGIN, **fields: Any) -> Statement:
    usual: dict[str, Any] = {"language": None, "documents": 1, "first": None, "last": None}
    return Statement(
        id=name or str(value), ref=Ref(BODY, "X"), role="said", value={"it": value}, origin=ORIGINS.index(origin),
        **usual | fields,
    )  # fmt: skip


FIRST: list[tuple[list[Statement], list[Any], str]] = [
    ([says("a"), says("b", documents=2)], ["b", "a"], "what more documents say"),
    ([says("a", last="2012-10-17"), says("b", last="2014-10-06")], ["b", "a"], "of as many what was said last"),
    ([says("a", documents=2, last="2012-10-17"), says("b", last="2014-10-06")], ["a", "b"], "the number counts before the time"),
    ([says("b"), says("a")], ["a", "b"], "for want of anything else the order of the values"),
    ([says("a", origin=PERSON, last="2030-01-01"), says("b")], ["b", "a"], "documents before persons"),
    ([says("a", origin=DATA), says("b", origin=PERSON)], ["b", "a"], "persons before data"),
    ([says("a", documents=9), says("b", origin=DATA, documents=0, preferred=True)], ["b", "a"], "what a person prefers before all"),
    ([says(None), says("a")], ["a"], "nothing is no value"),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "expected", "why"), FIRST, ids=[row[2] for row in FIRST])
def test_which_value_comes_first(statements: list[Statement], expected: list[Any], why: str) -> None:
    for order in (statements, statements[::-1]):
        assert [v.value for v in values(order, lambda s: s.value["it"])] == expected, why


def test_statements_of_one_value_stand_behind_it() -> None:
    (one,) = values([says("a", "s2"), says("a", "s1")], lambda s: s.value["it"])

    assert one.statements == ("s1", "s2")


def test_an_order_of_its_own_gives_way_to_what_a_person_prefers() -> None:
    statements = [says("a"), says("b", preferred=True)]
    found = sorted(values(statements, lambda s: s.value["it"]), key=lambda v: str(v.value))

    assert [v.value for v in preferred_first(found, statements)] == ["b", "a"]
    assert [v.value for v in preferred_first(found, [says("a"), says("b")])] == ["a", "b"]


def test_values_in_a_language_are_not_compared_with_others() -> None:
    statements = [says("a", language="ru"), says("b", language="en"), says("c"), says(None, language="fr")]

    found = by_language(statements, lambda s: s.value["it"])

    assert {language: [v.value for v in group] for language, group in found.items()} == {
        "en": ["b"],
        "ru": ["a"],
    }
