"""Answers of the API: JSON, pages of lists with their links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode

import msgspec
from django.http import HttpResponse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.site.requests import Request

__all__ = ["Access", "Language", "answered", "linked", "listed"]

Language = Literal["ar", "zh", "en", "fr", "ru", "es"]
Access = Literal["public", "delegations", "secretariat"]


def answered(shape: object, status: int = 200) -> HttpResponse:
    """A shape as JSON."""
    return HttpResponse(msgspec.json.encode(shape), status=status, content_type="application/json")


def listed(
    request: Request,
    items: Sequence[Any],
    following: str | None,
    count: int | None = None,
    *,
    exact: bool = True,
    **more: Any,  # noqa: ANN401 - JSON
) -> HttpResponse:
    """A page of a list: `next` is the cursor of the following page, which the header `Link` has as an address."""
    shape = {"items": items, "count": count, "exact": exact, "next": following, **more}
    return linked(request, answered(shape), following)


def linked(request: Request, response: HttpResponse, following: str | None) -> HttpResponse:
    """An answer with the address of the following page, if there is one (RFC 8288)."""
    if following is not None:
        query = request.GET.copy()
        query["cursor"] = following
        address = request.build_absolute_uri(f"{request.path}?{urlencode(list(query.lists()), doseq=True)}")
        response["Link"] = f'<{address}>; rel="next"'
    return response
