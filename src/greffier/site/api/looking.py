"""What a request of the API looks at: the register as whoever asks may see it, with words in the language asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.record.access import LEVELS
from greffier.site.desk import Desk
from greffier.site.saying import knows, say_plain

if TYPE_CHECKING:
    from greffier.register.evidence import Evidence
    from greffier.register.records import Records
    from greffier.site.requests import Request

__all__ = ["CLAIMS", "Looking", "looking"]

CLAIMS = 12
"""Claims of a value that are shown; how many there are besides stands beside them."""


class Looking:
    """A desk as the forms of JSON need it (`register.forms.sight.Sight`)."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.evidence.most = CLAIMS

    @property
    def records(self) -> Records:
        """The records."""
        return self.desk.records

    @property
    def evidence(self) -> Evidence:
        """The claims behind them."""
        return self.desk.evidence

    def told_json(self) -> dict[str, Any]:
        """Which view it is."""
        return {"audience": LEVELS[self.desk.level], "as_of": None, "known_at": None}

    def label(self, kind: str, key: str) -> str:
        """A thing in words."""
        return self.desk.labels.of(kind, key)

    def rule(self, code: str) -> str:
        """What an inference rests on, in words."""
        return self._said("rule", code)

    def meaning(self, code: str) -> str:
        """What a discrepancy of some code is, in words."""
        return self._said("discrepancy", code)

    def _said(self, what: str, code: str) -> str:
        name = f"{what}-{code.replace('_', '-')}"
        return say_plain(self.desk.language, name) if knows(self.desk.language, name) else code


def looking(request: Request) -> Looking:
    """The view of a request; the middleware of the API has opened its desk."""
    if request.desk is None:
        raise RuntimeError("the API was asked past its middleware")
    return Looking(request.desk)
