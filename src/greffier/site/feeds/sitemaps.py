"""For search engines: which pages there are, in which languages, and which need not be asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from django.http import Http404, HttpResponse

from greffier.site.addresses import neutral, page_of, public
from greffier.site.desk import desk
from greffier.site.languages import DEFAULT, LANGUAGES, in_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.site.requests import Request

__all__ = ["KINDS", "robots", "sitemap", "sitemap_of_kind"]

KINDS = ("body", "session", "document", "decision", "participant")
"""Kinds of things that have a page; those of provisions are reached from their decisions."""
EACH = 2000
"""Pages of one file, each in six languages."""
MOST = 10_000
"""Files of a kind."""
PUBLIC = 0
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def robots(request: Request) -> HttpResponse:
    """What need not be asked for: endless lists, forms, the same in other words."""
    refused = [
        f"Disallow: /{code}/{path}" for code in LANGUAGES for path in ("search", "evidence", "account/")
    ]
    address = public(request, neutral("sitemap"))
    lines = ["User-agent: *", *refused, "Disallow: /api/", f"Sitemap: {address}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def sitemap(request: Request) -> HttpResponse:
    """The list of maps: for each kind as many as its pages need."""
    at = desk(request)
    rows: dict[str, int] = dict(
        at.register.database.rows(
            "SELECT kind, COUNT(*) FROM register_record WHERE level = %s GROUP BY kind", (PUBLIC,)
        )
    )
    found = [
        f"<sitemap><loc>{escape(public(request, neutral('sitemap-of-kind', kind=kind, number=number)))}</loc></sitemap>"
        for kind in KINDS
        for number in range(-(-rows.get(kind, 0) // EACH))
    ]
    return _xml("sitemapindex", found)


def sitemap_of_kind(request: Request, kind: str, number: int) -> HttpResponse:
    """The pages of things of a kind, each with its address in every language. Only what is public, whoever asks."""
    if kind not in KINDS or number > MOST:
        raise Http404(kind)
    at = desk(request)
    keys = at.register.database.rows(
        "SELECT key FROM register_record WHERE kind = %s AND level = %s ORDER BY key LIMIT %s OFFSET %s",
        (kind, PUBLIC, EACH, number * EACH),
    )
    if not keys:
        raise Http404(kind)
    return _xml("urlset", [one for (key,) in keys for one in _pages(request, kind, key)])


def _pages(request: Request, kind: str, key: str) -> Iterator[str]:
    addresses = {}
    for code in LANGUAGES:
        with in_language(request, code):
            addresses[code] = escape(public(request, page_of(kind, key)), {'"': "&quot;"})
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href="{address}"/>'
        for code, address in addresses.items()
    )
    yield f"<url><loc>{addresses[DEFAULT]}</loc>{others}</url>"


def _xml(name: str, lines: list[str]) -> HttpResponse:
    text = f"{HEAD}<{name} {NAMES}>\n" + "\n".join(lines) + f"\n</{name}>\n"
    return HttpResponse(text, content_type="application/xml; charset=utf-8")
