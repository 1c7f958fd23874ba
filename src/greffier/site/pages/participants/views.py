"""The list of participants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import PARTICIPANT
from greffier.register.participants import printed_only
from greffier.site.collation import in_order, sort_key
from greffier.site.desk import desk
from greffier.site.pages.answers import rendered
from greffier.site.pages.sections import paged
from greffier.site.pages.session.people import group_of
from greffier.treaties import world
from greffier.treaties.world import CAPACITIES

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["participants"]

OTHERS = 50


class Listed(Struct, frozen=True):
    """A participant whom all know; `known` says whether the record tells of it."""

    key: str
    name: str
    known: bool


class Listing(Struct, frozen=True):
    """Those of a regional group or kind: `message` says which."""

    group: str
    message: str
    participants: list[Listed]


def participants(request: Request) -> HttpResponse:
    """All participants; `?group=` narrows to a group or kind, `?name=` to names with these words in them."""
    at = desk(request)
    wanted, name = request.GET.get("group", ""), request.GET.get("name", "").strip()[:100]
    groups = listings(at, name)
    others = printed_only(at.lookup, name, after=request.GET.get("others"), limit=OTHERS)
    at.records.keep(others.items)
    context = {
        "title": at.labels.say("menu-participants"),
        "name": name,
        "wanted": wanted,
        "choices": [(one.group, one.message) for one in listings(at, "")],
        "groups": [one for one in groups if wanted in ("", one.group) and one.participants],
        "others": paged(request, "others", others) if wanted in ("", "others") else None,
    }
    return rendered(request, "lists/participants.html", context)


def listings(at: Desk, name: str) -> list[Listing]:
    """States and organizations that all know, by group; those whose names have the words of `name`."""
    names = at.labels.known_participants
    told = {key for key, _ in at.lookup.raw_of(PARTICIPANT, names)}
    sought = sort_key(name, at.language)
    found: dict[str, list[Listed]] = {}
    for key, called in names.items():
        if sought in sort_key(called, at.language) or name.casefold() in called.casefold():
            found.setdefault(_group(key), []).append(Listed(key, called, key in told))
    states = sorted({group_of(one) for one in world().states()}, key=lambda one: (one == "none", one))
    order = [(group, f"group-{group}") for group in states]
    order += [(_slug(one), f"others-{_slug(one)}") for one in CAPACITIES]
    return [
        Listing(group, message, in_order(found.get(group, ()), at.language, key=lambda one: one.name))
        for group, message in order
    ]


def _group(key: str) -> str:
    """The regional group of a State, the kind of an organization."""
    return group_of(key) if key in world().states() else _slug(world().capacity(key) or "none")


def _slug(capacity: str) -> str:
    return capacity.replace("_", "-")
