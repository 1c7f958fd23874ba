"""A process that reads documents for another (`ahead`): jobs on standard input, answers on standard output."""

from __future__ import annotations

import gc
import sys

from greffier.documents.errors import DocumentError
from greffier.register.ahead import Answer
from greffier.register.frames import receive, send
from greffier.register.preparing import prepared

__all__ = ["main"]


def main() -> None:
    """Answer until there is nobody left to ask."""
    # Reading makes hardly any cycles: a look for garbage now and then is enough, and takes a third of the time else.
    gc.set_threshold(200_000)
    treaties = sys.argv[1] if len(sys.argv) > 1 and sys.argv[1] else None
    while (jobs := receive(sys.stdin.buffer, list[tuple[str, bytes]])) is not None:
        send(sys.stdout.buffer, [_answer(data, name, treaties) for name, data in jobs])


def _answer(data: bytes, name: str, treaties: str | None) -> Answer:
    try:
        return Answer(prepared(data, name, treaties))
    except DocumentError as error:
        return Answer(code=error.code, message=error.message)
    except (MemoryError, RecursionError):
        return Answer(
            code="limit_exceeded", message="reading it takes more memory or depth than this machine allows"
        )
    except Exception as error:  # a fault of ours in one document is told, and stops no other
        return Answer(
            code="damaged",
            message=f"Greffier failed on it ({type(error).__name__}: {error}): please report this",
        )


if __name__ == "__main__":
    main()
