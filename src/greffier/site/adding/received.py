"""Files that a program sends to be added when there is time: a job, whose outcomes it asks for later."""

from __future__ import annotations

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


def begin(owner: str, files: Sequence[Candidate], level: int | None) -> UUID:
    """Keep some files, and have them added. What is kept is added even if the site is stopped in between."""
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


def told(owner: str, job: UUID) -> dict[str, Any] | None:
    """How far a job is: files that are done with their outcomes, and how many are not; None for a job that is none."""
    uploads = list(Upload.objects.filter(owner=owner, job=job))
    if not uploads:
        return None
    files = [one for one in uploads if one.state != "opened"]
    done = [one for one in files if one.state in ("added", "refused")]
    return {
        "job": str(job),
        "state": "done" if len(done) == len(files) else "working",
        "files": len(files),
        "done": len(done),
        "outcomes": [_outcome(one) for one in done[:MOST]],
    }


def _outcome(upload: Upload) -> dict[str, Any]:
    if upload.state == "added":
        return dict((upload.told or {})["json"])
    error = {"code": upload.error, "message": upload.message}
    return {"path": upload.name, "outcome": FAILED, "error": error}
