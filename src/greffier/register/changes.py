"""What changed since a reader last asked: records that were made or altered, and those that are gone.

A token says how far a reader is in the feed of each level that it may see, and where it began: who begins now is not told
of what was gone already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.errors import RegisterError
from greffier.register.feed import SHIFT
from greffier.register.paging import MOST, cursor, limited, position

if TYPE_CHECKING:
    from greffier.register.database import Row
    from greffier.register.lookup import RegisterLookup

__all__ = ["Change", "changes"]


class Change(Struct, frozen=True):
    """A record that is otherwise than it was, or is gone (`deleted`); `token` is the place of this change in the feed."""

    kind: str
    key: str
    deleted: bool
    token: str


class _Place(Struct, frozen=True):
    """A place in the feed of a level: which beginning it counts from, the last change that was told, where it began."""

    epoch: str
    told: int
    began: int


def changes(lookup: RegisterLookup, since: str | None = None, limit: int = MOST) -> tuple[list[Change], str]:
    """What changed after a token (without one, all that there is), the newest state of each record; the next token.

    Whoever asks again with the token that came back, until nothing comes, and each time does what is said, has the
    records that there are (as lists show them: what is looked up with a session has entries of its own). A change may
    be told twice, never not at all. Raises RegisterError: `bad_value` for what is no token; `begin_again` for one of a
    feed that was begun anew since, or of another audience (then what was copied is to be thrown away, and all asked for
    without a token).
    """
    places = _places(lookup, since)
    rows = _rows(lookup, places, limited(limit))
    there = _there(lookup, rows)
    found: list[Change] = []
    for number, kind, key in rows:
        level, change = divmod(number, SHIFT)
        place = places[level] = _Place(places[level].epoch, change, places[level].began)
        deleted = (kind, key) not in there
        if not deleted or change > place.began:
            found.append(Change(kind, key, deleted, _token(places)))
    token = _token(places)
    if rows and not found:  # all of it was gone before this reader began
        return changes(lookup, token, limit)
    return found, token


def _places(lookup: RegisterLookup, since: str | None) -> list[_Place]:
    """Where a reader is, level by level."""
    rows = lookup.database.rows(
        "SELECT level, epoch, last FROM register_feed WHERE level >= 0 AND level <= %s", (lookup.level,)
    )
    now = {level: (epoch, last) for level, epoch, last in rows}
    levels = range(lookup.level + 1)
    if since is None:
        return [_Place(epoch, 0, last) for level in levels for epoch, last in [now.get(level, ("", 0))]]
    told = position(since, list[tuple[str, int, int]])
    if [epoch for epoch, _, _ in told] != [now.get(level, ("", 0))[0] for level in levels]:
        raise RegisterError(
            "begin_again",
            "what changed since then cannot be told any more: ask for everything, without a token",
        )
    return [_Place(*one) for one in told]


def _rows(lookup: RegisterLookup, places: list[_Place], limit: int) -> list[Row]:
    """Number, kind and key of the next changes, level by level."""
    found: list[Row] = []
    for level, place in enumerate(places):
        found += lookup.database.rows(
            "SELECT id, kind, key FROM register_change WHERE id > %s AND id < %s ORDER BY id LIMIT %s",
            (level * SHIFT + place.told, (level + 1) * SHIFT, limit - len(found)),
        )
    return found


def _there(lookup: RegisterLookup, rows: list[Row]) -> set[tuple[str, str]]:
    """Those of some records that the audience has."""
    by_kind: dict[str, list[str]] = {}
    for _, kind, key in rows:
        by_kind.setdefault(kind, []).append(key)
    return {(kind, key) for kind, keys in by_kind.items() for key, _ in lookup.raw_of(kind, keys)}


def _token(places: list[_Place]) -> str:
    return cursor(*((place.epoch, place.told, place.began) for place in places))
