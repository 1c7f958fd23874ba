"""The evidence of a fact: a page, or the panel beside the page that it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from greffier.record.citation import KINDS, STYLES, cite
from greffier.site.addresses import permanent
from greffier.site.desk import desk
from greffier.site.facts import find_fact
from greffier.site.pages.answers import rendered
from greffier.site.pages.evidence.queries import passages_of

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.desk import Desk
    from greffier.site.facts import Fact
    from greffier.site.requests import Request

__all__ = ["evidence"]


def evidence(request: Request) -> HttpResponse:
    """Who says it and where: `?kind=session&key=…&field=days&in=…&n=…`."""
    at = desk(request)
    asked = request.GET
    n = asked.get("n", "0")
    fact = (
        find_fact(
            at, asked.get("kind", ""), asked.get("key", ""), asked.get("field", ""), asked.get("in"), int(n)
        )
        if n.isascii() and n.isdigit() and len(n) < 9
        else None
    )
    if fact is None:
        raise Http404(asked.get("key", ""))
    passages, count = passages_of(at, fact)
    context = {
        "fact": fact,
        "title": at.labels.of(fact.kind, fact.key),
        "passages": passages,
        "count": count,
        "rule": at.labels.rule(fact.value.inferred) if fact.value.inferred else "",
        "citations": citations(at, fact),
        "permanent": request.build_absolute_uri(permanent(fact.kind, fact.key)),
    }
    return rendered(request, "site/evidence_panel.html" if request.htmx else "site/evidence.html", context)


def citations(at: Desk, fact: Fact) -> list[tuple[str, str]]:
    """The thing that the fact is about, cited in every style: style, citation."""
    if fact.kind not in KINDS:
        return []
    return [
        (
            style,
            cite(fact.kind, fact.key, at.records, style, language=at.language, treaties=at.register.treaties),
        )
        for style in STYLES
    ]
