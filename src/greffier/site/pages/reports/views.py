"""The form for what is wrong, what its sender sees later, and the queue of officers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from greffier.record.models import RECORDS
from greffier.register.errors import RegisterError
from greffier.site.desk import desk
from greffier.site.facts import find_fact
from greffier.site.models import Report
from greffier.site.pages.answers import rendered
from greffier.site.pages.discrepancies import judging
from greffier.site.pages.evidence.queries import passages_of
from greffier.site.pages.reports import queue
from greffier.site.pages.sections import listed
from greffier.site.saying import knows, say_plain

if TYPE_CHECKING:
    from django.http import HttpResponse, QueryDict

    from greffier.site.desk import Desk
    from greffier.site.facts import Fact
    from greffier.site.requests import Request

__all__ = ["answer", "report", "reports", "sent"]

LONGEST, TEXT, SENDER = 500, 2000, 254
SIZE = 20
STATES = ("open", "answered", "closed", "all")
TARGETS = 50


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: Request) -> HttpResponse:
    """`?kind=&key=&field=&in=&n=` or `?page=`: what is wrong there."""
    at = desk(request)
    asked = request.POST if request.method == "POST" else request.GET
    about = _about(at, asked)
    refused = None
    if request.method == "POST":
        if asked.get("website"):  # no person sees that field
            return rendered(
                request, "reports/thanks.html", {"title": say_plain(request.language, "report-thanks")}
            )
        refused = _refused(asked)
        if refused is None:
            try:
                return redirect("report-sent", reference=_keep(request, about).reference)
            except queue.FloodError:
                refused = "report-refused-flood"
    context = {
        "about": about,
        "typed": asked,
        "refused": refused,
        "most": TEXT,
        "title": say_plain(request.language, "report-wrong"),
    }
    status = {None: 200, "report-refused-flood": 429}.get(refused, 400)
    response = rendered(request, "reports/report.html", context, status)
    if status == 429:
        response["Retry-After"] = "3600"
    return response


def _refused(asked: QueryDict) -> str | None:
    text, sender = asked.get("text", "").strip(), asked.get("sender", "").strip()
    if not text:
        return "report-refused-empty"
    if len(text) > TEXT or len(sender) > SENDER:
        return "report-refused-long"
    try:
        if sender:
            validate_email(sender)
    except ValidationError:
        return "report-refused-address"
    return None


def _fact(at: Desk, asked: QueryDict) -> Fact | None:
    n = asked.get("n") or "0"
    if not (n.isascii() and n.isdigit() and len(n) < 9):
        return None
    named = asked.get("in") or None
    return find_fact(at, asked.get("kind", ""), asked.get("key", ""), asked.get("field", ""), named, int(n))


def _about(at: Desk, asked: QueryDict) -> Report:
    """A report of what was asked about, in the words that the page has for it; nothing is kept yet."""
    found = Report(language=at.language)
    kind, key, page = asked.get("kind", ""), asked.get("key", "")[:LONGEST], asked.get("page", "")[:LONGEST]
    if kind in RECORDS and key:
        found.kind, found.key, found.about = kind, key, at.labels.of(kind, key)[:LONGEST]
        fact = _fact(at, asked)
        if fact is not None:
            found.field, found.version, found.n = fact.field, fact.language or "", fact.n
            found.said = at.labels.say("report-fact", fact=fact.name, words=fact.words)[:1000]
    elif page.startswith("/") and url_has_allowed_host_and_scheme(page, None):
        found.page = page
    return found


def _keep(request: Request, about: Report) -> Report:
    about.text = request.POST["text"].strip()
    about.sender = request.POST.get("sender", "").strip()
    about.origin = queue.origin_of(request)
    return queue.keep(about)


def sent(request: Request, reference: str) -> HttpResponse:
    """What became of a report, for whoever has its reference."""
    found = _called(reference)
    return rendered(
        request, "reports/sent.html", {"one": found, "title": say_plain(request.language, "report-thanks")}
    )


def _called(reference: str) -> Report:
    found = Report.objects.filter(reference=reference.strip().upper()).first()
    if found is None:
        raise Http404(reference)
    return found


def reports(request: Request) -> HttpResponse:
    """The queue: `?state=open|answered|closed|all&page=2`."""
    state = request.GET.get("state", "open")
    state = state if state in STATES else "open"
    found = Report.objects.all() if state == "all" else Report.objects.filter(state=state)
    references = list(found.values_list("reference", flat=True))
    section = listed(request, "page", references, SIZE)
    known = {one.reference: one for one in Report.objects.filter(reference__in=section.items)}
    context = {
        "section": section,
        "shown": [known[one] for one in section.items],
        "states": STATES,
        "state": state,
        "title": say_plain(request.language, "menu-reports"),
    }
    return rendered(request, "reports/reports.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: Request, reference: str) -> HttpResponse:
    """One report: answered, closed, opened again, or turned into a judgement of the passages behind the fact."""
    found = _called(reference)
    if request.method == "POST":
        _act(request, found)
        return redirect("report-answer", reference=found.reference)
    at = desk(request)
    fact = None
    if found.field:
        fact = find_fact(at, found.kind, found.key, found.field, found.version or None, found.n)
    passages = passages_of(at, fact)[0] if fact is not None else []
    context = {
        "one": found,
        "fact": fact,
        "passages": passages,
        "now": at.labels.say("report-fact", fact=fact.name, words=fact.words) if fact is not None else "",
        "title": found.reference,
    }
    return rendered(request, "reports/answer.html", context)


def _act(request: Request, found: Report) -> None:
    act, text = request.POST.get("act", ""), request.POST.get("text", "").strip()[:TEXT]
    by = request.user.get_username()
    if act in ("prefer", "misread"):
        _judge(request, found, act, text, by)
    elif act == "answer" and text:
        queue.answer(found, "answered", text, by=by)
    elif act in ("close", "open"):
        queue.answer(found, {"close": "closed", "open": "open"}[act], found.answer, by=by)
    else:
        messages.error(request, say_plain(request.language, "report-refused-empty"))


def _judge(request: Request, found: Report, kind: str, text: str, by: str) -> None:
    targets = request.POST.getlist("target")[:TARGETS]
    try:
        made = judging.make(kind, targets, text, by=by)
    except RegisterError as error:
        name = f"judging-refused-{error.code.replace('_', '-')}"
        said = name if knows(request.language, name) else "judging-refused"
        messages.error(request, say_plain(request.language, said))
        return
    queue.answer(found, "answered", text, by=by, judgement=made.id)
    messages.success(request, say_plain(request.language, "judging-made", judgement=made.id))
