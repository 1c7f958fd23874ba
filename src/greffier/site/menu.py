"""The menu: the pages that begin something, in their order, each shown to those who may go there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django.urls import reverse
from msgspec import Struct

from greffier.site.permissions import may, routes

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["MENU", "Entry", "menu_of"]

MENU = (
    "home",
    "bodies",
    "sessions",
    "documents",
    "decisions",
    "participants",
    "discrepancies",
    "missing",
    "drafts",
    "data",
    "add",
    "reports",
    "accounts",
)
"""Names of routes; the words of each are the message `menu-ROUTE`. One that is no route (yet) is left out."""


PAGES = "greffier.site.pages.urls"


class Entry(Struct, frozen=True):
    """A line of the menu; `current` is the page that is looked at."""

    message: str
    address: str
    current: bool


def menu_of(request: Request) -> list[Entry]:
    """What somebody may go to."""
    match = request.resolver_match
    here = match.view_name if match is not None else ""
    return [
        Entry(f"menu-{name}", reverse(name, urlconf=PAGES), name == here)
        for name in _there()
        if may(request.user, name)
    ]


@cache
def _there() -> tuple[str, ...]:
    known = {name for name, _ in routes(PAGES)}
    return tuple(name for name in MENU if name in known)
