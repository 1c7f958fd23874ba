"""A request as the middleware of the site hands it to views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from contextlib import ExitStack

    from django.contrib.auth.models import User
    from django_htmx.middleware import HtmxDetails

    from greffier.site.api.models import Token
    from greffier.site.desk import Desk

__all__ = ["Request"]


class Request(HttpRequest):
    """For types only: no object is made of it.

    For the API `token` is that which was shown, `level` up to which it reads, `auth` the account that writes.
    `language` is that of the interface, `root` the folder that the site lives in, `desks` closes what was opened.
    """

    language: str
    root: str
    urlconf: str
    desks: ExitStack
    desk: Desk | None
    htmx: HtmxDetails
    token: Token | None
    level: int
    auth: User
