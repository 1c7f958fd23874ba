"""The first address of the API: what there is, and where."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse

from greffier.register.catalogue import counts
from greffier.site.api.answers import answered
from greffier.site.api.describing import answers
from greffier.site.api.looking import looking
from greffier.site.api.service import VERSION, api
from greffier.site.api.things import LISTS
from greffier.site.requests import Request

__all__: list[str] = []


@api.get("/", url_name="index", operation_id="index", tags=["things"], openapi_extra=answers("Object"))
def index(request: Request) -> HttpResponse:
    """What the register holds, and the addresses of lists."""
    look = looking(request)
    held = counts(look.desk.lookup)
    lists: dict[str, Any] = {
        name: {"address": request.build_absolute_uri(reverse(f"api:list_{name}", urlconf="greffier.site.urls")),
               "count": held[kind]}
        for name, kind in LISTS.items()
    }  # fmt: skip
    described = request.build_absolute_uri(reverse("api:openapi", urlconf="greffier.site.urls"))
    return answered(
        {
            "version": VERSION,
            "openapi": described,
            "demonstration": settings.DEMONSTRATION,
            "view": look.told_json(),
            "lists": lists,
        }
    )
