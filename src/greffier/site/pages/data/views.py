"""The page "Data and API"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.register.catalogue import values_of
from greffier.register.headings import HEADINGS
from greffier.site.addresses import neutral
from greffier.site.api.exports import WHOLE
from greffier.site.api.things import LISTS
from greffier.site.desk import desk
from greffier.site.pages.answers import rendered
from greffier.site.pages.data.queries import groups
from greffier.site.pages.permanent import FORMS

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["data"]

EXAMPLE = "sessions?body=CTOC/COP/WG.6&limit=2"
FEEDS = ("oai", "odata")


def data(request: Request) -> HttpResponse:
    """What can be downloaded, how to call, on which terms."""
    at = desk(request)
    root = neutral("api:index")
    tables = [
        (name, f"thing-{kind.replace('_', '-')}", neutral("api:export_table", name=name), HEADINGS[kind])
        for name, kind in LISTS.items()
    ]
    files = ["records", "sources", *(["bundle"] if at.level == WHOLE else [])]
    context = {
        "title": at.labels.say("menu-data"),
        "files": [(f"data-file-{name}", neutral(f"api:export_{name}")) for name in files],
        "tables": tables,
        "addressees": list(values_of(at.lookup, "provision", "addressee")),
        "feeds": [(f"data-feed-{name}", neutral(name)) for name in FEEDS],
        "groups": groups(root),
        "root": request.build_absolute_uri(root),
        "example": EXAMPLE,
        "openapi": neutral("api:openapi"),
        "permanent": request.build_absolute_uri(neutral("permanent", kind="session", key="CTOC/COP/WG.6:15")),
        "forms": FORMS.items(),
    }
    return rendered(request, "data/data.html", context)
