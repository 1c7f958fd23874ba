"""Python's collector of cyclic garbage, kept from looking through the same vocabularies again and again.

Reading makes hardly any cycles, so a look now and then keeps memory level; left alone, the collector takes up to a
third of the time, and more in a very long document.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Collector"]

PATIENCE = 500  # documents between two looks


class Collector:
    """While it is entered, garbage is collected only where `after_document` says so."""

    def __init__(self) -> None:
        self.documents = 0

    def __enter__(self) -> Self:
        gc.disable()
        return self

    def after_document(self) -> None:
        """Set aside what the first document loaded; look for garbage after many."""
        self.documents += 1
        if self.documents == 1:
            gc.freeze()
        elif self.documents % PATIENCE == 0:
            gc.collect()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        gc.unfreeze()
        gc.enable()
