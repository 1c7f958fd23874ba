"""Names of answers (`ETag`): of who asks for what, in which language and form, and of all that they noticed until now."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.utils.http import parse_etags

import greffier
from greffier.record.keys import canonical
from greffier.register.noticed import noticed
from greffier.site.api.errors import ApiError

if TYPE_CHECKING:
    from greffier.register.noticed import Noticed
    from greffier.register.opening import Register
    from greffier.site.requests import Request

__all__ = ["fits", "tag", "unchanged"]


def tag(request: Request, register: Register, told: Noticed, address: str) -> str:
    """The name of the answer to a request for an address. Today is part of it: what is late depends on the day.

    So are the rules and treaties' data by which the register was read: nothing new is noticed where they change.
    """
    today = datetime.now(UTC).date().isoformat()
    form = request.headers.get("Accept", "")
    about: list[Any] = [
        told.digest, request.level, address, request.language, form, today, greffier.__version__,
        register.versions,
    ]  # fmt: skip
    return f'"{hashlib.sha256(canonical(about).encode("utf-8", "surrogatepass")).hexdigest()[:32]}"'


def fits(header: str, name: str) -> bool:
    """Whether a header `If-Match` or `If-None-Match` has a name. What was compressed on the way has a weak one."""
    asked = parse_etags(header)
    return asked == ["*"] or name in [one.removeprefix("W/") for one in asked]


def unchanged(request: Request, register: Register) -> None:
    """Raises ApiError where `If-Match` names another state of the address than that of now."""
    header = request.headers.get("If-Match")
    if not header:
        return
    told = noticed(register.database, request.level)
    if not fits(header, tag(request, register, told, request.path)):
        raise ApiError("changed")
