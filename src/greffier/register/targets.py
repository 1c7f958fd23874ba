"""What a judgement is about, as a person names it: discrepancies, and things that are to be joined or parted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.access import LEVELS
from greffier.record.judgements import Judgement
from greffier.record.keys import DOCUMENT, PARTICIPANT, SESSION, Ref
from greffier.register.claims import citations
from greffier.register.errors import RegisterError
from greffier.register.lookup import RegisterLookup
from greffier.register.naming import find_thing
from greffier.register.projection import numbers_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Discrepancy
    from greffier.register.opening import Register

__all__ = ["discrepancy_called", "drafted", "things_called"]

JUDGED = (SESSION, DOCUMENT, PARTICIPANT)
"""The kinds of things that a person may join or part."""
DIFFERING = ("only_current", "only_rendition")
"""Where two renditions differ, the claims that only one of them makes."""


def drafted(
    register: Register, kind: str, targets: Sequence[str], *, by: str, date: str, reason: str
) -> Judgement:
    """A judgement without id, of what a person names: one discrepancy (`explain`), two things, or claims.

    Raises RegisterError.
    """
    asked = Judgement(id="", kind=kind, by=by, date=date, reason=reason)
    if kind == "explain":
        if len(targets) != 1:
            raise RegisterError(
                "bad_value",
                f"{kind}: name one discrepancy by its id, as `greffier check` shows it, not {len(targets)}",
                "one-discrepancy",
            )
        found, claims = discrepancy_called(register, targets[0])
        return replace(asked, claims=claims, code=found.code, about=found.about)
    if kind in ("same", "different"):
        if len(targets) != 2:
            raise RegisterError(
                "bad_value", f"{kind}: name two things, not {len(targets)}", "two-things", kind=kind
            )
        one, other = things_called(register, targets)
        return replace(asked, things=(one.name, other.name), cell=one.cell)
    return replace(asked, claims=tuple(targets))


def things_called(register: Register, words: Sequence[str]) -> list[Ref]:
    """The names, as claims use them, of sessions, documents or participants of one kind that a person means.

    A name that is in use is taken as it is: two names of one thing can be told apart, and so parted. Else the words are
    understood as everywhere (`naming.find_thing`). Raises RegisterError.
    """
    named = [_names_in_use(register, typed) for typed in words]
    if all(named) and not set.intersection(*({ref.cell for ref in refs} for refs in named)):
        listed = "; ".join(f"{words[at]!r} is a {refs[0].cell}" for at, refs in enumerate(named))
        raise RegisterError(
            "bad_value",
            f"name two things of one kind: {listed}",
            "two-things",
            kind=", ".join(dict.fromkeys(refs[0].cell for refs in named)),
        )
    cells = [{ref.cell for ref in refs} for refs in named if refs]
    kinds = [cell for cell in JUDGED if all(cell in one for one in cells)]
    found = []
    for typed, refs in zip(words, named, strict=True):
        fitting = [ref for ref in refs if ref.cell in kinds]
        found.append(fitting[0] if fitting else _understood(register, typed, kinds))
    return found


def _names_in_use(register: Register, typed: str) -> list[Ref]:
    """The names that are typed exactly as claims use them."""
    refs = [Ref(cell, typed.strip()) for cell in JUDGED]
    return [ref for ref in refs if _is_in_use(register, ref)]


def _is_in_use(register: Register, ref: Ref) -> bool:
    statement = "SELECT 1 FROM register_mention WHERE name = %s AND low < high LIMIT 1"
    numbers = numbers_of(register.database, [ref])
    return any(register.database.row(statement, (number,)) is not None for number in numbers)


def _understood(register: Register, typed: str, kinds: Sequence[str]) -> Ref:
    """A thing by words, by the first of its names that claims use."""
    lookup = RegisterLookup(register.database, len(LEVELS) - 1)
    found = find_thing(lookup, typed, kinds)
    names = [found.key, *lookup.names(found.kind, found.key)]
    refs = [Ref(found.kind, name) for name in names]
    return next((ref for ref in refs if _is_in_use(register, ref)), refs[0])


def discrepancy_called(register: Register, name: str) -> tuple[Discrepancy, tuple[str, ...]]:
    """The discrepancy that the beginning of an id stands for, with the claims of its sides.

    It is looked for in the view of the smallest audience that has it. Raises RegisterError (`not_found`, `ambiguous`).
    """
    found: dict[str, tuple[int, Discrepancy]] = {}
    for level in range(len(LEVELS)):
        for one in RegisterLookup(register.database, level).discrepancies():
            if name and one.id.startswith(name):
                found.setdefault(one.id, (level, one))
    if not found:
        raise RegisterError(
            "not_found",
            f"no discrepancy is called {name!r}: `greffier check` shows those that there are",
            "no-discrepancy",
            said=name,
        )
    if len(found) > 1:
        listed = ", ".join(f"{one.id} ({one.code}, {one.about})" for _, one in found.values())
        raise RegisterError(
            "ambiguous", f"{name!r} could be any of: {listed}", "could-be", said=name, listed=listed
        )
    ((level, discrepancy),) = found.values()
    return discrepancy, _claims_of(register, level, discrepancy)


def _claims_of(register: Register, level: int, discrepancy: Discrepancy) -> tuple[str, ...]:
    statements = [one for side in discrepancy.sides for one in side.statements]
    cited = citations(register.database, level, statements)
    claims = {one.claim for group in cited.values() for one in group}
    for name in DIFFERING:
        claims |= set(discrepancy.more.get(name, ()))
    return tuple(sorted(claims))
