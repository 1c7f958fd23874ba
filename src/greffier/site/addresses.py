"""Addresses of things: `/en/session/CTOC/COP/WG.3:15`, and the permanent `/id/session/CTOC/COP/WG.3:15` of all languages.

A key stands in an address as it is, but that `#` (before the path of a provision) is `~`, and `~` is doubled.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from django.urls import get_script_prefix, register_converter, reverse
from django.utils.http import RFC3986_SUBDELIMS

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["PAGES_OF", "KeyConverter", "neutral", "page_of", "part_of", "permanent", "public", "translated"]

PAGES_OF = {
    "body": "body",
    "session": "session",
    "document": "document",
    "report": "document",
    "decision": "decision",
    "provision": "provision",
    "participant": "participant",
}
"""Kind of record → the page that shows it."""
OF_SESSION = re.compile(r"/(?:item|meeting|participant|statement|officer)/")


class KeyConverter:
    """A key in an address."""

    regex = ".+"

    def to_python(self, value: str) -> str:
        """The key."""
        return re.sub("~~?", lambda found: "~" if found[0] == "~~" else "#", value)

    def to_url(self, value: str) -> str:
        """What stands in the address; Django quotes it."""
        return value.replace("~", "~~").replace("#", "~")


register_converter(KeyConverter, "key")
CONVERTER = KeyConverter()


def page_of(kind: str, key: str) -> str:
    """The address of the page of a record, in the language of the page that is made; `KEY#PART` is a part of a document."""
    if kind == "document" and "#" in key:
        document, _, part = key.partition("#")
        return part_of(document, part)
    if kind in PAGES_OF:
        return _with_key(PAGES_OF[kind], key)
    home, _, rest = _parted(key)
    return f"{_with_key('session', home)}#{quote(rest)}"


def _with_key(name: str, key: str) -> str:
    """What `reverse` makes of a page's name and a key. That takes its time, and pages have hundreds of links."""
    return _before_key(name, get_script_prefix()) + _key_in_address(key)


@lru_cache(maxsize=20_000)
def _key_in_address(key: str) -> str:
    return quote(CONVERTER.to_url(key), safe=f"{RFC3986_SUBDELIMS}/~:@")


@lru_cache(maxsize=128)
def _before_key(name: str, prefix: str) -> str:  # noqa: ARG001 - Django looks at the prefix itself
    return reverse(name, kwargs={"key": "-"}).removesuffix("-")


def _parted(key: str) -> tuple[str, str, str]:
    """The session that a record belongs to, and the name of its place on the session's page: `item/2`."""
    found = OF_SESSION.search(key)
    return (key[: found.start()], "/", key[found.start() + 1 :]) if found is not None else (key, "", "")


def part_of(document: str, part: str | None, language: str | None = None) -> str:
    """The address of a part of a document, in one of its language versions where `language` says which.

    It asks for the part as well as pointing at it, for a long text is shown a page at a time.
    """
    asked = urlencode({name: value for name, value in (("text", language), ("part", part)) if value})
    return f"{page_of('document', document)}{'?' if asked else ''}{asked}{'#' + quote(part) if part else ''}"


def permanent(kind: str, key: str) -> str:
    """The address that stands for a thing for ever, in no language."""
    return _permanent_before(kind, get_script_prefix()) + _key_in_address(key)


@lru_cache(maxsize=512)
def _permanent_before(kind: str, prefix: str) -> str:  # noqa: ARG001 - the cache looks at the prefix itself
    return neutral("permanent", kind=kind, key="-").removesuffix("-")


def neutral(name: str, /, **values: object) -> str:
    """The address of something that has no language: permanent links, the API, feeds."""
    found = reverse(name, urlconf="greffier.site.urls", kwargs=values or None)
    first = found.removeprefix(get_script_prefix())
    return f"{_root()}{first}"


def public(request: Request, address: str) -> str:
    """An address with the name of the site: its public address where that is chosen, for whoever asks by another."""
    from django.conf import settings

    chosen: str | None = settings.CHOICES.address
    return request.build_absolute_uri(address) if chosen is None else chosen.rstrip("/") + address


def _root() -> str:
    """The folder that the site lives in, without the language of the page that is made."""
    from greffier.site.languages import LANGUAGES

    prefix = get_script_prefix()
    head, _, last = prefix.rstrip("/").rpartition("/")
    return f"{head}/" if last in LANGUAGES else prefix


def translated(request: Request, language: str) -> str:
    """The address of the same page in another language of the interface."""
    query = request.META.get("QUERY_STRING", "")
    path = quote(request.path_info, safe="/:@~+;,=")
    return f"{request.root}{language}{path}{'?' if query else ''}{query}"
