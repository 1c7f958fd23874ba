"""The text of an untrusted file, taken out of it by a process that this one keeps for the purpose."""

from __future__ import annotations

import atexit
import threading
from functools import lru_cache

from greffier.documents.errors import DocumentError
from greffier.documents.extract import Extract

from .process import Confined, Ended
from .worker import Answer, File

__all__ = ["extract_confined"]

_LOCK = threading.Lock()


def extract_confined(data: bytes, format_: str, changes: str = "accepted") -> Extract:
    """The text of a file. Raises DocumentError where it cannot be read, or breaks a limit."""
    with _LOCK:
        (answer,) = _worker().ask([File(format_, data, changes)], Answer)
    if isinstance(answer, Ended) or answer.extract is None:
        raise DocumentError(answer.code, answer.message)
    found: Extract = answer.extract
    return found


@lru_cache(maxsize=1)
def _worker() -> Confined:
    """The process, started when the first file comes, and ended with this one."""
    worker = Confined("greffier.documents.confined.worker")
    atexit.register(worker.close)
    return worker
