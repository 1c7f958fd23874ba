"""Pages for what cannot be shown: what was asked for, why not, what to do."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from django.http import Http404
from django.shortcuts import render

from greffier.register.errors import RegisterError
from greffier.site.accept import quality
from greffier.site.api.errors import error_answer
from greffier.site.languages import in_language
from greffier.site.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["RegisterErrors", "forbidden", "form_refused", "not_found", "page", "server_error"]

log = logging.getLogger(__name__)
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
    "error-ambiguous": "ambiguous",
    "error-bad-value": "bad_value",
    "error-no-register": "no_register",
    "error-busy": "locked",
    "error-form": "no_csrf",
    "error-forbidden": "forbidden",
}
"""Message → the code of the API that says the same; any other is a fault of the site."""


def page(request: Request, message: str, status: int, **values: Any) -> HttpResponse:  # noqa: ANN401 - texts
    """The page of an error; to a program that asks for JSON, the error of the API."""
    if _is_program(request):
        return error_answer(request, CODES.get(message, "server"), asked=values.get("asked", ""))
    language = request.language
    said = say(language, message, **values)
    with in_language(request, language):
        context = {"said": said, "lost": status == 404, "wanted": _key(request)}
        response = render(request, "site/error.html", context, status=status)
    if status == 503:
        response["Retry-After"] = "5"
    return response


class RegisterErrors:
    """Middleware: what the register refuses becomes a page in the reader's language."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.respond = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer as ever."""
        return self.respond(request)

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
    return _key(request) or request.path


def _key(request: Request) -> str:
    """The key of a thing in the address, if it has one: something to search for."""
    match = request.resolver_match
    return str(match.kwargs.get("key") or "") if match is not None else ""


def not_found(request: Request, exception: Exception) -> HttpResponse:
    """404."""
    said = exception.args[0] if isinstance(exception, Http404) and exception.args else None
    return page(request, "error-not-found", 404, asked=said if isinstance(said, str) else request.path)


def forbidden(request: Request, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's form
    """403."""
    return page(request, "error-forbidden", 403)


def form_refused(request: Request, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's form
    """403 for a form that did not come from a page of this site, or was open too long."""
    return page(request, "error-form", 403)


def server_error(request: Request) -> HttpResponse:
    """500."""
    return page(request, "error-server", 500)
