"""What is asked of a set in the manner of OData 4: the options of a harvester, no others; anything else is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["MOST", "Asked", "asked", "entity"]

MOST, SKIPPED = 100, 1000
"""Entities of a page, and those that may be passed over by their number; further on one goes by `@odata.nextLink`."""
OPTIONS = ("$top", "$skip", "$skiptoken", "$count", "$format", "$select", "$orderby", "$filter")
FORMATS = ("json", "application/json")
DAY = {"Decisions": "published", "Meetings": "start"}
"""Set → the property by which it is put in order."""
FILTERS = {
    "Decisions": {"type": "kind", "treaty": "body", "meetingId": "session", "year(published)": "year"},
    "Meetings": {"treaty": "body", "year(start)": "year"},
}
"""Set → property → heading of lists (`headings.HEADINGS`); a treaty is its bodies."""
CLAUSE = re.compile(r"([\w()]+) +eq +(?:'((?:[^']|'')*)'|(\d{4}))(?: +and +|$)")
ENTITY = re.compile(r"(\w+)\('((?:[^']|'')+)'\)")


class Asked(Struct, frozen=True):
    """A page that is asked for: order and filters are those of `catalogue.page`; without `select` all is told."""

    top: int
    skip: int
    after: str | None
    count: bool
    order: str
    filters: dict[str, str]
    select: tuple[str, ...] | None


def entity(path: str) -> tuple[str, str] | None:
    """Set and key of the address of one entity.

    >>> entity("Decisions('A/resolution/76/187')"), entity("Decisions")
    (('Decisions', 'A/resolution/76/187'), None)
    """
    found = ENTITY.fullmatch(path)
    return (found[1], found[2].replace("''", "'")) if found else None


def asked(name: str, query: Mapping[str, str], properties: Iterable[str]) -> Asked:
    """The options of a request for a set. Raises RegisterError (`bad_value`) for what is not offered."""
    for option in query:
        _among("odata", option, OPTIONS)
    _among("$format", query.get("$format", FORMATS[0]).partition(";")[0], FORMATS)
    _among("$count", query.get("$count", "false"), ("true", "false"))
    day = DAY[name]
    orders = {
        f"{day} desc": "newest", day: "oldest", f"{day} asc": "oldest", "id": "key", "id asc": "key",
    }  # fmt: skip
    order = " ".join(query.get("$orderby", f"{day} desc").split())
    _among("$orderby", order, orders)
    return Asked(
        top=_number("$top", query, MOST, 1, MOST),
        skip=_number("$skip", query, 0, 0, SKIPPED),
        after=query.get("$skiptoken"),
        count=query.get("$count") == "true",
        order=orders[order],
        filters=_filters(name, query.get("$filter")),
        select=_select(query.get("$select"), tuple(properties)),
    )


def _filters(name: str, said: str | None) -> dict[str, str]:
    found: dict[str, str] = {}
    at = 0
    offered = FILTERS[name]
    while said is not None and at < len(said):
        clause = CLAUSE.match(said, at)
        if clause is None or (clause[3] is not None) != clause[1].startswith("year("):
            forms = (f"{one} eq {2024 if 'year' in one else repr('…')}" for one in offered)
            raise _refused("$filter", said[at : at + 60], forms)
        _among("$filter", clause[1], offered)
        found[offered[clause[1]]] = clause[3] or clause[2].replace("''", "'")
        at = clause.end()
    return found


def _select(said: str | None, properties: tuple[str, ...]) -> tuple[str, ...] | None:
    if said is None or said.strip() == "*":
        return None
    chosen = tuple(one.strip() for one in said.split(","))
    for one in chosen:
        _among("$select", one, properties)
    return chosen


def _number(option: str, query: Mapping[str, str], default: int, least: int, most: int) -> int:
    said = query.get(option, str(default))
    if not said.isascii() or not said.isdigit() or len(said) > 9 or not least <= int(said) <= most:
        raise RegisterError(
            "bad_value",
            f"{option}: {said[:40]!r} is not allowed; allowed: {least} to {most}",
            "between",
            what=option,
            said=said[:40],
            least=least,
            most=most,
        )
    return int(said)


def _among(what: str, said: str, allowed: Iterable[str]) -> None:
    if said not in allowed:
        raise _refused(what, said, allowed)


def _refused(what: str, said: str, allowed: Iterable[str]) -> RegisterError:
    offered = ", ".join(allowed)
    return RegisterError(
        "bad_value",
        f"{what}: {said[:60]!r} is not offered; offered: {offered}",
        "among",
        what=what,
        said=said[:60],
        allowed=offered,
    )
