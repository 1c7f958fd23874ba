"""The record as it was known: of documents up to a day (document time), or up to an entry of the journal (record time).

The past is folded on the spot from the sources that bear on the thing that is asked for: a thing's record needs no
more than the claims about it, and about the body whose sessions it is told apart from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from greffier.record.access import LEVELS, level_number
from greffier.record.folding import Fold, fold
from greffier.record.judgements import Judgement
from greffier.record.keys import BODY, SESSION, Ref, family
from greffier.register.aliases import names_of
from greffier.register.bearing import level_of
from greffier.register.errors import RegisterError
from greffier.register.journal import entries, head
from greffier.register.projection import numbers_of
from greffier.register.retelling import claims_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.record.claims import Claim
    from greffier.register.opening import Register

__all__ = ["Moment", "known_by", "past", "told_then"]


class Moment(msgspec.Struct, frozen=True):
    """What was known at a number of the journal: sources (digest → level, readings), judgements in force."""

    levels: dict[str, int]
    readings: dict[str, tuple[str, str]]
    judgements: list[Judgement]


def known_by(register: Register, number: int | None) -> Moment:
    """Replay the journal up to a number (all of it by default). Raises RegisterError for a number that is not there."""
    last = head(register.database)
    if number is not None and not 1 <= number <= (last[0] if last else 0):
        raise RegisterError("bad_value", f"--known-at {number}: the journal has no entry of that number")
    levels: dict[str, int] = {}
    readings: dict[str, tuple[str, str]] = {}
    judgements: dict[str, Judgement] = {}
    gone: dict[str, int] = {}
    for entry in entries(register.database, until=number):
        content = entry.content
        sha256 = content.get("sha256", "")
        if entry.act in ("add", "read"):
            readings[sha256] = (content["reader"], content["data"])
        if entry.act == "add" or (entry.act == "restrict" and sha256 in levels):
            levels[sha256] = level_number(content["level"])
        elif entry.act == "restrict":
            gone[sha256] = level_number(content["level"])
        elif entry.act == "withdraw":
            gone[sha256] = levels.pop(sha256)
        elif entry.act == "erase":
            levels.pop(sha256, None)  # it may have been withdrawn before
            gone.pop(sha256, None)
        elif entry.act == "restore":
            levels[sha256] = gone.pop(sha256)
        elif entry.act == "judge":
            judgement = msgspec.convert(content["judgement"], Judgement)
            judgements[judgement.id] = judgement
        elif entry.act == "revoke":
            judgements.pop(content["judgement"], None)
    return Moment(levels, readings, list(judgements.values()))


def past(
    register: Register,
    level: int,
    refs: Iterable[Ref],
    *,
    as_of: str | None = None,
    known_at: int | None = None,
) -> Fold:
    """The fold of what bears on some things, from documents dated up to `as_of`, known at entry `known_at`.

    Documents whose time is not known are left out where `as_of` is given.
    """
    claims, judgements = told_then(register, level, refs, as_of=as_of, known_at=known_at)
    return fold(claims, register.treaties, audience=LEVELS[level], judgements=judgements)


def told_then(
    register: Register,
    level: int,
    refs: Iterable[Ref],
    *,
    as_of: str | None = None,
    known_at: int | None = None,
) -> tuple[list[Claim], list[Judgement]]:
    """The claims that bear on some things, and all judgements, as `past` folds them."""
    moment = known_by(register, known_at)
    claims: list[Claim] = []
    for source, sha256, closed in _bearing_on(register, level, refs):
        if max(moment.levels.get(sha256, len(LEVELS)), closed) > level:
            continue
        found = claims_of(register.database, source, _reading(register, source, moment.readings[sha256]))
        date = found[0].source.date if found else None
        if as_of is None or (date is not None and date <= as_of):
            claims += found
    return claims, [replace(one, level=level_of(register.database, one)) for one in moment.judgements]


def _bearing_on(register: Register, level: int, refs: Iterable[Ref]) -> list[tuple[int, str, int]]:
    """The sources that mention the things, under any of their names, or their bodies; with the level that they have now."""
    names: set[Ref] = set()
    for ref in refs:
        known = names_of(register.database, level, ref.cell, [ref.name])[ref.name]
        names |= {Ref(ref.cell, name) for name in known} | {ref}
        if ref.cell == SESSION:
            names.add(Ref(BODY, family(ref)))
    rows: list[tuple[Any, ...]] = list(
        register.database.listed(
            "SELECT DISTINCT s.id, s.sha256, h.level FROM register_mention m JOIN register_source s ON s.id = m.source_id "
            "JOIN register_holding h ON h.source_id = s.id WHERE m.name IN ({})",
            numbers_of(register.database, names),
        )
    )
    return sorted({(key, sha256, closed) for key, sha256, closed in rows})


def _reading(register: Register, source: int, versions: tuple[str, str]) -> int:
    row = register.database.row(
        "SELECT id FROM register_reading WHERE source_id = %s AND reader = %s AND data = %s",
        (source, *versions),
    )
    if row is None:
        raise RegisterError("gone", "the reading of that time is gone with its source")
    return int(row[0])
