"""The parameters that operations take: any other is refused, for it would be passed over in silence."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django.urls import Resolver404, resolve

from greffier.site.api.errors import ApiError
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["check_parameters"]


def check_parameters(request: Request) -> None:
    """Raises ApiError for parameters that the operation of a request does not take."""
    try:
        name = resolve(request.path_info).url_name
    except Resolver404:
        return  # told of as an address that is none
    allowed = _parameters().get((name, request.method))
    if allowed is None:
        return
    said = (
        say_plain(request.language, "api-field-among", allowed=", ".join(allowed))
        if allowed
        else say_plain(request.language, "api-field-unknown")
    )
    fields = [{"at": ["query", one], "problem": said} for one in request.GET if one not in allowed]
    if fields:
        raise ApiError("bad_value", more={"fields": fields})


@cache
def _parameters() -> dict[tuple[str | None, str | None], tuple[str, ...]]:
    """Name of an address and method → the parameters in the query."""
    from greffier.site.api.service import api

    return {
        (view.url_name, method): tuple(
            name
            for model in operation.models
            if model.__ninja_param_source__ == "query"
            for name in model.__ninja_flatten_map__
        )
        for view in api.default_router.path_operations.values()
        for operation in view.operations
        for method in operation.methods
    }
