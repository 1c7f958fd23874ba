"""The journal: append-only, each entry with the digest of the one before it in its stream."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.record.keys import canonical
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.register.database import Database

__all__ = ["ACTS", "REGISTER", "Entry", "Hand", "append", "entries", "head", "now", "sealed", "verify_chain"]

REGISTER = "register"
"""The stream of everything that happens to the register itself; each session will have its own."""

ACTS = ("add", "read", "restrict", "withdraw", "restore", "erase", "judge", "revoke")
"""What can happen to the register: a source is added (or stated), read again, closed to more people, withdrawn,
restored or erased; a judgement is made or revoked."""

START = "0" * 64


class Entry(Struct, frozen=True):
    """One entry. `at` is ISO time in UTC; `content` what was done, by key; `digest` seals all of it."""

    stream: str
    number: int
    at: str
    actor: str
    act: str
    content: dict[str, Any]
    previous: str
    digest: str


def now() -> str:
    """The time, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Hand(Struct, frozen=True):
    """Who writes, and when (ISO time in UTC; now, if it is not said)."""

    actor: str
    at: str | None = None


def append(database: Database, act: str, content: dict[str, Any], hand: Hand, stream: str = REGISTER) -> int:
    """Add an entry at the end of a stream; its number comes back."""
    actor, at = hand.actor, hand.at or now()
    last = head(database, stream)
    number, previous = (last[0] + 1, last[1]) if last is not None else (1, START)
    seal = sealed(previous, stream, number, at, actor, act, content)
    database.execute(
        "INSERT INTO register_journal (stream, number, at, actor, act, content, previous, digest) "
        "VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
        (stream, number, at, actor, act, canonical(content), previous, seal),
    )
    return number


def sealed(
    previous: str, stream: str, number: int, at: str, actor: str, act: str, content: dict[str, Any]
) -> str:
    """The digest of an entry: of all that it holds and of the entry before it."""
    whole = canonical([previous, stream, number, at, actor, act, content])
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def head(database: Database, stream: str = REGISTER) -> tuple[int, str] | None:
    """Number and digest of the last entry of a stream."""
    found = database.row(
        "SELECT number, digest FROM register_journal WHERE stream = %s ORDER BY number DESC LIMIT 1",
        (stream,),
    )
    return (found[0], found[1]) if found is not None else None


def entries(database: Database, name: str = REGISTER, until: int | None = None) -> Iterator[Entry]:
    """The entries of a stream in order, up to a number."""
    for row in database.rows(
        "SELECT stream, number, at, actor, act, content, previous, digest FROM register_journal "
        "WHERE stream = %s AND number <= %s ORDER BY number",
        (name, until if until is not None else (1 << 62)),
    ):
        stream, number, at, actor, act, content, previous, digest = row
        yield Entry(stream, number, at, actor, act, msgspec.json.decode(content), previous, digest)


def verify_chain(chain: Iterator[Entry]) -> int:
    """How many entries a stream has. Raises RegisterError at the first that is missing, altered or out of place."""
    previous, count = START, 0
    for entry in chain:
        count += 1
        seal = sealed(
            entry.previous, entry.stream, entry.number, entry.at, entry.actor, entry.act, entry.content
        )
        if entry.number != count or entry.previous != previous or entry.digest != seal:
            raise RegisterError(
                "damaged", f"journal, stream {entry.stream}: entry {count} is missing or was altered"
            )
        previous = entry.digest
    return count
