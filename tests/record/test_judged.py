"""What holds for judgements on any claims at all: each has the effect that it promises, no other, and is taken back whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from greffier.record import Claim, Fold
from greffier.record.folding import statement_id
from greffier.record.keys import DOCUMENT, SESSION, Ref
from greffier.record.mentions import mentions
from greffier.record.models import Discrepancy
from record.making import WG2, encoded, folded, judgement
from record.strategies import evidence
from trying import tried

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
USUAL = tried(25, suppress_health_check=SLOW)
LONG = settings(max_examples=1000, deadline=None, suppress_health_check=SLOW)


def each_fact(value: Any) -> Iterator[list[dict[str, Any]]]:
    """Every list of values in a record."""
    if isinstance(value, dict):
        for one in value.values():
            yield from each_fact(one)
    elif isinstance(value, list):
        facts = [one for one in value if isinstance(one, dict) and {"value", "statements"} <= set(one)]
        if facts:
            yield facts


def facts(fold: Fold) -> list[list[dict[str, Any]]]:
    records = [msgspec.to_builtins(record) for _, record in sorted(fold.records.items())]
    return [fact for record in records for fact in each_fact(record)]


def check_what_was_misread_is_as_if_it_were_not_there(claims: list[Claim], data: st.DataObject) -> None:
    rest = [one for one in claims if one.kind != "document"]
    assume(rest)
    struck = data.draw(st.sampled_from(rest))
    before = encoded(folded(*claims))

    after = folded(*claims, judgements=[judgement("misread", claims=(struck.id,))])

    assert encoded(after) == encoded(folded(*(one for one in claims if one != struck)))
    assert encoded(folded(*claims)) == before, "taken back"


def check_what_is_preferred_comes_first_and_all_else_stays(claims: list[Claim], data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(claims))
    chosen = {statement_id(mention) for mention in mentions(one)}
    before = folded(*claims)

    after = folded(*claims, judgements=[judgement("prefer", claims=(one.id,))])

    assert before.statements == after.statements
    assert before.aliases == after.aliases
    assert before.records.keys() == after.records.keys()
    for fact in facts(after):
        if any(chosen & set(value["statements"]) for value in fact):
            assert chosen & set(fact[0]["statements"]), fact


def check_what_is_explained_is_marked_and_nothing_else(claims: list[Claim], data: st.DataObject) -> None:
    before = folded(*claims)
    told = [d for d in before.discrepancies if evidence_of(d, before)]
    assume(told)
    one = data.draw(st.sampled_from(told))
    named = {claim for side in evidence_of(one, before) for claim in side}

    account = judgement("explain", code=one.code, about=one.about, claims=tuple(sorted(named)))
    after = folded(*claims, judgements=[account])

    assert (before.records, before.aliases, before.statements) == (
        after.records,
        after.aliases,
        after.statements,
    )
    assert [d.id for d in before.discrepancies] == [d.id for d in after.discrepancies]
    for was, now in zip(before.discrepancies, after.discrepancies, strict=True):
        covered = was.code == one.code and all(named & set(side) for side in evidence_of(was, before))
        assert now.explained == (account.id if covered and evidence_of(was, before) else None)


def evidence_of(discrepancy: Discrepancy, fold: Fold) -> list[list[str]]:
    """The claims behind each side."""
    sides = [[c for s in side.statements for c in fold.statements[s]] for side in discrepancy.sides]
    renditions = [discrepancy.more.get(name, []) for name in ("only_current", "only_rendition")]
    return [side for side in [*sides, *renditions] if side]


def check_documents_that_are_the_same_or_not(claims: list[Claim], data: st.DataObject) -> None:
    before = folded(*claims)
    names = sorted(ref.name for ref in before.aliases if ref.cell == DOCUMENT)
    assume(len(names) > 1)
    one, other = data.draw(st.permutations(names))[:2]
    here, there = Ref(DOCUMENT, one), Ref(DOCUMENT, other)

    joined = folded(*claims, judgements=[judgement("same", cell=DOCUMENT, things=(one, other))])
    parted = folded(*claims, judgements=[judgement("different", cell=DOCUMENT, things=(one, other))])

    assert joined.aliases[here] == joined.aliases[there]
    assert parted.aliases[here] != parted.aliases[there]
    if before.aliases[here] != before.aliases[there]:
        assert encoded(parted) == encoded(before), "they were apart as it was"


def check_sessions_that_are_the_same_or_not(claims: list[Claim], data: st.DataObject) -> None:
    before = folded(*claims)
    names = sorted(ref.name for ref in before.aliases if ref.cell == SESSION and ref.name.startswith(WG2))
    assume(len(names) > 1)
    one, other = data.draw(st.permutations(names))[:2]
    here, there = Ref(SESSION, one), Ref(SESSION, other)

    joined = folded(*claims, judgements=[judgement("same", cell=SESSION, things=(one, other))])
    parted = folded(*claims, judgements=[judgement("different", cell=SESSION, things=(one, other))])

    numbered = [name for name in (one, other) if name.partition(":")[2].isdigit()]
    if len(numbered) < 2:
        assert joined.aliases[here] == joined.aliases[there] or None in (
            joined.aliases[here],
            joined.aliases[there],
        )
    else:
        assert joined.aliases[here] != joined.aliases[there], "two ordinals never merge"
    apart = {parted.aliases[here], parted.aliases[there]}
    assert len(apart) == 2 or apart == {None}, "two of which no one knows where they belong stay so"


CHECKS = [
    check_what_was_misread_is_as_if_it_were_not_there,
    check_what_is_preferred_comes_first_and_all_else_stays,
    check_what_is_explained_is_marked_and_nothing_else,
    check_documents_that_are_the_same_or_not,
    check_sessions_that_are_the_same_or_not,
]


@pytest.mark.parametrize("check", CHECKS)
@USUAL
@given(claims=evidence(), data=st.data())
def test_judgements(check: Callable[..., None], claims: list[Claim], data: st.DataObject) -> None:
    check(claims, data)


@pytest.mark.long
@pytest.mark.parametrize("check", CHECKS)
@LONG
@given(claims=evidence(), data=st.data())
def test_judgements_many_times(check: Callable[..., None], claims: list[Claim], data: st.DataObject) -> None:
    check(claims, data)
