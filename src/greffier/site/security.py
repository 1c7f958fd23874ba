"""What browsers are told about the site: where its pages may take things from, and what they never need.

`greffier serve` sets GREFFIER_PLAIN_HTTP where it listens on this machine only, for there is no certificate for it; then
nothing is relaxed but what would make http impossible: the way to https, HSTS, and cookies for https alone.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

    from greffier.site.choices import Choices

__all__ = ["PLAIN", "POLICY", "YEAR", "content_security", "permissions_policy"]

PLAIN = os.environ.get("GREFFIER_PLAIN_HTTP") == "1"
YEAR = 31_536_000
"""Seconds for which browsers come by https alone, once they were told."""
NEVER = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)
POLICY = ", ".join([*(f"{name}=()" for name in NEVER), "publickey-credentials-get=(self)"])


def content_security(choices: Choices) -> dict[str, list[str]]:
    """Directive → sources. Nothing is inline and nothing comes from elsewhere.

    Forms lead here and, for those who sign in there, to the organizations that keep accounts: browsers hold the
    answer to a form to this too.
    """
    servers = {urlsplit(one.server)[:2] for one in choices.organizations}
    return {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'", *sorted(f"{scheme}://{host}" for scheme, host in servers)],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }


def permissions_policy(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: pages may use no sensor and no device, but the keys that people sign in with."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.setdefault("Permissions-Policy", POLICY)
        return response

    return respond
