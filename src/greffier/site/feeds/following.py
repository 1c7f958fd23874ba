"""What is asked for again and again: each answer has a name and a time, and is not sent twice."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import wraps
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.utils.http import http_date, parse_http_date_safe

from greffier.register.noticed import noticed
from greffier.site.api.tags import fits, tag
from greffier.site.desk import desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["changed", "followed"]


def changed(at: Desk) -> datetime:
    """When what the reader sees last changed: the register, or the day of today, on which statuses of sessions depend."""
    told = datetime.fromisoformat(noticed(at.register.database, at.level).at).astimezone(UTC)
    return max(told, datetime.fromisoformat(at.today).replace(tzinfo=UTC))


def followed(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that answers `304` as long as its reader can notice nothing new (RFC 9110, 13: the tag before the time).

    Who gives the tag has had the answer. Any other condition holds only of what there is: the view decides that.
    """

    @wraps(view)
    def answer(request: Request, **values: str) -> HttpResponse:
        at = desk(request)
        request.level = at.level
        told = noticed(at.register.database, at.level)
        name = tag(request, at.register, told, request.get_full_path())
        time = int(changed(at).timestamp())
        known, since = request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since")
        if known is not None:
            same = fits(known, name)
        else:
            read = parse_http_date_safe(since) if since else None
            same = read is not None and read >= time
        had = same and known is not None and known.strip() != "*"
        response = HttpResponse(status=304) if had else view(request, **values)
        if same and response.status_code == 200:
            response = HttpResponse(status=304)
        if response.status_code in (200, 304):
            response["ETag"], response["Last-Modified"] = name, http_date(time)
            response["Cache-Control"] = "no-cache"
        return response

    return answer
