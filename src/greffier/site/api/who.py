"""Who asks: a token, a session of the pages, or anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.site.api.errors import ApiError
from greffier.site.api.scopes import SCOPES, level_of_scopes, scopes_for
from greffier.site.api.tokens import find_token
from greffier.site.roles import level_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User

    from greffier.site.requests import Request

__all__ = ["identify", "writer"]

BEARER = "bearer "


def identify(request: Request) -> None:
    """Set `token` (None without one) and `level`: never above that of the account. Raises ApiError for a token that is none."""
    said = request.headers.get("Authorization", "")
    request.token = None
    if not said:
        request.level = level_of(request.user)
        return
    if said[: len(BEARER)].lower() != BEARER:
        raise ApiError("bad_token")
    token = find_token(said[len(BEARER) :].strip())
    request.token, request.user = token, token.account
    request.level = min(level_of(token.account), level_of_scopes(token.scopes.split()))


def writer(request: Request, scope: str) -> User:
    """The account that may do what a scope names. Raises ApiError: nobody is signed in, or may not do it.

    What comes with the cookie of a session must prove that it comes from a page of the site.
    """
    if scope not in SCOPES:
        raise ValueError(scope)
    account = request.user
    if not account.is_authenticated:
        raise ApiError("sign_in")
    if request.token is None:
        from ninja.utils import check_csrf

        if check_csrf(request, lambda _: None) is not None:
            raise ApiError("no_csrf")
    elif scope not in request.token.scopes.split():
        raise ApiError("no_scope", more={"scope": scope}, scope=scope)
    if scope not in scopes_for(level_of(account)):
        raise ApiError("forbidden")
    return account
