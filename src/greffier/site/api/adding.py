"""Documents added through the API: read apart, within limits, before the register is held for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from ninja.params.functions import Path, Query

from greffier.documents.formats.archives import archive_in
from greffier.documents.text import MAX_BYTES
from greffier.reading.models import Failure
from greffier.record.access import level_number
from greffier.register.adding import Candidate
from greffier.register.apart import add_soon
from greffier.register.forms.sources import outcome_json
from greffier.register.home import open_home
from greffier.register.journal import Hand
from greffier.site.adding.received import begin, told
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
SMALL = 256 * 1024
"""Bytes of all files of a request up to which it is worth waiting for them."""
AGAIN = 2
"""Seconds after which it is worth asking what became of a job."""
MOST_AFTER = 1_000_000
"""More outcomes than any job has."""
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
    openapi_extra={
        "requestBody": BODY,
        "responses": answers("Object", *REFUSALS, "unreadable", "no_register", status=201)["responses"]
        | answers("Object", status=200)["responses"] | answers("Object", status=202)["responses"],
    },
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
    """Add documents: one as the bytes of the request, or several as files of a form; archives of them too.

    Each has its outcome, as `greffier add --json` tells it. 201: something was added; 200: all was known already; 202:
    it is done later, for it is large, an archive, or takes time (or `Prefer: respond-async` asks for that): the answer
    and `Location` say where it is told of.
    """
    files = _files(request, name)
    level = level_number(access) if access is not None else None

    def act() -> HttpResponse:
        owner = request.auth.get_username()
        outcomes = None
        if not _later(request, files):
            outcomes = add_soon(
                f"POST {request.path}", files, open_home().own_treaties, level=level, hand=Hand(owner)
            )
        if outcomes is None:
            return _accepted(request, begin(owner, files, level))
        said = [failure(request.language, outcome_json(one)) for one in outcomes]
        if all(isinstance(one, Failure) for one in outcomes):
            raise ApiError("unreadable", more={"outcomes": said})
        return answered({"outcomes": said}, 201 if any(one["outcome"] == "new" for one in said) else 200)

    return once(request, request.auth, b"".join(one.data for one in files), act)


@api.get(
    "/jobs/{job}", url_name="job", operation_id="job", tags=["writing"], auth=Needs("write:add"),
    openapi_extra=answers("Object", *REFUSALS),
)  # fmt: skip
def job(
    request: Request,
    job: Annotated[UUID, Path(description="as the answer to adding names it")],
    after: Annotated[
        int,
        Query(
            0, ge=0, le=MOST_AFTER, description="outcomes that are known already: `next` of the answer before"
        ),
    ] = 0,
) -> HttpResponse:
    """What became of documents that are added later; who sent them asks."""
    found = told(request.auth.get_username(), job, after)
    if found is None:
        raise ApiError("not_found", asked=str(job))
    outcomes = [failure(request.language, one) for one in found["outcomes"]]
    response = answered(found | {"outcomes": outcomes})
    if found["state"] != "done":
        response["Retry-After"] = str(AGAIN)
    return response


def _later(request: Request, files: Sequence[Candidate]) -> bool:
    """Whether this is nothing to wait for."""
    asked = any(
        one.strip().lower() == "respond-async" for one in request.headers.get("Prefer", "").split(",")
    )
    large = sum(len(one.data) for one in files) > SMALL
    return asked or large or any(archive_in(one.data) is not None for one in files)


def _accepted(request: Request, number: UUID) -> HttpResponse:
    address = request.build_absolute_uri(
        reverse("api:job", kwargs={"job": number}, urlconf="greffier.site.urls")
    )
    response = answered({"job": str(number), "state": "working", "address": address}, 202)
    response["Location"], response["Retry-After"] = address, str(AGAIN)
    return response


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
