"""The page of the source beside the text: which page, of which file, with which passage marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.urls import reverse
from msgspec import Struct

from greffier.documents.errors import DocumentError
from greffier.register.marks import claim_seen
from greffier.register.pictures import PDF, page_picture, paged_source, passage_boxes
from greffier.register.versions import own_extent, parts_named
from greffier.site.desk import desk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.register.versions import Version
    from greffier.site.desk import Desk
    from greffier.site.pages.document.queries import Reading
    from greffier.site.requests import Request

__all__ = ["Shown", "paged_version", "picture", "shown_page"]


class Shown(Struct, frozen=True):
    """The picture that stands beside the text: its address, its page, whether there are pages beside it."""

    address: str
    number: int
    last: int
    passage: bool

    @property
    def previous(self) -> int:
        """The page before."""
        return self.number - 1

    @property
    def following(self) -> int:
        """The page behind."""
        return self.number + 1


def paged_version(versions: Sequence[Version], reading: Reading) -> Version | None:
    """The PDF file of the text that is shown: itself, or another copy in its language."""
    if reading.version.form == PDF:
        return reading.version
    return next(
        (one for one in versions if one.form == PDF and one.language == reading.version.language), None
    )


def shown_page(at: Desk, request: Request, versions: Sequence[Version], reading: Reading) -> Shown | None:
    """The page that is asked for (`?page=3`, or `?page=` that of the part), None where none is, or no file has pages."""
    asked = request.GET.get("page")
    version = paged_version(versions, reading)
    if asked is None or version is None:
        return None
    last = at.register.database.row(
        "SELECT MAX(page) FROM register_part WHERE reading_id = %s", (version.reading,)
    )
    part, claim = request.GET.get("part"), request.GET.get("claim")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 0
    found = (
        parts_named(at.register.database, version.reading, [part]).get(part) if part and not number else None
    )
    number = number or (found.page if found is not None and found.page else 1)
    passage: dict[str, Any] = {"claim": claim} if claim else {"part": part} if part else {}
    address = reverse("picture", kwargs={"source": version.sha256, "number": number})
    return Shown(
        address=f"{address}?{urlencode(passage)}" if passage else address,
        number=number,
        last=last[0] or 1 if last is not None else 1,
        passage=bool(passage),
    )


def picture(request: Request, source: str, number: int) -> HttpResponse:
    """A page of a PDF source as PNG: `?part=…` or `?claim=…` is marked on it."""
    at = desk(request)
    paged = paged_source(at.lookup, source)
    if paged is None:
        raise Http404(source)
    try:
        place = _place(at, request, paged.reading)
        boxes = passage_boxes(at.register, paged, *place) if place is not None else []
        data = page_picture(at.register, paged, number, boxes)
    except DocumentError as error:
        raise Http404(f"{source} {number}") from error
    response = HttpResponse(data, content_type="image/png")
    # What may be seen may change, what is seen may not.
    response["Cache-Control"] = "private, max-age=600"
    return response


def _place(at: Desk, request: Request, reading: int) -> tuple[int, int] | None:
    """The passage to mark: that of a claim of this reading, or the own words of a part."""
    claim, part = request.GET.get("claim"), request.GET.get("part")
    if claim:
        seen = claim_seen(at.register.database, at.level, claim)
        return (seen[0].start, seen[0].end) if seen is not None and seen[0].reading == reading else None
    return own_extent(at.register.database, reading, part) if part else None
