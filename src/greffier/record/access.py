"""Who may see what: levels of access, from open to closed."""

from __future__ import annotations

__all__ = ["LEVELS", "PUBLIC", "level_number"]

LEVELS = ("public", "delegations", "secretariat")
"""A source's level is also the name of the smallest audience that sees it; an audience sees its own and those before it."""

PUBLIC = LEVELS[0]


def level_number(level: str) -> int:
    """The place of a level in LEVELS. Raises ValueError for what is none."""
    if level not in LEVELS:
        raise ValueError(f"{level!r} is no level of access; allowed: {', '.join(LEVELS)}")
    return LEVELS.index(level)
