"""Documents added through the API: read apart, within limits, before the register is held for them."""

from __future__ import annotations

from typing import Annotated

from django.http import HttpResponse
from ninja.params.functions import Query

from greffier.documents.text import MAX_BYTES
from greffier.reading.models import Failure
from greffier.record.access import level_number
from greffier.register.adding import Candidate
from greffier.register.apart import add_apart
from greffier.register.forms.sources import outcome_json
from greffier.register.home import open_home
from greffier.register.journal import Hand
from greffier.site.api.answers import Access, answered
from greffier.site.api.describing import JSON, answers
from greffier.site.api.details import failure
from greffier.site.api.errors import ApiError
from greffier.site.api.once import once
from greffier.site.api.service import api
from greffier.site.api.who import Needs
from greffier.site.api.writing import REFUSALS
from greffier.site.requests import Request

__all__: list[str] = []

FORM = "multipart/form-data"
FILES = 20
"""Files that one request may bring."""
UNNAMED = "document"
FORMS = ("application/octet-stream", FORM)
BINARY = {"type": "string", "format": "binary"}
BODY = {
    "required": True,
    "content": {
        FORMS[0]: {"schema": BINARY},
        FORM: {
            "schema": {
                "type": "object",
                "properties": {"file": {"type": "array", "items": BINARY, "minItems": 1, "maxItems": FILES}},
                "required": ["file"],
            }
        },
    },
}


@api.post(
    "/documents", url_name="add", operation_id="add_documents", tags=["writing"], auth=Needs("write:add"),
    openapi_extra={"requestBody": BODY, **answers("Object", *REFUSALS, "unreadable", "no_register", status=201)},
)  # fmt: skip
def adding(
    request: Request,
    access: Annotated[
        Access | None, Query(None, description="the smallest audience that sees it; public")
    ] = None,
    name: Annotated[
        str | None,
        Query(None, min_length=1, max_length=255, description="of the file, where bytes come alone"),
    ] = None,
) -> HttpResponse:
    """Add documents: one as the bytes of the request, or several as files of a form.

    Each has its outcome, as `greffier add --json` tells it. 201: something was added; 200: all was known already.
    """
    files = _files(request, name)
    level = level_number(access) if access is not None else None

    def act() -> HttpResponse:
        what, hand = f"POST {request.path}", Hand(request.auth.get_username())
        outcomes = add_apart(what, files, open_home().own_treaties, level=level, hand=hand)
        told = [failure(request.language, outcome_json(one)) for one in outcomes]
        if all(isinstance(one, Failure) for one in outcomes):
            raise ApiError("unreadable", more={"outcomes": told})
        return answered({"outcomes": told}, 201 if any(one["outcome"] == "new" for one in told) else 200)

    return once(request, request.auth, b"".join(one.data for one in files), act)


def _files(request: Request, name: str | None) -> list[Candidate]:
    """What the request brings. Raises ApiError for nothing, too many or too large files."""
    if request.content_type == FORM:
        sent = request.FILES.getlist("file")
        if len(sent) > FILES:
            raise ApiError("bad_value", "most", what="file", most=FILES)
        files = [Candidate(_plain(one.name), one.read(MAX_BYTES + 1)) for one in sent]
    elif request.content_type == JSON:
        raise ApiError("unsupported_type", available=", ".join(FORMS))
    else:
        files = [Candidate(_plain(name), request.read(MAX_BYTES + 1))]
    if not files or not all(one.data for one in files):
        raise ApiError("bad_value", "no-document")
    if any(len(one.data) > MAX_BYTES for one in files):
        raise ApiError("too_large", more={"most": MAX_BYTES}, most=MAX_BYTES)
    return files


def _plain(name: str | None) -> str:
    """A file's name without folders and signs that would not be seen."""
    plain = "".join(
        sign if sign.isprintable() else "?" for sign in (name or "").replace("\\", "/").rpartition("/")[2]
    )
    return plain.strip() or UNNAMED
