"""What a request asks to get and what it brings: media types and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.documents.text import MAX_BYTES
from greffier.site.api.errors import ApiError

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["accepts_json", "check_body", "quality"]

JSON = "application/json"
MOST = 1 << 20
"""Bytes of JSON that a request may bring."""
AROUND = 1 << 16
"""Bytes of a form around a file."""
OTHERS = {"export": ("application/x-ndjson", "text/csv", "application/zip"), "sources": ("*/*",)}
"""Addresses that answer in another form than JSON."""


def quality(accept: str, media: str) -> float:
    """How much a media type is wanted, 0 to 1, by a header `Accept` (RFC 9110, 12.5.1): the nearest range decides."""
    found: tuple[int, float] = (-1, 0.0)
    kind = media.partition("/")[0]
    for said in accept.split(","):
        name, *parameters = (part.strip().lower() for part in said.split(";"))
        near = {media: 2, f"{kind}/*": 1, "*/*": 0}.get(name)
        if near is not None and near > found[0]:
            found = (near, _q(parameters))
    return found[1]


def _q(parameters: list[str]) -> float:
    for one in parameters:
        name, _, value = one.partition("=")
        if name.strip() == "q":
            try:
                return min(1.0, max(0.0, float(value)))
            except ValueError:
                return 0.0
    return 1.0


def accepts_json(request: Request) -> None:
    """Raises ApiError where JSON is not accepted, and the address gives nothing else."""
    accept = request.headers.get("Accept")
    if accept is None or not accept.strip():
        return
    below = request.path.removeprefix(request.root).split("/")[2:3]
    offered = (JSON, *OTHERS.get(below[0] if below else "", ()))
    if "*/*" not in offered and not any(quality(accept, one) for one in offered):
        raise ApiError("not_acceptable", more={"available": list(offered)}, available=", ".join(offered))


def check_body(request: Request) -> None:
    """Raises ApiError for a body that is too large, or of a type that the address does not take."""
    length = request.headers.get("Content-Length", "")
    adding = request.path.removeprefix(request.root).split("/")[2:3] == ["documents"]
    most = MAX_BYTES + AROUND if adding else MOST
    if length.isdigit() and int(length) > most:
        raise ApiError("too_large", more={"most": most}, most=most)
    if request.method == "DELETE":
        return
    if not adding and request.content_type != JSON and length not in ("", "0"):
        raise ApiError("unsupported_type", more={"available": [JSON]}, available=JSON)
