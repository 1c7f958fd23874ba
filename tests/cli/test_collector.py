"""The collector rests while documents are read, and is left as it was found."""

from __future__ import annotations

import gc

from greffier.cli.collector import PATIENCE, Collector


class Knot:
    """A cycle of its own."""

    def __init__(self) -> None:
        self.self = self


def test_it_rests_inside_and_works_again_outside() -> None:
    with Collector() as collector:
        assert not gc.isenabled()
        collector.after_document()
        assert gc.get_freeze_count() > 0

    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_garbage_goes_after_many_documents() -> None:
    with Collector() as collector:
        collector.after_document()
        knots = [Knot() for _ in range(100)]
        del knots
        for _ in range(PATIENCE):
            collector.after_document()
        left = sum(isinstance(thing, Knot) for thing in gc.get_objects())

    assert left == 0
