"""What folding one thing gives, and how its discrepancies are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from .keys import canonical, digest
from .models import AnyRecord, Discrepancy, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .values import Value

__all__ = ["Folded", "discrepancy", "side", "sides_of"]


class Folded(Struct):
    """The records of one thing and what is wrong with its evidence."""

    records: list[AnyRecord] = field(default_factory=list)
    discrepancies: list[Discrepancy] = field(default_factory=list)


def side(value: object, statements: Iterable[str]) -> Side:
    """One side of a discrepancy, its statements in a fixed order."""
    return Side(value, tuple(sorted(set(statements))))


def sides_of(values: Iterable[Value]) -> list[Side]:
    """Each value as a side."""
    return [side(value.value, value.statements) for value in values]


def discrepancy(code: str, about: str, sides: Sequence[Side], **more: object) -> Discrepancy:
    """A discrepancy with its name: the sides in the order of their values, so that the evidence alone decides."""
    ordered = sorted(sides, key=lambda one: canonical(one.value))
    said = canonical([one.value for one in ordered])
    return Discrepancy(
        id=digest(code, about, said, canonical(more), size=5),
        code=code,
        about=about,
        sides=tuple(ordered),
        more=more,
    )
