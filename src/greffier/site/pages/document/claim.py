"""What is read from a passage: a page, or the panel beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from greffier.register.marks import claim_seen, uses_of
from greffier.register.pictures import paged_source
from greffier.site.desk import desk
from greffier.site.labels import ACT
from greffier.site.pages.answers import rendered
from greffier.site.pages.document.telling import told
from greffier.site.places import part_words

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.register.marks import Use
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["claim"]

SHOWN = {
    "body": "body",
    "session": "session",
    "document": "document",
    "decision": "decision",
    "participant": "participant",
}
"""Cells of the record whose things have a page; what is said of a link belongs to its session."""


def claim(request: Request, name: str) -> HttpResponse:
    """A claim by its fingerprint: its words, its keys, what the record takes from it."""
    at = desk(request)
    seen = claim_seen(at.register.database, at.level, name)
    if seen is None:
        raise Http404(name)
    cited, number = seen
    before, after = at.evidence.around(cited)
    document = at.evidence.document(cited)
    context = {
        "claim": cited,
        "document": document,
        "title": at.labels.document(document),
        "place": part_words(at.language, at.evidence.part(cited)),
        "part": at.evidence.part(cited),
        "paged": paged_source(at.lookup, cited.sha256) is not None,
        "before": before,
        "words": at.evidence.passage(cited),
        "after": after,
        "told": told(at, cited.keys, cited.language),
        "things": things(at, uses_of(at.register.database, at.level, cited.source, number)),
    }
    return rendered(request, "document/claim_panel.html" if request.htmx else "document/claim.html", context)


def things(at: Desk, uses: list[Use]) -> list[tuple[str, str]]:
    """The things of which a claim says something: kind and key, each once, as far as there is a record of them."""
    found: dict[tuple[str, str], None] = {}
    for use in uses:
        cell = "session" if use.cell == "link" else use.cell
        kind = SHOWN.get(cell)
        if kind is None:
            continue
        key = at.records.key(kind, use.name)
        if ACT.fullmatch(key) and kind == "document":
            kind = "decision"
        if at.records.record(kind, key) is not None:
            found[kind, key] = None
    return list(found)
