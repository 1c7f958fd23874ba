"""Up to which entry of the journal an audience can have noticed anything: what it was told stays true until the next.

What happens to a source or a judgement that is closed to an audience is not among it: it changes nothing for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.record.access import LEVELS, level_number
from greffier.register.journal import REGISTER

if TYPE_CHECKING:
    from greffier.register.database import Database

__all__ = ["Noticed", "noticed"]

CHUNK = 200
"""Entries that are looked at together, from the last one back."""
KEPT = 64
"""Answers that are remembered."""


class Noticed(Struct, frozen=True):
    """An entry that an audience notices: its number, its digest, its time (ISO, UTC). The number is 0 where there is none."""

    number: int
    digest: str
    at: str


NOTHING = Noticed(0, "", "1970-01-01T00:00:00Z")
_known: dict[tuple[str, int], Noticed] = {}


def noticed(database: Database, level: int) -> Noticed:
    """The last entry that an audience notices."""
    last = database.row(
        "SELECT number, digest, at FROM register_journal WHERE stream = %s ORDER BY number DESC LIMIT 1",
        (REGISTER,),
    )
    if last is None:
        return NOTHING
    asked = (str(last[1]), level)
    if asked not in _known:
        found = Noticed(*last) if level == len(LEVELS) - 1 else _look_back(database, level)
        while len(_known) >= KEPT:
            _known.pop(next(iter(_known)), None)
        _known[asked] = found
    return _known[asked]


def _look_back(database: Database, level: int) -> Noticed:
    before = 1 << 62
    while True:
        rows = database.rows(
            "SELECT number, digest, at, act, content FROM register_journal WHERE stream = %s AND number < %s "
            "ORDER BY number DESC LIMIT %s",
            (REGISTER, before, CHUNK),
        )
        for number, digest, at, act, content in rows:
            if _smallest(database, number, act, msgspec.json.decode(content)) <= level:
                return Noticed(number, digest, at)
        if not rows:
            return NOTHING
        before = rows[-1][0]


def _smallest(database: Database, number: int, act: str, content: dict[str, Any]) -> int:
    """The level of the smallest audience that notices an entry."""
    if act == "add":
        return level_number(content["level"])
    if act == "judge":
        return int(content["judgement"]["level"])
    if act == "revoke":
        return _of_judgement(database, number, content["judgement"])
    return _of_source(database, number, content["sha256"])


def _of_judgement(database: Database, before: int, name: str) -> int:
    """The level at which a judgement was made that is revoked."""
    for (content,) in database.rows(
        "SELECT content FROM register_journal WHERE stream = %s AND number < %s AND act = 'judge' ORDER BY number DESC",
        (REGISTER, before),
    ):
        judgement = msgspec.json.decode(content)["judgement"]
        if judgement["id"] == name:
            return int(judgement["level"])
    return 0


def _of_source(database: Database, before: int, sha256: str) -> int:
    """The level of a source just before an entry: that at which it was added, or to which it was closed since."""
    for (content,) in database.rows(
        "SELECT content FROM register_journal WHERE stream = %s AND number < %s AND act = 'restrict' "
        "ORDER BY number DESC",
        (REGISTER, before),
    ):
        said = msgspec.json.decode(content)
        if said["sha256"] == sha256:
            return level_number(said["level"])
    row = database.row(
        "SELECT j.content FROM register_source s JOIN register_journal j ON j.stream = %s AND j.number = s.added "
        "WHERE s.sha256 = %s",
        (REGISTER, sha256),
    )
    return level_number(msgspec.json.decode(row[0])["level"]) if row is not None else 0
