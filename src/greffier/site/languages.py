"""The languages of the interface, and which one an address asks for: `/ru/…`.

The language is taken off the address as a server takes off the folder that an application lives in: every address that
a page makes has it then by itself. What has no language (the API, feeds, permanent links) stands beside it.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote

from django.http import HttpResponseRedirect
from django.urls import get_script_prefix, get_urlconf, set_script_prefix, set_urlconf
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "NAMES",
    "PAGES",
    "direction",
    "in_language",
    "language_of_address",
    "preferred",
]

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""In the order in which the United Nations list them: by their English names."""
NAMES = {
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
}
"""Each in itself."""
DEFAULT = "en"
RIGHT_TO_LEFT = ("ar",)
DJANGOS = {"zh": "zh-hans"}
"""What Django calls a language, where that is not its code."""
SAFE = "/:@~+;,=!$'()*"
"""Signs that stand in addresses as they are."""
PAGES = "greffier.site.pages.urls"
"""Addresses behind that of a language."""


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def preferred(request: Request) -> str:
    """The language that the browser asks for, among those that there are."""
    for said, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        code: str = said.partition("-")[0]
        if code in LANGUAGES:
            return code
    return DEFAULT


def _spelled_otherwise(request: Request) -> str | None:
    """The address that was meant by `/RU/…`, `/ru` or `/zh-hans/…`."""
    first, slash, rest = request.path_info.removeprefix("/").partition("/")
    code = first.lower().partition("-")[0]
    if code not in LANGUAGES or (first == code and slash):
        return None
    query = request.META.get("QUERY_STRING", "")
    path = f"{get_script_prefix()}{code}/{quote(rest, safe=SAFE)}"
    return f"{path}?{query}" if query else path


def language_of_address(
    get_response: Callable[[Request], HttpResponse],
) -> Callable[[Request], HttpResponse]:
    """Middleware: sets `request.language`, and takes the language off the address."""

    def respond(request: Request) -> HttpResponse:
        meant = _spelled_otherwise(request)
        if meant is not None:
            return HttpResponseRedirect(meant)
        first, slash, rest = request.path_info.removeprefix("/").partition("/")
        named = first in LANGUAGES and bool(slash)
        language = first if named else preferred(request)
        request.language = language
        request.root = get_script_prefix()
        if named:
            set_script_prefix(f"{get_script_prefix()}{language}/")
            request.path_info = f"/{rest}"
            request.urlconf = PAGES
        with translation.override(DJANGOS.get(language, language)):
            response = get_response(request)
        response.setdefault("Content-Language", language)
        if not named:
            patch_vary_headers(response, ("Accept-Language",))
        return response

    return respond


@contextmanager
def in_language(request: Request, language: str) -> Iterator[None]:
    """While this lasts, addresses that are made are those of pages in a language."""
    before, urlconf = get_script_prefix(), get_urlconf()
    set_script_prefix(f"{request.root}{language}/")
    set_urlconf(PAGES)
    try:
        yield
    finally:
        set_script_prefix(before)
        set_urlconf(urlconf)
