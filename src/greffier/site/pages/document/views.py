"""The page of a document."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django.http import Http404

from greffier.record.models import Document
from greffier.register.citing import cited_by, cites
from greffier.register.marks import claims_between
from greffier.register.readings import text_of_reading
from greffier.site.ahead import Names, fetch
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.labels import first_of
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.document.lines import lines_of, mark_claims
from greffier.site.pages.document.queries import Wanted, decision_of, reading_of
from greffier.site.pages.found import record_of

if TYPE_CHECKING:
    from typing import Any

    from django.http import HttpResponse

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["document"]

FEW = 8
"""Citations that are shown beside the text."""


@shown
def document(request: Request, key: str) -> HttpResponse:
    """A document: `?text=ru` in a language, `?part=…` the page of the text with a part."""
    at = desk(request)
    record = record_of(at, "document", key)
    if not isinstance(record, Document):
        raise Http404(key)
    asked = request.GET
    wanted = Wanted(asked.get("text"), asked.get("source"), asked.get("part"))
    versions, reading = reading_of(at, record, wanted)
    context: dict[str, Any] = {
        "record": record,
        "title": at.labels.document(key),
        "name": first_of(record.titles, at.language),
        "versions": [one for one in versions if one.current] or versions,
        "renditions": versions,
        "reading": reading,
        "wanted": wanted,
        "decision": decision_of(at, record),
        **beside(at, record),
    }
    if reading is not None:
        version = reading.version
        text = cache(lambda: text_of_reading(at.register.database, version.reading))
        context["lines"] = lines_of(at, record.key, reading.parts, version.language, text)
        context["claims"] = asked.get("claims") == "1"
        if context["claims"] and reading.parts:
            begin = min(part.start for part in reading.parts)
            end = max(part.end for part in reading.parts) + 1
            found = claims_between(at.register.database, version.reading, begin, end)
            mark_claims(context["lines"], text(), found)
    return rendered(request, "document/document.html", context)


def beside(at: Desk, record: Document) -> dict[str, Any]:
    """What stands beside the text: facts, what it cites, who cites it."""
    cited = cites(at.lookup, record.key, limit=FEW)
    citing = cited_by(at.lookup, "document", record.key, limit=FEW)
    report = at.records.record("report", record.key)
    records = [record, *([report] if report is not None else [])]
    names = Names()
    for one in (*cited.items, *citing.items):
        names.add(one.kind, [one.key])
    fetch(at, records, names=names)
    return {
        "groups": [group for one in records for group in facts_of(at, one)],
        "cites": cited,
        "cited_by": citing,
    }
