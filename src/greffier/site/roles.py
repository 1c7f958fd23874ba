"""Who may see and do what: the roles of those who sign in, and the audience that each belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.access import level_number

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

__all__ = ["ADMINISTRATOR", "DELEGATIONS", "PUBLIC", "ROLES", "SECRETARIAT", "level_of", "role_of"]

DELEGATIONS, SECRETARIAT, ADMINISTRATOR = "delegations", "secretariat", "administrator"
ROLES = (ADMINISTRATOR, SECRETARIAT, DELEGATIONS)
"""Names of groups of accounts, the most trusted first."""
PUBLIC = "public"
AUDIENCES = {ADMINISTRATOR: "secretariat", SECRETARIAT: "secretariat", DELEGATIONS: "delegations"}
KNOWN = "_role"
"""Where the role of somebody is kept while a request lasts: it is asked for many times."""


def role_of(user: User | AnonymousUser) -> str:
    """The highest role of somebody; `public` of those who have none or are not signed in."""
    if not user.is_authenticated or not user.is_active:
        return PUBLIC
    known: str | None = getattr(user, KNOWN, None)
    if known is None:
        held = set(user.groups.values_list("name", flat=True))
        known = next((role for role in ROLES if role in held), PUBLIC)
        setattr(user, KNOWN, known)
    return known


def level_of(user: User | AnonymousUser) -> int:
    """The level of access up to which somebody sees (a number of `record.access.LEVELS`)."""
    return level_number(AUDIENCES.get(role_of(user), PUBLIC))
