"""How often whom may ask for what is work to make: `pace.toml` says it, and this middleware counts.

It is counted in the memory of the process: of several server processes each counts for itself. What must not be tried
again and again (passwords, codes of second factors) is counted in the database instead (`settings.py`).
"""

from __future__ import annotations

import math
import tomllib
from functools import cache
from importlib import resources
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

import msgspec
from django.conf import settings
from msgspec import Struct
from msgspec.structs import replace

from greffier.register.crowds import Crowd
from greffier.register.errors import RegisterError
from greffier.site.buckets import Counter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from django.http import HttpResponse, HttpResponseBase

    from greffier.site.requests import Request

__all__ = ["Allowed", "Pace", "address_of", "caller_of", "paces", "table"]

PAGES = "pages"
API = "api:"
OF_ONE = 64
"""Bits that the addresses of one household or office have in common (IPv6)."""
SHORTLY = 2.0
"""Seconds after which one of several requests will have been answered."""
EVERYBODY = 1000
"""More than are answered at once."""
counter = Counter()


class Allowed(Struct, frozen=True, forbid_unknown_fields=True):
    """How many requests a minute: of an address, of an account; how many of each while others are being answered."""

    address: int
    account: int
    at_once: int = EVERYBODY
    at_once_of_address: int = EVERYBODY


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """Group → how many; route → its group."""

    groups: dict[str, Allowed]
    routes: dict[str, str]


@cache
def table() -> Table:
    """The table as the file has it."""
    text = (resources.files("greffier.site") / "pace.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Table)


def paces(chosen: Mapping[str, int], of_all: str | None = None) -> dict[str, Allowed]:
    """How many requests each group allows where an installation chose some, or one number for all.

    Raises RegisterError for what is not allowed.
    """
    groups = table().groups
    if of_all:
        return {name: Allowed(*[int(of_all)] * 4) for name in groups}
    for name, number in chosen.items():
        if name not in groups or number < 1:
            raise RegisterError(
                "settings",
                f"[site.per_minute] {name} = {number}: allowed are numbers from 1 for: {', '.join(groups)}",
            )
    return {
        name: replace(usual, address=chosen[name], account=chosen[name]) if name in chosen else usual
        for name, usual in groups.items()
    }


def address_of(request: Request) -> str:
    """The address that a request comes from, as the server believes it (`greffier serve --behind-proxy`).

    Whoever has one IPv6 address has billions of them: those are one.
    """
    said: str = request.META.get("REMOTE_ADDR") or ""
    try:
        found = ip_address(said)
    except ValueError:
        return said
    if not isinstance(found, IPv6Address):
        return said
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(IPv6Network((int(found), OF_ONE), strict=False).network_address)


def caller_of(request: Request) -> str:
    """Who asks: an account, whether by the pages or with a token, or else an address."""
    account = request.user
    return f"account {account.pk}" if account.is_authenticated else f"address {address_of(request)}"


class Pace:
    """Middleware: who asks too often is told when to come again (429)."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.respond = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer as ever; what others count (attempts to sign in) is counted by the minute."""
        response = self.respond(request)
        if response.status_code == 429:
            response.setdefault("Retry-After", "60")
        return response

    def process_view(self, request: Request, *_: object) -> HttpResponseBase | None:
        """Django calls it before a view, once it is known whose it is."""
        match = request.resolver_match
        route = match.view_name if match is not None else ""
        group = table().routes.get(route, "" if route.startswith(API) else PAGES)
        if not group:
            return None
        allowed: Allowed = settings.PER_MINUTE[group]
        caller = caller_of(request)
        most, at_once = (
            (allowed.account, allowed.at_once)
            if request.user.is_authenticated
            else (allowed.address, allowed.at_once_of_address)
        )
        wait = counter.take(f"{group} {caller}", most).wait
        try:
            request.desks.callback(_crowd(group, at_once).enter(caller))
        except RegisterError:
            wait = wait or SHORTLY
        return _refused(request, math.ceil(wait)) if wait else None


@cache
def _crowd(group: str, at_once: int) -> Crowd:  # noqa: ARG001 - each group has its own
    return Crowd(EVERYBODY, at_once)


def _refused(request: Request, seconds: int) -> HttpResponse:
    """429: a page in the reader's language, or an error of the API."""
    from greffier.site.api.errors import error_answer
    from greffier.site.pages.errors import page

    match = request.resolver_match
    if match is not None and match.view_name.startswith(API):
        return error_answer(request, "too_many", {"retry_after": seconds}, seconds=seconds)
    response = page(request, "api-error-too-many", 429, seconds=seconds)
    response["Retry-After"] = str(seconds)
    response["Cache-Control"] = "no-store"
    return response
