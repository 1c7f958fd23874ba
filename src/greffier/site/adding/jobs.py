"""What is done to uploads in the background: they are read apart, and added when somebody confirmed it.

Each job can be done twice: whatever stopped it, doing it again comes to the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from django_tasks import task

from greffier.documents.confined.limits import usual_limits
from greffier.documents.errors import DocumentError
from greffier.record.access import level_number
from greffier.register.errors import RegisterError
from greffier.site.adding import staging
from greffier.site.models import Upload

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.reading.models import Failure
    from greffier.register.preparing import Prepared

__all__ = ["add_upload", "enqueue_again", "read_upload"]


@task()
def read_upload(number: str) -> None:
    """Read a file that was received, and keep what was read to be looked at."""
    from greffier.register.ahead import read_apart
    from greffier.site.adding.preview import preview

    upload = _taken(number, ("received", "reading"), "reading")
    if upload is None:
        return
    try:
        data = staging.fetch(upload.id)
        (found,) = read_apart([(upload.name, data)], _treaties(), usual_limits())
    except DocumentError as error:
        _refuse(upload, error.code, error.message)
    except OSError as error:
        _refuse(upload, "not_found", str(error.strerror))
    else:
        upload.told = msgspec.to_builtins(preview(data, found))
        upload.state = "read"
        upload.save()


@task()
def add_upload(number: str) -> None:
    """Add a file that was confirmed; who confirmed it signs."""
    from greffier.register.adding import Added, Candidate, add
    from greffier.register.journal import Hand
    from greffier.register.opening import writing_register

    upload = _taken(number, ("adding",), "adding")
    if upload is None:
        return
    try:
        data = staging.fetch(upload.id)
        with writing_register("the site", create=True) as register:
            (outcome,) = add(
                register,
                [Candidate(upload.name, data)],
                _apart(data, _treaties()),
                level=level_number(upload.level),
                hand=Hand(upload.owner),
                workers=1,
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
    upload.told = (upload.told or {}) | {"outcome": outcome.outcome, "work": outcome.work}
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


def _apart(data: bytes, treaties: str | None) -> Callable[[str, Callable[[], Prepared]], Prepared | Failure]:
    """A guard that has the file read by another process: this one goes on, whatever the file holds."""
    from greffier.documents.models import Source
    from greffier.reading.models import Failure, FailureReason
    from greffier.register.ahead import read_apart

    def guard(path: str, _: Callable[[], Prepared]) -> Prepared | Failure:
        try:
            return read_apart([(path, data)], treaties, usual_limits())[0]
        except DocumentError as error:
            source = Source(path, None, None, len(data), None)
            return Failure(source=source, error=FailureReason(error.code, error.message))

    return guard


def _treaties() -> str | None:
    from greffier.register.home import open_home

    folder = open_home().treaties
    return str(folder) if folder.is_dir() else None
