"""A process that answers questions about documents, seen from the one that asks."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Self

import msgspec
from msgspec import Struct

from .frames import send
from .limits import OUT_OF_TIME, Limits, usual_limits

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Confined", "Ended"]

_CHUNK = 1 << 20


class Ended(Struct, frozen=True):
    """A process ended, or was ended, before it answered: code and message of the document that was its undoing."""

    code: str
    message: str


class Confined:
    """A child process `python -m MODULE ARGUMENTS…`: it reads frames from standard input and answers each with one.

    It is started at the first question and again after it ended; its first message holds its limits. It ends with
    this process, however that ends, since its standard input is then closed.
    """

    def __init__(self, module: str, *arguments: str, limits: Limits | None = None) -> None:
        self.command = [sys.executable, "-P", "-m", module, *arguments]
        self.limits = limits or usual_limits()
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> subprocess.Popen[bytes]:
        """The process, started where there is none."""
        if self.process is None:
            self.process = subprocess.Popen(  # noqa: S603 - the command is ours
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            send(self.process.stdin, self.limits)
        return self.process

    def kill(self) -> None:
        """Make the process end, whoever waits for it."""
        if self.process is not None:
            self.process.kill()

    def close(self) -> None:
        """End the process, and put it away."""
        if self.process is not None:
            self.process.kill()
            self._put_away(self.process)

    def _put_away(self, process: subprocess.Popen[bytes]) -> int:
        """Wait for the end of the process; its status."""
        self.process = None
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):  # what was not yet sent has nobody to go to
                    stream.close()
        return process.wait()

    def ask(self, questions: list[Any], kind: type[Any]) -> Iterator[Any]:
        """The answers to several questions, in order; `Ended` for each that the process did not survive.

        Where it is left early the process is ended, for what it still answers is meant for nobody.
        """
        at = 0
        while at < len(questions):
            for answer in self._until_it_ends(questions[at:], kind):
                yield answer
                at += 1

    def _until_it_ends(self, questions: list[Any], kind: type[Any]) -> Iterator[Any]:
        process = self.start()
        try:
            send(process.stdin, questions)
        except OSError:  # it is gone: what it says last tells why
            yield self._ended(process, late=False)
            return
        answers = _Answers(process.stdout, self.limits.patience)
        answered = 0
        try:
            for _ in questions:
                data = answers.next()
                if data is None:
                    yield self._ended(process, late=answers.late)
                    return
                answered += 1
                yield msgspec.msgpack.decode(data, type=kind)
        finally:
            if answered < len(questions):  # whoever asked is gone: nobody else shall get these answers
                self.close()

    def _ended(self, process: subprocess.Popen[bytes], *, late: bool) -> Ended:
        """Why the process gave no answer; it is put away."""
        if late:
            process.kill()
        status = self._put_away(process)
        if late or status == -signal.SIGPROF:
            return Ended("timeout", OUT_OF_TIME.format(seconds=self.limits.seconds))
        if status in (-signal.SIGKILL, -signal.SIGABRT):
            return Ended("limit_exceeded", "reading it takes more memory than is allowed")
        return Ended(
            "damaged", f"the file broke the program that read it (status {status}): get another copy"
        )


class _Answers:
    """Frames that come out of a pipe, each within `patience` seconds."""

    def __init__(self, stream: IO[bytes] | None, patience: float) -> None:
        self.pipe = stream.fileno() if stream is not None else -1
        self.patience = patience
        self.poll = select.poll()
        self.poll.register(self.pipe, select.POLLIN | select.POLLHUP)
        self.data = bytearray()
        self.late = False

    def next(self) -> bytes | None:
        """The next frame; None where the other end is gone, or does not answer (then `late` is set)."""
        until = time.monotonic() + self.patience
        size = self._filled(8, until) and int.from_bytes(self.data[:8], "big")
        if not size or not self._filled(8 + size, until):
            return None
        frame = bytes(self.data[8 : 8 + size])
        del self.data[: 8 + size]
        return frame

    def _filled(self, size: int, until: float) -> bool:
        """Whether so many bytes have come in time."""
        while len(self.data) < size:
            if not self.poll.poll(max(0.0, 1000 * (until - time.monotonic()))):
                self.late = True
                return False
            got = os.read(self.pipe, _CHUNK)
            if not got:
                return False
            self.data += got
        return True
