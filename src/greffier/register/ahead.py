"""Reading ahead: while one process keeps and folds, others read the documents that come next."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Self

from msgspec import Struct

from greffier.documents.errors import DocumentError
from greffier.register.frames import receive, send
from greffier.register.preparing import Prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Answer", "read_ahead"]

ALONE = 8
"""Documents that are read before it is worth starting other processes."""
MEANWHILE = 16
"""Documents that are read here while they start."""
CHUNK = 8
"""Documents that go to another process together."""
CHUNKS = 4
"""Groups of them that are on their way."""


Job = tuple[str, bytes]
"""Name and bytes of a file."""
Items = list[tuple[Any, Job | None]]


class Answer(Struct):
    """A document made ready, or code and message of why it cannot be read."""

    prepared: Prepared | None = None
    code: str = ""
    message: str = ""


def read_ahead(
    jobs: Iterable[tuple[Any, Job | None]], treaties: str | None
) -> Iterator[tuple[Any, Callable[[], Prepared] | None]]:
    """Items with what reads their documents, in order; an item without a job passes through with None.

    The first documents are read here, when they are asked for; where more come, other processes read them ahead.
    What is called raises what reading raised.
    """
    remaining = iter(jobs)
    alone = islice(remaining, ALONE) if (os.cpu_count() or 1) > 1 else remaining
    for item, job in alone:
        yield item, _here(job, treaties)
    first = next(remaining, None)
    if first is not None:
        with _Readers(treaties) as readers:
            for item, job in (first, *islice(remaining, MEANWHILE)):
                yield item, _here(job, treaties)
            yield from _from(readers, list(islice(remaining, CHUNK)), remaining)


def _here(job: Job | None, treaties: str | None) -> Callable[[], Prepared] | None:
    return (lambda: prepared(job[1], job[0], treaties)) if job is not None else None


class _Readers:
    """Processes that read; each ends with this one, however it ends, since its standard input is then closed."""

    def __init__(self, treaties: str | None) -> None:
        self.treaties = treaties
        self.count = max(1, min(4, (os.cpu_count() or 1) - 1))

    def __enter__(self) -> Self:
        self.threads = ThreadPoolExecutor(self.count)
        self.idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        command = [sys.executable, "-P", "-m", "greffier.register.reader", self.treaties or ""]
        self.processes = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - the command is ours
            for _ in range(self.count)
        ]
        for process in self.processes:
            self.idle.put(process)
        return self

    def __exit__(self, *_: object) -> None:
        self.threads.shutdown(cancel_futures=True)
        for process in self.processes:
            process.kill()
            process.communicate()

    def submit(self, jobs: list[Job]) -> Future[list[Answer] | None]:
        """Have documents read; None comes back where the process died of it."""
        return self.threads.submit(self._ask, jobs)

    def _ask(self, jobs: list[Job]) -> list[Answer] | None:
        process = self.idle.get()
        try:
            if process.stdin is None or process.stdout is None:
                return None
            send(process.stdin, jobs)
            answers: list[Answer] | None = receive(process.stdout, list[Answer])
        except OSError:
            answers = None
        finally:
            self.idle.put(process)
        return answers


def _from(
    readers: _Readers, chunk: Items, rest: Iterator[tuple[Any, Job | None]]
) -> Iterator[tuple[Any, Callable[[], Prepared] | None]]:
    """Chunks on their way, the first of them awaited."""
    ahead: deque[tuple[Items, Future[list[Answer] | None]]] = deque()
    while chunk or ahead:
        if chunk:
            ahead.append((chunk, readers.submit([job for _, job in chunk if job is not None])))
            chunk = list(islice(rest, CHUNK))
        if len(ahead) >= CHUNKS or not chunk:
            items, future = ahead.popleft()
            yield from _results(items, future.result(), readers.treaties)


def _results(
    items: Items, answers: list[Answer] | None, treaties: str | None
) -> Iterator[tuple[Any, Callable[[], Prepared] | None]]:
    """What came back for a chunk. If the process died, each is read here: the one at fault then fails by itself."""
    if answers is None:
        yield from ((item, _here(job, treaties)) for item, job in items)
        return
    remaining = iter(answers)
    for item, job in items:
        yield item, (_telling(next(remaining)) if job is not None else None)


def _telling(answer: Answer) -> Callable[[], Prepared]:
    def tell() -> Prepared:
        if answer.prepared is None:
            raise DocumentError(answer.code, answer.message)
        return answer.prepared

    return tell
