"""The list of documents, narrowed by what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from msgspec import Struct

from greffier.record.keys import BODY, DOCUMENT
from greffier.record.models import Document
from greffier.register.catalogue import page, values_of
from greffier.register.errors import RegisterError
from greffier.site.ahead import Names, fetch
from greffier.site.desk import desk
from greffier.site.labels import first_of
from greffier.site.pages.answers import rendered
from greffier.site.saying import knows

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["documents"]

FILTERS = ("body", "kind", "year", "language", "state")
PER_PAGE = 50
MOST = 300
"""Values that one can choose from."""


class Choice(Struct, frozen=True):
    """A value that the list can be narrowed to, in words, with the number of documents."""

    value: str
    words: str
    count: int
    chosen: bool


class Listed(Struct, frozen=True):
    """A document in the list: `title` with its language, `state` as in `register.headings`."""

    key: str
    words: str
    date: str
    title: tuple[str, str] | None
    languages: tuple[str, ...]
    state: str


def documents(request: Request) -> HttpResponse:
    """`?body=…&kind=…&year=…&language=…&state=…&order=key&after=…`."""
    at = desk(request)
    filters = {name: request.GET[name] for name in FILTERS if request.GET.get(name)}
    order = request.GET.get("order", "newest")
    order = order if order in ("newest", "oldest", "key") else "newest"
    try:
        found = page(
            at.lookup,
            "document",
            filters=filters,
            order=order,
            after=request.GET.get("after"),
            limit=PER_PAGE,
        )
    except RegisterError as error:
        if error.code != "bad_value":
            raise
        found = page(at.lookup, "document", filters=filters, order=order, limit=PER_PAGE)
    names = Names()
    names.add(DOCUMENT, [one.key for one in found.items])
    fetch(at, names=names)
    asked = filters | ({"order": order} if order != "newest" else {})
    context = {
        "listed": [_listed(at, one) for one in found.items if isinstance(one, Document)],
        "page": found,
        "filters": filters,
        "order": order,
        "following": urlencode(asked | {"after": found.next}) if found.next else None,
        "choices": [(name, choices(at, name, filters.get(name))) for name in FILTERS],
    }
    return rendered(request, "document/list.html", context)


def choices(at: Desk, name: str, chosen: str | None) -> list[Choice]:
    """The values of a heading, each with the number of documents under it."""
    found = list(values_of(at.lookup, "document", name).items())
    ordered = sorted(found, reverse=name == "year")[:MOST]
    if name == "body":
        at.records.keys_ahead(BODY, [value for value, _ in ordered])
    listed = [Choice(value, _in_words(at, name, value), count, value == chosen) for value, count in ordered]
    return listed if name == "year" else sorted(listed, key=lambda one: one.words)


def _in_words(at: Desk, name: str, value: str) -> str:
    def code(value: str) -> str:
        return at.labels.code(value) if knows(at.language, f"code-{value.replace('_', '-')}") else value

    find: dict[str, Callable[[str], str]] = {
        "body": at.labels.body,
        "kind": code,
        "language": at.labels.language_name,
        "state": lambda value: at.labels.say(f"documents-{value}"),
    }
    return find[name](value) if name in find else value


def _listed(at: Desk, record: Document) -> Listed:
    return Listed(
        key=record.key,
        words=at.labels.document(record.key),
        date=at.labels.date(str(record.date[0].value)) if record.date else "",
        title=first_of(record.titles, at.language),
        languages=record.languages,
        state="drafted" if record.drafted else "held" if record.held else "cited",
    )
