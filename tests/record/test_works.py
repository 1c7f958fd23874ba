"""Which mentions of documents mean one document, and what its key is."""

from __future__ import annotations

import pytest

from greffier.record.works import works

WG2, WG3, WG4 = (f"CTOC/COP/WG.{n}/2028/4" for n in (2, 3, 4))
NOTE = "CTOC/COP:7/note/2014-06-12/5"
EN, RU, OTHER = f"{NOTE};en;aa", f"{NOTE};ru;bb", f"{NOTE};ru;cc"
ACT = "CTOC/COP/resolution/14/3"

Pairs = list[tuple[str, str]]
# Names, sets of symbols borne together, pairs that are the same and that are not; the keys.
CASES: list[tuple[list[str], list[list[str]], Pairs, Pairs, list[str], str]] = [
    ([WG2], [], [], [], [WG2], "a symbol is its own key"),
    ([WG2, WG3], [[WG3, WG2]], [], [], [f"{WG2}-{WG3}"] * 2, "a joint document is one, with both symbols"),
    ([WG2], [[WG2, WG3]], [], [], [f"{WG2}-{WG3}"], "… though only one of them is cited"),
    ([WG2, WG3, WG4], [[WG2, WG3], [WG3, WG4]], [], [], [f"{WG2}-{WG3}-{WG4}"] * 3, "two joint citations that share a symbol"),
    ([EN, RU], [], [], [], [NOTE, NOTE], "one description in two languages"),
    ([EN], [], [], [], [NOTE], "one description in one language"),
    ([RU, OTHER], [], [], [], [RU, OTHER], "two titles in one language: two documents"),
    ([EN, RU, OTHER], [], [], [], [EN, RU, OTHER], "… and of which the English is the version is not known"),
    (["text:aa", "text:bb"], [], [], [], ["text:aa", "text:bb"], "nothing is known but the text"),
    (["text:aa", WG2], [], [("text:aa", WG2)], [], [WG2, WG2], "a text that a person knows: the symbol is the key"),
    (["text:aa", ACT], [], [(ACT, "text:aa")], [], [ACT, ACT], "… or the decision"),
    (["text:aa", EN, RU], [], [("text:aa", NOTE)], [], [NOTE] * 3, "a key that a person judged stands for all its names"),
    ([WG4, WG2, WG3], [[WG2, WG3]], [(WG4, f"{WG2}-{WG3}")], [], [f"{WG2}-{WG3}"] * 3, "the key of a joint document too"),
    ([EN, RU], [], [], [(EN, RU)], [EN, RU], "versions that a person told apart have keys of their own"),
    ([WG2, WG3], [[WG2, WG3]], [], [(WG2, WG3)], [WG2, WG3], "symbols that a person told apart"),
    ([WG2, WG3, WG4], [[WG2, WG3], [WG3, WG4]], [], [(WG2, WG4)], [f"{WG2}-{WG3}"] * 2 + [WG4],
     "told apart, though a third holds them together"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "joint", "same", "different", "keys", "why"), CASES, ids=[row[5] for row in CASES]
)
def test_keys(
    names: list[str], joint: list[list[str]], same: Pairs, different: Pairs, keys: list[str], why: str
) -> None:
    for order in (names, names[::-1]):
        found = works(order, joint, same, different)
        assert [found[name] for name in names] == keys, why
        assert found == works(order, joint[::-1], same, different), "whatever the order"
