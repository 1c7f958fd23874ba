"""How the chain and the checks look into the record, whether it is a fold in memory or a register on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from .keys import Ref
from .models import Provision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .folding import Fold
    from .models import AnyRecord

__all__ = ["FoldLookup", "Lookup"]

T = TypeVar("T")


class Lookup(Protocol):
    """What can be asked. Names may be keys or aliases."""

    def key(self, cell: str, name: str) -> str:
        """The key that a name of a cell (`keys.CELLS`) stands for; the name itself where it is none's alias."""

    def record(self, kind: str, key: str) -> AnyRecord | None:
        """The record of a kind (`models.RECORDS`) with this key."""

    def records(self, kind: str, prefix: str = "") -> Iterable[AnyRecord]:
        """All records of a kind whose key begins so, in the order of their keys."""

    def same_text(self, text_digest: str) -> Iterable[Provision]:
        """Provisions that have this text in some language, in the order of their keys."""

    def together(self, ask: Callable[[], T]) -> T:
        """What a function makes that asks this lookup many things, and does nothing else.

        Whoever asks a database may call it several times: what it asks is first answered with nothing (a name with
        itself), then fetched together, until nothing new is asked.
        """

    def ahead(self, kind: str, names: Iterable[str]) -> None:
        """Records that will be asked for next: whoever asks a database may fetch them together."""

    def keys_ahead(self, cell: str, names: Iterable[str]) -> None:
        """Keys that will be asked for next."""


class FoldLookup:
    """A fold in memory."""

    def __init__(self, fold: Fold) -> None:
        self.fold = fold

    def key(self, cell: str, name: str) -> str:
        """See Lookup."""
        return self.fold.aliases.get(Ref(cell, name)) or name

    def record(self, kind: str, key: str) -> AnyRecord | None:
        """See Lookup."""
        return self.fold.records.get((kind, key))

    def records(self, kind: str, prefix: str = "") -> Iterable[AnyRecord]:
        """See Lookup."""
        return (
            r for (k, key), r in sorted(self.fold.records.items()) if k == kind and key.startswith(prefix)
        )

    def same_text(self, text_digest: str) -> Iterable[Provision]:
        """See Lookup."""
        provisions = (r for r in self.records("provision") if isinstance(r, Provision))
        return (r for r in provisions if text_digest in r.text_digests)

    def together(self, ask: Callable[[], T]) -> T:
        """See Lookup."""
        return ask()

    def ahead(self, kind: str, names: Iterable[str]) -> None:
        """See Lookup; everything is here already."""

    def keys_ahead(self, cell: str, names: Iterable[str]) -> None:
        """See Lookup; everything is here already."""
