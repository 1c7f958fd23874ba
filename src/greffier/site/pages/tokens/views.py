"""The tokens of one's own account: made, shown once, revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from greffier.site.api.scopes import scopes_for
from greffier.site.api.tokens import DAYS, make_token, revoke_token, state_of, tokens_beginning, tokens_of
from greffier.site.pages.answers import rendered
from greffier.site.roles import level_of
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.http import HttpResponse

    from greffier.site.api.models import Token
    from greffier.site.requests import Request

__all__ = ["tokens"]

SECRET = "secret"  # noqa: S105 - the name of a place in the session
CHOICES = (7, 30, 90, DAYS)
"""Days for which one can ask."""


class Line(Struct, frozen=True):
    """A token as the list shows it; days are ISO."""

    begins: str
    name: str
    scopes: list[str]
    state: str
    made: str
    expires: str | None
    used: str | None


@require_http_methods(["GET", "HEAD", "POST"])
def tokens(request: Request) -> HttpResponse:
    """The tokens, and a form for a new one."""
    account: User = request.user  # type: ignore[assignment]  # the table of permissions lets nobody else come here
    refused = False
    if request.method == "POST":
        if request.POST.get("act") == "revoke":
            return _revoke(account, request.POST.get("token", ""))
        refused = not _make(request, account)
        if not refused:
            return redirect("tokens")
    context = {
        "tokens": [_line(one) for one in tokens_of(account)],
        "scopes": scopes_for(level_of(account)),
        "days": CHOICES,
        "secret": request.session.pop(SECRET, None),
        "refused": refused,
        "title": say_plain(request.language, "tokens"),
    }
    response = rendered(request, "tokens/tokens.html", context, 400 if refused else 200)
    response["Cache-Control"] = "no-store"
    return response


def _make(request: Request, account: User) -> bool:
    """Make a token; its words wait in the session for the next page, which shows them once."""
    days, name = request.POST.get("days", ""), request.POST.get("name", "").strip()
    if not name or not days.isascii() or not days.isdigit() or len(days) > 4:
        return False
    try:
        _, request.session[SECRET] = make_token(account, name, request.POST.getlist("scope"), int(days))
    except ValueError:
        return False
    return True


def _revoke(account: User, begins: str) -> HttpResponse:
    found = tokens_beginning(begins, account)
    if len(found) != 1:
        raise Http404(begins)
    revoke_token(found[0])
    return redirect("tokens")


def _line(token: Token) -> Line:
    return Line(
        begins=token.begins,
        name=token.name,
        scopes=token.scopes.split(),
        state=state_of(token),
        made=token.made.date().isoformat(),
        expires=token.expires.date().isoformat() if token.expires else None,
        used=token.used.date().isoformat() if token.used else None,
    )
