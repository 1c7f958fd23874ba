"""Who cites what: what a document cites, and which documents cite a document or a decision, with the passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DECISION, DOCUMENT, Ref, digest
from greffier.register.claims import Cited, claims_of_mentions
from greffier.register.errors import RegisterError
from greffier.register.ids import number
from greffier.register.paging import Page, cursor, limited, position
from greffier.register.projection import SHIFT, numbers_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.register.database import Row
    from greffier.register.lookup import RegisterLookup

__all__ = ["CITABLE", "Citation", "cited_by", "cites"]

CITABLE = (DOCUMENT, DECISION)
"""Kinds of records that are cited."""


class Citation(Struct, frozen=True):
    """A thing at the other end of citations: its kind and key, the first claim that cites, and how many do.

    `kind` and `key` are those of the thing cited, or of the document that cites; `date` is that document's, if it has
    one. Citations by versions and renditions of one document that are current are counted together.
    """

    kind: str
    key: str
    date: str | None
    claim: Cited
    passages: int


def cites(
    lookup: RegisterLookup, document: str, *, after: str | None = None, limit: int = 50
) -> Page[Citation]:
    """What a document cites, in the order in which its versions (by language) first cite it; not itself.

    Raises RegisterError (`bad_value`) for a cursor that is none.
    """
    names = lookup.names(DOCUMENT, document)
    rows = lookup.database.listed(
        "SELECT n.cell, n.name, MIN(m.id), MAX(m.date), COUNT(*) FROM register_text t "
        "JOIN register_holding h ON h.text_id = t.id JOIN register_mention m ON m.id >= h.source_id * %s "
        "AND m.id < (h.source_id + 1) * %s JOIN register_statement s ON s.id = m.statement AND s.role = 'cited' "
        "JOIN register_name n ON n.id = m.name "
        "WHERE h.low <= %s AND h.high > %s AND m.low <= %s AND m.high > %s AND t.work IN ({}) "
        "GROUP BY t.language, n.id, n.cell, n.name ORDER BY t.language, MIN(m.claim)",
        names,
        (SHIFT, SHIFT, *(lookup.level,) * 4),
    )
    found: dict[Ref, list[Row]] = {}
    listed = list(rows)
    for cell in CITABLE:
        keys = lookup.keys(cell, [row[1] for row in listed if row[0] == cell])
        for row in listed:
            if row[0] == cell:
                found.setdefault(Ref(cell, keys[row[1]]), []).append(row)
    found.pop(Ref(DOCUMENT, document), None)
    places = {row[2]: place for place, row in enumerate(listed)}
    ordered = sorted(found, key=lambda ref: places[found[ref][0][2]])
    begin = position(after, tuple[int])[0] if after is not None else 0
    shown = ordered[begin : begin + limited(limit)]
    claims = claims_of_mentions(lookup.database, [found[ref][0][2] for ref in shown])
    items = [
        Citation(ref.cell, ref.name, first[3], claims[first[2]], sum(row[4] for row in found[ref]))
        for ref in shown
        for first in found[ref][:1]
    ]
    more = begin + len(shown)
    return Page(items, cursor(more) if more < len(ordered) else None, len(ordered))


def cited_by(
    lookup: RegisterLookup, kind: str, key: str, *, after: str | None = None, limit: int = 50
) -> Page[Citation]:
    """The documents that cite a document or a decision, the newest first (those without a date last); not itself.

    Raises RegisterError (`bad_value`) for a kind that is not cited, or a cursor that is none.
    """
    if kind not in CITABLE:
        raise RegisterError(
            "bad_value",
            f"kind: {kind!r} is not cited; allowed: {', '.join(CITABLE)}",
            "among",
            what="kind",
            said=kind,
            allowed=", ".join(CITABLE),
        )
    names = lookup.names(kind, key)
    own = {number(digest(name)) for name in names}
    begin = position(after, tuple[str, int]) if after is not None else None
    works = [row for row in _works(lookup, kind, names) if row[0] not in own]
    works.sort(key=lambda row: (row[1], row[0]), reverse=True)
    rest = [row for row in works if begin is None or (row[1], row[0]) < begin]
    shown = rest[: limited(limit)]
    claims = claims_of_mentions(lookup.database, [row[3] for row in shown])
    cited = [(row, claims[row[3]]) for row in shown]
    keys = lookup.keys(DOCUMENT, [claim.work for _, claim in cited])
    items = [Citation(DOCUMENT, keys[claim.work], row[1] or None, claim, row[2]) for row, claim in cited]
    more = cursor(shown[-1][1], shown[-1][0]) if len(rest) > len(shown) else None
    return Page(items, more, len(works))


def _works(lookup: RegisterLookup, kind: str, names: Iterable[str]) -> list[Row]:
    """Documents that cite any of some names: digest, date, number of passages, the first mention."""
    found: dict[int, list[Row]] = {}
    for row in lookup.database.listed(
        "SELECT m.work, COALESCE(MAX(m.date), ''), COUNT(*), MIN(m.id) FROM register_statement s "
        "JOIN register_mention m ON m.name = s.name AND m.statement = s.id "
        "WHERE s.role = 'cited' AND m.low <= %s AND m.high > %s AND s.name IN ({}) GROUP BY m.work",
        numbers_of(lookup.database, [Ref(kind, name) for name in names]),
        (lookup.level, lookup.level),
    ):
        found.setdefault(row[0], []).append(row)
    return [
        (work, max(r[1] for r in rows), sum(r[2] for r in rows), min(r[3] for r in rows))
        for work, rows in found.items()
    ]
