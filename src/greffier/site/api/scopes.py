"""What a token may be good for. It never gets more than the account that it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.access import LEVELS, level_number

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ANYBODYS", "OFFICERS_VIEW", "READ", "SCOPES", "WRITE", "level_of_scopes", "scopes_for"]

READ = tuple(f"read:{level}" for level in LEVELS)
"""Each reads what its audience sees."""
WRITE = ("write:add", "write:judge", "write:assert", "write:withdraw", "write:report")
"""Add documents; judge and revoke; state; withdraw and restore; report a fact as wrong."""
SCOPES = (*READ, *WRITE)
ANYBODYS = WRITE[-1:]
"""What whoever has an account may do."""
OFFICERS_VIEW = READ[-1]
"""Who writes as an officer must see what officers see."""
OFFICERS = 2
"""The level from which on an account may write more than a report."""


def level_of_scopes(scopes: Iterable[str]) -> int:
    """The highest level that scopes read; what is public needs none."""
    return max((level_number(one.partition(":")[2]) for one in scopes if one in READ), default=0)


def scopes_for(level: int) -> tuple[str, ...]:
    """The scopes that an account may give its tokens, by the level that it sees."""
    return (*READ[: level + 1], *(WRITE if level >= OFFICERS else ANYBODYS))
