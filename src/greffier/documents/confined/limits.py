"""What a process that opens untrusted files may use, and how it is held to that."""

from __future__ import annotations

import math
import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.documents.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["OUT_OF_TIME", "Limits", "confine", "is_confined", "measured", "timed", "usual_limits", "within"]

OUT_OF_TIME = "reading it took more than {seconds:g} seconds, the most that is allowed"


class Limits(Struct, frozen=True):
    """What one document may take.

    `seconds` of computing, and by the clock four times as many; `memory` in bytes of address space; `characters` of the
    text that is taken out of a file.
    """

    seconds: float = 60.0
    memory: int = 3 << 30
    characters: int = 32_000_000

    @property
    def patience(self) -> float:
        """Seconds by the clock after which a process is held to be stuck: on a busy machine it may get little time."""
        return 4 * self.seconds


def usual_limits() -> Limits:
    """The limits, as the environment has them: `GREFFIER_MAX_SECONDS`, `GREFFIER_MAX_MEMORY`, `GREFFIER_MAX_CHARACTERS`.

    Raises DocumentError (`limit_exceeded`) where one of them is no number above 0.
    """
    usual = Limits()
    found: dict[str, Any] = {}
    for name, default in msgspec.structs.asdict(usual).items():
        said = os.environ.get(f"GREFFIER_MAX_{name.upper()}")
        found[name] = default if said is None else _number(name, said, type(default))
    return Limits(**found)


def _number(name: str, said: str, kind: Callable[[str], float]) -> float:
    try:
        number = kind(said)
    except ValueError:
        number = 0
    if not 0 < number < math.inf:
        raise DocumentError(
            "limit_exceeded", f"GREFFIER_MAX_{name.upper()} is {said!r}: it must be a number above 0"
        )
    return number


_state = {"confined": False}


def is_confined() -> bool:
    """Whether this process is one that opens untrusted files, so that it may do so itself."""
    return _state["confined"]


def confine(limits: Limits) -> None:
    """Hold this process to limits, for good. No core is dumped and no file written."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = limits.memory if hard == resource.RLIM_INFINITY else min(limits.memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    _state["confined"] = True


@contextmanager
def timed(limits: Limits) -> Iterator[None]:
    """End this process (by the signal SIGPROF) where it computes longer than it may, in compiled code too."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, limits.seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


@contextmanager
def within(limits: Limits) -> Iterator[None]:
    """Hold what is done here, in a process that is to live on, to limits of computing and of memory.

    It is for our own code, which can be interrupted anywhere; compiled code is held by processes of their own. Raises
    DocumentError (`timeout`), MemoryError. Only the main thread can be interrupted: others, and a process that is
    confined as a whole, go on as they are.
    """
    if is_confined() or threading.current_thread() is not threading.main_thread():
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = limits.memory if hard == resource.RLIM_INFINITY else min(limits.memory, hard)
    before = signal.signal(signal.SIGPROF, _interrupt(limits))
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    signal.setitimer(signal.ITIMER_PROF, limits.seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _interrupt(limits: Limits) -> Callable[[int, object], None]:
    def interrupt(_number: int, _frame: object) -> None:
        raise DocumentError("timeout", OUT_OF_TIME.format(seconds=limits.seconds))

    return interrupt


def measured(text: str, limits: Limits) -> str:
    """The text itself. Raises DocumentError where a file gives more of it than is read."""
    if len(text) > limits.characters:
        raise DocumentError(
            "limit_exceeded",
            f"the file gives {len(text):,} characters of text; {limits.characters:,} are read of one: part it",
        )
    return text
