"""The list of discrepancies, one of them, and what officers judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from greffier.record.access import LEVELS
from greffier.register.errors import RegisterError
from greffier.register.judging import orphaned
from greffier.site.desk import desk
from greffier.site.pages.answers import rendered
from greffier.site.pages.discrepancies import judging, queries
from greffier.site.pages.sections import listed
from greffier.site.saying import knows, say_plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from greffier.record.judgements import Judgement
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["discrepancies", "discrepancy", "judge", "judgements", "revoke"]

SIZE = 10
"""Discrepancies of a page."""
PASSAGES, ALL_PASSAGES = 1, 8
"""Passages of a side in the list, and on the page of one."""
JUDGEMENTS = 50
REASON = 2000
TARGETS = 50


def discrepancies(request: Request) -> HttpResponse:
    """Where the evidence disagrees: `?code=&body=&about=&state=open|explained|all&page=2`."""
    at = desk(request)
    asked = request.GET
    state = asked.get("state", "open")
    choice = queries.Choice(
        code=asked.get("code", ""),
        body=asked.get("body", ""),
        about=asked.get("about", ""),
        state=state if state in queries.STATES else "open",
    )
    found = queries.chosen(at, choice)
    section = listed(request, "page", found.names, SIZE)
    codes = [(code, queries.meaning_of(code), count) for code, count in sorted(found.codes.items())]
    context = {
        "choice": choice,
        "states": queries.STATES,
        "codes": codes,
        "bodies": [(key, at.labels.body(key), count) for key, count in found.bodies.items() if key],
        "section": section,
        "shown": queries.shown(at, section.items, PASSAGES),
        "about": at.labels.of(queries.kind_about(at, choice.about), choice.about) if choice.about else "",
        "title": say_plain(request.language, "menu-discrepancies"),
    }
    return rendered(request, "discrepancies/discrepancies.html", context)


def discrepancy(request: Request, name: str) -> HttpResponse:
    """One, with all its passages, and what officers can do."""
    at = desk(request)
    found = queries.shown(at, [name], ALL_PASSAGES)
    if not found:
        raise Http404(name)
    (one,) = found
    context = {"one": one, "levels": LEVELS[: at.level + 1], "title": one.words}
    return rendered(request, "discrepancies/discrepancy.html", context)


def judgements(request: Request) -> HttpResponse:
    """Everything that was judged, the newest first."""
    at = desk(request)
    made = sorted(at.lookup.judgements(), key=lambda one: (one.date, one.id), reverse=True)
    section = listed(request, "page", made, JUDGEMENTS)
    lost = {one.id for one, _ in orphaned(at.register, section.items)}
    context = {
        "section": section,
        "shown": [(one, _things(at, one), one.id in lost) for one in section.items],
        "levels": LEVELS[: at.level + 1],
        "title": say_plain(request.language, "judgements"),
    }
    return rendered(request, "discrepancies/judgements.html", context)


def _things(at: Desk, one: Judgement) -> list[tuple[str, str, str]]:
    """What a judgement is about: kind, key and words."""
    if one.cell is not None:
        return [(one.cell, name, at.labels.of(one.cell, name)) for name in one.things]
    if one.about is None:
        return []
    kind = queries.kind_about(at, one.about)
    return [(kind, one.about, at.labels.of(kind, one.about))]


@require_POST
def judge(request: Request) -> HttpResponse:
    """Make a judgement: `kind`, `target` (several), `reason`, `access`; the way back is `next`."""
    asked = request.POST
    access = asked.get("access", "public")
    level = access if access in LEVELS else "public"

    def act(by: str) -> Judgement:
        targets = [one.strip() for one in asked.getlist("target")[:TARGETS] if one.strip()]
        return judging.make(asked.get("kind", ""), targets, _reason(request), by=by, access=level)

    return _done(request, act, "judging-made")


@require_POST
def revoke(request: Request, name: str) -> HttpResponse:
    """Take a judgement back, with a reason."""
    return _done(request, lambda by: judging.take_back(name, _reason(request), by=by), "judging-revoked")


def _reason(request: Request) -> str:
    reason = request.POST.get("reason", "").strip()[:REASON]
    if not reason:
        raise RegisterError("bad_value", "no reason was given")
    return reason


def _done(request: Request, act: Callable[[str], Judgement], message: str) -> HttpResponse:
    """Do it, tell of it, and go back; what the register refuses is told there."""
    try:
        one = act(request.user.get_username())
    except RegisterError as error:
        name = f"judging-refused-{error.code.replace('_', '-')}"
        said = name if knows(request.language, name) else "judging-refused"
        messages.error(request, say_plain(request.language, said))
    else:
        messages.success(request, say_plain(request.language, message, judgement=one.id))
    back = request.POST.get("next", "")
    own = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    return redirect(back if own else reverse("judgements"))
