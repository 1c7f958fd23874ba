"""What the forms need of whoever looks: records, evidence, and words in some language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from greffier.register.evidence import Evidence
    from greffier.register.records import Records

__all__ = ["Sight"]


class Sight(Protocol):
    """A command, or a request: it sees the register as an audience does, and has words for what it finds."""

    @property
    def records(self) -> Records:
        """The records."""

    @property
    def evidence(self) -> Evidence:
        """The claims behind them."""

    def told_json(self) -> dict[str, Any]:
        """Which view it is."""

    def label(self, kind: str, key: str) -> str:
        """A thing in words."""

    def rule(self, code: str) -> str:
        """What an inference rests on, in words."""

    def meaning(self, code: str) -> str:
        """What a discrepancy of some code is, in words."""
