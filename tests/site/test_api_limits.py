"""How often one may ask: buckets that fill steadily, held to the slow way of counting."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greffier.site.buckets import CALLERS, Counter

TIMES = st.lists(st.floats(0, 30), min_size=1, max_size=60)


@given(TIMES, st.integers(1, 20))
def test_nobody_gets_more_than_a_bucket_and_what_flows_into_it(gaps: list[float], allowed: int) -> None:
    counter, now, answered = Counter(), 0.0, []
    for gap in gaps:
        now += gap
        if not counter.take("a", allowed, now).wait:
            answered.append(now)
    for at, first in enumerate(answered):
        for count, last in enumerate(answered[at:], 1):
            assert count <= allowed + (last - first) * allowed / 60 + 1e-6


@given(TIMES, st.integers(1, 20))
def test_who_waits_as_told_is_answered(gaps: list[float], allowed: int) -> None:
    counter, now = Counter(), 0.0
    for gap in gaps:
        now += gap
        left = counter.take("a", allowed, now)
        if left.wait:
            now += left.wait + 1e-6
            assert not counter.take("a", allowed, now).wait


def test_callers_are_counted_each_for_themselves_and_forgotten_in_turn() -> None:
    counter = Counter()
    assert not counter.take("a", 1, 0.0).wait
    assert counter.take("a", 1, 0.0).wait
    for number in range(CALLERS):
        assert not counter.take(str(number), 1, 0.0).wait
    assert not counter.take("a", 1, 0.0).wait  # it asked longest ago
