"""Requests that name themselves (`Idempotency-Key`) are done once: who sends one again gets the answer of then."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.http import HttpResponse

from greffier.site.api.errors import ApiError
from greffier.site.api.models import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.contrib.auth.models import User

    from greffier.site.requests import Request

__all__ = ["once"]

HEADER = "Idempotency-Key"
CARRIED = ("Location", "Retry-After")
"""Headers that are part of an answer: where it goes on, and when."""
LONGEST = 200
KEPT = timedelta(days=1)
"""How long answers are kept."""
PATIENCE = timedelta(minutes=10)
"""After so long nobody is still working at an answer: whoever was is gone."""


def once(request: Request, account: User, body: bytes, act: Callable[[], HttpResponse]) -> HttpResponse:
    """The answer that `act` makes, or made when the same request came first. Raises ApiError (`conflict`, `locked`)."""
    key = request.headers.get(HEADER)
    if not key:
        return act()
    if len(key) > LONGEST:
        raise ApiError("bad_value", "most", what=HEADER, most=LONGEST)
    now = datetime.now(UTC)
    Answer.objects.filter(made__lt=now - KEPT).delete()
    Answer.objects.filter(account=account, key=key, status=None, made__lt=now - PATIENCE).delete()
    said = hashlib.sha256(f"{request.method} {request.get_full_path()}\n".encode() + body).hexdigest()
    kept, first = Answer.objects.get_or_create(account=account, key=key, defaults={"request": said})
    if not first:
        return _again(kept, said)
    try:
        response = act()
    except BaseException:
        kept.delete()  # nothing was done: it may be tried again
        raise
    kept.status, kept.body = response.status_code, response.content.decode()
    kept.headers = {name: response[name] for name in CARRIED if name in response}
    kept.save()
    return response


def _again(kept: Answer, said: str) -> HttpResponse:
    if kept.request != said:
        raise ApiError("conflict")
    if kept.status is None:
        raise ApiError("locked")
    response = HttpResponse(
        kept.body, status=kept.status, content_type="application/json", headers=kept.headers
    )
    response["Idempotent-Replayed"] = "true"
    return response
