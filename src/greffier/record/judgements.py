"""What a person may say of the evidence: signed, dated, reversible, and never changing the evidence itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .keys import canonical, digest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from .models import Discrepancy

__all__ = ["JUDGEMENTS", "Judged", "Judgement", "explained", "judged", "judgement_id"]

JUDGEMENTS = ("explain", "prefer", "misread", "same", "different")


class Judgement(Struct, frozen=True, kw_only=True):
    """A person's judgement.

    `explain` accounts for a discrepancy (`code`, `about`, and the `claims` of its sides); `prefer` puts what `claims`
    say first; `misread` strikes `claims`; `same` and `different` join or part two `things` (names as in `keys`).
    `level` is the smallest audience that may know of it; `date` an ISO day.
    """

    id: str
    kind: str
    by: str
    date: str
    reason: str
    claims: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    cell: str | None = None
    code: str | None = None
    about: str | None = None
    level: int = 0


class Judged(Struct, frozen=True):
    """All judgements that an audience may know, sorted by what they do; pairs are of names, a list a cell."""

    struck: frozenset[str]
    preferred: frozenset[str]
    same: dict[str, tuple[tuple[str, str], ...]]
    different: dict[str, tuple[tuple[str, str], ...]]

    def pairs(self, cell: str) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """Pairs that are the same, and pairs that are not, among the things of a cell."""
        return self.same.get(cell, ()), self.different.get(cell, ())


def judgement_id(kind: str, by: str, date: str, reason: str, *about: object) -> str:
    """A digest of what a judgement says, so that the same judgement brought twice is one."""
    return digest(kind, by, date, reason, canonical(about), size=5)


def judged(judgements: Iterable[Judgement], level: int) -> Judged:
    """The judgements that the audience of a level may know, by what they do."""
    known = sorted((j for j in judgements if j.level <= level), key=lambda j: j.id)
    pairs: dict[str, dict[str, list[tuple[str, str]]]] = {"same": {}, "different": {}}
    for one in known:
        if one.kind in pairs and one.cell is not None and len(one.things) == 2:
            first, second = sorted(one.things)
            pairs[one.kind].setdefault(one.cell, []).append((first, second))
    return Judged(
        frozenset(c for j in known if j.kind == "misread" for c in j.claims),
        frozenset(c for j in known if j.kind == "prefer" for c in j.claims),
        {cell: tuple(found) for cell, found in pairs["same"].items()},
        {cell: tuple(found) for cell, found in pairs["different"].items()},
    )


def explained(
    discrepancies: Iterable[Discrepancy],
    judgements: Iterable[Judgement],
    statements_of: Callable[[str], Collection[str]],
) -> list[Discrepancy]:
    """The discrepancies, each with the judgement that explains it, if one covers every side of it.

    `statements_of` gives the statements that a claim supports.
    """
    explaining = [
        (one, {*one.claims, *(statement for claim in one.claims for statement in statements_of(claim))})
        for one in sorted(judgements, key=lambda j: j.id)
        if one.kind == "explain"
    ]
    found = []
    for discrepancy in discrepancies:
        sides = _sides(discrepancy)
        account = next(
            (
                one.id
                for one, statements in explaining
                if one.code == discrepancy.code and sides and all(side & statements for side in sides)
            ),
            None,
        )
        found.append(replace(discrepancy, explained=account) if account else discrepancy)
    return found


def _sides(discrepancy: Discrepancy) -> list[set[str]]:
    """What has to be accounted for: a statement of each side, or a claim where renditions differ."""
    sides = [set(side.statements) for side in discrepancy.sides]
    claims = [set(discrepancy.more.get(name, ())) for name in ("only_current", "only_rendition")]
    return [side for side in (*sides, *claims) if side]
