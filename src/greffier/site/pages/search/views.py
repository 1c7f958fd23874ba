"""The search page: `?q=…&body=…&year=…&from=20`, the same for whoever gets the link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.register.search.query import LONGEST, QueryError
from greffier.register.search.results import FACETS
from greffier.site.desk import desk
from greffier.site.pages.answers import rendered
from greffier.site.pages.search.queries import find

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["search"]

DEEPEST = 10_000
"""Results beyond this are not paged through: whoever gets there narrows."""


def search(request: Request) -> HttpResponse:
    """Search the texts."""
    asked = request.GET.get("q", "").strip()
    narrowed = {name: request.GET[name] for name in FACETS if request.GET.get(name)}
    typed = request.GET.get("from", "0")
    offset = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 0
    context: dict[str, object] = {"asked": asked, "narrowed": narrowed}
    if not asked:
        return rendered(request, "search/search.html", context)
    try:
        context["found"] = find(desk(request), asked, narrowed, min(offset, DEEPEST))
    except QueryError:
        context["refused"] = "search-too-long" if len(asked) > LONGEST else "search-refused"
        return rendered(request, "search/search.html", context, status=400)
    return rendered(request, "search/search.html", context)
