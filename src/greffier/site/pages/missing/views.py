"""The list of what lacks; officers say what was looked for in vain."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from greffier.register.gaps import GAPS
from greffier.site.desk import desk
from greffier.site.models import Sought
from greffier.site.pages.answers import rendered
from greffier.site.pages.missing import queries
from greffier.site.pages.sections import counted
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["missing", "seek"]

SIZE = 50
REASON = 1000


def missing(request: Request) -> HttpResponse:
    """What the record lacks: `?kind=&body=&state=open|sought|all&page=2`."""
    at = desk(request)
    asked = request.GET
    kind, state = asked.get("kind", ""), asked.get("state", "open")
    choice = queries.Choice(
        kind=kind if kind in GAPS else "",
        body=asked.get("body", ""),
        state=state if state in queries.STATES else "open",
    )
    sought = queries.remembered(at, Sought.objects.all())
    found = queries.chosen(at, choice, sought)
    section = counted(
        request,
        "page",
        found.gaps.count,
        SIZE,
        lambda begin, end: queries.gaps_between(at, found, begin, end),
    )
    lines = queries.lines(at, section.items, sought)
    context = {
        "choice": choice,
        "states": queries.STATES,
        "kinds": [(code, _message(code), count) for code, count in found.kinds.items()],
        "bodies": [(key, at.labels.body(key), count) for key, count in found.bodies.items() if key],
        "section": section,
        "groups": [
            (code, _message(code), list(group)) for code, group in groupby(lines, key=lambda one: one.code)
        ],
        "title": say_plain(request.language, "menu-missing"),
    }
    return rendered(request, "missing/missing.html", context)


def _message(code: str) -> str:
    return f"gap-{code.replace('_', '-')}"


@require_POST
def seek(request: Request, name: str) -> HttpResponse:
    """Say that a gap (`code`, `about`) was looked for and is not to be had, or (`act=undo`) take that back."""
    told = (request.POST.get("code", ""), request.POST.get("about", ""))
    reason = request.POST.get("reason", "").strip()[:REASON]
    if request.POST.get("act") == "undo":
        Sought.objects.filter(gap=name).delete()
    elif queries.name_of(told) != name or not queries.lacks(desk(request), told):
        raise Http404(name)
    elif not reason:
        messages.error(request, say_plain(request.language, "report-refused-empty"))
    else:
        today = datetime.now(UTC).date()
        said = {
            "by": request.user.get_username(),
            "date": today,
            "reason": reason,
            "code": told[0],
            "about": told[1],
        }
        Sought.objects.update_or_create(gap=name, defaults=said)
    back = request.POST.get("next", "")
    own = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    return redirect(back if own else reverse("missing"))
