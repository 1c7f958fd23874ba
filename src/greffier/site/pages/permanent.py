"""Permanent links: `/id/KIND/KEY` leads to the page in the reader's language, under whatever key the thing has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponseRedirect
from django.utils.cache import patch_vary_headers

from greffier.record.models import RECORDS
from greffier.site.addresses import page_of
from greffier.site.languages import in_language, preferred

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["begin", "permanent"]


def begin(request: Request) -> HttpResponse:
    """The first page, in the language that the browser asks for."""
    return HttpResponseRedirect(f"{request.root}{preferred(request)}/")


def permanent(request: Request, kind: str, key: str) -> HttpResponse:
    """The page of a thing, in the language that the browser asks for."""
    if kind not in RECORDS:
        raise Http404(key)
    with in_language(request, preferred(request)):
        response = HttpResponseRedirect(page_of(kind, key))
    response.status_code = 303
    patch_vary_headers(response, ("Accept", "Accept-Language"))
    return response
