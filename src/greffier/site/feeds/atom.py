"""Atom feeds: documents by body, by session, by search; provisions by who is asked. In the language of their address."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from greffier.record.models import Document, Provision
from greffier.register.calendar import latest
from greffier.register.catalogue import page
from greffier.register.search.query import QueryError
from greffier.register.search.results import FACETS
from greffier.register.searching import search
from greffier.site.addresses import page_of, part_of, permanent
from greffier.site.desk import desk
from greffier.site.feeds.added import times_of
from greffier.site.feeds.metadata import clean
from greffier.site.labels import first_of
from greffier.site.pages.found import record_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["atom_of_addressee", "atom_of_all", "atom_of_body", "atom_of_search", "atom_of_session"]

ENTRIES = 40
EARLIEST = "1945-06-26"
"""The day of the Charter: for what nobody dates."""


def atom_of_all(request: Request) -> HttpResponse:
    """The documents that were added last."""
    at = desk(request)
    listed = [one.document for one in latest(at.lookup, ENTRIES)]
    return _documents(request, at.labels.say("feed-all"), page_address=reverse("home"), documents=listed)


def atom_of_body(request: Request, key: str) -> HttpResponse:
    """The documents of a body, the newest first."""
    return _of(request, "body", key)


def atom_of_session(request: Request, key: str) -> HttpResponse:
    """The documents of a session, the newest first."""
    return _of(request, "session", key)


def _of(request: Request, kind: str, key: str) -> HttpResponse:
    at = desk(request)
    record = record_of(at, kind, at.records.key(kind, key))
    found = page(
        at.lookup, "document", filters={kind: record.key, "state": "held"}, order="newest", limit=ENTRIES
    )
    title = at.labels.say("feed-of", thing=at.labels.of(kind, record.key))
    return _documents(request, title, page_of(kind, record.key), found.items)


def atom_of_search(request: Request) -> HttpResponse:
    """What answers a search, the best first: `?q=…` and facets, as on the page of search."""
    at = desk(request)
    words = request.GET.get("q", "").strip()
    narrowed = {name: request.GET[name] for name in FACETS if request.GET.get(name)}
    try:
        found = search(at.register.database, at.level, words, limit=ENTRIES, narrowed=narrowed)
    except QueryError as error:
        raise Http404(words) from error
    records = at.lookup.records_of("document", [hit.document for hit in found.hits])
    listed = [records[hit.document] for hit in found.hits if hit.document in records]
    return _documents(
        request,
        at.labels.say("search-for", words=words),
        f"{reverse('search')}?{request.GET.urlencode()}",
        listed,
    )


def atom_of_addressee(request: Request, code: str) -> HttpResponse:
    """The provisions that ask somebody to do something, the newest first; `code` as in the reading contract."""
    at = desk(request)
    found = page(at.lookup, "provision", filters={"addressee": code}, order="newest", limit=ENTRIES)
    if not found.items:
        raise Http404(code)
    feed = _feed(request, at.labels.say("feed-asks", who=at.labels.code(code)), reverse("home"))
    provisions = [one for one in found.items if isinstance(one, Provision)]
    documents = at.lookup.records_of("document", [one.document for one in provisions])
    times = times_of(at.lookup, [one for one in documents.values() if isinstance(one, Document)])
    for one in provisions:
        text = first_of(one.text, at.language) or ("", "")
        document = documents.get(one.document)
        feed.add_item(
            title=clean(at.labels.provision(one.key)),
            link=request.build_absolute_uri(page_of("provision", one.key)),
            description=clean(text[0]),
            unique_id=request.build_absolute_uri(permanent("provision", one.key)),
            updateddate=_time(times.get(one.document)),
            pubdate=_published(document),
        )
    return _answer(feed)


def _documents(request: Request, title: str, page_address: str, documents: Iterable[object]) -> HttpResponse:
    at = desk(request)
    listed = [one for one in documents if isinstance(one, Document)]
    times = times_of(at.lookup, listed)
    feed = _feed(request, title, page_address)
    for one in listed:
        words = first_of(one.titles, at.language)
        feed.add_item(
            title=clean(at.labels.document(one.key)),
            link=request.build_absolute_uri(part_of(one.key, None)),
            description=clean(words[0]) if words is not None else "",
            unique_id=request.build_absolute_uri(permanent("document", one.key)),
            updateddate=_time(times.get(one.key)),
            pubdate=_published(one),
        )
    return _answer(feed)


def _feed(request: Request, title: str, page_address: str) -> Atom1Feed:
    at: Desk = desk(request)
    return Atom1Feed(
        title=clean(title),
        link=request.build_absolute_uri(page_address),
        description=at.labels.say("site-about"),
        language=at.language,
        feed_url=request.build_absolute_uri(),
        author_name=at.labels.say("site-name"),
    )


def _answer(feed: Atom1Feed) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _time(said: str | None) -> datetime:
    return datetime.fromisoformat(said or EARLIEST).astimezone(UTC)


def _published(record: object) -> datetime | None:
    if not isinstance(record, Document) or not record.date:
        return None
    said = str(record.date[0].value)
    return _time(said) if len(said) == len("2024-06-05") else None
