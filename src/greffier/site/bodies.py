"""How much a request may bring: counted as it comes in, before Django lays it on the disk and anybody looks at it."""

from __future__ import annotations

import asyncio
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from asgiref.sync import sync_to_async

from greffier.site.security import PLAIN, POLICY, YEAR

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from django.http import HttpResponse

    from greffier.site.api.errors import ApiError

    Message = dict[str, Any]
    Receive = Callable[[], Awaitable[Mapping[str, Any]]]
    Send = Callable[[Mapping[str, Any]], Awaitable[None]]
    Application = Callable[[Message, Receive, Send], Awaitable[None]]

__all__ = ["LIMITS", "counted"]

MOST = (1 << 20) + (1 << 12)
"""Bytes of any request: a form, or JSON of 1 MB, of which the API says itself that it is too large."""
AROUND = 1 << 16
"""Bytes of a form around its files."""
LIMITS = (
    (re.compile(r"/api/v\d+/documents"), (64 << 20) + AROUND),
    (re.compile(r"/\w+/add/files"), 512_000_000),
    (re.compile(r"/\w+/two-texts/files"), 20_000_000 + AROUND),
)
"""Addresses that take files: bytes of a request with all its files, of somebody who is signed in or has a token."""
DRAINED, PATIENCE = 4 << 20, 2.0
"""Bytes and seconds for which what is too much is thrown away, so that its sender comes to read the answer."""


HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""What every answer of the site tells browsers; these do not come to those who add it to others."""
if not PLAIN:
    HEADERS["Strict-Transport-Security"] = f"max-age={YEAR}; includeSubDomains; preload"


class _TooLargeError(Exception):
    """More came than may."""


def counted(application: Application) -> Application:
    """An ASGI application that takes no more than it should: 413, of strangers 401 or 403 (JSON for the API, else text)."""

    async def respond(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await application(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"")
        most = next((most for address, most in LIMITS if address.fullmatch(scope["path"])), MOST)
        stranger = await sync_to_async(_stranger)(scope) if most > MOST else None
        if stranger is not None:
            most = MOST
        received = 0

        async def count() -> Mapping[str, Any]:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > most:
                raise _TooLargeError
            return message

        try:
            if length.isdigit() and int(length) > most:
                raise _TooLargeError
            await application(scope, count, send)
        except _TooLargeError:
            await _drain(receive)
            await _send(_refusal(scope, most, stranger), send)

    return respond


def _stranger(scope: Message) -> ApiError | None:
    """What is wrong with a request that brings neither a token that is good nor the cookie of somebody who signed in."""
    from django.conf import settings
    from django.contrib.auth import SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.core.handlers.asgi import ASGIRequest
    from django.db import close_old_connections

    from greffier.site.api.errors import ApiError
    from greffier.site.api.who import token_of

    request: Any = ASGIRequest(scope, BytesIO())
    close_old_connections()
    try:
        carried = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
        known = token_of(request) is not None or (carried and SESSION_KEY in SessionStore(carried))
        return None if known else ApiError("sign_in")
    except ApiError as error:
        return error
    finally:
        close_old_connections()


async def _drain(receive: Receive) -> None:
    drained = 0
    try:
        async with asyncio.timeout(PATIENCE):
            while drained < DRAINED:
                message = await receive()
                drained += len(message.get("body", b""))
                if not message.get("more_body"):
                    return
    except TimeoutError:
        return


def _refusal(scope: Message, most: int, stranger: ApiError | None) -> HttpResponse:
    """In the language that the browser asks for, or that the address has: who is a stranger must sign in first."""
    from django.core.handlers.asgi import ASGIRequest
    from django.http import HttpResponse

    from greffier.site.api.errors import error_answer, refused
    from greffier.site.languages import LANGUAGES, preferred
    from greffier.site.saying import say_plain

    request: Any = ASGIRequest(scope, BytesIO())
    first = request.path_info.split("/")[1]
    request.language = first if first in LANGUAGES else preferred(request)
    if first == "api" and stranger is not None:
        return refused(request, stranger)
    if first == "api":
        return error_answer(request, "too_large", {"most": most}, most=most)
    status, message = (413, "api-error-too-large") if stranger is None else (403, "error-signed-out")
    said = say_plain(request.language, message, most=most)
    return HttpResponse(f"{said}\n", status=status, content_type="text/plain; charset=utf-8")


async def _send(response: HttpResponse, send: Send) -> None:
    said = {**HEADERS, **dict(response.items())}
    headers = [(name.lower().encode(), value.encode()) for name, value in said.items()]
    headers += [(b"content-length", str(len(response.content)).encode()), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": response.content})
