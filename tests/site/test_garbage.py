"""The collector of garbage in a server: what stays is looked through once, what goes is still collected."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from greffier.site.garbage import tame


class Cycle:
    """Holds itself."""

    def __init__(self) -> None:
        self.own = self


def look_through_all() -> None:
    """A look that takes long, and the one after."""
    gc.collect()
    gc.collect()


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    thresholds, callbacks = gc.get_threshold(), list(gc.callbacks)
    yield
    gc.callbacks[:] = callbacks
    gc.set_threshold(*thresholds)
    gc.unfreeze()


def test_what_stays_is_set_aside_and_what_goes_is_collected() -> None:
    tame()
    kept = [[number] for number in range(300_000)]  # a look through so many takes long
    look_through_all()
    assert len(gc.get_objects()) < len(kept)  # which leaves out what is set aside
    gone = weakref.ref(Cycle())
    assert gone() is not None  # no count of references sets it free
    gc.collect()
    assert gone() is None


def test_what_was_in_use_when_others_were_set_aside_is_collected_later() -> None:
    tame()
    using = Cycle()
    gone = weakref.ref(using)
    kept = [[number] for number in range(300_000)]
    look_through_all()
    del using
    gc.collect()
    assert gone() is not None  # it was set aside with the others
    more = [[number] for number in range(300_000)]
    look_through_all()
    assert gone() is None
    assert len(kept) == len(more)


def test_what_is_looked_through_quickly_is_not_set_aside() -> None:
    tame()
    gc.collect()
    before = gc.get_freeze_count()
    gone = weakref.ref(Cycle())
    gc.collect()
    assert gc.get_freeze_count() == before
    assert gone() is None
