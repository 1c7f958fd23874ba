"""What a request asks to get and what it brings: media types and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.documents.text import MAX_BYTES
from greffier.site.accept import quality
from greffier.site.api.errors import ApiError

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["accepts_json", "check_body"]

JSON = "application/json"
MOST = 1 << 20
"""Bytes of JSON that a request may bring."""
AROUND = 1 << 16
"""Bytes of a form around a file."""
OTHERS = {
    "export": ("application/x-ndjson", "text/csv", "application/zip"),
    "sources": ("*/*",),
    "drafts": ("*/*",),
}
"""Addresses that answer in another form than JSON."""


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
