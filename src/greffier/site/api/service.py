"""The API itself: where its operations are gathered, and what becomes of errors in them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from greffier.register.errors import RegisterError
from greffier.register.search.query import QueryError
from greffier.site.api.details import problem
from greffier.site.api.errors import BY_STATUS, ApiError, error_answer, of_query, of_register, refused

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["VERSION", "api"]

log = logging.getLogger(__name__)
VERSION = "1.0.0"
"""Of the API: what is promised in `/api/v1/` stays; what is added raises the second number."""

api = NinjaAPI(
    title="Greffier",
    version=VERSION,
    description=(
        "The record of treaty conferences, each fact with the passages that say it. "
        'Errors are `{"error": {"code", "message"}}`; codes stay as they are.'
    ),
    docs_url=None,
    openapi_url=None,
    urls_namespace="api",
)


@api.exception_handler(ApiError)
def _refused(request: Request, error: ApiError) -> HttpResponse:
    return refused(request, error)


@api.exception_handler(RegisterError)
def _of_register(request: Request, error: RegisterError) -> HttpResponse:
    return of_register(request, error)


@api.exception_handler(QueryError)
def _unanswerable(request: Request, error: QueryError) -> HttpResponse:
    return of_query(request, error)


@api.exception_handler(ValidationError)
def _invalid(request: Request, error: ValidationError) -> HttpResponse:
    """What is wrong with which parameter."""
    fields = [
        {"at": [str(step) for step in one["loc"]], "problem": problem(request.language, one)}
        for one in error.errors
    ]
    return error_answer(request, "bad_value", {"fields": fields})


@api.exception_handler(HttpError)
def _http(request: Request, error: HttpError) -> HttpResponse:
    """What ninja itself refuses: above all a body that is no JSON."""
    return error_answer(request, BY_STATUS.get(error.status_code, "bad_request"))


@api.exception_handler(MultiPartParserError)
@api.exception_handler(SuspiciousOperation)
@api.exception_handler(UnreadablePostError)
def _unreadable(request: Request, error: Exception) -> HttpResponse:
    """A form that is none, more fields than anybody fills, a connection that was lost in the middle."""
    log.info("%s %s: %s", request.method, request.path, error)
    return error_answer(request, "bad_request")


@api.exception_handler(Http404)
def _not_found(request: Request, error: Http404) -> HttpResponse:
    return error_answer(request, "not_found", asked=str(error.args[0]) if error.args else request.path)


@api.exception_handler(Exception)
def _fault(request: Request, error: Exception) -> HttpResponse:
    log.error("%s %s", request.method, request.path, exc_info=error)
    return error_answer(request, "server")
