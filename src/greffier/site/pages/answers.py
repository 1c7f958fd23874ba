"""How pages answer: rendered with the desk in the context, moved things redirected, unchanged pages not sent again."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from django.http import HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse

from greffier.site.addresses import page_of
from greffier.site.desk import desk
from greffier.site.pages.found import Moved

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["rendered", "shown"]


def shown(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view of a thing: an alias in the address leads on to the key that the thing has now."""

    @wraps(view)
    def answer(request: Request, *arguments: object, **named: object) -> HttpResponse:
        try:
            return view(request, *arguments, **named)
        except Moved as moved:
            return HttpResponsePermanentRedirect(_there(request, named, moved))

    return answer


def _there(request: Request, named: dict[str, object], moved: Moved) -> str:
    """The same page of the thing under its key, asked for in the same way."""
    match = request.resolver_match
    if match is not None and "key" in named:
        address = reverse(match.view_name, kwargs={**match.kwargs, "key": moved.key})
    else:
        address = page_of(moved.kind, moved.key)
    query = request.META.get("QUERY_STRING", "")
    return f"{address}?{query}" if query else address


def rendered(request: Request, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """A page; its templates have the desk for names of things."""
    return render(request, template, {"desk": desk(request), **context}, status=status)
