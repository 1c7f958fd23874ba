"""The page of drafts, the evidence of one of their sentences, their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from greffier.drafting.errors import DraftError
from greffier.drafting.inline import printed
from greffier.drafting.kinds import KINDS
from greffier.drafting.writing.html import preview
from greffier.register.drafts.making import LANGUAGES
from greffier.register.errors import RegisterError
from greffier.site.desk import desk
from greffier.site.languages import direction
from greffier.site.pages.answers import rendered
from greffier.site.pages.drafts.drawing import drawn
from greffier.site.pages.drafts.faults import fault_of
from greffier.site.pages.drafts.files import TYPES, file_of
from greffier.site.pages.drafts.queries import gaps_of, questions_of, spoken
from greffier.site.pages.drafts.wish import Wish, typed, wish_in
from greffier.site.pages.offered import offered
from greffier.site.saying import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.drafting.content import Sentence
    from greffier.site.desk import Desk
    from greffier.site.pages.drafts.drawing import Drawn
    from greffier.site.requests import Request

__all__ = ["drafts", "file", "sentence"]

SESSIONS = 25
"""Sessions of a page of those that are offered."""
PART = "drafted"
"""The part of the page that is drawn again."""
ASIDE = 80
"""Characters of a sentence that name it."""


def drafts(request: Request) -> HttpResponse:
    """Choose what to draft; the draft itself, where something is chosen."""
    at = desk(request)
    context: dict[str, Any] = {
        "wish": typed(request.GET, request.language),
        "kinds": KINDS,
        "tongues": LANGUAGES,
    }
    status = 200
    try:
        wish = context["wish"] = wish_in(request.GET, request.language)
        if wish.of:
            context |= _sheet(request, at, wish)
    except (RegisterError, DraftError) as error:
        context["fault"] = fault = fault_of(at, request.GET, error)
        status = 200 if request.htmx else fault.status
    if not context["wish"].of:
        context["offered"] = offered(request, at, SESSIONS)
    response = rendered(request, "drafts/drafts.html", context, status)
    response["X-Robots-Tag"] = "noindex, nofollow"
    if context["wish"].of and request.htmx.trigger != PART:  # what waits asks again at the same address
        response["HX-Push-Url"] = f"{reverse('drafts')}?{context['wish'].query()}"
    return response


def _sheet(request: Request, at: Desk, wish: Wish) -> dict[str, Any]:
    """What the page shows of a draft."""
    made = drawn(at, wish)
    if made is None:
        return {"waiting": True, "again": f"{reverse('drafts')}?{wish.query()}"}
    questions = questions_of(at, made)
    gaps = gaps_of(made)
    return {
        "drawn": made,
        "sheet": _preview(request, wish, made),
        "sheet_direction": direction(wish.language),
        "questions": questions,
        "open": sum(question.chosen is None for question in questions),
        "gaps": gaps,
        "gap_count": sum(map(len, gaps.values())),
        "files": [(form, f"{reverse('drafts-file')}?{wish.query()}&as={form}") for form in TYPES],
        "unsettled": f"{reverse('drafts')}?{wish.without_choices().query()}",
    }


def _preview(request: Request, wish: Wish, made: Drawn) -> str:
    """The draft, each of its sentences with the mark that opens what it rests on."""
    address = f"{reverse('drafts-sentence')}?{wish.query()}"

    def mark(n: int, said: Sentence) -> str:
        if not any(fact.statements for fact in said.facts):
            return ""
        words = printed(said.text, isolates=False)[:ASIDE]
        label = say(request.language, "evidence-of", fact=words)
        return format_html('<a class="cited" href="{}&n={}" aria-label="{}"></a>', address, n, label)

    return mark_safe(preview(made.draft, mark))  # noqa: S308 - the writer of drafts escapes all words


def found(view: Callable[[Request, Desk, Wish, Drawn], HttpResponse]) -> Callable[[Request], HttpResponse]:
    """A view of a draft: where there is none, the page says why, or that it is still being made."""

    def answer(request: Request) -> HttpResponse:
        at = desk(request)
        try:
            wish = wish_in(request.GET, request.language)
            made = drawn(at, wish)
            if made is not None:
                response = view(request, at, wish, made)
                response["X-Robots-Tag"] = "noindex"
                return response
        except (RegisterError, DraftError) as error:
            fault = fault_of(at, request.GET, error)
            return rendered(request, "drafts/refused.html", {"fault": fault}, fault.status)
        return rendered(request, "drafts/waiting.html", {"again": request.get_full_path()}, 503)

    return answer


@found
def sentence(request: Request, at: Desk, wish: Wish, made: Drawn) -> HttpResponse:
    """What the n-th sentence of a draft rests on: `?kind=…&of=…&n=12`."""
    n = request.GET.get("n", "")
    said = spoken(at, made, int(n)) if n.isascii() and n.isdigit() and len(n) < 7 else None
    if said is None:
        raise Http404(n)
    context = {"said": said, "tongue": wish.language, "back": f"{reverse('drafts')}?{wish.query()}"}
    form = "drafts/sentence_panel.html" if request.htmx else "drafts/sentence.html"
    return rendered(request, form, context)


@found
def file(request: Request, at: Desk, wish: Wish, made: Drawn) -> HttpResponse:  # noqa: ARG001 - a view's form
    """A draft as a file, `&as=docx`: in one of the formats, its sources, or all of them together."""
    form = request.GET.get("as", "")
    if form not in TYPES:
        raise Http404(form)
    name, data = file_of(at, made, form)
    response = HttpResponse(data, content_type=TYPES[form])
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    return response
