"""Who looks: a register with the level of access of those for whom something is drafted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from greffier.register.lookup import RegisterLookup
    from greffier.register.opening import Register

__all__ = ["View"]


class View(Protocol):
    """The register, a level of `record.access`, and the records that this level may know."""

    @property
    def register(self) -> Register:
        """The register itself."""

    @property
    def level(self) -> int:
        """The level of access."""

    @property
    def lookup(self) -> RegisterLookup:
        """What the level may know."""
