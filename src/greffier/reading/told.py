"""Meetings told so far, found again by part, by number or by year, for reports that name no days."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from greffier.documents.outline import Node


class Met(Struct):
    """Days on which bodies met, as a sentence said."""

    bodies: list[str]
    ordinal: int | None
    first: str | None
    last: str | None
    node: Node
    status: str = "held"
    shared: bool = False


class Told(Struct):
    """The meetings that a document has told of so far; those without days are of no use to a report."""

    parts: dict[str, list[Met]] = field(default_factory=dict)
    numbers: dict[int, dict[str, tuple[int, Met]]] = field(default_factory=dict)
    years: dict[tuple[str, str], dict[tuple[str | None, str | None], Met]] = field(default_factory=dict)
    count: int = 0

    def add(self, met: Met) -> None:
        """Remember a meeting."""
        if met.first is None:
            return
        self.count += 1
        self.parts.setdefault(met.node.id, []).append(met)
        for body in met.bodies:
            self.years.setdefault((body, met.first[:4]), {})[met.first, met.last] = met
        if met.ordinal is not None and met.status not in ("postponed", "cancelled"):
            last = self.numbers.setdefault(met.ordinal, {})
            for body in met.bodies:
                last[body] = (self.count, met)

    def in_part(self, node: Node) -> list[Met]:
        """The meetings of a part, each range of days once."""
        found: dict[tuple[str | None, str | None, str], Met] = {}
        for met in self.parts.get(node.id, ()):
            if met.status != "cancelled":
                found.setdefault((met.first, met.last, met.bodies[0] if not met.shared else ""), met)
        return list(found.values())

    def numbered(self, bodies: set[str], ordinals: Iterable[int]) -> Met | None:
        """The last meeting told of that bears one of these numbers and is of one of these bodies, of any if none is known."""
        known = any("/" in body for body in bodies)
        found = [
            told
            for n in ordinals
            for body, told in self.numbers.get(n, {}).items()
            if not known or body in bodies
        ]
        return max(found, key=lambda told: told[0])[1] if found else None

    def of_year(self, body: str, years: Iterable[str]) -> Met | None:
        """The one meeting of a body in these years."""
        found: dict[tuple[str | None, str | None], Met] = {}
        for year in years:
            found |= self.years.get((body, year), {})
        return next(iter(found.values())) if len(found) == 1 else None
