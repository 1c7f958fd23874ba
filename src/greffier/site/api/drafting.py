"""Documents drafted from the record, as files."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - as in writing.py
from typing import Annotated, Literal

from django.http import HttpResponse
from ninja.params.functions import Query

from greffier.drafting.errors import DraftError
from greffier.register.errors import RegisterError
from greffier.site.api.answers import Language
from greffier.site.api.describing import answers
from greffier.site.api.errors import STATUSES, ApiError
from greffier.site.api.looking import looking
from greffier.site.api.service import api
from greffier.site.api.texts import disposition
from greffier.site.pages.drafts.drawing import drawn
from greffier.site.pages.drafts.faults import fault_of
from greffier.site.pages.drafts.files import TYPES, file_of
from greffier.site.pages.drafts.wish import wish_in
from greffier.site.requests import Request

__all__: list[str] = []

Kind = Annotated[
    Literal[
        "note", "agenda", "annotated-agenda", "report", "resolution", "participants", "documents", "programme",
        "compendium", "followup",
    ],
    Query(description="what to draft"),
]  # fmt: skip
Form = Annotated[
    Literal["docx", "pdf", "html", "text", "akn", "sources", "all"],
    Query("text", alias="as", description="the format; the sources of every sentence; all in one archive"),
]
Subject = Annotated[
    str, Query(min_length=1, max_length=300, description="the session, decision or body it is about")
]
Day = Annotated[Date | None, Query(None, description="the day of the draft; today")]


@api.get(
    "/drafts", url_name="draft", operation_id="draft", tags=["exports"],
    openapi_extra=answers(
        "a file", "ambiguous", "not_allowed", "being_made", media="*/*", like={"type": "string", "format": "binary"}
    ),
)  # fmt: skip
def draft(
    request: Request,
    kind: Kind,  # noqa: ARG001 - read again with all that belongs to it
    of: Subject,  # noqa: ARG001 - named for the description, read by Basis
    form: Form = "text",
    language: Annotated[Language | None, Query(None, alias="in")] = None,  # noqa: ARG001 - named for the description, read by Basis
    on: Day = None,  # noqa: ARG001 - named for the description, read by Basis
) -> HttpResponse:
    """A document drafted from the record as it is, or was on a day: a note, an agenda, a report, a resolution and so on."""
    at = looking(request).desk
    at.evidence.most = None
    try:
        made = drawn(at, wish_in(request.GET, request.language))
        if made is None:
            raise ApiError("being_made")
        name, data = file_of(at, made, form)
    except (RegisterError, DraftError) as error:
        fault = fault_of(at, request.GET, error)
        code = error.code if error.code in STATUSES else "not_allowed"
        raise ApiError(code, more={"detail": fault.words}, asked=request.GET.get("of", "")) from error
    return HttpResponse(data, content_type=TYPES[form], headers={"Content-Disposition": disposition(name)})
