"""The text of an untrusted file, or a page as a picture, made by a process that this one keeps for the purpose."""

from __future__ import annotations

import atexit
import threading
from typing import TYPE_CHECKING

from greffier.documents.errors import DocumentError
from greffier.documents.extract import Extract

from .limits import usual_limits
from .process import Confined, Ended
from .worker import Answer, Drawing, File

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.documents.placing import PageBox

__all__ = ["draw_confined", "extract_confined"]

_LOCK = threading.Lock()
_KEPT: list[Confined] = []
"""The process, where there is one."""


def extract_confined(data: bytes, format_: str, changes: str = "accepted") -> Extract:
    """The text of a file. Raises DocumentError where it cannot be read, or breaks a limit."""
    found = _asked(File(format_, data, changes)).extract
    if found is None:
        raise DocumentError("damaged", "the program that reads such files gave no answer")
    return found


def draw_confined(data: bytes, number: int, boxes: Iterable[PageBox], scale: float) -> bytes:
    """A page of a PDF file as PNG, the boxes on it marked. Raises DocumentError where it cannot be drawn."""
    return _asked(Drawing(data, number, list(boxes), scale)).picture


def _asked(question: File | Drawing) -> Answer:
    """The answer of the process. Raises DocumentError where it refuses, or does not survive the question."""
    with _LOCK:
        (answer,) = _worker().ask([question], Answer)
    if isinstance(answer, Ended) or answer.code:
        raise DocumentError(answer.code, answer.message)
    found: Answer = answer
    return found


def _worker() -> Confined:
    """The process, started when the first file comes, and ended with this one; another where limits have changed since."""
    limits = usual_limits()
    if not _KEPT or _KEPT[0].limits != limits:
        _end()
        _KEPT.append(Confined("greffier.documents.confined.worker", limits=limits))
    return _KEPT[0]


@atexit.register
def _end() -> None:
    while _KEPT:
        _KEPT.pop().close()
