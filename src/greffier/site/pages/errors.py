"""Pages for what cannot be shown: what was asked for, why not, what to do."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from babel import localedata
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import is_valid_path

from greffier.register.errors import RegisterError
from greffier.site.accept import quality
from greffier.site.api.errors import error_answer
from greffier.site.languages import LANGUAGES, NAMES, PAGES, in_language, preferred
from greffier.site.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["RegisterErrors", "forbidden", "form_refused", "not_found", "page", "server_error", "unreadable"]

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""What may be the code of a language (RFC 5646)."""
KEPT = "/:~@+"
"""Signs of keys that stand in addresses as they are."""
log = logging.getLogger(__name__)
LONGEST = 300
"""Characters of what was asked for that are said again."""
MESSAGES = {
    "not_found": ("error-not-found", 404),
    "ambiguous": ("error-ambiguous", 404),
    "bad_value": ("error-bad-value", 400),
    "no_register": ("error-no-register", 503),
    "locked": ("error-busy", 503),
    "crowded": ("error-crowded", 503),
}
"""Code of the register → message and status; whatever else it says is its fault, not the reader's."""


CODES = {
    "error-not-found": "not_found",
    "error-no-language": "not_found",
    "error-ambiguous": "ambiguous",
    "error-bad-value": "bad_value",
    "error-no-register": "no_register",
    "error-busy": "locked",
    "error-crowded": "crowded",
    "error-form": "no_csrf",
    "error-method": "method_not_allowed",
    "error-unreadable": "bad_request",
    "api-error-too-many": "too_many",
    "account-locked": "too_many",
    "error-forbidden": "forbidden",
}
"""Message → the code of the API that says the same; any other is a fault of the site."""


def page(
    request: Request,
    message: str,
    status: int,
    offered: Sequence[tuple[str, str, str]] = (),
    **values: Any,  # noqa: ANN401 - texts
) -> HttpResponse:
    """The page of an error; to a program that asks for JSON, the error of the API.

    `offered` are pages to go to instead: language, its name, address.
    """
    if _is_program(request):
        told = error_answer(request, CODES.get(message, "server"), **{"asked": "", **values})
        told.status_code = status
        return told
    language = request.language
    said = say(language, message, **values)
    with in_language(request, language):
        context = {"said": said, "lost": status == 404, "wanted": _key(request), "offered": offered}
        response = render(request, "site/error.html", context, status=status)
    if status == 503:
        response["Retry-After"] = "5"
    return response


class RegisterErrors:
    """Middleware: what the register refuses becomes a page in the reader's language."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.respond = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer as ever; Django's own answer to a wrong method has no words."""
        response = self.respond(request)
        if response.status_code == 405 and not response.content:
            said = page(request, "error-method", 405)
            said["Allow"] = response["Allow"]
            return said
        return response

    def process_exception(self, request: Request, error: Exception) -> HttpResponse | None:
        """Django calls it with what a view raised."""
        if not isinstance(error, RegisterError):
            return None
        message, status = MESSAGES.get(error.code, ("error-other", 500))
        if status == 500:
            log.error("%s %s: %s", request.method, request.path, error)
        return page(request, message, status, asked=asked(request), code=error.code)


def _is_program(request: Request) -> bool:
    """Whether JSON is wanted more than a page."""
    accept = request.headers.get("Accept", "")
    return quality(accept, "application/json") > quality(accept, "text/html")


def asked(request: Request) -> str:
    """What was asked for, as far as the address says."""
    return _short(_key(request) or request.path)


def _key(request: Request) -> str:
    """The key of a thing in the address, if it has one: something to search for."""
    match = request.resolver_match
    return _short(str(match.kwargs.get("key") or "")) if match is not None else ""


def _short(said: str) -> str:
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"


def not_found(request: Request, exception: Exception) -> HttpResponse:
    """404; what is only written otherwise leads to where it is meant to."""
    if request.resolver_match is None:
        instead = _meant(request) or _in_other_languages(request)
        if instead is not None:
            return instead
    said = exception.args[0] if isinstance(exception, Http404) and exception.args else None
    return page(
        request, "error-not-found", 404, asked=_short(said if isinstance(said, str) else request.path)
    )


def unreadable(request: Request, exception: Exception) -> HttpResponse:
    """400: a form that is broken or was cut off, more fields than anybody fills, a name that the site does not have."""
    log.warning("%s %s: %s", request.method, request.path, exception)
    # It may have been refused before anybody looked at its language, or at who sends it.
    for name, value in {"language": preferred(request), "root": "/", "user": AnonymousUser()}.items():
        if not hasattr(request, name):
            setattr(request, name, value)
    return page(request, "error-unreadable", 400)


def _meant(request: Request) -> HttpResponse | None:
    """The page without the slash at the end of its address."""
    path = request.path_info.rstrip("/")
    if path == request.path_info or not is_valid_path(path, getattr(request, "urlconf", None)):
        return None
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{request.path.rstrip('/')}{'?' if query else ''}{query}")


def _in_other_languages(request: Request) -> HttpResponse | None:
    """The page that is asked for in a language in which there are none, in those in which there are."""
    code, _, rest = request.path_info.removeprefix("/").partition("/")
    if (
        not LANGUAGE.fullmatch(code)
        or not localedata.exists(code.split("-")[0].lower())
        or (rest and not is_valid_path(f"/{rest}", PAGES))
    ):
        return None
    offered = [(one, NAMES[one], f"{request.root}{one}/{quote(rest, safe=KEPT)}") for one in LANGUAGES]
    return page(request, "error-no-language", 404, offered, asked=code)


def forbidden(request: Request, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's form
    """403."""
    return page(request, "error-forbidden", 403)


def form_refused(request: Request, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's form
    """403 for a form that did not come from a page of this site, or was open too long."""
    return page(request, "error-form", 403)


def server_error(request: Request) -> HttpResponse:
    """500."""
    return page(request, "error-server", 500)
