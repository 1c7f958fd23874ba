"""Discrepancies for lists: all in outline, those of a page whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.judgements import explained
from greffier.record.models import Discrepancy
from greffier.register.ids import hexadecimal
from greffier.register.lookup import EFFECTIVE
from greffier.register.statements import statements_of_claims

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.register.lookup import RegisterLookup

__all__ = ["Outline", "explained_names", "open_count", "outlines", "whole"]


class Outline(Struct, frozen=True, order=True):
    """A discrepancy by its name; `about` is the key of its record."""

    about: str
    code: str
    name: str


def outlines(lookup: RegisterLookup) -> list[Outline]:
    """All that an audience may know of, by record, code and name."""
    rows = lookup.database.rows(
        f"SELECT r.about, r.code, r.name FROM register_discrepancy r WHERE {EFFECTIVE}",  # noqa: S608 - no value is pasted
        (lookup.level, lookup.level),
    )
    return sorted({Outline(*row) for row in rows})


def open_count(lookup: RegisterLookup) -> int:
    """How many no judgement explains."""
    row = lookup.database.row(
        f"SELECT COUNT(*) FROM (SELECT DISTINCT r.about, r.code, r.name FROM register_discrepancy r WHERE {EFFECTIVE}) d",  # noqa: S608 - no value is pasted
        (lookup.level, lookup.level),
    )
    count = int(row[0]) if row is not None else 0
    if not any(one.kind == "explain" for one in lookup.judgements()):
        return count
    listed = outlines(lookup)
    explained = explained_names(lookup, listed)
    return sum(one.name not in explained for one in listed)


def whole(lookup: RegisterLookup, names: Iterable[str]) -> list[Discrepancy]:
    """Discrepancies by their names, in that order, those that a judgement explains marked so."""
    wanted = list(names)
    rows = lookup.database.listed(
        f"SELECT r.data FROM register_discrepancy r WHERE {EFFECTIVE} AND r.name IN ({{}})",  # noqa: S608 - no value is pasted
        wanted,
        (lookup.level, lookup.level),
    )
    found = {one.id: one for one in (msgspec.json.decode(data, type=Discrepancy) for (data,) in rows)}
    return _explained(lookup, [found[name] for name in wanted if name in found])


def _explained(lookup: RegisterLookup, found: Sequence[Discrepancy]) -> list[Discrepancy]:
    codes = {one.code for one in found}
    judgements = [one for one in lookup.judgements() if one.kind == "explain" and one.code in codes]

    def statements_of(claim: str) -> list[str]:
        return [hexadecimal(one) for one in statements_of_claims(lookup.database, [claim])]

    return explained(found, judgements, statements_of)


def explained_names(lookup: RegisterLookup, listed: Sequence[Outline]) -> set[str]:
    """The names of those that a judgement explains; nothing is looked at where nobody explained one of its code."""
    codes = {one.code for one in lookup.judgements() if one.kind == "explain"}
    names = [one.name for one in listed if one.code in codes]
    return {one.id for one in whole(lookup, names) if one.explained is not None} if names else set()
