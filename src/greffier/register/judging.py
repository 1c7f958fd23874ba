"""Judgements: made, and taken back; each changes the fold and never the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from greffier.record.judgements import JUDGEMENTS, Judgement, judgement_id
from greffier.record.keys import SESSION, Ref
from greffier.register import journal
from greffier.register.adding import finish
from greffier.register.bearing import cited, level_of, look_again
from greffier.register.claims import claim_named
from greffier.register.errors import RegisterError
from greffier.register.ids import name_digest
from greffier.register.judgements import judgements_in_force
from greffier.register.shelf import encode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.register.journal import Hand
    from greffier.register.opening import Register

__all__ = ["check_judgement", "judge", "orphaned", "put", "revoke", "take_back"]


def judge(register: Register, draft: Judgement, hand: Hand) -> Judgement:
    """Make a judgement of a draft without id; its level is at least that of the claims and things that it names.

    Raises RegisterError for a kind that is none, a claim that is not there, things that cannot be joined or parted.
    """
    things = [Ref(draft.cell or "", name) for name in draft.things]
    check_judgement(draft)
    with register.database.transaction():
        named = [claim_named(register, one) for one in draft.claims]
        claims = tuple(sorted({one.claim for one in named}))
        names = tuple(sorted(draft.things))
        about = (claims, names, draft.code, draft.about)
        levels = [draft.level, *(one.level for one in named), *(_level_of(register, one) for one in things)]
        judgement = replace(
            draft,
            id=judgement_id(draft.kind, draft.by, draft.date, draft.reason, *about),
            claims=claims,
            things=names,
            level=max(levels),
        )
        if any(one.id == judgement.id for one in judgements_in_force(register.database)):
            raise RegisterError(
                "not_allowed", f"this judgement has been made already: {judgement.id}", "done-already"
            )
        put(register, judgement, hand)
    return judgement


def check_judgement(draft: Judgement) -> None:
    """Raises RegisterError for a kind that is none, no reason, no claims, things that cannot be joined or parted."""
    kind, reason, claims = draft.kind, draft.reason, draft.claims
    things = [Ref(draft.cell or "", name) for name in draft.things]
    if kind not in JUDGEMENTS:
        raise RegisterError(
            "bad_value",
            f"{kind!r} is no judgement; allowed: {', '.join(JUDGEMENTS)}",
            "among",
            what="kind",
            said=kind,
            allowed=", ".join(JUDGEMENTS),
        )
    if not reason.strip():
        raise RegisterError("bad_value", "a judgement needs a reason", "needs-reason")
    if kind in ("same", "different"):
        if len(things) != 2 or things[0].cell != things[1].cell or things[0].name == things[1].name:
            raise RegisterError(
                "bad_value", f"{kind}: name two different things of one kind", "two-things", kind=kind
            )
        if things[0].cell == SESSION:
            _check_sessions(kind, *things)
    elif not claims:
        raise RegisterError("bad_value", f"{kind}: name the claims that it is about", "which-claims")


def _level_of(register: Register, thing: Ref) -> int:
    """The smallest audience that may know a thing by this name. Raises RegisterError where nobody knows it any more."""
    row = register.database.row(
        "SELECT MIN(m.low) FROM register_name n JOIN register_mention m ON m.name = n.id WHERE n.digest = %s AND m.low < m.high",
        (name_digest(thing),),
    )
    if row is None or row[0] is None:
        raise RegisterError(
            "gone",
            f"nothing that is held speaks of a {thing.cell} {thing.name!r}",
            "not-spoken-of",
            said=thing.name,
        )
    return int(row[0])


def _check_sessions(kind: str, one: Ref, other: Ref) -> None:
    """Sessions are joined within a body, and never two that have ordinals of their own."""
    bodies = {ref.name.partition(":")[0] for ref in (one, other)}
    if len(bodies) > 1:
        raise RegisterError(
            "bad_value",
            f"{kind}: {one.name} and {other.name} are sessions of two bodies",
            "two-bodies",
            one=one.name,
            other=other.name,
        )
    if kind == "same" and all(ref.name.partition(":")[2].isdigit() for ref in (one, other)):
        raise RegisterError(
            "not_allowed",
            f"{one.name} and {other.name} have two ordinals: they are two sessions",
            "two-ordinals",
            one=one.name,
            other=other.name,
        )


def put(register: Register, judgement: Judgement, hand: Hand) -> None:
    """Write a judgement and fold what it changes."""
    database = register.database
    content = {"judgement": msgspec.to_builtins(judgement)}
    entry = journal.append(database, "judge", content, hand)
    database.execute(
        "INSERT INTO register_judgement (name, level, data, entry) VALUES (%s, %s, %s, %s)",
        (judgement.id, level_of(database, judgement), encode(judgement), entry),
    )
    _apply(register, judgement)


def revoke(register: Register, name: str, reason: str, hand: Hand) -> Judgement:
    """Take a judgement back: everything is then as if it had not been made. Raises RegisterError."""
    with register.database.transaction():
        found = (
            [one for one in judgements_in_force(register.database) if one.id.startswith(name)] if name else []
        )
        if len(found) != 1:
            known = ", ".join(one.id for one in found or judgements_in_force(register.database)) or "none"
            code = "ambiguous" if found else "not_found"
            raise RegisterError(
                code,
                f"no one judgement in force is called {name!r}; there are: {known}",
                "no-judgement",
                said=name,
            )
        take_back(register, found[0], reason, hand)
    return found[0]


def take_back(register: Register, judgement: Judgement, reason: str, hand: Hand) -> None:
    """Write that a judgement is revoked, and fold what that changes."""
    journal.append(register.database, "revoke", {"judgement": judgement.id, "reason": reason}, hand)
    register.database.execute("DELETE FROM register_judgement WHERE name = %s", (judgement.id,))
    _apply(register, judgement)


def _apply(register: Register, judgement: Judgement) -> None:
    """Fold again what a judgement is about, whether it was just made or just revoked."""
    touched: set[Ref] = set()
    works: set[str] = set()
    look_again(register, judgement, touched, works)
    finish(register, touched, works)


def orphaned(register: Register, judgements: Iterable[Judgement]) -> list[tuple[Judgement, list[str]]]:
    """Judgements that name claims which no current reading makes any more, with those claims."""
    found = []
    for judgement in judgements:
        there = {one.claim for one in cited(register, judgement.claims)}
        missing = [claim for claim in judgement.claims if claim not in there]
        if missing:
            found.append((judgement, missing))
    return found
