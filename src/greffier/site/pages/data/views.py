"""The page "Data and API"."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from greffier.record.keys import SESSION
from greffier.record.models import Session
from greffier.register.catalogue import page, values_of
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

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["data"]

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
        **_examples(request, at),
        "openapi": neutral("api:openapi"),
        "forms": FORMS.items(),
    }
    return rendered(request, "data/data.html", context)


def _examples(request: Request, at: Desk) -> dict[str, str]:
    """Addresses to try, of the newest session of this register; `permanent` is empty where there is none."""
    found = [
        one for one in page(at.lookup, SESSION, order="newest", limit=1).items if isinstance(one, Session)
    ]
    if not found:
        return {"example": "sessions?limit=2", "permanent": ""}
    (session,) = found
    asked = urlencode({"body": session.body, "limit": 2}, safe="/")
    address = neutral("permanent", kind=SESSION, key=session.key)
    return {"example": f"sessions?{asked}", "permanent": request.build_absolute_uri(address)}
