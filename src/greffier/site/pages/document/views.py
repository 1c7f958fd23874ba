"""The page of a document; its languages side by side; what another text has otherwise."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from django.http import Http404

from greffier.documents.symbol import Symbol, SymbolError
from greffier.record.keys import BODY
from greffier.record.models import Document
from greffier.register.catalogue import page
from greffier.register.citing import cited_by, cites
from greffier.register.marks import claims_between
from greffier.register.readings import text_of_reading
from greffier.register.versions import related, versions_of
from greffier.site.ahead import Names, fetch
from greffier.site.desk import desk
from greffier.site.facts import facts_of
from greffier.site.labels import first_of
from greffier.site.pages.answers import rendered, shown
from greffier.site.pages.document.aligning import aligned
from greffier.site.pages.document.comparing import compared, copies_of, pair_of
from greffier.site.pages.document.downloads import forms_of
from greffier.site.pages.document.lines import lines_of, mark_claims
from greffier.site.pages.document.picturing import paged_version, shown_page
from greffier.site.pages.document.queries import Wanted, decision_of, reading_of
from greffier.site.pages.evidence.queries import official_copy
from greffier.site.pages.found import record_of
from greffier.site.places import part_words

if TYPE_CHECKING:
    from typing import Any

    from django.http import HttpResponse

    from greffier.register.versions import Version
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["beside", "citations", "compare", "document"]

FEW = 8
"""Citations that are shown beside the text."""


@shown
def document(request: Request, key: str) -> HttpResponse:
    """A document: `?text=ru` in a language, `?part=…` the page of the text with a part."""
    at = desk(request)
    record = document_of(at, key)
    asked = request.GET
    wanted = Wanted(asked.get("text"), asked.get("source"), asked.get("part"))
    versions, reading = reading_of(at, record, wanted)
    context: dict[str, Any] = {
        "record": record,
        "title": at.labels.document(key),
        "name": first_of(record.titles, at.language),
        "versions": [one for one in versions if one.current] or versions,
        "renditions": [(one, forms_of(one)) for one in versions],
        "read_from": {one.language for one in versions if one.current},
        "reading": reading,
        "wanted": wanted,
        "decision": decision_of(at, record),
        **aside(at, record, reading.version.language if reading else None),
    }
    if reading is not None:
        version = reading.version
        text = cache(lambda: text_of_reading(at.register.database, version.reading))
        context["lines"] = lines_of(at, record.key, reading.parts, version.language, text)
        context["paged"] = paged_version(versions, reading) is not None
        context["picture"] = shown_page(at, request, versions, reading)
        context["warnings"] = warnings_of(version)
        context["claims"] = asked.get("claims") == "1"
        if context["claims"] and reading.parts:
            begin = min(part.start for part in reading.parts)
            end = max(part.end for part in reading.parts) + 1
            found = claims_between(at.register.database, version.reading, begin, end)
            mark_claims(context["lines"], text(), found)
    return rendered(request, "document/document.html", context)


def aside(at: Desk, record: Document, language: str | None) -> dict[str, Any]:
    """What stands beside the text: facts, what it cites, who cites it."""
    cited = cites(at.lookup, record.key, limit=FEW)
    citing = cited_by(at.lookup, "document", record.key, limit=FEW)
    report = at.records.record("report", record.key)
    records = [record, *([report] if report is not None else [])]
    disputes = at.lookup.discrepancies(record.key)
    names = Names()
    for one in (*cited.items, *citing.items):
        names.add(one.kind, [one.key])
    fetch(at, records, names=names)
    at.records.keys_ahead(BODY, at.records.bodies)
    return {
        "groups": [group for one in records for group in facts_of(at, one, disputes=disputes)],
        "cites": cited,
        "cited_by": citing,
        "disputes": [one for one in disputes if one.about == record.key and one.explained is None],
        "provisions": page(at.lookup, "provision", filters={"document": record.key}, limit=FEW),
        "related": related(at.lookup, record),
        "official": official_copy(at, record.key, language) if language else None,
    }


@shown
def beside(request: Request, key: str) -> HttpResponse:
    """Languages side by side: `?text=en&text=ru&from=40`."""
    at = desk(request)
    record = document_of(at, key)
    held = {one.language: one for one in reversed(versions_of(at.lookup, record.key)) if one.current}
    asked = [one for one in dict.fromkeys(request.GET.getlist("text")) if one in held]
    usual = [one for one in (at.language, "en", *sorted(held)) if one in held]
    chosen = asked or list(dict.fromkeys(usual))[:2]
    disputes = at.lookup.discrepancies(record.key)
    context = {
        "record": record,
        "title": at.labels.document(key),
        "held": sorted(held),
        "chosen": chosen,
        "rows": aligned(at, [held[one] for one in chosen], disputes, _number(request, "from")),
    }
    return rendered(request, "document/beside.html", context)


@shown
def compare(request: Request, key: str) -> HttpResponse:
    """What another document has otherwise than this one: `?with=KEY&text=ru&whole=1&from=60`.

    With `?source=DIGEST`, what the text that is read from has otherwise than another copy of the same document.
    """
    at = desk(request)
    before = document_of(at, key)
    if "source" in request.GET:
        return _compare_copies(request, at, before)
    others = related(at.lookup, before)
    named = request.GET.get("with", "").strip()
    other = find_document(at, named) if named else next((one for one in others if one.held), None)
    context: dict[str, Any] = {
        "record": before,
        "title": at.labels.document(key),
        "others": others,
        "named": named,
        "other": other,
        "whole": request.GET.get("whole") == "1",
    }
    if other is not None:
        common, pair = pair_of(
            versions_of(at.lookup, before.key),
            versions_of(at.lookup, other.key),
            request.GET.get("text"),
            (at.language, "en"),
        )
        context |= {"common": common, "other_title": at.labels.document(other.key)}
        if pair is not None:
            context["text"] = pair[0].language
            context["found"] = compared(at, *pair, _number(request, "from"), whole=context["whole"])
    return rendered(request, "document/compare.html", context)


def _compare_copies(request: Request, at: Desk, record: Document) -> HttpResponse:
    """A copy against the one that is read from in its language."""
    old, new = copies_of(versions_of(at.lookup, record.key), request.GET["source"])
    title = at.labels.document(record.key)
    context = {
        "record": record,
        "title": title,
        "copies": True,
        "source": request.GET["source"],
        "other": record,
        "other_title": title,
        "whole": request.GET.get("whole") == "1",
        "text": old.language,
        "found": compared(at, old, new, _number(request, "from"), whole=request.GET.get("whole") == "1"),
    }
    return rendered(request, "document/compare.html", context)


def warnings_of(version: Version) -> list[tuple[str, int]]:
    """What is odd about a text: the codes of its warnings as messages are named by them, with how many there are."""
    counts = Counter(str(one["code"]).replace("_", "-") for one in version.warnings)
    return sorted(counts.items())


def document_of(at: Desk, key: str) -> Document:
    """The record of a document. Raises Moved, Http404."""
    record = record_of(at, "document", key)
    if not isinstance(record, Document):
        raise Http404(key)
    return record


def find_document(at: Desk, name: str) -> Document | None:
    """A document by its key or symbol, however it is typed."""
    found = at.records.document(name)
    if found is None:
        try:
            found = at.records.document(Symbol.parse(name).canonical)
        except SymbolError:
            return None
    return found


def _number(request: Request, name: str) -> int:
    said = request.GET.get(name, "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 8 else 0


@shown
def citations(request: Request, key: str) -> HttpResponse:
    """All that cite a document, the newest first; all that it cites: `?way=cites&after=…`."""
    at = desk(request)
    record = document_of(at, key)
    way = "cites" if request.GET.get("way") == "cites" else "cited"
    after = request.GET.get("after")
    found = (
        cites(at.lookup, record.key, after=after)
        if way == "cites"
        else cited_by(at.lookup, "document", record.key, after=after)
    )
    names = Names()
    for one in found.items:
        names.add(one.kind, [one.key])
    fetch(at, names=names)
    rows = [(one, part_words(at.language, one.claim.part)) for one in found.items]
    context = {"record": record, "title": at.labels.document(key), "way": way, "page": found, "rows": rows}
    return rendered(request, "document/citing.html", context)
