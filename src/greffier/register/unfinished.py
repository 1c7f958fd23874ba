"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["replacing"]


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Where to write a file: beside the place it shall take, which it takes once all is written.

    A device or pipe is written to as it is; of a link the file it leads to is replaced.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    whole = Path(os.path.realpath(path))
    unfinished = whole.with_name(f".greffier.{os.getpid()}")
    try:
        yield unfinished
        unfinished.replace(whole)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
