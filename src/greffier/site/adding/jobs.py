"""What is done to uploads in the background: they are read apart, and added when somebody confirmed it.

Each job can be done twice: whatever stopped it, doing it again comes to the same.
"""

from __future__ import annotations

import msgspec
from django_tasks import task

from greffier.reading.models import Failure
from greffier.record.access import level_number
from greffier.register.errors import RegisterError
from greffier.register.home import open_home
from greffier.register.journal import Hand
from greffier.site.adding import staging
from greffier.site.adding.packed import unpacked
from greffier.site.models import Upload

__all__ = ["add_upload", "enqueue_again", "read_upload"]


@task()
def read_upload(number: str) -> None:
    """Read a file that was received, and keep what was read to be looked at."""
    from greffier.register.apart import read_apart
    from greffier.site.adding.preview import preview

    upload = _taken(number, ("received", "reading"), "reading")
    if upload is None:
        return
    files = unpacked(upload, "received")
    if files is not None:
        for one in files:
            if one.state == "received":
                read_upload.enqueue(str(one.id))
        return
    try:
        data = staging.fetch(upload.id)
        (found,) = read_apart([(upload.name, data)], open_home().own_treaties)
    except RegisterError as error:
        _refuse(upload, error.code, error.message)
    except OSError as error:
        _refuse(upload, "not_found", str(error.strerror))
    else:
        if isinstance(found, Failure):
            _refuse(upload, found.error.code, found.error.message)
            return
        upload.told = msgspec.to_builtins(preview(data, found))
        upload.state = "read"
        upload.save()


@task()
def add_upload(number: str) -> None:
    """Add a file that was confirmed; who confirmed it signs."""
    from greffier.register.adding import Added, Candidate
    from greffier.register.apart import add_apart
    from greffier.register.forms.sources import outcome_json

    upload = _taken(number, ("adding",), "adding")
    if upload is None:
        return
    files = unpacked(upload, "adding") if upload.job is not None else None
    if files is not None:
        for one in files:
            if one.state == "adding":
                add_upload.enqueue(str(one.id))
        return
    try:
        data = staging.fetch(upload.id)
        (outcome,) = add_apart(
            "the site",
            [Candidate(upload.name, data)],
            open_home().own_treaties,
            level=level_number(upload.level) if upload.level else None,
            hand=Hand(upload.owner),
        )
    except RegisterError as error:
        _refuse(upload, error.code, error.message)
        return
    except OSError as error:
        _refuse(upload, "not_found", str(error.strerror))
        return
    if not isinstance(outcome, Added):
        _refuse(upload, outcome.error.code, outcome.error.message)
        return
    upload.told = (upload.told or {}) | {
        "outcome": outcome.outcome,
        "work": outcome.work,
        "json": outcome_json(outcome),
    }
    upload.state, upload.error = "added", ""
    upload.save()
    staging.drop(upload.id)


def enqueue_again() -> None:
    """Take up what was on its way when a worker stopped."""
    for upload in Upload.objects.filter(state__in=("received", "reading")):
        read_upload.enqueue(str(upload.id))
    for upload in Upload.objects.filter(state="adding"):
        add_upload.enqueue(str(upload.id))


def _taken(number: str, from_states: tuple[str, ...], state: str) -> Upload | None:
    """The upload, if it is still to be done."""
    if not Upload.objects.filter(id=number, state__in=from_states).update(state=state):
        return None
    return Upload.objects.get(id=number)


def _refuse(upload: Upload, code: str, message: str) -> None:
    upload.state, upload.error, upload.message = "refused", code, message
    upload.save()
