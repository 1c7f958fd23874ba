"""The first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.site.desk import desk
from greffier.site.pages.answers import rendered
from greffier.site.pages.home.queries import first_of_all

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["home"]


def home(request: Request) -> HttpResponse:
    """What this record is."""
    return rendered(request, "home/home.html", {"first": first_of_all(desk(request))})
