"""What is sent while it is made: piece by piece, whatever its length, in a thread of its own.

So many are sent at once, and of them a few to one caller; who takes nothing for a while is given up.
"""

from __future__ import annotations

import asyncio
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from django.http import StreamingHttpResponse

from greffier.register.crowds import Crowd
from greffier.site.pace import caller_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from greffier.site.requests import Request

__all__ = ["gathered", "streamed"]

TOGETHER = 1 << 16
"""Characters that are sent together."""


AT_ONCE, OF_ONE = 16, 3
"""Files that are sent at once by one process, and to one caller."""
PATIENCE = 60.0
"""Seconds in which the next piece must have been taken."""
crowd = Crowd(AT_ONCE, OF_ONE)


def streamed(
    request: Request, pieces: Callable[[], Iterator[bytes]], content_type: str, name: str
) -> StreamingHttpResponse:
    """A file that is made while it is sent. `pieces` opens what it needs when it begins, and closes it when it ends.

    What fails on the way breaks the connection off, so that nobody takes a part for the whole.
    Raises RegisterError (`crowded`) where too many are sent already.
    """
    sent = _Sent(pieces, crowd.enter(caller_of(request)))
    response = StreamingHttpResponse(sent, content_type=content_type)
    weakref.finalize(response, sent.close)  # it may never be begun
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


class _Sent:
    """Pieces on their way; Django closes them with the response, also where whoever asked is gone."""

    def __init__(self, pieces: Callable[[], Iterator[bytes]], leave: Callable[[], None]) -> None:
        self.made = pieces()
        self.thread = ThreadPoolExecutor(1)
        self.closing = [leave, self._end]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None  # noqa: S101 - the server answers each request in a task
        while (piece := await loop.run_in_executor(self.thread, next, self.made, None)) is not None:
            late = loop.call_later(PATIENCE, task.cancel)
            try:
                yield piece
            finally:
                late.cancel()

    def close(self) -> None:
        """Leave the place among those to whom something is sent, and close what the pieces are made of."""
        while self.closing:
            self.closing.pop()()

    def _end(self) -> None:
        self.thread.submit(self.made.close)  # type: ignore[attr-defined]  # all of them are generators
        self.thread.shutdown(wait=False)


def gathered(lines: Iterable[str]) -> Iterator[bytes]:
    """Texts as bytes, many sent together."""
    waiting: list[str] = []
    size = 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size > TOGETHER:
            yield "".join(waiting).encode("utf-8", "surrogatepass")
            waiting, size = [], 0
    if waiting:
        yield "".join(waiting).encode("utf-8", "surrogatepass")
