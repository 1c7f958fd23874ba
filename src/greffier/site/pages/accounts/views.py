"""The list of accounts, and what an administrator can do with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from greffier.site.accounts import people
from greffier.site.accounts.invitation import invite
from greffier.site.pages.answers import rendered
from greffier.site.roles import ROLES
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.contrib.auth.models import User
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["account", "accounts"]

INVITED = "invited"
"""Where a session keeps the address of an invitation until the next page shows it, once."""


@require_http_methods(["GET", "HEAD", "POST"])
def accounts(request: Request) -> HttpResponse:
    """All accounts; a form for a new one."""
    refused = None
    if request.method == "POST":
        name, role = request.POST.get("name", "").strip(), request.POST.get("role", "")
        try:
            user = people.make(name, role, request.POST.get("email", ""))
        except people.AccountError as error:
            refused = error.reason.replace("_", "-")
        else:
            request.session[INVITED] = invite(request, user)
            return redirect("account-of", name=user.username)
    context = {
        "accounts": people.accounts(),
        "roles": ROLES[::-1],
        "refused": refused,
        "asked_for": request.POST,
        "title": say_plain(request.language, "accounts"),
    }
    return rendered(request, "accounts/accounts.html", context, 400 if refused else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: Request, name: str) -> HttpResponse:
    """One account; what is done with it."""
    try:
        user = people.account(name)
    except people.AccountError:
        raise Http404(name) from None
    if request.method == "POST":
        return _act(request, user)
    context = {
        "one": next(one for one in people.accounts() if one.name == user.username),
        "invited": request.session.pop(INVITED, None),
        "mine": user == request.user,
        "roles": ROLES[::-1],
        "title": user.username,
    }
    return rendered(request, "accounts/account.html", context)


def _role(request: Request, user: User) -> None:
    people.give_role(user, request.POST.get("role", ""))


def _invite(request: Request, user: User) -> None:
    request.session[INVITED] = invite(request, user)


ACTS: dict[str, Callable[[Request, User], object]] = {
    "role": _role,
    "invite": _invite,
    "close": lambda _, user: people.set_active(user, active=False),
    "open": lambda _, user: people.set_active(user, active=True),
    "factors": lambda _, user: people.reset_factors(user),
    "remove": lambda _, user: people.remove(user),
}


def _act(request: Request, user: User) -> HttpResponse:
    """Do what was asked for. Nobody closes or removes the account that they use."""
    asked = request.POST.get("act", "")
    act = ACTS.get(asked)
    if act is None:
        raise Http404(asked)
    name = user.username
    if user == request.user and asked in ("close", "remove"):
        messages.error(request, say_plain(request.language, "accounts-own"))
        return redirect("account-of", name=name)
    try:
        act(request, user)
    except people.AccountError as error:
        reason = error.reason.replace("_", "-")
        messages.error(request, say_plain(request.language, f"accounts-refused-{reason}"))
        return redirect("account-of", name=name)
    if asked != "invite":
        messages.success(request, say_plain(request.language, f"accounts-done-{asked}", account=name))
    return redirect("accounts") if asked == "remove" else redirect("account-of", name=name)
