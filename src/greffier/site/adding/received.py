"""Files that a program sends to be added when there is time: a job, whose outcomes it asks for later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from greffier.record.access import LEVELS
from greffier.register.forms.sources import FAILED
from greffier.site.adding import staging
from greffier.site.adding.jobs import add_upload
from greffier.site.models import Upload

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greffier.register.adding import Candidate

__all__ = ["begin", "told"]

MOST = 1000
"""Outcomes that are told at once."""
KEPT = timedelta(days=30)
"""How long outcomes are told."""
DONE = ("added", "refused")


def begin(owner: str, files: Sequence[Candidate], level: int | None) -> UUID:
    """Keep some files, and have them added. What is kept is added even if the site is stopped in between."""
    _forget()
    job = uuid4()
    for file in files:
        number = uuid4()
        staging.keep(number, [file.data])
        Upload.objects.create(
            id=number, owner=owner, name=file.name, size=len(file.data), job=job, state="adding",
            level=LEVELS[level] if level is not None else "",
        )  # fmt: skip
        add_upload.enqueue(str(number))
    return job


def told(owner: str, job: UUID, after: int = 0) -> dict[str, Any] | None:
    """How far a job is: files that are done with their outcomes, and how many are not; None for a job that is none.

    Outcomes come as the files were done, those behind `after` ones; `next` is behind how many there are more.
    """
    uploads = Upload.objects.filter(owner=owner, job=job)
    if not uploads.exists():
        return None
    finished = uploads.filter(state__in=DONE)
    files, done = uploads.exclude(state="opened").count(), finished.count()
    until = after + MOST
    return {
        "job": str(job),
        "state": "done" if done == files else "working",
        "files": files,
        "done": done,
        "outcomes": [_outcome(one) for one in finished.order_by("changed", "id")[after:until]],
        "next": until if until < done else None,
    }


def _forget() -> None:
    """Let go of jobs that were done long ago."""
    old = Upload.objects.filter(
        job__isnull=False, state__in=(*DONE, "opened"), changed__lt=datetime.now(UTC) - KEPT
    )
    for number in old.values_list("id", flat=True):
        staging.drop(number)
    old.delete()


def _outcome(upload: Upload) -> dict[str, Any]:
    if upload.state == "added":
        return dict((upload.told or {})["json"])
    error = {"code": upload.error, "message": upload.message}
    return {"path": upload.name, "outcome": FAILED, "error": error}
