"""What stands around every answer of the API: who asks, how often, whether anything is new; headers; errors in one shape."""

from __future__ import annotations

import math
from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.http import http_date

from greffier.register.errors import RegisterError
from greffier.register.noticed import Noticed, noticed
from greffier.site.api.accepting import accepts_json, check_body
from greffier.site.api.errors import BY_STATUS, ApiError, error_answer, of_register, refused
from greffier.site.api.known import check_parameters
from greffier.site.api.tags import fits, tag
from greffier.site.api.who import identify
from greffier.site.buckets import MINUTE, Counter, Left
from greffier.site.desk import opened_for
from greffier.site.pace import address_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.site.requests import Request

__all__ = ["api_frame"]

PREFIX = "api/"
SAFE = ("GET", "HEAD", "OPTIONS")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
UNKEPT = ("corrections", "jobs")
"""What is not made of the register, so that its state does not tell whether it is new."""
VARY = ("Accept", "Accept-Language", "Authorization", "Cookie")
counter = Counter()


def api_frame(get_response: Callable[[Request], HttpResponseBase]) -> Callable[[Request], HttpResponseBase]:
    """Middleware; it leaves alone what is not of the API."""

    def respond(request: Request) -> HttpResponseBase:
        if not request.path.removeprefix(request.root).startswith(PREFIX):
            return get_response(request)
        state = _State()
        try:
            response = _answer(request, get_response, state)
        except ApiError as error:
            response = refused(request, error)
        except RegisterError as error:
            response = of_register(request, error)
        return _dressed(request, _in_shape(request, response), state)

    return respond


class _State:
    """What was found out on the way in, for the headers on the way out."""

    left: Left | None = None
    tag: str | None = None
    noticed: Noticed | None = None


def _answer(
    request: Request, get_response: Callable[[Request], HttpResponseBase], state: _State
) -> HttpResponseBase:
    if request.method == "OPTIONS":
        refused = get_response(request)  # no operation has this method; what is allowed stands in the refusal
        return HttpResponse(status=204, headers=_allowed(refused)) if refused.has_header("Allow") else refused
    if request.method == "HEAD":
        request.method = "GET"
        return _without_body(_answer(request, get_response, state))
    identify(request)
    state.left = _counted(request)
    accepts_json(request)
    check_parameters(request)
    if request.method != "GET":
        check_body(request)
        return get_response(request)
    desk = request.desks.enter_context(opened_for(request, request.level))
    request.desk = desk
    state.noticed = noticed(desk.register.database, request.level)
    if not _path(request).startswith(UNKEPT):
        state.tag = tag(request, desk.register, state.noticed, request.get_full_path())
        if fits(request.headers.get("If-None-Match", ""), state.tag):
            return HttpResponse(status=304)
    return get_response(request)


def _without_body(response: HttpResponseBase) -> HttpResponseBase:
    """The headers alone: what is made while it is sent is not begun."""
    if not response.streaming:
        return response  # the server leaves the body out, and tells its length
    response.close()
    return HttpResponse(status=response.status_code, headers=dict(response.items()))


def _path(request: Request) -> str:
    """The address below the version."""
    return request.path.removeprefix(request.root).partition("/")[2].partition("/")[2]


def _counted(request: Request) -> Left:
    """Count the request. Raises ApiError where there were too many."""
    chosen: dict[str, int] = settings.API_PER_MINUTE
    token = request.token
    caller, allowed = (
        (f"token {token.pk}", chosen["token"])
        if token is not None
        else (f"address {address_of(request)}", chosen["address"])
    )
    left = counter.take(caller, allowed)
    if left.wait:
        raise ApiError("too_many", more={"retry_after": math.ceil(left.wait)}, seconds=math.ceil(left.wait))
    return left


def _in_shape(request: Request, response: HttpResponseBase) -> HttpResponseBase:
    """Errors that others made (a wrong method, an address that is none) in the shape of the API's own."""
    if response.status_code < 400 or response.get("Content-Type", "").startswith("application/json"):
        return response
    code = BY_STATUS.get(response.status_code, "bad_request" if response.status_code < 500 else "server")
    shaped = error_answer(request, code)
    if response.has_header("Allow"):
        shaped["Allow"] = _allowed(response)["Allow"]
    return shaped


def _allowed(response: HttpResponseBase) -> dict[str, str]:
    """What is allowed where something is not: where one may get, one may ask for the head of it."""
    allowed = [one for one in METHODS if one in response["Allow"]]
    return {"Allow": ", ".join([*allowed, *(("HEAD",) if "GET" in allowed else ()), "OPTIONS"])}


def _dressed(request: Request, response: HttpResponseBase, state: _State) -> HttpResponseBase:
    patch_vary_headers(response, VARY)
    anonymous = "Authorization" not in request.headers and settings.SESSION_COOKIE_NAME not in request.COOKIES
    if response.status_code in (200, 304) and state.tag is not None:
        response["ETag"] = state.tag
        if state.noticed is not None:
            response["Last-Modified"] = http_date(datetime.fromisoformat(state.noticed.at).timestamp())
        response.setdefault("Cache-Control", "public, no-cache" if anonymous else "private, no-cache")
    if not response.has_header("Cache-Control"):
        response["Cache-Control"] = "no-store"
    if anonymous and request.method in SAFE:
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "ETag, Last-Modified, Link, Retry-After"
    if request.method == "OPTIONS":
        response["Access-Control-Allow-Methods"] = "GET, HEAD"
        response["Access-Control-Allow-Headers"] = "Accept, Accept-Language, If-None-Match"
        response["Access-Control-Max-Age"] = "86400"
    if state.left is not None:
        response["RateLimit-Limit"] = f"{state.left.allowed}, {state.left.allowed};w={int(MINUTE)}"
        response["RateLimit-Remaining"] = str(state.left.remaining)
        response["RateLimit-Reset"] = str(math.ceil(state.left.reset))
    return response
