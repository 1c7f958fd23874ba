"""Participants that no data know by a key: their keys are their names as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import PARTICIPANT, participant_name, slug
from greffier.register.lookup import EFFECTIVE, decoded
from greffier.register.paging import Page, cursor, limited, position

if TYPE_CHECKING:
    from greffier.record.models import AnyRecord
    from greffier.register.lookup import RegisterLookup

__all__ = ["printed_only"]

PREFIX = participant_name(None, "")


def printed_only(
    lookup: RegisterLookup, containing: str = "", *, after: str | None = None, limit: int = 50
) -> Page[AnyRecord]:
    """A page of those that are known by a printed name alone, by key; those whose key has the words of a text in it.

    Raises RegisterError (`bad_value`) for a cursor that is none of such a list.
    """
    begin = position(after, tuple[str])[0] if after is not None else ""
    sought = slug(containing)
    if containing and not sought:  # nothing that a key could have in it
        return Page([], None, 0)
    where = f"r.kind = %s AND substr(r.key, 1, %s) = %s AND r.key LIKE %s ESCAPE '!' AND {EFFECTIVE}"
    values = [PARTICIPANT, len(PREFIX), PREFIX, f"%{_literal(sought)}%", lookup.level, lookup.level]
    rows = lookup.database.rows(
        f"SELECT r.key, r.data FROM register_record r WHERE {where} AND r.key > %s ORDER BY r.key LIMIT %s",  # noqa: S608 - no value is pasted
        [*values, begin, limited(limit) + 1],
    )
    count = lookup.database.rows(f"SELECT COUNT(*) FROM register_record r WHERE {where}", values)  # noqa: S608 - no value is pasted
    shown = rows[:limit]
    more = cursor(shown[-1][0]) if len(rows) > limit else None
    return Page([decoded(PARTICIPANT, data) for _, data in shown], more, int(count[0][0]))


def _literal(text: str) -> str:
    """A text in a pattern of LIKE that means itself."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
