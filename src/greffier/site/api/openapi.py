"""The OpenAPI document: what every operation takes and gives."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from django.conf import settings
from django.http import HttpResponse

from greffier.site.api.describing import components
from greffier.site.api.service import api
from greffier.site.languages import DEFAULT
from greffier.site.requests import Request
from greffier.site.saying import say_plain

__all__ = ["document", "openapi"]

TOKEN = {
    "type": "http",
    "scheme": "bearer",
    "description": "a token of an account; without one, what is public",
}


@cache
def document(prefix: str) -> dict[str, Any]:
    """The document for addresses below `prefix`. What is public is read without a token; who writes needs one."""
    found: dict[str, Any] = dict(api.get_openapi_schema(path_prefix=prefix))
    found["components"]["schemas"] |= components()
    found["components"]["securitySchemes"] = {"token": TOKEN}
    if settings.DEMONSTRATION:
        found["info"]["description"] = say_plain(DEFAULT, "demonstration")
    for operations in found["paths"].values():
        for method, operation in operations.items():
            operation["security"] = [{}, {"token": []}] if method == "get" else [{"token": []}]
    return found


@api.get("/openapi.json", url_name="openapi", include_in_schema=False)
def openapi(request: Request) -> HttpResponse:
    """The document itself."""
    prefix = request.path.removesuffix("openapi.json")
    return HttpResponse(msgspec.json.encode(document(prefix)), content_type="application/json")
