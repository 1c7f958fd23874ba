"""The addresses below `/api/v1/`. Each file that is named here brings the operations of its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import path, re_path

from greffier.site.api import (  # noqa: F401 - they bring operations
    adding,
    chains,
    checks,
    correcting,
    drafting,
    exports,
    feed,
    finding,
    index,
    openapi,
    texts,
    things,
    writing,
)
from greffier.site.api.errors import error_answer
from greffier.site.api.service import api

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["urlpatterns"]


def unknown(request: Request) -> HttpResponse:
    """Any other address below `/api/`."""
    return error_answer(request, "not_there")


urlpatterns = [
    path("v1/", api.urls),
    re_path("", unknown, name="api-unknown"),
]
