"""The one shape of every error: `{"error": {"code", "message", …}}`, the message in the language of the request."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import msgspec
from django.http import HttpResponse

from greffier.register.errors import RegisterError
from greffier.site.api.details import detail, detail_of
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greffier.register.search.query import QueryError
    from greffier.site.requests import Request

__all__ = ["STATUSES", "ApiError", "error_answer", "of_query", "of_register", "refused"]

log = logging.getLogger(__name__)

STATUSES = {
    "bad_value": 422,
    "bad_request": 400,
    "bad_token": 401,
    "token_expired": 401,
    "token_revoked": 401,
    "sign_in": 401,
    "forbidden": 403,
    "no_scope": 403,
    "no_csrf": 403,
    "not_found": 404,
    "bad_cursor": 404,
    "ambiguous": 404,
    "not_there": 404,
    "method_not_allowed": 405,
    "not_acceptable": 406,
    "not_allowed": 409,
    "conflict": 409,
    "gone": 410,
    "begin_again": 410,
    "changed": 412,
    "too_large": 413,
    "unsupported_type": 415,
    "unreadable": 422,
    "too_many": 429,
    "server": 500,
    "being_made": 503,
    "locked": 503,
    "crowded": 503,
    "no_register": 503,
    "newer_format": 503,
    "disk_full": 507,
}
"""Code → status. Codes stay as they are; messages are for people."""

BY_STATUS = {
    400: "bad_request", 403: "forbidden", 404: "not_there", 405: "method_not_allowed", 406: "not_acceptable",
    413: "too_large", 415: "unsupported_type", 429: "too_many", 500: "server",
}  # fmt: skip
"""What an error is called that did not come from the API itself."""
RETRY = {"being_made": 2, "locked": 5, "crowded": 5, "no_register": 5}
"""Seconds after which it is worth asking again."""


class ApiError(Exception):
    """A request that is refused: a code of STATUSES, what the message needs, and what else the error says.

    `says` names a detail (`api-detail-…`), which the values are put into too.
    """

    def __init__(
        self,
        code: str,
        says: str | None = None,
        *,
        more: Mapping[str, Any] | None = None,
        **values: Any,  # noqa: ANN401 - texts, numbers
    ) -> None:
        super().__init__(code)
        self.code = code
        self.says = says
        self.more = more or {}
        self.values = values


def refused(request: Request, error: ApiError) -> HttpResponse:
    """The answer to a request that is refused."""
    said = detail(request.language, error.says, **error.values) if error.says else None
    return error_answer(request, error.code, {**error.more, **_with(said)}, **error.values)


def error_answer(
    request: Request,
    code: str,
    more: Mapping[str, Any] | None = None,
    /,
    **values: Any,  # noqa: ANN401 - texts, numbers
) -> HttpResponse:
    """An error in the language of the request; `values` are those of its message, whatever their names."""
    message = say_plain(request.language, f"api-error-{code.replace('_', '-')}", **values)
    body = msgspec.json.encode({"error": {"code": code, "message": message, **(more or {})}})
    response = HttpResponse(body, status=STATUSES[code], content_type="application/json")
    if code in RETRY:
        response["Retry-After"] = str(RETRY[code])
    if more and "retry_after" in more:
        response["Retry-After"] = str(more["retry_after"])
    if STATUSES[code] == 401:
        response["WWW-Authenticate"] = 'Bearer realm="greffier"'
    response["Cache-Control"] = "no-store"
    return response


def of_register(request: Request, error: RegisterError) -> HttpResponse:
    """What the register refuses. What is allowed comes along as `detail`."""
    code = error.code if error.code in STATUSES else "server"
    if code == "bad_value" and error.message.startswith("after: "):
        return error_answer(request, "bad_cursor")
    if code == "server":
        log.error("%s %s: %s", request.method, request.path, error)
        return error_answer(request, code)
    return error_answer(request, code, _with(detail_of(request.language, error)), asked=_asked(request))


def of_query(request: Request, error: QueryError) -> HttpResponse:
    """A query that cannot be answered."""
    return error_answer(request, "bad_value", _with(detail_of(request.language, error)))


def _with(said: str | None) -> dict[str, Any]:
    return {"detail": said} if said is not None else {}


def _asked(request: Request) -> str:
    """What was asked for, as far as the address says."""
    match = request.resolver_match
    named = match.kwargs.get("key") if match is not None else None
    return str(named or request.GET.get("thing") or request.GET.get("key") or request.path)
