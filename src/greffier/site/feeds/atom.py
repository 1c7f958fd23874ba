"""Atom feeds: documents by body, by session, by search; provisions by who is asked. In the language of their address.

An entry is published when the register first held its document, and updated when it last got a source of it; a feed
when any of its entries was (RFC 4287, 4.2.9 and 4.2.15). The date of a document is its own: it may be years ago, or to come.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from greffier.record.models import Document, Participant, Provision
from greffier.register.calendar import latest
from greffier.register.catalogue import page
from greffier.register.noticed import noticed
from greffier.register.search.query import QueryError
from greffier.register.search.results import FACETS
from greffier.register.searching import search
from greffier.site.addresses import page_of, permanent, public
from greffier.site.desk import desk
from greffier.site.feeds.added import times_of
from greffier.site.feeds.following import followed
from greffier.site.feeds.metadata import clean
from greffier.site.labels import first_of
from greffier.site.pages.found import record_of
from greffier.site.pages.participant.queries import addressees_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.site.desk import Desk
    from greffier.site.feeds.added import Times
    from greffier.site.requests import Request

__all__ = [
    "atom_of_addressee", "atom_of_all", "atom_of_body", "atom_of_participant", "atom_of_search", "atom_of_session",
]  # fmt: skip

ENTRIES = 40


@followed
def atom_of_all(request: Request) -> HttpResponse:
    """The documents that were added last."""
    at = desk(request)
    listed = [one.document for one in latest(at.lookup, ENTRIES)]
    return _documents(request, at.labels.say("feed-all"), page_address=reverse("home"), documents=listed)


@followed
def atom_of_body(request: Request, key: str) -> HttpResponse:
    """The documents of a body, the newest first."""
    return _of(request, "body", key)


@followed
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


@followed
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


@followed
def atom_of_addressee(request: Request, code: str) -> HttpResponse:
    """The provisions that ask somebody to do something, the newest first; `code` as in the reading contract."""
    at = desk(request)
    provisions = _asking(at, [code])
    if not provisions:
        raise Http404(code)
    return _asked(request, at.labels.code(code), reverse("home"), provisions)


@followed
def atom_of_participant(request: Request, key: str) -> HttpResponse:
    """The same of all that a participant is one of: of a State what States and parties are asked."""
    at = desk(request)
    record = record_of(at, "participant", at.records.key("participant", key))
    assert isinstance(record, Participant)  # noqa: S101 - tells the type: the kind was asked for
    classes = addressees_of(at, record)
    provisions = _asking(at, classes) if classes else []
    return _asked(request, at.labels.participant(record.key), page_of("participant", record.key), provisions)


def _asking(at: Desk, addressees: list[str]) -> list[Provision]:
    filters = {"addressee": addressees}
    found = page(at.lookup, "provision", filters=filters, order="newest", limit=ENTRIES).items
    return [one for one in found if isinstance(one, Provision)]


def _asked(request: Request, who: str, page_address: str, provisions: list[Provision]) -> HttpResponse:
    at = desk(request)
    feed = _feed(request, at.labels.say("feed-asks", who=who), page_address)
    documents = at.lookup.records_of("document", [one.document for one in provisions])
    times = times_of(at.lookup, [one for one in documents.values() if isinstance(one, Document)])
    for one in provisions:
        text = first_of(one.text, at.language)
        title = at.labels.provision(one.key)
        _add(request, feed, "provision", one.key, title, text, times.get(one.document))
    return _answer(feed)


def _documents(request: Request, title: str, page_address: str, documents: Iterable[object]) -> HttpResponse:
    at = desk(request)
    # Once each: a search finds every language version.
    listed = list({one.key: one for one in documents if isinstance(one, Document)}.values())
    times = times_of(at.lookup, listed)
    feed = _feed(request, title, page_address)
    for one in listed:
        words = first_of(one.titles, at.language)
        _add(request, feed, "document", one.key, at.labels.document(one.key), words, times.get(one.key))
    return _answer(feed)


def _add(
    request: Request,
    feed: Feed,
    kind: str,
    key: str,
    title: str,
    summary: tuple[str, str] | None,
    times: Times | None,
) -> None:
    """An entry. What nobody says when it was added (no source of it is there) has the time of the last change of all."""
    words, language = summary or ("", None)
    feed.add_item(
        title=clean(title),
        link=public(request, page_of(kind, key)),
        description="",
        summary=clean(words),
        summary_language=language,
        unique_id=public(request, permanent(kind, key)),
        updateddate=_time(times.last) if times is not None else feed.changed,
        pubdate=_time(times.first) if times is not None else None,
    )


class Feed(Atom1Feed):
    """An Atom feed whose words are plain text, and whose time is that of its entries; `changed` where it has none."""

    changed: datetime

    def latest_post_date(self) -> datetime:
        """When an entry was last updated."""
        return max((item["updateddate"] for item in self.items), default=self.changed)

    def add_item_elements(self, handler: Any, item: Any) -> None:  # noqa: ANN401 - Django's writer and its dictionary
        """An entry with its summary as text, in its own language."""
        item["description"] = None  # it would be written as HTML
        super().add_item_elements(handler, item)
        if item["summary"]:
            said = {"type": "text"} | (
                {"xml:lang": item["summary_language"]} if item["summary_language"] else {}
            )
            handler.addQuickElement("summary", item["summary"], said)


def _feed(request: Request, title: str, page_address: str) -> Feed:
    at: Desk = desk(request)
    address = public(request, request.get_full_path())
    feed = Feed(
        title=clean(title),
        link=public(request, page_address),
        description=None,
        subtitle=at.labels.say("demonstration" if settings.DEMONSTRATION else "site-about"),
        language=at.language,
        feed_url=address,
        feed_guid=address,
        author_name=at.labels.say("site-name"),
    )
    feed.changed = _time(noticed(at.register.database, at.level).at)
    return feed


def _answer(feed: Feed) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _time(said: str) -> datetime:
    return datetime.fromisoformat(said).astimezone(UTC)
