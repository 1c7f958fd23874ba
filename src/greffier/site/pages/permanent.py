"""Permanent links: `/id/KIND/KEY` leads to a thing under whatever key it has now, in the form that is asked for.

A browser comes to the page in its reader's language; a program gets JSON, linked data, Akoma Ntoso or a citation.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.urls import NoReverseMatch, reverse
from django.utils.cache import patch_vary_headers

from greffier.record.citation import KINDS
from greffier.record.models import RECORDS, Decision, Document
from greffier.site.accept import quality
from greffier.site.addresses import page_of, part_of, public
from greffier.site.addresses import permanent as address_of
from greffier.site.citing import FILES, citation
from greffier.site.desk import desk
from greffier.site.languages import in_language, preferred
from greffier.site.linked import LINKED, linked
from greffier.site.pages.found import Moved, record_of
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.record.models import AnyRecord
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["FORMS", "begin", "permanent"]

FORMS = {
    "html": "text/html",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "akn": "application/akn+xml",
    "bibtex": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
}
"""Form → media type, the most wanted first where a program does not mind."""


def begin(request: Request) -> HttpResponse:
    """The first page, in the language that the browser asks for."""
    return HttpResponseRedirect(f"{request.root}{preferred(request)}/")


def permanent(request: Request, kind: str, key: str) -> HttpResponse:
    """A thing in the form that `Accept` or `?format=` asks for. 406 tells which forms there are."""
    if kind not in RECORDS:
        raise Http404(key)
    if kind == "document" and "#" in key:
        return _part(request, key)
    at = desk(request)
    try:
        record = record_of(at, kind, key)
    except Moved as moved:
        query = f"?{request.META['QUERY_STRING']}" if request.META.get("QUERY_STRING") else ""
        return HttpResponsePermanentRedirect(address_of(moved.kind, moved.key) + query)
    offered = _offered(request, at, kind, record)
    form = _wanted(request, offered)
    maker = _MAKERS[form] if form is not None else None
    response = maker(request, at, kind, record) if maker else _not_acceptable(request, offered)
    base = public(request, address_of(kind, record.key))
    response["Link"] = ", ".join(
        [f'<{base}>; rel="canonical"']
        + [f'<{base}?format={one}>; rel="alternate"; type="{FORMS[one]}"' for one in offered]
    )
    patch_vary_headers(response, ("Accept", "Accept-Language", "Cookie"))
    return response


def _part(request: Request, key: str) -> HttpResponse:
    """The place of a part of a document (`KEY#PART`) on the page of its text that it stands on: its one form."""
    if _wanted(request, ["html"]) is None:
        response = _not_acceptable(request, ["html"])
        patch_vary_headers(response, ("Accept", "Accept-Language", "Cookie"))
        return response
    document, _, part = key.partition("#")
    try:
        home = record_of(desk(request), "document", document).key
    except Moved as moved:
        home = moved.key
    with in_language(request, preferred(request)):
        response = HttpResponseRedirect(part_of(home, part))
    response.status_code = 303
    patch_vary_headers(response, ("Accept", "Accept-Language", "Cookie"))
    return response


def _not_acceptable(request: Request, offered: list[str]) -> HttpResponse:
    from greffier.site.api.errors import error_answer

    media = [FORMS[one] for one in offered]
    return error_answer(request, "not_acceptable", {"available": media}, available=", ".join(media))


def _offered(request: Request, at: Desk, kind: str, record: AnyRecord) -> list[str]:
    """The forms in which a thing is to be had."""
    there = {
        "html": True,
        "json": True,
        "jsonld": kind in LINKED,
        "akn": (text := _text_of(at, record)) is not None and _file_of(request, text[0]) is not None,
        "bibtex": kind in KINDS,
        "ris": kind in KINDS,
    }
    return [form for form in FORMS if there[form]]


def _wanted(request: Request, offered: list[str]) -> str | None:
    said = request.GET.get("format")
    if said is not None:
        return said if said in offered else None
    accept = request.headers.get("Accept") or "*/*"
    best = max(offered, key=lambda form: quality(accept, FORMS[form]))
    return best if quality(accept, FORMS[best]) else None


def _html(request: Request, _: Desk, kind: str, record: AnyRecord) -> HttpResponse:
    with in_language(request, preferred(request)):
        response = HttpResponseRedirect(page_of(kind, record.key))
    response.status_code = 303
    return response


def _json(request: Request, at: Desk, kind: str, record: AnyRecord) -> HttpResponse:
    """As the API gives it; so is `?fields=`."""
    from greffier.site.api.errors import error_answer
    from greffier.site.api.looking import Looking
    from greffier.site.api.things import CHOSEN, PARTS, thing_json

    fields = request.GET.get("fields")
    if fields is not None and re.fullmatch(CHOSEN, fields) is None:
        allowed = say_plain(request.language, "api-field-among", allowed=", ".join(PARTS))
        return error_answer(
            request, "bad_value", {"fields": [{"at": ["query", "fields"], "problem": allowed}]}
        )
    return _sent("json", msgspec.json.encode(thing_json(Looking(at), kind, record.key, fields)))


def _jsonld(request: Request, at: Desk, _: str, record: AnyRecord) -> HttpResponse:
    return _sent("jsonld", msgspec.json.encode(linked(at, record, partial(public, request))))


def _akn(request: Request, at: Desk, _: str, record: AnyRecord) -> HttpResponse:
    found = _text_of(at, record)
    if found is None:
        raise Http404(record.key)
    document, source = found
    response = HttpResponseRedirect(f"{_file_of(request, document)}?source={source}&form=akn")
    response.status_code = 303
    return response


def _file_of(request: Request, document: str) -> str | None:
    """The address at which the texts of a document are to be had in other formats; none where the site has no such page."""
    try:
        with in_language(request, preferred(request)):
            return reverse("download", kwargs={"key": document})
    except NoReverseMatch:
        return None


def _text_of(at: Desk, record: AnyRecord) -> tuple[str, str] | None:
    """The document that is the text of a document or decision, and its source in the reader's language, or any."""
    from greffier.register.forms.sources import held_sources

    if isinstance(record, Document):
        key = record.key
    elif isinstance(record, Decision) and record.texts and isinstance(record.texts[0].value, str):
        key = at.records.key("document", record.texts[0].value)
    else:
        return None
    current = {one.language: one.sha256 for one in held_sources(at.lookup, key) if one.current}
    order = (at.language, "en", *current)
    return next(((key, current[one]) for one in order if one in current), None)


def _cited(style: str) -> Callable[[Request, Desk, str, AnyRecord], HttpResponse]:
    def make(request: Request, at: Desk, kind: str, record: AnyRecord) -> HttpResponse:
        response = _sent(style, f"{citation(request, at, kind, record.key, style)}\n".encode())
        name = "-".join(re.findall(r"[A-Za-z0-9.]+", record.key)) or kind
        response["Content-Disposition"] = f'attachment; filename="{name}.{FILES[style]}"'
        return response

    return make


def _sent(form: str, data: bytes) -> HttpResponse:
    response = HttpResponse(data, content_type=f"{FORMS[form]}; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    response["Access-Control-Allow-Origin"] = "*"
    return response


_MAKERS: dict[str, Callable[[Request, Desk, str, AnyRecord], HttpResponse]] = {
    "html": _html,
    "json": _json,
    "jsonld": _jsonld,
    "akn": _akn,
    "bibtex": _cited("bibtex"),
    "ris": _cited("ris"),
}
