"""Who is locked out after too many passwords that were wrong, and what they are told: the same, whether there is such an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.site.pages.errors import page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["locked_out", "name_typed"]

LONGEST = 150
SECONDS = 900
"""A quarter of an hour."""


def name_typed(request: Request, credentials: Mapping[str, Any] | None = None) -> str:
    """The name that somebody tries to sign in with; letters are not told apart by case, as signing in does not."""
    said = (credentials or {}).get("username") or request.POST.get("login") or ""
    return str(said).strip().casefold()[:LONGEST]


def locked_out(request: Request, response: object = None, credentials: object = None) -> HttpResponse:  # noqa: ARG001 - as axes calls it
    """429, for a quarter of an hour."""
    answer = page(request, "account-locked", 429, seconds=SECONDS)
    answer["Retry-After"] = str(SECONDS)
    return answer
