"""The page on which officers add documents: sent, read, looked at, confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from greffier.record.access import LEVELS
from greffier.site.adding import staging
from greffier.site.adding.jobs import add_upload, read_upload
from greffier.site.adding.shown import MOVING, rows
from greffier.site.desk import desk
from greffier.site.models import Upload
from greffier.site.pages.answers import rendered
from greffier.site.saying import say_plain

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile
    from django.db.models import QuerySet

    from greffier.site.requests import Request

__all__ = ["add", "add_files", "add_list", "confirm", "discard"]

MOST = 256_000_000
"""Bytes of one file; what the reader takes is less (`GREFFIER_MAX_BYTES`), and it says so itself."""
SHOWN = 200


@require_GET
def add(request: Request) -> HttpResponse:
    """Where files are sent, and what became of those that were."""
    return rendered(request, "adding/add.html", _context(request))


@require_GET
def add_list(request: Request) -> HttpResponse:
    """The files alone, for a page that looks again."""
    return rendered(request, "adding/list.html", _context(request))


@require_POST
def add_files(request: Request) -> HttpResponse:
    """Take files; each is kept before anything is said of it."""
    level = request.POST.get("level", LEVELS[0])
    files = request.FILES.getlist("files")
    refused = ""
    if level not in LEVELS or not files:
        refused = "add-none"
    elif any((file.size or 0) > MOST for file in files):
        refused = "add-too-large"
    if refused:
        messages.error(request, say_plain(request.language, refused))
        status = 400
    else:
        for file in files:
            _receive(request, file, level)
        status = 201
    if request.htmx or "XMLHttpRequest" in request.headers.get("X-Requested-With", ""):
        return rendered(request, "adding/list.html", _context(request), status=status)
    return HttpResponseRedirect(reverse("add"))


def _receive(request: Request, file: UploadedFile[bytes], level: str) -> None:
    number = uuid4()
    staging.keep(number, file.chunks())
    Upload.objects.create(
        id=number,
        owner=request.user.get_username(),
        name=str(file.name)[:400],
        size=file.size or 0,
        level=level,
    )
    read_upload.enqueue(str(number))


@require_POST
def confirm(request: Request) -> HttpResponse:
    """Add what was read: one file, or all that wait."""
    waiting = _chosen(request).filter(state="read")
    for upload in waiting:
        if Upload.objects.filter(id=upload.id, state="read").update(state="adding"):
            add_upload.enqueue(str(upload.id))
    return _again(request)


@require_POST
def discard(request: Request) -> HttpResponse:
    """Take files away that were not added; what was added is only left out of the list."""
    for upload in _chosen(request).exclude(state__in=MOVING):
        upload.delete()
        staging.drop(upload.id)
    return _again(request)


def _again(request: Request) -> HttpResponse:
    if request.htmx:
        return rendered(request, "adding/list.html", _context(request))
    return HttpResponseRedirect(reverse("add"))


def _own(request: Request) -> QuerySet[Upload]:
    """What somebody sent by this page; what programs send is told to them."""
    return Upload.objects.filter(owner=request.user.get_username(), job=None)


def _chosen(request: Request) -> QuerySet[Upload]:
    """The files that a form names; all of one's own where it names none."""
    own = _own(request)
    named = request.POST.get("id")
    if named is None:
        return own
    try:
        return own.filter(id=UUID(named))
    except ValueError:
        return own.none()


def _context(request: Request) -> dict[str, object]:
    uploads = list(_own(request)[:SHOWN])
    return {
        "rows": rows(desk(request), uploads),
        "moving": any(one.state in MOVING for one in uploads),
        "waiting": sum(one.state == "read" for one in uploads),
        "levels": LEVELS,
    }
