"""Pages for what cannot be shown: what was asked for, why not, what to do."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from django.http import Http404
from django.shortcuts import render

from greffier.register.errors import RegisterError
from greffier.site.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

__all__ = ["forbidden", "not_found", "register_errors", "server_error"]

log = logging.getLogger(__name__)
MESSAGES = {
    "not_found": ("error-not-found", 404),
    "ambiguous": ("error-ambiguous", 404),
    "no_register": ("error-no-register", 503),
    "locked": ("error-busy", 503),
}
"""Code of the register → message and status; whatever else it says is its fault, not the reader's."""


def page(request: HttpRequest, message: str, status: int, **values: Any) -> HttpResponse:  # noqa: ANN401 - texts
    """The page of an error."""
    language = getattr(request, "language", "en")
    said = say(language, message, **values)
    response = render(request, "site/error.html", {"said": said}, status=status)
    if status == 503:
        response["Retry-After"] = "5"
    return response


def register_errors(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: what the register refuses becomes a page in the reader's language."""

    def respond(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_exception(request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, RegisterError):
            return None
        message, status = MESSAGES.get(error.code, ("error-other", 500))
        if status == 500:
            log.error("%s %s: %s", request.method, request.path, error)
        return page(request, message, status, asked=asked(request), code=error.code)

    respond.process_exception = process_exception  # type: ignore[attr-defined]  # Django's way to be told of errors
    return respond


def asked(request: HttpRequest) -> str:
    """What was asked for, as far as the address says."""
    match = request.resolver_match
    return str(match.kwargs.get("key") or request.path) if match is not None else request.path


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    said = exception.args[0] if isinstance(exception, Http404) and exception.args else None
    return page(request, "error-not-found", 404, asked=said if isinstance(said, str) else request.path)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's form
    """403."""
    return page(request, "error-forbidden", 403)


def server_error(request: HttpRequest) -> HttpResponse:
    """500."""
    return page(request, "error-server", 500)
