"""The list of bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.chain.view import natural
from greffier.site.desk import desk
from greffier.site.pages.answers import rendered

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.record.models import Body, BodySession
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["bodies"]


class Branch(Struct, frozen=True):
    """A body with those below it; its last session, and the next one to come."""

    body: Body
    last: BodySession | None
    next: BodySession | None
    below: list[Branch]


class Tree(Struct, frozen=True):
    """The bodies of a treaty or organ; `name` is its name in the reader's language."""

    name: str
    branches: list[Branch]


def bodies(request: Request) -> HttpResponse:
    """All bodies."""
    at = desk(request)
    known = at.records.bodies
    context = {"title": at.labels.say("menu-bodies"), "trees": trees(at), "count": len(known)}
    return rendered(request, "lists/bodies.html", context)


def trees(at: Desk) -> list[Tree]:
    """The bodies by treaty, those that stand below none known first."""
    known = at.records.bodies
    below: dict[str | None, list[Body]] = {}
    for body in sorted(known.values(), key=lambda one: natural(one.key)):
        below.setdefault(body.parent if body.parent in known else None, []).append(body)
    by_treaty: dict[str, list[Branch]] = {}
    for root in below.get(None, ()):
        by_treaty.setdefault(root.treaty or "", []).append(_branch(root, below, at.today))
    return [Tree(_name(at, key), branches) for key, branches in sorted(by_treaty.items())]


def _branch(body: Body, below: dict[str | None, list[Body]], today: str) -> Branch:
    past = [one for one in body.sessions if one.end and one.end < today and one.status == "held"]
    ahead = [one for one in body.sessions if one.end and one.end >= today]
    return Branch(
        body,
        past[-1] if past else None,
        ahead[0] if ahead else None,
        [_branch(one, below, today) for one in below.get(body.key, ())],
    )


def _name(at: Desk, key: str) -> str:
    treaty = at.register.treaties.get(key)
    names = treaty.names if treaty is not None else {}
    return names.get(at.language) or names.get("en") or key
