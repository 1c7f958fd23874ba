"""The first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.site.desk import desk
from greffier.site.pages.answers import rendered

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["home"]


def home(request: Request) -> HttpResponse:
    """What this record is."""
    at = desk(request)
    bodies = sorted(at.records.bodies.values(), key=lambda one: one.key)
    return rendered(request, "site/home.html", {"bodies": bodies})
