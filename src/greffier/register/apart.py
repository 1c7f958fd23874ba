"""Documents that strangers send, read by another process within limits, before anything is held or locked for them."""

from __future__ import annotations

import hashlib
from threading import BoundedSemaphore
from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.documents.confined.limits import usual_limits
from greffier.documents.confined.process import Confined
from greffier.documents.errors import DocumentError
from greffier.documents.models import Source
from greffier.reading.models import Failure, FailureReason
from greffier.register.adding import Added, Candidate, add
from greffier.register.ahead import Answer
from greffier.register.errors import RegisterError
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from greffier.documents.confined.limits import Limits
    from greffier.register.ahead import Job
    from greffier.register.journal import Hand
    from greffier.register.preparing import Prepared

__all__ = ["add_apart", "add_soon", "read_apart"]

TOGETHER = 2
"""Processes that read at the same time, whoever asks; who asks beyond that waits."""
SOON = 3.0
"""Seconds of computing that a file may take while its sender waits."""
PATIENCE = 2.0
"""Seconds that its sender waits until one of the processes is free."""
_readers = BoundedSemaphore(TOGETHER)


def read_apart(
    jobs: Sequence[Job], treaties: Path | None, limits: Limits | None = None
) -> list[Prepared | Failure]:
    """Each file read by a process that ends with it, or why it cannot be; within the usual limits where none are given.

    Raises RegisterError where the environment sets limits that are none.
    """
    limits = limits or _usual()
    with _readers:
        return _read(jobs, treaties, limits)


def _usual() -> Limits:
    try:
        return usual_limits()
    except DocumentError as error:
        raise RegisterError("settings", error.message) from error


def _read(jobs: Sequence[Job], treaties: Path | None, limits: Limits) -> list[Prepared | Failure]:
    folder = str(treaties) if treaties is not None else ""
    with Confined("greffier.register.reader", folder, limits=limits) as process:
        answers = list(process.ask(list(jobs), Answer))
    return [
        answer.prepared
        if isinstance(answer, Answer) and answer.prepared is not None
        else _failure(job, answer.code, answer.message)
        for job, answer in zip(jobs, answers, strict=True)
    ]


def _failure(job: Job, code: str, message: str) -> Failure:
    name, data = job
    source = Source(name, hashlib.sha256(data).hexdigest(), None, len(data), None)
    return Failure(source=source, error=FailureReason(code, message))


def add_apart(
    what: str, files: Sequence[Candidate], treaties: Path | None, *, level: int | None, hand: Hand
) -> list[Added | Failure]:
    """Read some files apart, then add them; the register is held only for that. Raises RegisterError as `add` does."""
    found = read_apart([(one.name, one.data) for one in files], treaties)
    return _added(what, files, found, level=level, hand=hand)


def add_soon(
    what: str, files: Sequence[Candidate], treaties: Path | None, *, level: int | None, hand: Hand
) -> list[Added | Failure] | None:
    """The same, or None where others read or reading takes too long to wait for it: then nothing was added."""
    limits = _usual()
    soon = replace(limits, seconds=min(limits.seconds, SOON))
    if not _readers.acquire(timeout=PATIENCE):
        return None
    try:
        found = _read([(one.name, one.data) for one in files], treaties, soon)
    finally:
        _readers.release()
    if soon.seconds < limits.seconds and any(
        isinstance(one, Failure) and one.error.code == "timeout" for one in found
    ):
        return None
    return _added(what, files, found, level=level, hand=hand)


def _added(
    what: str,
    files: Sequence[Candidate],
    found: Sequence[Prepared | Failure],
    *,
    level: int | None,
    hand: Hand,
) -> list[Added | Failure]:
    outcomes: list[Added | Failure] = []
    with writing_register(what) as register:
        for file, made in zip(files, found, strict=True):
            outcomes += add(register, [file], lambda *_, ready=made: ready, level=level, hand=hand, workers=1)
    return outcomes
