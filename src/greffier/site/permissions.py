"""Who may go where: `permissions.toml` says it of every route, and this middleware holds everybody to it.

Groups of the table are permissions of `rules` too: `user.has_perm("site.officers")`.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import import_module, resources
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import msgspec
from django.contrib.auth.views import redirect_to_login
from django.core.checks import Error, register
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import Http404, HttpResponse
from django.urls import URLPattern, URLResolver, reverse
from msgspec import Struct
from rules.permissions import set_perm
from rules.predicates import Predicate

from greffier.site.roles import role_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.contrib.auth.models import AnonymousUser, User

    from greffier.site.requests import Request

__all__ = ["Permissions", "Table", "groups_of", "may", "outcome", "routes", "table"]

URLCONFS = ("greffier.site.urls", "greffier.site.pages.urls")


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """Group → role → what the role meets; route → its group."""

    groups: dict[str, dict[str, str]]
    routes: dict[str, str]


@cache
def table() -> Table:
    """The table as the file has it."""
    text = (resources.files("greffier.site") / "permissions.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Table)


def outcome(route: str, role: str) -> str:
    """What a role meets at a route. Raises ImproperlyConfigured for a route that has no row."""
    group = table().routes.get(route)
    if group is None:
        raise ImproperlyConfigured(f"the route {route!r} has no row in site/permissions.toml")
    return table().groups[group][role]


def may(user: User | AnonymousUser, route: str) -> bool:
    """Whether somebody is let in at a route: menus show no other."""
    return outcome(route, role_of(user)) == "allowed"


def groups_of(user: User | AnonymousUser) -> frozenset[str]:
    """The groups that somebody belongs to."""
    role = role_of(user)
    return frozenset(name for name, roles in table().groups.items() if roles[role] == "allowed")


class Permissions:
    """Middleware: nobody comes to a view who may not."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.respond = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer as ever."""
        return self.respond(request)

    def process_view(self, request: Request, *_: object) -> HttpResponse | None:
        """Django calls it before a view. Raises Http404 and PermissionDenied, which have pages."""
        match = request.resolver_match
        met = outcome(match.view_name if match is not None else "", role_of(request.user))
        if met == "sign_in":
            return _to_sign_in(request)
        if met == "refused":
            raise PermissionDenied
        if met == "hidden":
            raise Http404(request.path)
        return None


def _to_sign_in(request: Request) -> HttpResponse:
    """The sign-in page, which leads back; a part of a page cannot lead there, so the whole page goes."""
    if request.htmx:
        response = HttpResponse(status=204)
        back = urlencode({"next": request.htmx.current_url_abs_path or ""})
        response["HX-Redirect"] = f"{reverse('account_login')}?{back}"
        return response
    return redirect_to_login(request.get_full_path(), reverse("account_login"))


def routes(urlconf: str) -> Iterator[tuple[str, str]]:
    """All routes of an urlconf: name (empty where it has none) and pattern."""
    yield from _named(import_module(urlconf).urlpatterns, "", "")


def _named(patterns: list[URLPattern | URLResolver], space: str, before: str) -> Iterator[tuple[str, str]]:
    for one in patterns:
        pattern = f"{before}{one.pattern}"
        if isinstance(one, URLPattern):
            yield f"{space}{one.name}" if one.name else "", pattern
        else:
            inner = f"{space}{one.namespace}:" if one.namespace else space
            yield from _named(one.url_patterns, inner, pattern)


@register
def check_table(**_: Any) -> list[Error]:  # noqa: ANN401 - as Django calls it
    """Every route has a row, and every row a route."""
    found = [(name, pattern) for urlconf in URLCONFS for name, pattern in routes(urlconf)]
    names = {name for name, _ in found}
    missing = [
        Error(f"{name or pattern}: the route has no row in site/permissions.toml", id="site.E001")
        for name, pattern in found
        if name not in table().routes
    ]
    idle = [
        Error(f"{name}: there is no such route for the row in site/permissions.toml", id="site.E002")
        for name in table().routes
        if name not in names
    ]
    return missing + idle


def _is_in(group: str) -> Callable[[User | AnonymousUser], bool]:
    def holds(user: User | AnonymousUser) -> bool:
        return group in groups_of(user)

    return holds


for _group in table().groups:
    set_perm(f"site.{_group}", Predicate(_is_in(_group)))  # type: ignore[no-untyped-call]  # rules has no types
