"""Who asks: a token, a session of the pages, or anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ninja.utils import check_csrf

from greffier.site.api.errors import ApiError
from greffier.site.api.scopes import ANYBODYS, OFFICERS_VIEW, level_of_scopes, scopes_for
from greffier.site.api.tokens import find_token
from greffier.site.roles import level_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.http import HttpRequest

    from greffier.site.api.models import Token
    from greffier.site.requests import Request

__all__ = ["Needs", "identify", "token_of"]

BEARER = "bearer "


def identify(request: Request) -> None:
    """Set `token` (None without one) and `level`: never above that of the account. Raises ApiError for a token that is none."""
    token = request.token = token_of(request)
    if token is None:
        request.level = level_of(request.user)
        return
    request.user = token.account
    request.level = min(level_of(token.account), level_of_scopes(token.scopes.split()))


def token_of(request: HttpRequest) -> Token | None:
    """The token that a request brings, if it brings any. Raises ApiError for one that is none."""
    said = request.headers.get("Authorization", "")
    if not said:
        return None
    if said[: len(BEARER)].lower() != BEARER:
        raise ApiError("bad_token")
    return find_token(said[len(BEARER) :].strip())


class Needs:
    """What an operation needs of who asks: a scope. Raises ApiError: nobody is signed in, or may not do it.

    A token that writes as an officer must also read what officers do. What comes with the cookie of a session must prove
    that it comes from a page of the site.
    """

    def __init__(self, scope: str) -> None:
        self.scope = scope

    def __call__(self, request: Request) -> User:
        """The account. It is asked before anything else of the request is looked at."""
        account = request.user
        if not account.is_authenticated:
            raise ApiError("sign_in")
        if self.scope not in scopes_for(level_of(account)):
            raise ApiError("forbidden")
        wanted = [self.scope] if self.scope in ANYBODYS else [self.scope, OFFICERS_VIEW]
        if request.token is None:
            if check_csrf(request) is not None:
                raise ApiError("no_csrf")
        elif missing := [one for one in wanted if one not in request.token.scopes.split()]:
            raise ApiError("no_scope", more={"scope": missing[0]}, scope=missing[0])
        return account
