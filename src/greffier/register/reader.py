"""A process that reads documents for another (`ahead`): lists of jobs on standard input, a frame each back."""

from __future__ import annotations

import gc
import sys

from greffier.documents.confined.frames import answer as reply
from greffier.documents.confined.frames import receive
from greffier.documents.confined.guarding import reason
from greffier.documents.confined.limits import Limits, confine, timed
from greffier.register.ahead import Answer, Job
from greffier.register.preparing import prepared

__all__ = ["main"]


def main() -> None:
    """Answer until there is nobody left to ask."""
    # Reading makes hardly any cycles: a look for garbage now and then is enough, and takes a third of the time else.
    gc.set_threshold(200_000)
    treaties = sys.argv[1] if len(sys.argv) > 1 and sys.argv[1] else None
    limits = receive(sys.stdin.buffer, Limits)
    if limits is None:
        return
    confine(limits)
    while (jobs := receive(sys.stdin.buffer, list[Job])) is not None:
        for name, data in jobs:
            with timed(limits):
                answer = _answer(data, name, treaties)
            reply(sys.stdout.buffer, answer, _refused)


def _answer(data: bytes, name: str, treaties: str | None) -> Answer:
    try:
        return Answer(prepared(data, name, treaties))
    except Exception as error:
        return _refused(error)


def _refused(error: Exception) -> Answer:
    return Answer(None, *reason(error))


if __name__ == "__main__":
    main()
