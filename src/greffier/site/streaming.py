"""What is sent while it is made: piece by piece, whatever its length, in a thread of its own."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from django.http import StreamingHttpResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

__all__ = ["gathered", "streamed"]

TOGETHER = 1 << 16
"""Characters that are sent together."""


def streamed(pieces: Callable[[], Iterator[bytes]], content_type: str, name: str) -> StreamingHttpResponse:
    """A file that is made while it is sent. `pieces` opens what it needs when it begins, and closes it when it ends.

    What fails on the way breaks the connection off, so that nobody takes a part for the whole.
    """
    response = StreamingHttpResponse(_pumped(pieces), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


async def _pumped(pieces: Callable[[], Iterator[bytes]]) -> AsyncIterator[bytes]:
    loop = asyncio.get_running_loop()
    thread = ThreadPoolExecutor(1)
    made = pieces()
    try:
        while (piece := await loop.run_in_executor(thread, next, made, None)) is not None:
            yield piece
    finally:  # also where whoever asked is gone
        thread.submit(made.close)  # type: ignore[attr-defined]  # all of them are generators
        thread.shutdown(wait=False)


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
