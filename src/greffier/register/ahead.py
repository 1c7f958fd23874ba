"""Reading ahead: while one process keeps and folds, others read the documents that come next, each within limits."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Self

from msgspec import Struct

from greffier.documents.confined.limits import usual_limits
from greffier.documents.confined.process import Confined, Ended
from greffier.documents.errors import DocumentError
from greffier.register.errors import RegisterError
from greffier.register.preparing import Prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Answer", "Job", "read_ahead", "usual_workers"]

ALONE = 8
"""Documents that are read before it is worth starting other processes."""
MEANWHILE = 16
"""Documents that are read here while they start."""
CHUNK = 8
"""Documents that go to another process together …"""
CHUNK_BYTES = 4_000_000
"""… unless they have more bytes than this."""
MOST_WORKERS = 8
"""Processes that read, unless more are asked for."""


Job = tuple[str, bytes]
"""Name and bytes of a file."""
Items = list[tuple[Any, Job | None]]


class Answer(Struct):
    """A document made ready, or code and message of why it cannot be read."""

    prepared: Prepared | None = None
    code: str = ""
    message: str = ""


def usual_workers() -> int:
    """How many processes read where nobody says: one a core."""
    return max(1, min(MOST_WORKERS, os.cpu_count() or 1))


def read_ahead(
    jobs: Iterable[tuple[Any, Job | None]], treaties: str | None, workers: int
) -> Iterator[tuple[Any, Callable[[], Prepared] | None]]:
    """Items with what reads their documents, in order; an item without a job passes through with None.

    With one worker each is read when it is asked for. With more, the first are, and where more come, so many other
    processes read them ahead. What is called raises what reading raised.
    Raises RegisterError where the environment sets limits that are none.
    """
    remaining = iter(jobs)
    alone = islice(remaining, ALONE) if workers > 1 else remaining
    for item, job in alone:
        yield item, _here(job, treaties)
    first = next(remaining, None)
    if first is not None:
        with _Readers(workers, treaties) as readers:
            for item, job in (first, *islice(remaining, MEANWHILE)):
                yield item, _here(job, treaties)
            yield from _from(readers, remaining)


def _here(job: Job | None, treaties: str | None) -> Callable[[], Prepared] | None:
    return (lambda: prepared(job[1], job[0], treaties)) if job is not None else None


class _Readers:
    """Processes that read, one thread for each."""

    def __init__(self, count: int, treaties: str | None) -> None:
        self.count = count
        try:
            limits = usual_limits()
        except DocumentError as error:
            raise RegisterError("settings", error.message) from error
        self.processes = [
            Confined("greffier.register.reader", treaties or "", limits=limits) for _ in range(count)
        ]

    def __enter__(self) -> Self:
        self.threads = ThreadPoolExecutor(self.count)
        self.idle: SimpleQueue[Confined] = SimpleQueue()
        for process in self.processes:
            process.start()
            self.idle.put(process)
        return self

    def __exit__(self, *_: object) -> None:
        self.threads.shutdown(wait=False, cancel_futures=True)
        for process in self.processes:
            process.kill()
        self.threads.shutdown()
        for process in self.processes:
            process.close()

    def submit(self, jobs: list[Job]) -> Future[list[Answer | Ended]]:
        """Have documents read."""
        return self.threads.submit(self._ask, jobs)

    def _ask(self, jobs: list[Job]) -> list[Answer | Ended]:
        process = self.idle.get()
        try:
            return list(process.ask(jobs, Answer))
        finally:
            self.idle.put(process)


def _from(
    readers: _Readers, rest: Iterator[tuple[Any, Job | None]]
) -> Iterator[tuple[Any, Callable[[], Prepared] | None]]:
    """Chunks on their way, the first of them awaited."""
    ahead: deque[tuple[Items, Future[list[Answer | Ended]]]] = deque()
    chunks = _chunks(rest)
    chunk = next(chunks, None)
    while chunk is not None or ahead:
        if chunk is not None:
            ahead.append((chunk, readers.submit([job for _, job in chunk if job is not None])))
            chunk = next(chunks, None)
        if len(ahead) > 2 * readers.count or chunk is None:
            items, future = ahead.popleft()
            yield from _results(items, future.result())


def _chunks(items: Iterator[tuple[Any, Job | None]]) -> Iterator[Items]:
    chunk: Items = []
    size = 0
    for item, job in items:
        chunk.append((item, job))
        size += len(job[1]) if job is not None else 0
        if len(chunk) >= CHUNK or size > CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _results(
    items: Items, answers: list[Answer | Ended]
) -> Iterator[tuple[Any, Callable[[], Prepared] | None]]:
    remaining = iter(answers)
    for item, job in items:
        yield item, (_telling(next(remaining)) if job is not None else None)


def _telling(answer: Answer | Ended) -> Callable[[], Prepared]:
    def tell() -> Prepared:
        if isinstance(answer, Ended) or answer.prepared is None:
            raise DocumentError(answer.code, answer.message)
        return answer.prepared

    return tell
