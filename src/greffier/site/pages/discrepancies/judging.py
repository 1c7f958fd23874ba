"""What officers judge of the evidence: made and taken back by the register's own operations, signed with the account's name."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.access import level_number
from greffier.register.journal import Hand
from greffier.register.judging import judge, revoke
from greffier.register.opening import writing_register
from greffier.register.targets import drafted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.judgements import Judgement

__all__ = ["make", "take_back"]

LOCKED_BY = "the site"


def make(kind: str, targets: Sequence[str], reason: str, *, by: str, access: str = "public") -> Judgement:
    """Make a judgement, dated today. Raises RegisterError."""
    with writing_register(LOCKED_BY) as register:
        today = datetime.now(UTC).date().isoformat()
        draft = drafted(register, kind, targets, by=by, date=today, reason=reason)
        return judge(register, replace(draft, level=level_number(access)), Hand(by))


def take_back(name: str, reason: str, *, by: str) -> Judgement:
    """Revoke a judgement: everything is then as before. Raises RegisterError."""
    with writing_register(LOCKED_BY) as register:
        return revoke(register, name, reason, Hand(by))
