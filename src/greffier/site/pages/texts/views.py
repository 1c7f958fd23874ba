"""The page of a comparison, the same as a Word file with tracked changes, and of files that nobody keeps."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from django.http import HttpResponse
from django.urls import reverse

from greffier.documents.errors import DocumentError
from greffier.drafting.errors import DraftError
from greffier.drafting.writing.docx.tracked import Head, tracked
from greffier.register.crowds import place
from greffier.register.errors import RegisterError
from greffier.site.desk import desk
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered
from greffier.site.pages.drafts.faults import Fault, fault_of
from greffier.site.pages.drafts.files import TYPES
from greffier.site.pages.drafts.wish import wish_in
from greffier.site.pages.texts.queries import compared
from greffier.site.pages.texts.sides import MOST_BYTES, Side, draft_side, file_sides, held_side, printed

if TYPE_CHECKING:
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["compare", "files", "word"]

AUTHOR = "Greffier"
LONGEST = 300


class Waiting(Exception):  # noqa: N818 - it is no error: the draft is being made
    """One side is a draft that is still being made."""


def compare(request: Request) -> HttpResponse:
    """`?a=…&b=…`: two documents, with `text=` in a language; or `?a=…&kind=…&of=…`: a document and a draft."""
    at = desk(request)
    context: dict[str, Any] = {
        "first": _said(request, "a"),
        "second": _said(request, "b"),
        "most": MOST_BYTES // 1_000_000,
    }
    status = 200
    try:
        if request.GET.get("of"):
            wish = wish_in(request.GET, request.language)
            context |= {"draft": wish, "draft_fields": parse_qsl(wish.query())}
        sides = _sides(request, at)
        if sides is not None:
            query = request.GET.urlencode()
            context |= _shown(at, *sides) | {"word": f"{reverse('two-texts-word')}?{query}"}
    except Waiting:
        return rendered(request, "drafts/waiting.html", {"again": request.get_full_path()}, 503)
    except (RegisterError, DraftError) as error:
        context["fault"] = fault = _fault(request, at, error)
        status = fault.status
    response = rendered(request, "texts/texts.html", context, status)
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def word(request: Request) -> HttpResponse:
    """The same as a Word file with tracked changes."""
    at = desk(request)
    try:
        sides = _sides(request, at)
    except Waiting:
        return rendered(request, "drafts/waiting.html", {"again": request.get_full_path()}, 503)
    except (RegisterError, DraftError) as error:
        fault = _fault(request, at, error)
        return rendered(request, "texts/texts.html", {"fault": fault}, fault.status)
    if sides is None:
        return rendered(request, "texts/texts.html", {}, 400)
    return _as_word(at, *sides)


def files(request: Request) -> HttpResponse:
    """Two files, which are read, compared and forgotten."""
    at = desk(request)
    given = [request.FILES.get("before"), request.FILES.get("after")]
    context: dict[str, Any] = {"most": MOST_BYTES // 1_000_000, "open_files": True}
    chosen = [one for one in given if one is not None]
    if request.method != "POST" or len(chosen) < 2:
        return rendered(request, "texts/texts.html", context, 200 if request.method == "GET" else 400)
    try:
        before, after = file_sides(at, chosen)
    except DocumentError as error:
        words = at.labels.say(
            f"texts-file-{'too-large' if error.code == 'too_large' else 'unreadable'}",
            most=MOST_BYTES // 1_000_000,
        )
        return rendered(request, "texts/texts.html", context | {"fault": Fault(words, 400)}, 400)
    if request.POST.get("as") == "docx":
        return _as_word(at, before, after)
    return rendered(request, "texts/texts.html", context | _shown(at, before, after))


def _said(request: Request, name: str) -> str:
    return request.GET.get(name, "").strip()[:LONGEST]


def _sides(request: Request, at: Desk) -> tuple[Side, Side] | None:
    """Both sides; None where nothing is asked for yet. Raises RegisterError, DraftError, Waiting."""
    first, second, language = _said(request, "a"), _said(request, "b"), request.GET.get("text")
    drafted = bool(request.GET.get("of"))
    if not first or not (second or drafted):
        return None
    if not drafted:
        return held_side(at, first, language), held_side(at, second, language)
    wish = wish_in(request.GET, request.language)
    made = draft_side(at, wish)
    if made is None:
        raise Waiting
    return held_side(at, first, wish.language), made


def _fault(request: Request, at: Desk, error: RegisterError | DraftError) -> Fault:
    """What to say; of two names the one that means nothing."""
    said = request.GET.copy()
    if not said.get("of") and isinstance(error, RegisterError):
        said["of"] = next(
            (name for name in (_said(request, "a"), _said(request, "b")) if repr(name) in error.message),
            _said(request, "a"),
        )
    return fault_of(at, said, error)


def _shown(at: Desk, before: Side, after: Side) -> dict[str, Any]:
    with place():
        comparison = compared(at, before, after)
    common = [code for code in before.languages if code in after.languages]
    return {
        "before": before,
        "after": after,
        "common": common,
        "comparison": comparison,
        "apart": bool(before.language and after.language and before.language != after.language),
    }


def _as_word(at: Desk, before: Side, after: Side) -> HttpResponse:
    language = after.language or before.language or at.language
    title = at.labels.say("texts-heading", before=before.label, after=after.label)
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    head = Head(title, language, AUTHOR, now, direction(language) == "rtl")
    with place():
        data = tracked(before.units, after.units, head, lambda unit: printed(at, after, unit))
    response = HttpResponse(data, content_type=TYPES["docx"])
    name = f"comparison-{now[:10]}-{language}.docx"
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response["X-Robots-Tag"] = "noindex"
    return response
